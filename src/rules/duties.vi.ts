import type { Rule } from '../core/rule.ts';

/**
 * Words that tell a duty's parts: who, what, to whom.
 */

const VERBS = [
  'báo cáo|gửi|nộp|hoàn thành|hoàn thiện|hoàn tất|xây dựng|phối hợp|(?<!‹(?:đơn vị|cơ quan) )chủ trì|chủ trì(?=,| và| phối hợp| tham mưu)|chủ động|(?<!‹cơ quan,? )tham mưu|tham mưu(?!,? giúp việc›)|theo dõi|đôn đốc|kiểm tra|giám sát',
  'đánh giá|rà soát|triển khai|thực hiện|tổng hợp|ban hành|sơ kết|tổng kết|cập nhật|công bố|công khai|phê duyệt|bố trí',
  'hướng dẫn|chỉ đạo|quán triệt|tuyên truyền|phổ biến|đăng ký|triệu tập|duy trì|tiếp tục|tăng cường|đẩy mạnh|nghiêm túc|kịp thời',
  '(?<!‹giáo dục )thường xuyên|căn cứ|trong phạm vi(?= (?:chức năng|nhiệm vụ|quyền hạn|thẩm quyền|trách nhiệm|quản lý|lĩnh vực)›)|(?<!‹cấp )trên cơ sở|tập trung|tích cực|phân công|niêm yết|thống kê|thẩm định|kiện toàn|thông báo(?! đảm›)|cung cấp',
  'đề xuất|kiến nghị|đăng tải|khảo sát|tập huấn|bồi dưỡng|tiến hành|hỗ trợ|đối thoại|giải quyết|xử lý|khắc phục|bàn giao',
  'nghiệm thu|sử dụng|có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|được giao|định kỳ|vận động|phát hành',
  'chuẩn bị|tiếp công dân|trả lời|tiếp nhận|tự(?= (?:đánh giá|kiểm tra|rà soát|chấm điểm)›)|chấm (?:thi|điểm|bài|giải|chọn)|biên soạn|thu thập|tiếp thu|ra quân|khai mạc|bế mạc|rút kinh nghiệm|giải trình',
  'tổng kiểm tra|quan tâm|lồng ghép|thẩm tra|giao ban|khai giảng|bế giảng|phát động|thành lập|sắp xếp|đề nghị|yêu cầu|cụ thể hóa|phấn đấu(?= hoàn thành›)',
].join('|');

// without their marks, and behind a body's kind, some of these are parts of names
const WORKS = [
  'chấn chỉnh|trang bị|đo đạc|(?<!(?:thi đua|thi đua,|và) )khen thưởng|(?<!(?:trung tâm|trường|ban) )huấn luyện|phát huy|khuyến khích|chú trọng|củng cố|đổi mới|thu hồi|cấp phát|giới thiệu|canh gác',
  'trang trí|truy vết|khoanh vùng|tháo dỡ|lắp đặt|duy tu|di dời|cắm mốc|giải tỏa|biểu dương|tôn vinh|trao tặng|thăm hỏi|chi trả|chăm lo|giúp đỡ|kêu gọi|quyên góp|phân bổ|số hóa|sao lưu|diễn tập',
  'xác nhận|ghi nhận|mời(?! họp)|lấy ý kiến|đặt(?! hàng)|dàn dựng|gia cố|phân luồng|chằng chống|sơn(?= kẻ| lại)|kẻ(?= vẽ| vạch)|cắt(?= tỉa| cử| giảm)|khử khuẩn|gieo trồng|hưởng ứng|nêu cao|gương mẫu',
  'cam kết|ký kết|đấu tranh|ngăn chặn|xử phạt|lưu giữ|đảm nhận|đảm nhiệm|bình xét|tuyển chọn|luân chuyển|điều động|kê khai|kiểm đếm|thống nhất|hiệp thương|trao đổi|đối chiếu|nhắc nhở|phê bình',
  'thụ lý|xác minh|đẩy nhanh|(?<!(?:đối tượng|diện|lĩnh vực|chế độ|chính sách) )ưu tiên|nhận xét|chuyển(?= (?:hồ sơ|văn bản|đơn thư|kết quả|danh sách|kinh phí|về|đến)›)|nhập(?= (?:số liệu|dữ liệu|kết quả|thông tin|liệu|đầy đủ)›)|khởi công|khánh thành|giao nộp|nâng cấp|(?<!đóng )góp ý|tạm dừng|dừng|xóa|quyết toán|tạm ứng|hoàn trả|nhân rộng|thu hút|quảng bá|chuyển giao|(?<![Nn]goại )giao(?! (?:thông|dịch|lưu|tiếp|ban|đất))|xác định|phát hiện|phân tán|dự trữ(?! quốc)|truyền thông(?= về| cho| đến| trên)',
  '(?<!(?:công tác|việc|kinh phí|chi phí|vốn) )sửa chữa|(?<!(?:tiến độ|kết quả|tỷ lệ|công tác|việc|vốn) )giải ngân|đăng(?= tin| bài)|phát sóng|xét(?= duyệt| chọn| công nhận)|chốt(?= danh sách| số liệu)|thanh lý|thu gom|quét dọn|dọn(?= vệ sinh| dẹp)|dự giờ|cải tạo(?= lại| nâng| các| hệ)|tu sửa|viết(?= bài| tin)|dâng (?:hương|hoa)|trao(?= thưởng| giải| quà| học bổng)|tặng(?= quà)|phát(?= quang| thẻ| quà)',
].join('|');

/** A word of those listed, in a sentence or at its start. */
const anyInitial = (words: string): string =>
  words.replace(
    /(?<=^|\|)(?<behind>(?:\(\?<!(?:[^()]|\([^()]*\))*\))?)(?<initial>\p{Ll})/gu,
    (_, behind: string, initial: string) => `${behind}[${initial}${initial.toUpperCase()}]`,
  );

export const DUTY_VERBS: readonly Rule[] = [
  {
    id: 'duty.verb',
    // "Đoàn kiểm tra", "Ban chỉ đạo" are bodies, "Công đoàn kiểm tra" checks
    pattern: `‹(?:(?<!‹(?:(?<!‹(?:công|liên|chi|tỉnh|thành|huyện|quận|xã|tập) )đoàn|tổ|ban|hội đồng|đội|tiểu ban) )(?:kiểm tra|giám sát|thẩm định|đánh giá|chỉ đạo|tuyên truyền|hỗ trợ|nghiệm thu|vận động)|(?!(?:kiểm tra|giám sát|thẩm định|đánh giá|chỉ đạo|tuyên truyền|hỗ trợ|nghiệm thu|vận động)›)(?:${VERBS}))›(?! viên›)`,
    on: 'folded',
    match: [
      'Văn phòng Sở «theo dõi», «đôn đốc»',
      'các xã, thị trấn «báo cáo» kết quả',
      'Công đoàn «giám sát» việc thu chi',
    ],
    reject: [
      'Sở Nội vụ',
      'doanh nghiệp viễn thông bảo đảm',
      'Đội ngũ báo cáo viên',
      'Ủy ban nhân dân các huyện, thị xã, thành phố',
      'Đoàn kiểm tra',
      'Ban Chỉ đạo',
      'các cơ quan tham mưu, giúp việc Huyện ủy',
    ],
  },
  {
    id: 'duty.verb.short',
    // without its marks each of them is another word ("cần"/"cán bộ", "có"/"cơ quan")
    pattern:
      '‹(?:[Gg]ieo|[Cc]ấy|[Pp]hun|[Nn]ạo vét|[Tt]reo|phải|(?<![Hh]ậu )cần|[Ss]ẽ|(?<!(?:bầu|ứng|đề|tái|Bầu|Ứng|Đề) )cử|(?<!(?:[Tt]hư|[Cc]hữ) )ký|gắn|có|rà|Cử|Ký|Gắn|Rà|[Mm]ở(?= (?:các |\\d{1,3} )?(?:lớp|khóa|vào|đợt|hội nghị|chuyên (?:mục|trang))›)|(?<=[Tt](?:rường|rưởng|ổ) )họp(?! (?:thứ|lần|này|đó)›))›',
    on: 'exact',
    match: ['Hội đồng trường «họp»', 'cán bộ «phải» học', 'các xã «cử» cán bộ', '02 lớp, «mở» vào quý II'],
    reject: ['cơ quan', 'Ban Hậu cần', 'cán bộ', 'kỳ họp', 'Tổ bầu cử', 'trường hợp', 'thành viên, thư ký'],
  },
  {
    id: 'duty.verb.work',
    pattern: `‹(?:${anyInitial(WORKS)})›`,
    on: 'exact',
    match: ['Sở Công Thương «trang bị» bình cứu hỏa', 'Hạt Kiểm lâm «giao» cây giống', '«Tháo dỡ» biển báo'],
    reject: ['Hội đồng thi đua, khen thưởng', 'cơ quan giao thông', 'Sở Ngoại giao'],
  },
  {
    id: 'duty.verb.hold',
    // "các tổ chức chính trị - xã hội" are bodies
    pattern:
      '(?<!‹(?:các|cơ quan,|đoàn thể,|những|một số|và|đơn vị,|mọi|nhiều) )‹tổ chức›(?! (?:chính trị|xã hội|đảng|đoàn thể|cơ sở|bộ máy|kinh tế)›|,? (?:và )?cá nhân›)',
    on: 'folded',
    match: ['Văn phòng Sở «tổ chức» triển khai', 'Hằng năm «tổ chức» hội nghị'],
    reject: ['các tổ chức chính trị - xã hội', 'cơ quan, tổ chức xã hội', 'hợp tác xã, tổ chức, cá nhân'],
  },
  {
    id: 'duty.verb.meet',
    // "phòng họp", "cuộc họp", "kỳ họp" are nouns, "thường trực" and "trực thuộc" no watch
    pattern:
      '(?<!‹(?:cuộc|kỳ|phiên|buổi|phòng|các|giấy mời|lịch|nội dung|thành phần|biên bản|tổng|phối|kết|tập|phù|trường|liên|thích|tổ|hòa|hội) )‹họp›(?! (?:thứ|lần|này|đó)›)|(?<!‹(?:thường|thuộc|lịch|ca|phiên|cơ quan|ban) )‹trực›(?= (?:\\d{1,3}(?:%|/)|(?:24|ban|cơ quan|tết|lễ|tại|bảo đảm|chiến đấu|cấp cứu|từ|lãnh đạo)›))',
    on: 'folded',
    match: ['Ban Chỉ đạo «họp» định kỳ', 'các đơn vị «trực» 24/24', 'Công an xã «trực» 100% quân số'],
    reject: ['cuộc họp', 'đơn vị trực thuộc', 'Cơ quan thường trực', 'phòng họp', 'Tổ Tổng hợp'],
  },
  {
    id: 'duty.verb.lead',
    // elsewhere "lãnh đạo" is who leads
    pattern:
      '(?<!‹(?:sự|công tác|vai trò|tập thể|các|đồng chí|ban|và|cán bộ|người|năng lực|cơ quan) )(?<!, )‹lãnh đạo›(?=, chỉ đạo›| (?:việc|công tác|thực hiện|chỉ đạo|tổ chức)›)',
    on: 'folded',
    match: [
      'Đảng đoàn «lãnh đạo», chỉ đạo rà soát',
      'chi bộ «lãnh đạo» thực hiện',
      'Chủ tịch Hội đồng Đội «lãnh đạo» công tác hè',
    ],
    reject: ['công tác lãnh đạo, chỉ đạo', 'các đồng chí lãnh đạo, chỉ huy', 'lãnh đạo Sở'],
  },
  {
    id: 'duty.verb.gather',
    // behind a cell's or a club's name: elsewhere "sinh hoạt" is a noun
    pattern:
      '(?<=‹(?:(?:chi|đảng) (?:bộ|đoàn|hội)(?: (?:trực thuộc|cơ sở))?|chi ủy|câu lạc bộ|trực thuộc) )‹sinh hoạt›',
    on: 'folded',
    match: ['Các chi bộ «sinh hoạt» mỗi quý một lần', 'chi đoàn trực thuộc «sinh hoạt» hằng tháng'],
    reject: ['chất lượng sinh hoạt chi bộ', 'buổi sinh hoạt'],
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
    pattern: String.raw`^(?:, ?|(?:(?:[Cc]ăn cứ|[Tt]rên cơ sở|[Tt]heo|[Tt]rong phạm vi) [^;.:()\n]{3,90}? (?:(?:có|chịu) trách nhiệm|khẩn trương|chủ động))› ?|[Cc]ăn cứ [^;.:()\n]{3,80}? (?:được giao|được phân công|này|thực tế)›,? ?|(?:có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|phấn đấu(?= hoàn thành)|phải|cần|[Ss]ẽ|khẩn trương|quyết liệt|cũng|đều|vẫn|được giao|[Yy]êu cầu(?= \p{Ll}))› ?)+`,
    on: 'exact',
    match: [
      '«có trách nhiệm »tổ chức',
      '«phải »báo cáo',
      '«căn cứ Kế hoạch này khẩn trương »xây dựng',
      '«trong phạm vi nhiệm vụ của mình có trách nhiệm »giữ rừng',
    ],
    reject: ['báo cáo', 'Sở có trách nhiệm'],
  },
];

const MANY =
  'cơ quan|đơn vị|cơ sở|chuyên viên|nhân viên|câu lạc bộ|htx|cđcs|cấp ủy|đảng viên|đoàn viên|hội viên|sở|ban|bộ|phòng|ngành|cấp|huyện|xã|thôn|ấp|xóm|tổ chức|tổ|đồng chí|đ/c|địa phương|đoàn thể|thành viên|ủy viên|trường|cán bộ|công chức|ubnd|ủy ban|hội|chi bộ|chi hội|chi đoàn|chi cục|đảng bộ|công đoàn|nhà trường|bệnh viện|liên đoàn|hợp tác xã|khối|cụm|tiểu ban|chi|cá nhân|doanh nghiệp|khoa|trung tâm|đảng|trưởng|văn phòng|chủ|thủ trưởng|khu|cục|thành phố|thị|quận|phường|tỉnh|hđnd|mttq|mặt trận|lực lượng|bên|trạm|hạt|đội|công ty|xí nghiệp|viện|học viện|ngân hàng|giáo viên|giảng viên|bí thư|giám đốc|chủ tịch|hiệu trưởng|khóm|khu phố|buôn|làng|liên đội|chi đội|đảng ủy|chi ủy|đài|nông trường|lâm trường|hiệp hội|đoàn';
/** A word at a sentence's start, inside it, and in a heading set in capitals: here the marks decide ("sở"/"số", "tổ"/"to"). */
const anyCase = (words: string): string =>
  words
    .split('|')
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
    .join('|');
const UNIT_WORDS = [
  `(?:${anyCase('tất cả các|tất cả|các|từng|mỗi|những|toàn thể')}) (?:${anyCase(MANY)})`,
  anyCase(
    'ubnd|ủy ban|uỷ ban|hđnd|hội đồng|sở|bộ|ban|cơ quan|đơn vị|văn phòng|phòng|công an|công chức|công đoàn|cục|chi cục|tổng cục',
  ),
  anyCase(
    'thanh tra|trung tâm|trường|đài|báo|hội|đoàn|mặt trận|đảng ủy|đảng bộ|chi bộ|huyện ủy|tỉnh ủy|thành ủy|thường trực',
  ),
  anyCase(
    'btv|ubkt|bgh|thủ trưởng|giám đốc|tổng giám đốc|chủ tịch|trưởng|phó|chánh|bí thư|người đứng đầu|hiệu trưởng|tổ|đội|viện|kho bạc|bảo hiểm xã hội|ngân hàng',
  ),
  anyCase(
    'bưu điện|điện lực|viễn thông|lâm trường|lđlđ|ubmttq|ubmttqvn|mttqvn|bhxh|nhcsxh|tand|vksnd|bchqs|bch|bcđ|tỉnh đoàn|huyện đoàn|thành đoàn|nhà trường|khối|cụm|tiểu ban|trạm|hợp tác xã|công ty|doanh nghiệp',
  ),
  anyCase(
    'thủ tướng|chính phủ|quốc hội|bộ trưởng|cấp trên|cấp ủy|cấp có thẩm quyền|đồng chí|bộ phận|tòa án|xã|huyện|tỉnh|mttq|liên đoàn|cán bộ|địa phương|giáo viên|giảng viên|hạt|thôn|ấp|khu phố|chi ủy|chi hội|chi đoàn|đảng đoàn|quận ủy|thị ủy|chuyên viên|nhân viên|kế toán|văn thư|thư ký|thành viên|ủy viên|đảng viên|đoàn viên|hội viên|đ/c|tổng công ty|tập đoàn|chủ đầu tư|chủ rừng|chủ dự án|nhà thầu|tập thể(?!,? (?:dục|và cá))',
  ),
  // inside a sentence these are things
  'Nhà (?:[Vv]ăn hóa|hát)|Bệnh viện|Vườn quốc gia|Quỹ(?= \\p{Lu})|Liên (?:minh|hiệp)(?= \\p{Lu}| các)|Cổng [Tt]hông tin|Tạp chí|Đồn [Bb]iên phòng|Thủ quỹ|Thư viện(?! (?:điện tử|số))|Bảo tàng|Tổng phụ trách|Y tế (?:trường|học đường|cơ quan)',
  'Tổng Giám đốc|Tổng Biên tập|Chánh án|TTYT|(?:Tỉnh|Thành|Quận|Huyện|Thị) Đoàn|[Qq]uận đoàn|TPT|GVCN|GVBM|TTCM|BGH|[Cc]ấp (?:tỉnh|huyện|xã|cơ sở|trường|thôn|cụm)',
  // "các lớp tập huấn" are no classes
  '(?:[Cc]ác|[Mm]ỗi|[Tt]ừng) lớp(?! (?:tập huấn|bồi dưỡng|đào tạo|học|dạy|nghề|xóa)›)',
  // "3. Lực lượng: 50 người" tells how many
  `(?:${anyCase('lực lượng')})(?= (?:công an|quân sự|dân quân|xung kích|dân phòng|bảo vệ|kiểm lâm|cảnh sát|biên phòng|vũ trang|quản lý thị trường|an ninh|y tế)›)`,
  // "Lãnh đạo, chỉ đạo các chi bộ …" is a task
  `(?:${anyCase('lãnh đạo')})(?!,? (?:chỉ đạo|quán triệt|thực hiện|tổ chức|việc|công tác|tốt|toàn diện|xây dựng)›)`,
].join('|');
const NO_UNIT =
  'hoạt động|(?<!(?:[Bb]an|[Kk]hối) )dân vận|nội dung|nhiệm vụ|văn bản|giải pháp|hành|cáo|ngành nghề|chức|hợp|ngũ|nghị|máy|chống|ngừa|thủ dân|thủ quốc|kết|thi|thao|thảo|trại|diễn|chợ|luật|đầu|viện|hội|bộ|chữa|cháy|mối|tiêu|tính';

/** The first word of a body's or an office's name. */
export const UNIT_STARTS: readonly Rule[] = [
  {
    id: 'duty.unit',
    pattern: `^(?![Tt]hanh tra(?:,| và) kiểm tra›)(?:(?:Vụ|Nhóm|Khoa|Ông|Bà)(?= \\p{Lu})|Hệ(?= [Qq]uản lý [Hh]ọc viên| [Qq]uản lý [Ss]inh viên)|(?:Thầy|Cô)(?= (?:Phó )?(?:Hiệu trưởng|Giám đốc|Chủ tịch|Trưởng|Tổ trưởng|Tổng phụ trách))|[Gg]iáo viên bộ môn|${UNIT_WORDS})›(?!,? (?:${NO_UNIT})›)`,
    on: 'exact',
    match: [
      '«Sở» Nội vụ',
      '«các cơ quan», đơn vị',
      '«Ủy ban» nhân dân huyện',
      '«Cô» Phó Hiệu trưởng',
      '«các đ/c» Ủy viên Ban Thường vụ',
      '«tất cả các đơn vị» trực thuộc',
      '«Giáo viên bộ môn»',
      '«Khoa» Kiểm soát bệnh tật',
      '«UBMTTQVN» xã',
    ],
    reject: [
      'Lãnh đạo, chỉ đạo các chi bộ',
      'Thanh tra, kiểm tra các dự án',
      'kết quả thực hiện',
      'Phòng thủ dân sự',
      'tổ chức sơ kết',
      'phòng, chống dịch',
      'các nội dung',
      'báo cáo kết quả',
      'ban hành',
    ],
  },
  {
    id: 'duty.unit.several',
    // a kind of body that no list has: its name has a capital, as names have
    pattern: String.raw`^Các (?!Nghị |Chỉ |Quyết |Kế |Luật |Thông |Công (?:văn|điện)|Chương |Văn bản|Quy )\p{Lu}\p{Ll}+›`,
    on: 'exact',
    match: ['«Các Điện» lực huyện', '«Các Hạt» Kiểm lâm'],
    reject: ['Các nội dung', 'Các Nghị quyết của Đảng', 'các Hạt'],
  },
];

/** What is asked of a body, before its name. */
export const REQUESTS: readonly Rule[] = [
  {
    id: 'duty.request',
    // its marks lost, a teacher ("giáo viên") looks like somebody to whom a task is given
    pattern:
      '^(?:trân trọng )?(?:đề nghị|yêu cầu|giao(?! (?:viên|dục|thông|dịch|ban|lưu)›)|trách nhiệm(?: của|(?= (?:các|ubnd|ủy ban|sở|ban|phòng|cơ quan|đơn vị|công an|văn phòng|thủ trưởng|người đứng đầu|chủ tịch|giám đốc|hiệu trưởng)›))|phân công(?= (?:đồng chí|đ/c|ông|bà|các đồng chí)›)|riêng|đối với)(?: cho)? ',
    on: 'folded',
    match: ['«Đề nghị »Ban Dân vận', '«Giao »Văn phòng', '«Phân công »đ/c Hà', '«Trách nhiệm »các xã'],
    reject: [
      'Văn phòng',
      'bàn giao tài liệu',
      'giáo viên chủ nhiệm',
      'Phân công nhiệm vụ',
      'Trách nhiệm thực hiện',
    ],
  },
  {
    id: 'duty.request.superior',
    // who issues the plan asks for the duty, and has none
    pattern:
      '^(?:(?:chủ tịch )?(?:ubnd|ủy ban nhân dân|ban thường (?:vụ|trực)|ban chỉ đạo|ban giám hiệu|nhà trường|hiệu trưởng)(?! các| khác)(?: [^,;.:()\\s]{1,12}){0,12}|bộ|sở|phòng|cục|chi cục|tổng cục|(?:tỉnh|thành|huyện|quận|thị) (?:ủy|đoàn)) (?:yêu cầu|đề nghị|giao)(?: cho)?:? (?=(?:các|tất cả|thủ trưởng|giám đốc|chủ tịch|trưởng|sở|phòng|ban(?! (?:hành|vào|hằng|hàng|với|định|đầu|cuối|tuần|tháng)›)|công an|hạt|chi cục|trung tâm|văn phòng|cơ quan|đơn vị|(?:ubnd|ủy ban nhân dân) (?:các|cấp))›)',
    on: 'folded',
    match: [
      '«Ủy ban nhân dân huyện yêu cầu »các xã trồng rừng',
      '«Ban Giám hiệu đề nghị »các tổ',
      '«Sở yêu cầu »các trường',
    ],
    reject: [
      'Hiệu trưởng họp giao ban hằng tuần',
      'Ủy ban nhân dân các xã yêu cầu các thôn',
      'Hạt Kiểm lâm yêu cầu các chủ rừng',
    ],
  },
  {
    id: 'duty.request.board',
    // the capital tells a board from a meeting ("giao ban")
    pattern: '^(?:Giao|giao)(?: cho)? (?=Ban \\p{Lu})',
    on: 'exact',
    match: ['«Giao »Ban Phong trào', '«Giao cho »Ban Tuyên giáo'],
    reject: ['Giao ban hằng tháng', 'Bàn giao Ban'],
  },
];

/** Verbs of handing something to somebody: with another verb "cho các xã" names no receiver. */
export const HANDING: readonly Rule[] = [
  {
    id: 'duty.handing',
    pattern:
      '‹(?:báo cáo|gửi|nộp|cung cấp|thông báo|tổng hợp|phản ánh|đăng ký)›|(?<!‹(?:chương|quá|công|quy|giáo|tờ|lộ) )‹trình›',
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
    pattern: `,? ?‹(?:gửi(?: báo cáo| kết quả)?(?: về| cho| đến| tới| lên)?|(?:về|cho|đến|tới|lên|thông qua|qua|trình)) (?=(?:${UNIT_WORDS}|(?:Vụ|Khoa)(?= \\p{Lu}))›(?!,? (?:${NO_UNIT})›))`,
    on: 'exact',
    match: [
      'báo cáo« về »Vụ Pháp chế',
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
      '(?<=‹[Bb]áo cáo)(?: định kỳ)? (?=(?:UBND|Ủy ban|Uỷ ban|Sở|Bộ|Ban|Huyện ủy|Tỉnh ủy|Thành ủy|Quận ủy|Thị ủy|Trung ương|Tổng cục|Cục|Chi cục|Tổng Liên đoàn|Liên đoàn|LĐLĐ|Tỉnh đoàn|Huyện đoàn|(?:Phó )?(?:Hiệu trưởng|Chủ tịch|Giám đốc|Tổng Giám đốc|Bí thư|Thủ tướng)|Thủ trưởng|Đoàn|Hội(?! (?:nghị|thảo|thi|trường|đàm))|Bộ trưởng|Thường vụ|Cấp ủy|cấp ủy|Quốc hội|Công an|Chính phủ|HĐND|Hội đồng|Thường trực|cấp trên|[Ll]ãnh đạo|Văn phòng|Phòng|Cơ quan|cơ quan cấp|Đảng ủy|Tập đoàn|Tổng công ty|Công ty|Trung tâm|Chánh án|Chánh Văn phòng|Viện trưởng|Viện kiểm sát|Tòa án|Cục trưởng|Vụ trưởng|Tổng cục trưởng|Trưởng (?:ban|phòng|đoàn|khoa)|Quận đoàn|Thành đoàn|Trung ương|Thanh tra)›)',
    on: 'exact',
    match: [
      'tổng hợp, báo cáo« »Ủy ban nhân dân tỉnh',
      'báo cáo« »Phó Giám đốc',
      'báo cáo« »Hội Nông dân xã',
    ],
    reject: ['báo cáo kết quả', 'báo cáo về Sở', 'báo cáo Hội nghị'],
  },
];

/** Ends the name of the one who receives, or a duty's words. */
export const STOPS: readonly Rule[] = [
  {
    id: 'duty.stop',
    pattern:
      ' ?‹(?:để|theo|xem xét|biết|kết quả|tình hình|về|các trường hợp|những|đúng|đầy đủ|chậm nhất|muộn nhất|trước|định kỳ|kể từ|trong|vào|khi|nếu|cho ý kiến|bằng|qua|kèm|hằng|hàng|tại|làm cơ sở|chủ trì)›',
    on: 'exact',
    match: ['Sở Nội vụ« để» tổng hợp', 'UBND huyện« theo» quy định'],
    reject: ['Ban Dân vận Tỉnh ủy'],
  },
];

/** Manner at the end of a duty; no part of what is to be done. */
export const MANNERS: readonly Rule[] = [
  {
    id: 'duty.manner',
    pattern: String.raw`(?:[,:( ]|‹(?:được (?:thực hiện|tổ chức|tiến hành)|theo(?:(?: đúng)? quy định(?: hiện hành)?| chế độ| yêu cầu)?|khi có yêu cầu|để (?:tổng hợp|theo dõi|biết|chỉ đạo|xem xét|được)[^;.\n]{0,200}|hoàn thành|xong|cơ bản|đảm bảo|thời gian|bắt đầu|ít nhất|tối thiểu|dự kiến tổ chức|dự kiến|(?:đợt|lần|lớp|vòng) (?:\d{1,2}|[ivx]{1,4})|vào|hạn|gửi|được|phải|sẽ|(?<!‹(?:kiểm|thống|liệt|bảng) )kể|từ nay|phấn đấu|định kỳ|và)›){1,40}$`,
    on: 'folded',
    match: ['thực hiện báo cáo« theo quy định»', 'tổ chức tập huấn«, hoàn thành »', 'báo cáo kết quả«, »'],
    reject: ['theo quy định của pháp luật về dân chủ', 'việc kiểm kê'],
  },
  {
    id: 'duty.manner.within',
    // without its marks, what is planted ("trồng") or bare ("trống")
    pattern: String.raw`(?<=[\p{L}\d:]),? [Tt]rong(?: khoảng)?$`,
    on: 'exact',
    match: ['lấy ý kiến hộ dân« trong»'],
    reject: ['rừng trồng', 'trong quý I'],
  },
];
