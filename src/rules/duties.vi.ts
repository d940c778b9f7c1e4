import type { Rule } from '../core/rule.ts';

/**
 * Words that tell a duty's parts: who, what, to whom.
 */

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
  'cơ quan|đơn vị|cơ sở|khuyến nông viên|thú y viên|hòa giải viên|cộng tác viên|tuyên truyền viên|báo cáo viên|tình nguyện viên|học viên|sinh viên|chuyên viên|nhân viên|câu lạc bộ|htx|cđcs|cấp ủy|đảng viên|đoàn viên|hội viên|sở|ban|bộ|phòng|ngành|cấp|huyện|xã|thôn|ấp|xóm|tổ chức|tổ|đồng chí|đ/c|địa phương|đoàn thể|thành viên|ủy viên|trường|cán bộ|công chức|ubnd|ủy ban|hội|chi bộ|chi hội|chi đoàn|chi cục|đảng bộ|công đoàn|nhà trường|bệnh viện|liên đoàn|hợp tác xã|khối|cụm|tiểu ban|chi|cá nhân|doanh nghiệp|khoa|trung tâm|đảng|trưởng|văn phòng|chủ|thủ trưởng|khu|cục|thành phố|thị|quận|phường|tỉnh|hđnd|mttq|mặt trận|lực lượng|bên|trạm|hạt|đội|công ty|xí nghiệp|viện|học viện|ngân hàng|giáo viên|giảng viên|bí thư|giám đốc|chủ tịch|hiệu trưởng|khóm|khu phố|buôn|làng|liên đội|chi đội|đảng ủy|chi ủy|đài|nông trường|lâm trường|hiệp hội|đoàn';
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
    'btv|ubkt|bgh|chủ nhiệm|phó chủ nhiệm|thủ trưởng|giám đốc|tổng giám đốc|chủ tịch|trưởng|phó|chánh|bí thư|người đứng đầu|hiệu trưởng|tổ|đội|viện|kho bạc|bảo hiểm xã hội|ngân hàng',
  ),
  anyCase(
    'bưu điện|điện lực|viễn thông|lâm trường|lđlđ|ubmttq|ubmttqvn|mttqvn|bhxh|nhcsxh|tand|vksnd|bchqs|bch|bcđ|tỉnh đoàn|huyện đoàn|thị đoàn|thành đoàn|nhà trường|khối|cụm|tiểu ban|trạm|hợp tác xã|công ty|doanh nghiệp',
  ),
  anyCase(
    'thủ tướng|chính phủ|quốc hội|bộ trưởng|cấp trên|cấp ủy|cấp có thẩm quyền|đồng chí|bộ phận|tòa án|xã|huyện|tỉnh|mttq|liên đoàn|cán bộ|địa phương|giáo viên|giảng viên|hạt|thôn|ấp|khu phố|chi ủy|chi hội|chi đoàn|đảng đoàn|quận ủy|thị ủy|chuyên viên|nhân viên|kế toán|văn thư|thư ký|thành viên|ủy viên|đảng viên|đoàn viên|hội viên|đ/c|tổng công ty|tập đoàn|chủ đầu tư|chủ rừng|chủ dự án|nhà thầu',
  ),
  // inside a sentence these are things
  '[Tt]ập thể(?!,? (?:dục|và cá))|(?:Trung|Tiểu|Lữ|Sư|Binh) đoàn(?! trưởng)|Đại đội(?! trưởng)|Hải đội|Tiểu đội|Vùng Cảnh sát|Đồn Công an|Nhà (?:[Vv]ăn hóa|hát)|Bệnh viện|Vườn quốc gia|Quỹ(?= \\p{Lu})|Liên (?:minh|hiệp)(?= \\p{Lu}| các)|Cổng [Tt]hông tin|Tạp chí|Đồn [Bb]iên phòng|Thủ quỹ|Thư viện(?! (?:điện tử|số))|Bảo tàng|Tổng phụ trách|Y tế (?:trường|học đường|cơ quan)',
  '(?:[Tt]ỉnh|[Hh]uyện|[Tt]hành|[Qq]uận|[Tt]hị) [Hh]ội(?! (?:nghị|thi|thảo|đồng|viên)›)|[Tt]ổ chức (?:cơ sở )?đảng(?= (?:được|trực thuộc|cấp|có trách nhiệm|chịu|các)›)|Tổng Giám đốc|Tổng Biên tập|Chánh án|TTYT|(?:Tỉnh|Thành|Quận|Huyện|Thị) Đoàn|[Qq]uận đoàn|TPT|GVCN|GVBM|TTCM|BGH|[Cc]ấp (?:tỉnh|huyện|xã|cơ sở|trường|thôn|cụm)',
  // "các lớp tập huấn" are no classes
  '(?:[Cc]ác|[Mm]ỗi|[Tt]ừng) lớp(?! (?:tập huấn|bồi dưỡng|đào tạo|học|dạy|nghề|xóa)›)',
  // "3. Lực lượng: 50 người" tells how many
  `(?:${anyCase('lực lượng')})(?= (?:công an|quân sự|dân quân|xung kích|dân phòng|bảo vệ|kiểm lâm|cảnh sát|biên phòng|vũ trang|quản lý thị trường|an ninh|y tế)›)`,
  // "Lãnh đạo, chỉ đạo các chi bộ …" is a task
  `(?:${anyCase('lãnh đạo')})(?!,? (?:chỉ đạo|quán triệt|thực hiện|tổ chức|việc|công tác|tốt|toàn diện|xây dựng)›)`,
].join('|');
const NO_UNIT =
  'hoạt động|(?<!(?:[Bb]an|[Kk]hối) )dân vận|nội dung|nhiệm vụ|văn bản|giải pháp|hành|cáo|ngành nghề|chức|hợp|ngũ|nghị|máy|chống|ngừa|thủ dân|thủ quốc|kết|thi|thao|thảo|trại|diễn|chợ|luật|đầu(?! (?:tháng|năm|quý|tuần)›)|(?<!, )(?:viện|hội|bộ)|chữa|cháy|mối|tiêu|tính';

/** The first word of a body's or an office's name. */
export const UNIT_STARTS: readonly Rule[] = [
  {
    id: 'duty.unit',
    pattern: `^(?![Tt]hanh tra(?:,| và) kiểm tra›)(?:(?:Vụ|Nhóm|Khoa|Ông|Bà)(?= \\p{Lu})|(?:[Hh]ai|[Bb]a|[Bb]ốn|Các bên|0\\d) (?:đơn vị|ngành|bên|cơ quan|địa phương|phòng|ban|trường|xã|huyện|sở|cấp)|[Xx]í nghiệp|Dân quân|Người dân|Hộ (?:dân|gia đình)|Phụ huynh|[Nn]hà máy|[Pp]hân xưởng|(?:Khuyến (?:nông|lâm|ngư)|Thú y|Hòa giải|Hoà giải|Cộng tác|Tuyên truyền|Báo cáo|Tình nguyện|Huấn luyện|Điều phối|Hướng dẫn|Điều tra|Phát thanh|Kiểm (?:tra|soát|sát|lâm)|Quản (?:lý|trị)|Thanh tra|Giám sát|Chấp hành|Học|Sinh|Phóng|Biên tập|Kỹ thuật) viên(?! chức)|Hệ(?= [Qq]uản lý [Hh]ọc viên| [Qq]uản lý [Ss]inh viên)|(?:Thầy|Cô)(?= (?:Phó )?(?:Hiệu trưởng|Giám đốc|Chủ tịch|Trưởng|Tổ trưởng|Tổng phụ trách))|[Gg]iáo viên bộ môn|${UNIT_WORDS})›(?!,? (?:${NO_UNIT})›)`,
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
      '«Khuyến lâm viên» xã',
      '«Hai đơn vị» luân phiên',
      '«Xí nghiệp» Nước số 1',
    ],
    reject: [
      'Lãnh đạo, chỉ đạo các chi bộ',
      'Thanh tra, kiểm tra các dự án',
      'kết quả thực hiện',
      'Phòng thủ dân sự',
      'tổ chức sơ kết',
      'phòng, chống dịch',
      'các nội dung',
      'Động viên các hộ',
      'Cử hội viên',
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
      '^(?:(?:chủ tịch )?(?:ubnd|ủy ban nhân dân|ban thường (?:vụ|trực)|ban chỉ đạo|ban giám hiệu|nhà trường|hiệu trưởng|đảng ủy|ban chấp hành)(?! các| khác)(?: [^,;.:()\\s]{1,12}){0,12}|bộ|sở|phòng|cục|chi cục|tổng cục|(?:tỉnh|thành|huyện|quận|thị) (?:ủy|đoàn)) (?:yêu cầu|đề nghị|giao|phân công(?= (?:các )?(?:đồng chí|đ/c)›))(?: cho)?:? (?=(?:các|đồng chí|tất cả|thủ trưởng|giám đốc|chủ tịch|trưởng|sở|phòng|ban(?! (?:hành|vào|hằng|hàng|với|định|đầu|cuối|tuần|tháng|mỗi|một|để|nhằm|đánh giá|nghe|thường|trực|nắm|\\d{1,2})›)|công an|hạt|chi cục|trung tâm|văn phòng|cơ quan|đơn vị|(?:ubnd|ủy ban nhân dân) (?:các|cấp))›)',
    on: 'folded',
    match: [
      '«Ủy ban nhân dân huyện yêu cầu »các xã trồng rừng',
      '«Ban Giám hiệu đề nghị »các tổ',
      '«Sở yêu cầu »các trường',
      '«Đảng ủy phân công »các đồng chí cấp ủy',
    ],
    reject: [
      'Hiệu trưởng họp giao ban hằng tuần',
      'Ban Chỉ đạo họp giao ban 1 tháng một lần',
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
      '‹(?:báo cáo|báo (?:số liệu|tin)|gửi|nộp|cung cấp|thông báo|tổng hợp|phản ánh|đăng ký)›|(?<!‹(?:chương|quá|công|quy|giáo|tờ|lộ) )‹trình›',
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
    pattern: `,? ?‹(?:gửi(?: báo cáo| kết quả)?(?: về| cho| đến| tới| lên)?|(?:về|cho|đến|tới|lên|thông qua|qua|[Tt]rình)) (?=(?:${UNIT_WORDS}|(?:Vụ|Khoa)(?= \\p{Lu}))›(?!,? (?:${NO_UNIT})›))`,
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
    id: 'duty.recipient.with',
    // the word first: to look back from every letter would cost ten times as much
    pattern: ` với (?<=‹[Bb]áo cáo(?: [^,;.:()\\d]{1,60})? với )(?<!(?:phối hợp|thống nhất|trao đổi|cùng|liên quan|đối) với )(?=(?:${UNIT_WORDS})›(?!,? (?:${NO_UNIT})›))`,
    on: 'exact',
    match: ['báo cáo tiến độ« với »Hiệu trưởng', 'Báo cáo« với »Chi bộ'],
    reject: ['phối hợp với Chi bộ báo cáo', 'báo cáo, phối hợp với Chi bộ'],
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
      ' ?‹(?:để|theo|\\d{1,2} (?:bản|bộ)|bổ sung|cho phép|thông qua|điều chỉnh|chấp thuận|xem xét|biết|kết quả|tình hình|về|các trường hợp|những|duyệt|đúng|đầy đủ|ngay|chậm nhất|muộn nhất|trước|định kỳ|kể từ|từ (?:ngày|nay|tháng|khi)|trong|vào|khi|nếu|cho ý kiến|bằng|qua|kèm|hằng|hàng|tại|làm cơ sở|chủ trì)›',
    on: 'exact',
    match: ['Sở Nội vụ« để» tổng hợp', 'UBND tỉnh« bổ sung» biên chế', 'UBND huyện« theo» quy định'],
    reject: ['Ban Dân vận Tỉnh ủy'],
  },
];

/** Manner at the end of a duty; no part of what is to be done. */
export const MANNERS: readonly Rule[] = [
  {
    id: 'duty.manner',
    pattern: String.raw`(?:[,:( ]|‹(?:được (?:thực hiện|tổ chức|tiến hành)|theo(?:(?: đúng)? quy định(?: hiện hành)?| chế độ| yêu cầu)?|khi có yêu cầu|để (?:tổng hợp|theo dõi|biết|chỉ đạo|xem xét|được)[^;.\n]{0,200}|hoàn thành|xong|cơ bản|đảm bảo|thời (?:gian|hạn)(?: (?:thực hiện|tổ chức|triển khai|báo cáo|nộp|gửi))?|bắt đầu|ít nhất|tối thiểu|dự kiến tổ chức|dự kiến|(?:đợt|lần|lớp|vòng) (?:\d{1,2}|[ivx]{1,4})|vào|hạn|gửi|nộp|được|phải|sẽ|(?<!‹(?:kiểm|thống|liệt|bảng|đáng) )kể|(?<=\()(?:\d{1,2} tháng(?: đầu năm)?|quý|(?:cả )?năm|tháng)|từ nay|phấn đấu|định kỳ|và)›){1,40}$`,
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
