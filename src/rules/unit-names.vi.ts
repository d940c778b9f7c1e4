import type { Rule } from '../core/rule.ts';

/** Words of a unit's name that elsewhere are the verb of its duty: each row finds the verb, behind what makes it the name's. */
export const VERBS_IN_NAMES: readonly Rule[] = [
  {
    id: 'unit-name.suffered',
    on: 'folded',
    pattern: String.raw`(?<=‹được (?:giao |phân công |kiểm tra, |kiểm tra và )?)(?:kiểm tra|giám sát|thanh tra|thẩm định|đánh giá|hỗ trợ|phân công|giao|chủ trì|lựa chọn|mời)›|(?<=‹được (?:giao|phân công) (?:\p{L}+ \p{L}+(?:, | và ))?)(?:nghiệm thu|coi thi|bồi dưỡng|phụ trách|theo dõi|thực hiện|hướng dẫn|tham gia|soạn thảo|chấm|ra đề|quản lý|thẩm tra)(?=[^.;:]{0,60}(?::| (?:có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|phải)›))|(?<=‹(?:đối tượng|diện) )(?:kiểm tra|giám sát|thanh tra|hỗ trợ|ưu tiên)›(?=,? (?:và )?(?:tự|có trách nhiệm|gửi|lập|chuẩn bị|phải|báo cáo|chủ động|phối hợp|kiểm tra|giám sát|thực hiện)›)|(?<=‹được (?:giao|phân công) nhiệm vụ )chủ trì(?=(?:, phối hợp)? (?:có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|thực hiện)›)|(?<=‹chịu sự )(?:kiểm tra|giám sát|thanh tra|quản lý|chỉ đạo|hướng dẫn)›`,
    match: [
      'Đơn vị được «kiểm tra»',
      'Cơ quan được «giao» «chủ trì»',
      'Các xã được «kiểm tra», «giám sát» gửi',
      'Các đơn vị chịu sự «giám sát» gửi',
      'Các xã không thuộc diện «kiểm tra» tự rà soát',
      'Các đơn vị được «giao» nhiệm vụ «chủ trì» có trách nhiệm',
      'Giáo viên được «phân công» «phụ trách» lớp: soạn',
    ],
    reject: ['Đơn vị kiểm tra', 'được tổ chức kiểm tra'],
  },
  {
    id: 'unit-name.of-work',
    on: 'folded',
    pattern: String.raw`(?<=‹(?:cơ sở|tổ|(?<!‹(?:công|liên|chi|tỉnh|thành|huyện|quận|xã|tập) )đoàn|hội đồng|tiểu ban) (?:[\p{L} ]{3,20}(?:, | và ))?)(?:đào tạo|bồi dưỡng|sản xuất|kinh doanh|khám|chữa bệnh|kiểm tra|giám sát|thanh tra|thẩm định|giúp việc|tư vấn|biên soạn|chấm thi|chấm giải)›`,
    match: [
      'Hội đồng «chấm thi»',
      'cơ sở «đào tạo», «bồi dưỡng» giáo viên',
      'Tổ «giúp việc»',
      'đoàn «kiểm tra» và «giám sát»',
    ],
    reject: ['Sở Y tế kiểm tra', 'Phòng đào tạo', 'Công đoàn giám sát'],
  },
  {
    id: 'unit-name.of-office',
    on: 'folded',
    pattern: String.raw`(?<=‹(?:phòng|ban|tổ|bộ phận|khoa|vụ|văn phòng) (?:[\p{L}, -]{2,30} )?)(?:tổng hợp|kiểm tra|giám sát|đào tạo|đầu tư|quản lý|hỗ trợ)(?=$|:| [-–] \p{L}| (?:có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|chủ trì|là đầu mối)›)|(?<=‹phòng quản lý )tổng hợp›|(?<=‹phòng (?:kế hoạch|hành chính|nghiệp vụ) )tổng hợp(?= (?:gửi|tham mưu|xây dựng|phối hợp|theo dõi|lập|tổ chức|thực hiện|giám sát|làm|cử|bố trí|chuẩn bị|hướng dẫn)›)`,
    match: [
      'Phòng Quản lý «tổng hợp»',
      'Phòng Kế hoạch «tổng hợp» tham mưu',
      'Tổ «kiểm tra» có trách nhiệm',
      'Phòng Hành chính «tổng hợp» - Quản trị',
      'Phòng Kế hoạch «đầu tư»: rà soát',
    ],
    reject: ['Phòng Nội vụ tổng hợp kết quả', 'Sở kiểm tra'],
  },
  {
    id: 'unit-name.of-kind',
    on: 'folded',
    pattern: String.raw`(?<=‹(?:(?<!‹(?:thôn|xóm|ấp|buôn|làng),? )ban|trung tâm|phòng|văn phòng|tổ|đội|hội đồng|khoa) )(?:xây dựng đảng|xây dựng (?:lực lượng|nông thôn mới)|phục vụ (?:hành chính|nhân dân)|hỗ trợ (?:nông dân|phụ nữ|thanh niên|doanh nghiệp)|bồi dưỡng (?:chính trị|nghiệp vụ)|tổ chức (?:cán bộ|hành chính|đảng|nội vụ|lao động)|điều hành|vận động|quản lý|giúp việc|tuyên truyền|kiểm soát|đăng ký đất đai|phát triển quỹ đất)›`,
    match: [
      'Ban «xây dựng Đảng»',
      'Trung tâm «phục vụ hành chính» công',
      'Đội «tuyên truyền» lưu động',
      'Khoa «Kiểm soát» bệnh tật',
    ],
    reject: ['Sở quản lý', 'Ban Dân tộc tuyên truyền', 'các thôn, bản tuyên truyền'],
  },
  {
    id: 'unit-name.of-committee',
    on: 'folded',
    pattern: String.raw`(?<=‹(?:tiểu ban|tổ) [\p{L} -]{2,40}(?:,| và| -) )(?:phục vụ|tuyên truyền|trang trí|vận động|hỗ trợ)(?=$|:)`,
    match: ['Tiểu ban Nội dung, «phục vụ»', 'Tổ Hậu cần và «trang trí»:'],
    reject: ['Tiểu ban Nội dung, phục vụ hội trại', 'Sở Y tế, phục vụ'],
  },
  {
    id: 'unit-name.in-charge',
    on: 'folded',
    pattern: String.raw`(?<=‹(?:phụ trách|theo dõi|(?<!(?:kiểm|nông|triển) )làm|lĩnh vực|công tác|mảng)(?: (?:lĩnh vực|công tác|mảng))? (?:[\p{L} ]{3,25}(?:, | và ))?)(?:giám sát|kiểm tra|phản biện|tổ chức|tuyên truyền|vận động|đào tạo|bồi dưỡng|hỗ trợ|thanh tra|khen thưởng|tổng hợp|thống kê|quản lý)›`,
    match: ['cán bộ phụ trách lĩnh vực «giám sát» và «phản biện»', 'công chức làm công tác «thống kê»'],
    // without its marks, the forest ("lâm") looks like work ("làm")
    reject: ['cán bộ giám sát', 'Phòng tổng hợp', 'Chi cục Kiểm lâm tổ chức', 'Sở Nông Lâm quản lý'],
  },
  {
    id: 'unit-name.which-body',
    on: 'folded',
    pattern: String.raw`(?:(?<=‹(?:cơ quan|đơn vị|cấp) quản lý )trực tiếp|(?<=‹(?:cơ quan|đơn vị|tổ chức|cấp|chủ thể) )(?:sử dụng(?=$|:| (?:phối hợp|có|chịu|chủ trì|lập|tiếp nhận|đất|lao động|ngân sách|tài sản)›)|quản lý(?= (?:trực tiếp|nhà nước|cấp trên|chuyên ngành|thị trường|về|các|cơ sở|dự án)›)|kiểm soát(?= (?:thủ tục|dịch bệnh)›)))›`,
    match: [
      'các cơ quan «quản lý» «trực tiếp» cơ sở giáo dục',
      'Đơn vị «quản lý» dự án',
      'Các đơn vị «sử dụng» phối hợp nghiệm thu',
    ],
    reject: ['Cơ quan quản lý chặt chẽ', 'Sở quản lý nhà nước', 'Các đơn vị sử dụng phần mềm'],
  },
  {
    id: 'unit-name.inspectorate',
    // on the fold: "thanh tra" behind another body, before whose it is
    pattern: String.raw`(?<=[,;] |‹và )thanh tra(?= (?:các )?(?:sở|huyện|tỉnh|bộ|ngành|quận|thị xã|thành phố)›)`,
    on: 'folded',
    match: ['Thanh tra các sở; «thanh tra» các huyện', 'Công an tỉnh và «thanh tra» sở'],
    reject: ['Sở thanh tra các huyện', 'Thanh tra tỉnh, thanh tra đột xuất'],
  },
  {
    id: 'unit-name.organizers',
    // at a sentence's start; elsewhere "các phòng, ban" hold something
    on: 'folded',
    pattern: String.raw`(?<=(?:^|[.;:
] |
|[-–+*] |\d[.)/] )ban )tổ chức›`,
    match: ['- Ban «tổ chức» tiến hành chấm', 'Ban «tổ chức» hội thi chịu trách nhiệm'],
    reject: ['Các phòng, ban tổ chức họp', 'Giao ban tổ chức hằng tuần'],
  },
  {
    id: 'unit-name.acting',
    // who does something, told by it, up to the words that oblige
    on: 'folded',
    pattern: String.raw`(?:tham gia|thực hiện|sử dụng|phụ trách|được giao)(?=[^,;.:\n]{3,120} (?:có trách nhiệm|có nhiệm vụ|chịu trách nhiệm)›)|tham gia(?=[^,;.:\n]{3,80} phải›)|(?<=‹tham gia )thực hiện(?=[^,;.:\n]{3,80} phải›)`,
    match: [
      'Các xã «thực hiện» việc «được giao» tại Kế hoạch này có trách nhiệm',
      'Mọi lực lượng «tham gia» «thực hiện» phương án phải đeo thẻ',
    ],
    reject: ['Các xã thực hiện nghiêm túc, có trách nhiệm', 'Các thôn thực hiện việc phải làm'],
  },
  {
    id: 'unit-name.concerned',
    on: 'folded',
    pattern: String.raw`(?:(?<=‹(?:phạm vi|địa bàn|quá trình) )thực hiện(?= )|(?<=‹đất )thu hồi|có (?:đất|tên|liên quan|tài sản|uy tín|thẩm quyền)|(?<=‹đầu tư )xây dựng(?= (?:\p{L}+ ){0,4}(?:đẩy nhanh|có trách nhiệm|chịu trách nhiệm|phối hợp|chủ trì|rà soát|lập|hoàn thành|tổ chức|tham mưu|thực hiện)›)|(?<=‹các (?:lớp|trường|xã|hộ|cơ sở|địa phương|điểm trường|khoa|thôn) )có(?= (?!trách nhiệm|nhiệm vụ|kế hoạch|văn bản|phương án|giải pháp|biện pháp|báo cáo|hình thức)[^,;.:]{2,40}:?$))›`,
    match: [
      'hộ gia đình trong phạm vi «thực hiện» dự án',
      'người «có uy tín» trong thôn',
      'Ban QLDA đầu tư «xây dựng» đẩy nhanh tiến độ',
      'cá nhân «có đất» «thu hồi»',
      'Giáo viên các lớp «có» học sinh bán trú',
    ],
    reject: ['Sở thực hiện', 'đầu tư xây dựng trường học', 'có trách nhiệm', 'Các xã có kế hoạch riêng'],
  },
];

/** Between a unit's name and its duty: how it is done, which is no part of the name. */
export const MANNER_BEHIND_NAME: Rule = {
  id: 'unit-name.manner',
  on: 'folded',
  pattern: String.raw`(?<=\p{L} )(?:không|dự kiến|sớm|vẫn|cũng|đều|sẽ|phải|cần|khẩn trương|luân phiên|xong|nghiêm túc|tích cực|nhanh chóng|quyết liệt|kịp thời|(?<!và |với )mỗi (?:tổ chức|đơn vị|cơ quan|xã|ngành|đoàn thể|chi hội|chi đoàn)(?: \p{L}+)?|(?:định kỳ )?(?:hằng|hàng|mỗi) (?:tuần|tháng|quý|năm))$`,
  match: [
    'Các thôn, bản «hằng quý»',
    'Các cơ sở đào tạo «khẩn trương»',
    'Các xã «cũng»',
    'Hội A, Hội B «mỗi tổ chức hội»',
  ],
  reject: ['khẩn trương', 'Các xã nghiêm túc thực hiện'],
};
