import type { Rule } from '../core/rule.ts';

/**
 * Words that tell a duty's parts (who, what, to whom) and what makes a time in a sentence a limit on it.
 */

const VERBS = [
  'báo cáo|gửi|nộp|hoàn thành|hoàn tất|xây dựng|phối hợp|(?<!‹(?:đơn vị|cơ quan) )chủ trì|chủ trì(?=,| và| phối hợp| tham mưu)|chủ động|tham mưu|theo dõi|đôn đốc|kiểm tra|giám sát',
  'đánh giá|rà soát|triển khai|thực hiện|tổng hợp|ban hành|sơ kết|tổng kết|cập nhật|công bố|công khai|phê duyệt|bố trí',
  'hướng dẫn|chỉ đạo|quán triệt|tuyên truyền|phổ biến|đăng ký|duy trì|tiếp tục|tăng cường|đẩy mạnh|nghiêm túc|kịp thời',
  'thường xuyên|căn cứ|trên cơ sở|tập trung|tích cực|phân công|niêm yết|thống kê|thẩm định|kiện toàn|thông báo|cung cấp',
  'đề xuất|kiến nghị|đăng tải|khảo sát|tập huấn|bồi dưỡng|tiến hành|hỗ trợ|đối thoại|giải quyết|xử lý|khắc phục|bàn giao',
  'nghiệm thu|sử dụng|có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|được giao|định kỳ|vận động|phát hành',
  'trả lời|tiếp nhận|tự (?=đánh giá|kiểm tra|rà soát|chấm điểm)|chấm điểm|biên soạn|thu thập|ra quân|khai mạc|bế mạc|rút kinh nghiệm|giải trình',
  'tổng kiểm tra|quan tâm|lồng ghép|thẩm tra|giao ban|khai giảng|phát động|thành lập|sắp xếp|đề nghị|yêu cầu',
].join('|');

export const DUTY_VERBS: readonly Rule[] = [
  {
    id: 'duty.verb',
    pattern: `‹(?:${VERBS})›`,
    on: 'folded',
    match: ['Văn phòng Sở «theo dõi», «đôn đốc»', 'các xã, thị trấn «báo cáo» kết quả'],
    reject: ['Sở Nội vụ', 'Ủy ban nhân dân các huyện, thị xã, thành phố'],
  },
  {
    id: 'duty.verb.short',
    // without its marks each of them is another word ("cần"/"cán bộ", "có"/"cơ quan")
    pattern: '‹(?:phải|cần|sẽ|(?<!(?:bầu|ứng|đề|tái|Bầu|Ứng|Đề) )cử|ký|gắn|có|rà|Cử|Ký|Gắn|Rà)›',
    on: 'exact',
    match: ['Các cơ quan, cán bộ «phải» học', 'các xã «cử» cán bộ'],
    reject: ['cơ quan', 'cán bộ', 'cư trú', 'kỳ họp', 'Tổ bầu cử'],
  },
  {
    id: 'duty.verb.hold',
    // "các tổ chức chính trị - xã hội" are bodies
    pattern:
      '(?<!‹(?:các|cơ quan,|đoàn thể,|những|một số|và|đơn vị,|mọi|nhiều) )‹tổ chức›(?! (?:chính trị|xã hội|đảng|đoàn thể|cơ sở|bộ máy|kinh tế|, cá nhân)›)',
    on: 'folded',
    match: ['Văn phòng Sở «tổ chức» triển khai', 'Hằng năm «tổ chức» hội nghị'],
    reject: ['các tổ chức chính trị - xã hội', 'cơ quan, tổ chức xã hội'],
  },
  {
    id: 'duty.verb.meet',
    // "phòng họp", "cuộc họp", "kỳ họp" are nouns, "thường trực" and "trực thuộc" no watch
    pattern:
      '(?<!‹(?:cuộc|kỳ|phiên|buổi|phòng|các|giấy mời|lịch|nội dung|thành phần|biên bản) )‹họp›(?! (?:thứ|lần|này|đó)›)|(?<!‹(?:thường|thuộc|lịch|ca|phiên|cơ quan|ban) )‹trực›(?= (?:24|ban|cơ quan|tại|bảo đảm|chiến đấu|từ|lãnh đạo)›)',
    on: 'folded',
    match: ['Ban Chỉ đạo «họp» định kỳ', 'các đơn vị «trực» 24/24'],
    reject: ['cuộc họp', 'đơn vị trực thuộc', 'Cơ quan thường trực', 'phòng họp'],
  },
  {
    id: 'duty.verb.submit',
    pattern:
      '(?<!‹(?:chương|quá|công|quy|giáo|tờ|lộ|hành|tiến|lịch) )‹trình›|(?<!‹(?:thành|độc|thiết|xác|đối|công|tạo|lý|nghiệm|hội) )‹lập›',
    on: 'folded',
    match: ['Sở Nội vụ «trình» Ủy ban', 'các xã «lập» danh sách'],
    reject: ['Chương trình phối hợp', 'quá trình triển khai', 'công lập'],
  },
];

/** What stands between who and what; no part of either. */
export const MODALS: readonly Rule[] = [
  {
    id: 'duty.modal',
    pattern: '^(?:, ?|(?:có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|phải|cần|sẽ|được giao)› ?)+',
    on: 'exact',
    match: ['«có trách nhiệm »tổ chức', '«phải »báo cáo'],
    reject: ['báo cáo', 'Sở có trách nhiệm'],
  },
];

const MANY =
  'cơ quan|đơn vị|sở|ban|bộ|phòng|ngành|cấp|huyện|xã|thôn|ấp|xóm|tổ|đồng chí|địa phương|đoàn thể|thành viên|ủy viên|trường|cán bộ|công chức|ubnd|ủy ban|hội|chi|cá nhân|doanh nghiệp|khoa|trung tâm|đảng|trưởng|văn phòng|chủ|thủ trưởng|khu|cục|thành phố|thị|quận|phường|tỉnh|hđnd|mttq|mặt trận|lực lượng|bên';
/** A word at a sentence's start, inside it, and in a heading set in capitals: here the marks decide ("sở"/"số", "tổ"/"to"). */
const anyCase = (words: string): string =>
  words
    .split('|')
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
    .join('|');
const UNIT_WORDS = [
  `(?:${anyCase('các|từng|mỗi|những|toàn thể')}) (?:${anyCase(MANY)})`,
  anyCase(
    'ubnd|ủy ban|uỷ ban|hđnd|hội đồng|sở|bộ|ban|cơ quan|đơn vị|văn phòng|phòng|công an|công chức|công đoàn|cục|chi cục|tổng cục',
  ),
  anyCase(
    'thanh tra|trung tâm|trường|đài|báo|hội|đoàn|mặt trận|đảng ủy|đảng bộ|chi bộ|huyện ủy|tỉnh ủy|thành ủy|thường trực|lãnh đạo',
  ),
  anyCase(
    'thủ trưởng|giám đốc|chủ tịch|trưởng|phó|chánh|bí thư|người đứng đầu|hiệu trưởng|tổ|đội|viện|kho bạc|bảo hiểm xã hội|ngân hàng',
  ),
  anyCase(
    'thủ tướng|chính phủ|quốc hội|bộ trưởng|cấp trên|cấp ủy|cấp có thẩm quyền|đồng chí|bộ phận|tòa án|xã|huyện|tỉnh|mttq|liên đoàn|cán bộ|địa phương',
  ),
].join('|');
const NO_UNIT =
  'hoạt động|dân vận|nội dung|nhiệm vụ|văn bản|giải pháp|hành|cáo|ngành nghề|chức|hợp|ngũ|nghị|máy|chống|ngừa|kết|thi|luật|đầu|viện|hội|bộ|chữa|cháy|mối|tiêu';

/** The first word of a body's or an office's name. */
export const UNIT_STARTS: readonly Rule[] = [
  {
    id: 'duty.unit',
    pattern: `^(?:${UNIT_WORDS})›(?!,? (?:${NO_UNIT})›)`,
    on: 'exact',
    match: ['«Sở» Nội vụ', '«các cơ quan», đơn vị', '«Ủy ban» nhân dân huyện'],
    reject: [
      'kết quả thực hiện',
      'tổ chức sơ kết',
      'phòng, chống dịch',
      'các nội dung',
      'báo cáo kết quả',
      'ban hành',
    ],
  },
];

/** What is asked of a body, before its name. */
export const REQUESTS: readonly Rule[] = [
  {
    id: 'duty.request',
    pattern: '^(?:trân trọng )?(?:đề nghị|yêu cầu|giao|riêng|đối với)(?: cho)? ',
    on: 'folded',
    match: ['«Đề nghị »Ban Dân vận', '«Giao »Văn phòng'],
    reject: ['Văn phòng', 'bàn giao tài liệu'],
  },
];

/** Verbs of handing something to somebody: with another verb "cho các xã" names no receiver. */
export const HANDING: readonly Rule[] = [
  {
    id: 'duty.handing',
    pattern:
      '‹(?:báo cáo|gửi|nộp|cung cấp|thông báo|tổng hợp|phản ánh)›|(?<!‹(?:chương|quá|công|quy|giáo|tờ|lộ) )‹trình›',
    on: 'folded',
    match: ['«báo cáo» kết quả', '«gửi» hồ sơ', '«trình» Chủ tịch'],
    reject: ['tập huấn cho các xã', 'quá trình triển khai'],
  },
];

/** A report that ends a run of duties: the duty that the time right after it limits. */
export const LAST_DUTY: readonly Rule[] = [
  {
    id: 'duty.last',
    pattern:
      '(?<=, | và |‹đồng thời |: )(?<!‹(?:tổng hợp|rà soát|đánh giá|xây dựng|lập)(?:,| và) )(?:(?:tổng hợp|rà soát|đánh giá|xây dựng|lập|kịp thời|tham mưu)(?:,| và)? )?(?:báo cáo|gửi|nộp)›(?!, )(?! (?:của|đó|này)›)',
    on: 'folded',
    match: ['đôn đốc các xã, «tổng hợp, báo cáo» kết quả', 'theo dõi và «báo cáo» kết quả'],
    reject: ['báo cáo kết quả', 'chế độ báo cáo'],
  },
];

/** Before the one who receives; what follows must be a body. */
export const RECIPIENT_CUES: readonly Rule[] = [
  {
    id: 'duty.recipient',
    pattern: `,? ?‹(?:gửi(?: báo cáo| kết quả)?(?: về| cho| đến| tới| lên)?|(?:về|cho|đến|tới|lên|thông qua|qua|trình)) (?=(?:${UNIT_WORDS})›(?!,? (?:${NO_UNIT})›))`,
    on: 'exact',
    match: [
      'công tác dân vận« gửi »Sở Nội vụ',
      'kết quả thực hiện« đến »Cơ quan Tổ chức',
      'kết quả« thông qua »Sở Nội vụ',
      'nộp hồ sơ«, gửi về »Sở',
    ],
    reject: ['về công tác dân vận', 'đến ngày 20', 'gửi kết quả'],
  },
  {
    id: 'duty.recipient.report',
    pattern:
      '(?<=‹[Bb]áo cáo)(?: định kỳ)? (?=(?:UBND|Ủy ban|Uỷ ban|Sở|Bộ|Ban|Huyện ủy|Tỉnh ủy|Thủ tướng|Chính phủ|Chủ tịch|HĐND|Hội đồng|Thường trực|cấp trên|[Ll]ãnh đạo|Văn phòng|Phòng|Cơ quan|cơ quan cấp|Đảng ủy|Giám đốc)›)',
    on: 'exact',
    match: ['tổng hợp, báo cáo« »Ủy ban nhân dân tỉnh'],
    reject: ['báo cáo kết quả', 'báo cáo về Sở'],
  },
];

/** Ends the name of the one who receives, or a duty's words. */
export const STOPS: readonly Rule[] = [
  {
    id: 'duty.stop',
    pattern:
      ' ?‹(?:để|theo|xem xét|biết|kết quả|tình hình|về|các trường hợp|những|đúng|đầy đủ|chậm nhất|muộn nhất|trước|định kỳ|kể từ|trong|khi|nếu|cho ý kiến|bằng|qua|kèm|hằng|hàng|làm cơ sở|chủ trì)›',
    on: 'exact',
    match: ['Sở Nội vụ« để» tổng hợp', 'UBND huyện« theo» quy định'],
    reject: ['Ban Dân vận Tỉnh ủy'],
  },
];

/** Manner at the end of a duty; no part of what is to be done. */
export const MANNERS: readonly Rule[] = [
  {
    id: 'duty.manner',
    pattern: String.raw`(?:,? ?‹(?:theo(?: đúng)? quy định(?: hiện hành)?|theo chế độ|khi có yêu cầu|để (?:tổng hợp|theo dõi|biết|chỉ đạo|xem xét|được)[^;.\n]*|theo yêu cầu|và hoàn thành|hoàn thành|xong|đảm bảo|thời gian|vào|hạn|gửi|được|được gửi|theo|và)›|[,:( ]+)+$`,
    on: 'folded',
    match: ['thực hiện báo cáo« theo quy định»', 'tổ chức tập huấn«, hoàn thành »', 'báo cáo kết quả«, »'],
    reject: ['theo quy định của pháp luật về dân chủ'],
  },
];

/** Right before a limit: not a duty's limit but an event's time, a state's, or a report's window. */
export const NO_DUTY: readonly Rule[] = [
  {
    id: 'duty.none.event',
    // the marks part "tính" from "tỉnh", "sinh" from "sình"
    pattern:
      '‹(?:phát sinh|sinh|xảy ra|vi phạm|có hiệu lực|tồn tại|ra đời|vào ngành|dịp|kỷ niệm|thành lập|nghỉ hưu|nghỉ việc|hy sinh|từ trần|nhập ngũ|xuất ngũ|vào Đảng|(?<!phải )được (?:cấp|ban hành|thành lập|tuyển dụng|công nhận|bổ nhiệm|ký|sinh ra|giao đất|kết nạp)) ?$',
    on: 'exact',
    match: ['các vụ việc «phát sinh »', 'văn bản «có hiệu lực »', 'văn bản «được ban hành »'],
    reject: ['báo cáo', 'Ủy ban nhân dân tỉnh ', 'phải được ban hành '],
  },
  {
    id: 'duty.none.window',
    // what a report is to cover
    pattern: String.raw`‹(?:tính|kể|số liệu|chốt|báo cáo quý \p{L}+ tính)›[^,;.]{0,30}$`,
    on: 'exact',
    match: ['Số liệu «tính »', '«chốt số liệu của xã »'],
    reject: ['các tỉnh ', 'kiểm tra '],
  },
  {
    id: 'duty.none.past',
    pattern: '‹(?:đã|được ban hành|đã được)›(?=[^;.]*[;.]?$)',
    on: 'folded',
    match: ['Ủy ban «đã» tổ chức'],
    reject: ['sẽ tổ chức', 'đã xong. Tổ chức'],
  },
];

/** What makes a month, quarter or year the limit of the duty: its completion. Read before the time. */
export const COMPLETIONS: readonly Rule[] = [
  {
    id: 'duty.completion.next',
    pattern:
      '‹(?:hoàn thành|hoàn tất|xong|ban hành|trình|nộp|gửi|tổng kết|sơ kết|giữa kỳ|cuối kỳ|kết thúc),? (?:dứt điểm )?$',
    on: 'folded',
    match: ['thực hiện «xong »', '«hoàn thành »', 'tập huấn, «hoàn thành »'],
    reject: ['hoàn thành nhiệm vụ', 'kết quả thực hiện '],
  },
  {
    id: 'duty.completion.object',
    pattern:
      '(?:^|[-+.;,] ?|‹(?:phải|phấn đấu|cơ bản) )hoàn thành (?!tốt|xuất sắc|thắng lợi|các mục tiêu|nhiệm vụ)[^;.]*(?<!‹(?:đề ra|được giao|kết quả|thực hiện)) $',
    on: 'folded',
    match: ['«Hoàn thành việc rà soát thủ tục »'],
    reject: ['hoàn thành tốt nhiệm vụ ', 'Hoàn thành các mục tiêu đề ra '],
  },
  {
    id: 'duty.completion.work',
    // behind the one who acts: what is completed is a piece of work
    pattern:
      '‹hoàn thành (?:việc|xong|công tác|dự thảo|hồ sơ|báo cáo|đề án)›[^;.]*(?<!‹(?:đề ra|được giao|kết quả)) $',
    on: 'folded',
    match: ['Phòng Nội vụ «hoàn thành việc biên soạn tài liệu »'],
    reject: ['Sở hoàn thành tốt nhiệm vụ ', 'Sở hoàn thành công tác được giao '],
  },
  {
    id: 'duty.completion.handed',
    // behind the one who receives it the time is the handing's
    pattern: String.raw`‹(?:báo cáo|gửi|nộp|trình|tổng hợp)›[^;.]{0,120} (?:về|cho|gửi|đến|trình) (?:sở|bộ|ban|ubnd|ủy ban|phòng|văn phòng|huyện ủy|tỉnh ủy|đảng ủy|thường trực|hđnd|cơ quan|công an|mttq)›(?:[^,;.()]{0,60}|[^,;.()]{0,60}\([^()]{1,50}\)) $`,
    on: 'folded',
    match: ['Các xã «báo cáo kết quả thực hiện về Sở Nội vụ »', '«gửi về Phòng Nội vụ (qua email) »'],
    reject: ['Báo cáo kết quả thực hiện ', 'gửi về công tác '],
  },
  {
    id: 'duty.completion.label',
    pattern: String.raw`‹(?:(?:mốc )?thời (?:gian|hạn|điểm)(?! (?:qua|công tác|nghỉ|làm việc|sinh|hưởng|tới|đào tạo)›)|tiến độ|hạn(?= (?:cuối|nộp|nhận|gửi|chót|hoàn|trả|báo)›)|ngày(?= (?:tổ chức|thực hiện|hoàn thành|họp|báo cáo|nộp)›))(?:,? \p{L}+){0,7}: (?:[^:;.]{1,60}(?:[,;]| và| -) |\d{1,3} ngày \()?(?:(?:dự kiến|hoàn thành|xong|bắt đầu|tổ chức|thực hiện|từ|trong|khoảng|vào|phấn đấu|cả|suốt|từ (?:nay|khi|ngày)(?: (?!\d)[^:;.,]{1,50})?)(?=[ ,]),? )*$`,
    on: 'folded',
    match: [
      '«Thời gian hoàn thành: »',
      '- «Thời hạn ban hành: »',
      '«Thời gian thực hiện: Hoàn thành »',
      '«Thời gian, địa điểm: »',
      '«Hạn nộp báo cáo: »',
      '«Thời gian thực hiện: Quý I và »',
    ],
    reject: ['thời gian giải quyết', 'Thời gian qua, ', 'Thời gian làm việc: ', 'hạn chế: '],
  },
  {
    id: 'duty.completion.stage',
    pattern: String.raw`(?:^|[-+*] ?|\p{L}\) ?|[.;(] ?)‹(?:đợt|bước|giai đoạn|vòng|lớp|khóa|lần|chặng) (?:\d{1,2}|[ivx]{1,4}|một|hai|ba|thứ \p{L}+)(?: \([^()\n]{1,40}\))?: $`,
    on: 'folded',
    match: ['«- Đợt 1: »', '«Giai đoạn II: »', '«Bước thứ nhất: »'],
    reject: ['Các đợt: ', 'vào đợt 1 ', 'giai đoạn 2021-2025: '],
  },
];

/** A piece of work that is done at one time: the month, quarter or day behind it is when. */
export const ACTS: readonly Rule[] = [
  {
    id: 'duty.act',
    pattern: String.raw`^(?:tổ chức|xây dựng|ban hành|triển khai|mở|tiến hành|kiểm tra|rà soát|trình|tham mưu|khảo sát|tập huấn|bồi dưỡng|thành lập|phát động|nộp|gửi|đăng ký|nghiệm thu|bàn giao|sơ kết|tổng kết|biên soạn|lập|hoàn thiện|phê duyệt|thẩm định|kiện toàn|khởi công|họp|ký kết|công bố|niêm yết|báo cáo)›(?![^;.\n]*‹(?:kết quả|tình hình|số liệu|thành tích|phát sinh|diễn ra|xảy ra|đã|so với|kinh phí|dự toán|chỉ tiêu|kỷ niệm|chào mừng|nhân dịp|nhiệm vụ|công tác dân vận|phong trào|tiếp tục)›)`,
    on: 'folded',
    match: ['«Tổ chức» kiểm tra cải cách hành chính ', '«ban hành» kế hoạch '],
    reject: ['Đánh giá kết quả thực hiện ', 'Báo cáo tình hình ', 'Tổ chức kỷ niệm ngày thành lập '],
  },
];

/** An event that is held; the bare day behind it is when, unless it is a paper's. */
export const HELD: readonly Rule[] = [
  {
    id: 'duty.held',
    pattern: String.raw`^(?:tổ chức|họp|khai mạc|bế mạc|tiến hành|phát động|ra quân|khởi công|tập huấn|công bố|tổng kết|sơ kết)›(?![^;.\n]*‹(?:ngày|kỷ niệm|chào mừng|nhân dịp|hưởng ứng|tết|đã|được)› )[^;.\n]*(?<!‹(?:quyết định|nghị quyết|công văn|kế hoạch|thông báo|báo cáo|luật|hướng dẫn|chỉ thị|tờ trình|văn bản|kết luận) (?:\p{L}+ )?)$`,
    on: 'folded',
    match: ['«Tổ chức hội nghị sơ kết »', '«họp Ban Chỉ đạo (»'],
    reject: ['tổ chức kỷ niệm ', 'Tổ chức Ngày hội đại đoàn kết ', 'Tổ chức quán triệt Quyết định '],
  },
];

/** After a labelled year: the work goes on, the year is no limit. */
export const GOING_ON: readonly Rule[] = [
  {
    id: 'duty.going-on',
    pattern: '^,? (?:và )?(?:các|những) năm(?: tiếp theo| sau)?›',
    on: 'folded',
    match: ['« và các năm tiếp theo».', '«, những năm sau»'],
    reject: [' và năm 2023', ' các đơn vị'],
  },
];

/** A goal is measured, nobody is told to do it. */
export const TARGETS: readonly Rule[] = [
  {
    id: 'duty.target',
    pattern: String.raw`\d ?%|‹(?:đạt|phấn đấu|tỷ lệ|trở thành)›`,
    on: 'folded',
    match: ['9«0%» hồ sơ', '«phấn đấu» có'],
    reject: ['Sở Nội vụ xây dựng'],
  },
];

/** A periodicity right after one of these verbs is of the duty; after a noun ("ngân sách hằng năm") it is the noun's. */
export const PERIODIC_VERBS: readonly Rule[] = [
  {
    id: 'duty.periodic',
    pattern: String.raw`‹(?:báo cáo|sơ kết|tổng kết|họp|giao ban|đối thoại|kiểm tra|đánh giá|rà soát|cập nhật|thực hiện|tổ chức|theo|tiếp công dân|gửi|kỳ,?|hoặc|và|kết quả)(?: (?:kết quả|tình hình|về|thực hiện|theo|định kỳ|kế hoạch|công dân|cho|này)){0,4},? \(?$`,
    on: 'folded',
    match: ['tổ chức «sơ kết »', 'tổng hợp «báo cáo kết quả thực hiện »'],
    reject: ['ngân sách nhà nước ', 'thi đua khen thưởng ', 'xếp loại '],
  },
];
