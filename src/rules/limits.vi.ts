import type { Rule } from '../core/rule.ts';

/** What makes a time in a sentence a limit on a duty, and what makes it none. */

/** Right before a limit: not a duty's limit but an event's time, a state's, or a report's window. */
export const NO_DUTY: readonly Rule[] = [
  {
    id: 'duty.none.event',
    // the marks part "tính" from "tỉnh", "sinh" from "sình"
    pattern:
      '‹(?:phát sinh|(?<!(?:học|thí|vệ|giáo|nữ|tuyển|khai|chiêu|nghiên cứu|môn|sát|an) )sinh|xảy ra|xuất hiện[^,;.:]{0,30}|vi phạm|có hiệu lực|tồn tại|kỳ họp(?: thường lệ)?|ra đời|vào ngành|dịp|kỷ niệm|(?<!‹(?:việc|xong) )thành lập|nghỉ hưu|nghỉ việc|hy sinh|từ trần|nhập ngũ|xuất ngũ|vào Đảng|\\([^()]{0,60}được (?:tiến hành|tổ chức|diễn ra)|(?<!phải )được (?:cấp|ban hành|thành lập|tuyển dụng|công nhận|bổ nhiệm|ký|sinh ra|giao đất|kết nạp)) ?$',
    on: 'exact',
    match: [
      'các vụ việc «phát sinh »',
      'bệnh «xuất hiện tại các nước lân cận »',
      'văn bản «có hiệu lực »',
      'văn bản «được ban hành »',
      'cuộc bầu cử «(được tiến hành »',
    ],
    reject: ['báo cáo', 'Ủy ban nhân dân tỉnh ', 'phải được ban hành ', 'đăng ký dự thi cho học sinh '],
  },
  {
    id: 'duty.none.window',
    // what a report is to cover
    pattern: String.raw`‹(?:tính|(?<!‹(?:thực hiện|áp dụng|nghỉ|dừng|thời gian|tổ chức|bắt đầu|duy trì|trực ban|giờ|24) )kể|[Tt]hời điểm (?:kiểm tra|giám sát|thanh tra)|số liệu|chốt|báo cáo quý \p{L}+ tính)›[^,;.]{0,30}$`,
    on: 'exact',
    match: ['Số liệu «tính »', '«chốt số liệu của xã »', '«Thời điểm giám sát: »'],
    reject: ['các tỉnh ', 'kiểm tra ', 'Thời gian thực hiện kể ', 'Trực 24/24 giờ kể '],
  },
  {
    id: 'duty.none.inspected',
    // of what is inspected, not of the inspection
    pattern: String.raw`‹(?:mốc(?: thời (?:gian|điểm))?(?: được| tiến hành)?|phạm vi|thời kỳ|niên độ) (?:kiểm tra|giám sát|thanh tra|kiểm toán)›[^.;]{0,80}$`,
    on: 'folded',
    match: ['«Mốc thời gian kiểm tra: »', '«mốc giám sát: »', '«Phạm vi giám sát: »'],
    reject: ['Thời gian kiểm tra: ', 'Mốc thời gian thực hiện: '],
  },
  {
    id: 'duty.none.assessed',
    // what went wrong, and when
    pattern: String.raw`‹(?:tuy nhiên|tuy vậy|chậm so với|vẫn còn)›[^;.]*$`,
    on: 'folded',
    match: ['«Tuy nhiên, còn 02 xã tổ chức »', 'trồng rừng «chậm so với kế hoạch (»'],
    reject: ['Các xã tổ chức ', 'chậm nhất '],
  },
  {
    id: 'duty.none.past',
    // the marks part "đã" from "Đà Nẵng", "đa khoa", "bóng đá"; "đất đã thu hồi": which land it is
    pattern:
      '‹(?:(?<!‹(?:[Đđ]ất|[Tt]ài sản|[Hh]ồ sơ|[Dd]ữ liệu|[Pp]hương án) )[Đđ]ã|được ban hành)›(?![^()]{0,200}\\))(?=[^;.]{0,600}[;.]?$)',
    on: 'exact',
    match: ['Ủy ban «đã» tổ chức'],
    reject: [
      'sẽ tổ chức',
      'quản lý đất đã thu hồi',
      'đã xong. Tổ chức',
      'gửi về UBND thành phố Đà Nẵng',
      'rà soát hộ nghèo đa chiều',
      'mua bóng đá',
      'gửi (theo mẫu đã hướng dẫn) về Sở',
    ],
  },
];

/** A part that looks back, or says how things stand: nobody is told to do anything in it. */
export const LOOKS_BACK: Rule = {
  id: 'duty.none.looks-back',
  on: 'folded',
  pattern: String.raw`^(?:(?:khái quát |đánh giá )?(?:đặc điểm|tình hình|thực trạng)›|(?:đánh giá kết quả|kết quả (?:thực hiện|đạt được|công tác))›)(?!.*‹(?:nhiệm vụ|phương hướng|giải pháp|kế hoạch|báo cáo|khen thưởng)›)`,
  match: [
    '«ĐẶC ĐIỂM» TÌNH HÌNH',
    '«ĐÁNH GIÁ TÌNH HÌNH»',
    '«KẾT QUẢ THỰC HIỆN» NĂM 2023',
    '«ĐÁNH GIÁ KẾT QUẢ» NĂM 2023',
  ],
  reject: ['TÌNH HÌNH VÀ NHIỆM VỤ', 'ĐÁNH GIÁ, KHEN THƯỞNG', 'BÁO CÁO KẾT QUẢ', 'NHIỆM VỤ'],
};

/** A heading above the time that is looked into: no limit stands under it. */
export const LOOKED_INTO: Rule = {
  id: 'duty.none.scope',
  on: 'folded',
  pattern: String.raw`^(?!.*‹(?:thời gian|tiến độ|tổ chức)›)(?:[^:;.]{0,40}(?:,| và) )?phạm vi(?:,? \p{L}+){0,3} (?:kiểm tra|giám sát|thanh tra|khảo sát)›`,
  match: ['«Nội dung, phạm vi giám sát»', '«PHẠM VI KIỂM TRA»'],
  reject: ['Phạm vi, thời gian giám sát', 'Phạm vi áp dụng', 'Thời gian kiểm tra'],
};

/** What makes a month, quarter or year the limit of the duty: its completion. Read before the time. */
export const COMPLETIONS: readonly Rule[] = [
  {
    id: 'duty.completion.next',
    pattern:
      '‹(?:hoàn thành|hoàn tất|xong|ban hành|trình|nộp|gửi|tổng kết|sơ kết|giữa kỳ|cuối kỳ|kết thúc|chung kết|trao giải|khai mạc|bế mạc|khai giảng|bế giảng|phát động|ra quân|khởi công|khánh thành),? (?:dứt điểm )?$',
    on: 'folded',
    match: ['thực hiện «xong »', '«hoàn thành »', 'tập huấn, «hoàn thành »'],
    reject: ['hoàn thành nhiệm vụ', 'kết quả thực hiện '],
  },
  {
    id: 'duty.completion.object',
    pattern:
      '(?:^ ?|[-+.;,:] ?|‹(?:phải|phấn đấu|cơ bản) )hoàn thành (?!tốt|xuất sắc|thắng lợi|các mục tiêu|nhiệm vụ)[^;.]{0,200}(?<!‹(?:đề ra|được giao|kết quả|thực hiện)) $',
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
    pattern: String.raw`‹(?:báo cáo|gửi|nộp|trình|tổng hợp)›[^;.]{0,120} (?:về|cho|gửi|đến|trình|(?<!‹(?:phối hợp|thống nhất|trao đổi) )với) (?:sở|bộ|ban|ubnd|ủy ban|phòng|văn phòng|huyện ủy|tỉnh ủy|đảng ủy|thường trực|hđnd|cơ quan|công an|mttq)›(?:[^,;.()]{0,60}|[^,;.()]{0,60}\([^()]{1,50}\)) $`,
    on: 'folded',
    match: ['Các xã «báo cáo kết quả thực hiện về Sở Nội vụ »', '«gửi về Phòng Nội vụ (qua email) »'],
    reject: ['Báo cáo kết quả thực hiện ', 'gửi về công tác '],
  },
  {
    id: 'duty.completion.foreseen',
    pattern: '(?:^ ?|[-+.;] ?)‹thời gian (?:(?:tổ chức|thực hiện|hoàn thành) )?dự kiến (?:là )?$',
    on: 'folded',
    match: ['Mở lớp tại xã«. Thời gian dự kiến »', '«- Thời gian tổ chức dự kiến »'],
    reject: ['trong thời gian dự kiến ', 'Thời gian dự kiến họp '],
  },
  {
    id: 'duty.completion.from-now',
    pattern: String.raw`‹(?:thời gian|thực hiện|triển khai|tiến hành)(?: \p{L}+){0,3},? từ (?:nay|ngày (?:ký|ban hành|có hiệu lực)) $`,
    on: 'folded',
    match: ['vận động ủng hộ; «thời gian từ nay »', '«thực hiện từ nay »'],
    reject: ['từ nay ', 'Từ nay '],
  },
  {
    id: 'duty.completion.receiving',
    pattern: String.raw`‹(?:nhận|tiếp nhận|thu|nộp) (?:hồ sơ|bài|tác phẩm|đơn|sản phẩm|ảnh|tin, bài)›[^;.\d]{0,60} $`,
    on: 'folded',
    match: ['Ban Tổ chức «nhận bài dự thi »', '«thu hồ sơ của các xã »'],
    reject: ['nhận bằng khen ', 'nhận hồ sơ 02 bộ '],
  },
  {
    id: 'duty.completion.label',
    pattern: String.raw`‹(?:(?:mốc )?thời (?:gian|hạn|điểm)(?! (?:qua|công tác|nghỉ|làm việc|sinh|hưởng|tới|đào tạo)›)|tiến độ|hạn(?= (?:cuối|nộp|nhận|gửi|chót|hoàn|trả|báo)›)|ngày(?= (?:tổ chức|thực hiện|hoàn thành|họp|báo cáo|nộp)›))(?:,? \p{L}+){0,9} ?: (?:[^:;.]{1,60}(?:[,;] ?| và | - | \()|\d{1,3} ngày \()?(?:(?:dự kiến|hoàn thành|xong|bắt đầu|tổ chức|thực hiện|từ|trong|khoảng|thời gian|vào|phấn đấu|cả|suốt)(?=[ ,]),? ){0,5}(?:từ (?:nay|khi|ngày)(?: (?!\d)[^:;.,]{1,50})?(?=[ ,]),? (?:(?:trong|khoảng|vào|cả|suốt),? )?)?$`,
    on: 'folded',
    match: [
      '«Thời gian hoàn thành: »',
      '- «Thời hạn ban hành: »',
      '«Thời gian thực hiện: Hoàn thành »',
      '«Thời gian, địa điểm: »',
      '«Hạn nộp báo cáo: »',
      '«Thời gian thực hiện: Quý I và »',
      '«Thời gian tổ chức hội thi : 2 ngày (»',
      '«Thời gian: Ngày 11,»',
    ],
    reject: ['thời gian giải quyết', 'Thời gian qua, ', 'Thời gian làm việc: ', 'hạn chế: '],
  },
  {
    id: 'duty.completion.event',
    // an event and, behind the colon, its day
    pattern: String.raw`(?:^|[-+*] ?|[.)] |[;(] ?|‹(?:bước|đợt|giai đoạn) \d{1,2}: )(?:lễ|vòng|hội nghị|hội thảo|hội thi|cuộc thi|chung kết|khai mạc|bế mạc|đại hội|tổng kết|sơ kết|họp|tập huấn|kiểm tra|giám sát|thẩm định|nghiệm thu|phát động|sơ tuyển|giao nhận|khám|tuyển chọn|khai giảng|tựu trường|bình xét|công bố|đăng ký)›[^:;.\d]{0,60}: (?:\d{1,2} (?:đợt|lớp|ngày|buổi)(?:, ?| \())?(?:(?:ngày|tháng|quý) [^:;.]{1,40}(?:,| và) )?$`,
    on: 'folded',
    match: [
      '«- Lễ phát động: »',
      '1«. Hội nghị sơ kết cấp huyện: »',
      '«Giám sát trực tiếp: »',
      '2«. Khai giảng: »',
      '3«. Giao nhận quân: 01 đợt, »',
      '4«. Giám sát: tháng 3 và »',
    ],
    reject: ['Thành phần dự hội nghị: ', 'Hội nghị gồm 50 đại biểu: '],
  },
  {
    id: 'duty.completion.count',
    // of work that is done several times, when the second is
    pattern: String.raw`(?:^ ?|[:;,(] ?)‹(?:đợt|lần|kỳ|vòng|lượt) (?:\d{1,2}|[ivx]{1,4}|một|hai|ba|thứ \p{L}+)(?: (?:vào|thực hiện|tổ chức|xong|hoàn thành))* $`,
    on: 'folded',
    match: ['Đánh giá«: Lần 1 »', '« lần 2 thực hiện »'],
    reject: ['Đánh giá lần 2 ', 'Đợt 1: '],
  },
  {
    id: 'duty.completion.stage',
    pattern: String.raw`(?:^ ?|[-+*•] ?|\p{L}\) ?|[.;(] ?)‹(?:đợt|bước|giai đoạn|vòng|lớp|khóa|lần|chặng|đoàn|tổ|nhóm|tuần)(?: số)? (?:\d{1,2}|[ivx]{1,4}|một|hai|ba|thứ \p{L}+)(?:(?: \([^()\n]{1,40}\))?: (?:[^:;.()\d\n]{3,80} \()?| ?\()$`,
    on: 'folded',
    match: [
      '«- Đợt 1: »',
      '«Giai đoạn II: »',
      '«Bước thứ nhất: »',
      '«Đoàn số 1: »',
      '«- Giai đoạn 1 (»',
      '«• Tuần 2 (»',
      '«- Bước 2: Trồng dặm (»',
    ],
    reject: ['Các đợt: ', 'vào đợt 1 ', 'giai đoạn 2021-2025: '],
  },
];

/** A heading that says of the lines under it that they are times. */
export const TIME_HEADING: Rule = {
  id: 'duty.time-heading',
  on: 'folded',
  pattern: String.raw`^(?!mốc (?:thời (?:gian|điểm) )?(?:được )?(?:kiểm tra|giám sát|thanh tra)›)(?:mốc |[^:.;\d]{1,40}(?:,| và) )?(?:thời (?:gian|hạn|điểm)|tiến độ)(?! (?:qua|công tác|nghỉ|làm việc|hưởng|đào tạo)›)(?:,? \p{L}+){0,7}$`,
  match: ['«Thời gian»', '«THỜI GIAN, ĐỊA ĐIỂM»', '«Tiến độ thực hiện»', '«Đối tượng và thời gian»'],
  reject: ['Thời gian làm việc', 'Nội dung trong thời gian tới', 'Thời gian qua', 'Mốc thời gian giám sát'],
};

/** What may stand before a time under such a heading: whose it is, and no sentence. */
export const LABELLED_BY_HEADING: Rule = {
  id: 'duty.labelled-by-heading',
  on: 'folded',
  pattern: String.raw`^(?: |[-–+•*] ?|\d{1,2}(?:\.\d{1,2})*[.)/]? |[a-zđ][.)/] ?)?(?:[^:.;\d\n]{1,70}(?:‹(?:khóa|khối|lớp|năm|đợt|cấp) \d{1,4})?: ?)?(?:(?:(?:không quá|trong|tối đa) )?\d{1,2} (?:ngày|tuần|tháng|buổi)(?:/năm)?[,;] ?)?(?:(?:dự kiến|tổ chức|bắt đầu|vào|cả|trong|khoảng|thời gian|từ)[ ,]{1,2}){0,5}(?:(?:(?:quý|tháng|ngày) )?[\divx/]{1,10}(?:,| và|, và) ){0,3}$`,
  match: [
    '«- Cấp xã: »',
    '«+ Đợt 1: Trong khoảng thời gian »',
    '«Khối trường học: dự kiến »',
    '«- Đối với sinh viên khóa 2024: 02 tuần, »',
    '«»',
  ],
  reject: ['Các xã báo cáo ', '- Số hộ trong 5 năm: '],
};

/** A piece of work that is done at one time: the month, quarter or day behind it is when. */
export const ACTS: readonly Rule[] = [
  {
    id: 'duty.act',
    pattern: String.raw`^(?:(?:chủ trì|chủ động|phối hợp)›[^.;\n]{0,160}? (?<!phối ))?(?:tổ chức|xây dựng|ban hành|triển khai|mở|tiến hành|thí điểm|kiểm tra|rà soát|trình|tham mưu|khảo sát|tập huấn|bồi dưỡng|thành lập|phát động|nộp|gửi|đăng ký|nghiệm thu|bàn giao|sơ kết|tổng kết|biên soạn|phát hành|in ấn|lập|hoàn thiện|phê duyệt|thẩm định|kiện toàn|khởi công|họp|ký kết|công bố|niêm yết|báo cáo|giám sát|thanh tra|kiểm kê|đối thoại|tiếp xúc|phản biện|làm việc với|đánh giá, (?:xếp|phân) loại|xếp loại)›(?![^;.\n]*‹(?:kết quả|tình hình|số liệu|thành tích|phát sinh|diễn ra|xảy ra|so với|(?<!‹(?:bố trí|dự toán|phân bổ|cấp|thẩm định|cân đối|quyết toán) )kinh phí|(?<!‹(?:lập|giao|thẩm định|trình|phân bổ) )dự toán|(?<!‹(?:quy chế|giao|phân bổ) )chỉ tiêu|kỷ niệm|chào mừng|nhân dịp|nhiệm vụ|công tác dân vận|(?<!‹(?:sơ kết|tổng kết|phát động) )phong trào|tiếp tục)›)`,
    on: 'folded',
    match: [
      '«Tổ chức» kiểm tra cải cách hành chính ',
      '«ban hành» kế hoạch ',
      '«chủ trì, phối hợp với các xã xây dựng» Đề án ',
      '«xây dựng» quy chế chi tiêu nội bộ ',
      '«tổ chức» tổng kết phong trào thi đua ',
    ],
    reject: [
      'Đánh giá kết quả thực hiện ',
      'Báo cáo tình hình ',
      'Tổ chức kỷ niệm ngày thành lập ',
      'Tổ chức phong trào thi đua ',
    ],
  },
];

/** In a piece of work's words: it is over, or speaks of what is. */
export const DONE: Rule = {
  id: 'duty.done',
  // the marks part "đã" from "Đà Nẵng", "đa chiều", "bóng đá"
  pattern: String.raw`^[^;.\n]*‹đã›`,
  on: 'exact',
  match: ['«tổ chức khám lại cho người đã» tiêm '],
  reject: ['tổ chức giải bóng đá ', 'rà soát hộ nghèo đa chiều ', 'tổ chức tại Đà Lạt '],
};

/** Before "trong quý II": what is looked back on, counted or praised is no work to be done then. */
export const NO_WORK: readonly Rule[] = [
  {
    id: 'duty.no-work',
    pattern: String.raw`‹(?:(?:kết quả|tình hình|số liệu)(?<!‹(?:xây dựng|hoàn thiện|hoàn thành|lập|viết) (?:dự thảo )?báo cáo [^.;,]{0,40}\p{L})|thành tích|phát sinh|diễn ra|xảy ra|so với|(?<!‹(?:bố trí|dự toán|phân bổ|cấp|thẩm định|cân đối|quyết toán) )kinh phí|(?<!‹(?:lập|giao|thẩm định|trình|phân bổ) )dự toán|(?<!‹(?:quy chế|giao|phân bổ) )chỉ tiêu|kỷ niệm|chào mừng|nhân dịp|(?<!‹(?:sơ kết|tổng kết|phát động) )phong trào|mục tiêu|tỷ lệ|sơ kết|tổng kết|phấn đấu|được giao)›`,
    on: 'folded',
    match: ['Báo cáo «tình hình» an ninh ', 'các nội dung «được giao» '],
    reject: [
      'Sở Nội vụ chủ trì, tham mưu, trình Chủ tịch ',
      'đề xuất cấp có thẩm quyền ',
      'chỉ đạo xây dựng Báo cáo đánh giá kết quả trồng rừng ',
      'thẩm định dự toán trình Ủy ban ',
    ],
  },
  {
    id: 'duty.no-work.count',
    // the marks part them from "hạ tầng", "giám sát", "thu hồi đất"
    pattern: '‹(?:[Tt]ăng|[Gg]iảm|[Đđ]ạt)›',
    on: 'exact',
    match: ['theo dõi số hộ «giảm» ', 'rà soát số vụ «tăng» '],
    reject: ['đề xuất thu hồi đất ', 'đầu tư hạ tầng ', 'đề nghị trao tặng ', 'xin ý kiến Giám đốc '],
  },
];

/** An event that is held; the bare day behind it is when, unless it is a paper's. */
export const HELD: readonly Rule[] = [
  {
    id: 'duty.held',
    pattern: String.raw`^(?:tổ chức|họp|khai mạc|bế mạc|khai giảng|bế giảng|tiến hành|phát động|ra quân|khởi công|tập huấn|công bố|tổng kết|sơ kết)›(?![^;.\n]*‹(?:ngày|kỷ niệm|chào mừng|nhân dịp|hưởng ứng|tết|được)› )[^;.\n]*(?<!‹(?:quyết định|nghị quyết|công văn|kế hoạch|thông báo|báo cáo|luật|hướng dẫn|chỉ thị|tờ trình|văn bản|kết luận) (?:\p{L}+ )?)$`,
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
    pattern: String.raw`\d ?%|‹(?:[Đđ]ạt|[Pp]hấn đấu|[Tt][ỷỉ] lệ|[Tt]rở thành)›`,
    // the marks part "đạt" from "đất"
    on: 'exact',
    match: ['9«0%» hồ sơ', '«phấn đấu» có'],
    reject: ['Sở Nội vụ xây dựng', 'rà soát đất trống'],
  },
];

/** A periodicity right after one of these verbs is of the duty; after a noun ("ngân sách hằng năm") it is the noun's. */
export const PERIODIC_VERBS: readonly Rule[] = [
  {
    id: 'duty.periodic',
    pattern: String.raw`‹(?:báo cáo|sơ kết|tổng kết|họp|giao ban|đối thoại|kiểm tra|đánh giá|rà soát|cập nhật|(?<!kinh phí )thực hiện|tổ chức|theo(?! kế hoạch)|tiếp công dân|gửi|kỳ,?|hoặc|và|kết quả)(?: (?:kết quả|tình hình|về|thực hiện|theo|định kỳ|kế hoạch|công dân|cho|này)){0,4},? \(?$`,
    on: 'folded',
    match: ['tổ chức «sơ kết »', 'tổng hợp «báo cáo kết quả thực hiện »'],
    reject: [
      'ngân sách nhà nước ',
      'thi đua khen thưởng ',
      'xếp loại ',
      'in ấn theo kế hoạch ',
      'bảo đảm kinh phí thực hiện ',
    ],
  },
];

/** What is held: behind a stage's day it is the work of that day. */
export const OCCASION: Rule = {
  id: 'duty.occasion',
  on: 'folded',
  pattern:
    '^(?:hội (?:nghị|thảo|thi|trại|thao|diễn)|đại hội|lễ|cuộc (?:họp|thi)|phiên họp|vòng|chung kết|đoàn(?! kết)|tổ công tác)›',
  match: ['«hội nghị» thông qua', '«Lễ» khai mạc', '«Đoàn» làm việc'],
  reject: ['thông qua hội nghị', 'đoàn kết', 'tổ chức'],
};
