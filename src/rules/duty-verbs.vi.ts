import type { Rule } from '../core/rule.ts';

const VERBS = [
  'báo cáo|gửi|nộp|hoàn thành|hoàn thiện|hoàn tất|xây dựng|phối hợp|(?<!‹(?:đơn vị|cơ quan) )chủ trì|chủ trì(?=,| và| phối hợp| tham mưu)|chủ động|(?<!‹cơ quan,? )tham mưu|tham mưu(?!,? giúp việc›)|theo dõi|đôn đốc|kiểm tra|giám sát',
  'đánh giá|rà soát|triển khai|thực hiện|tổng hợp|ban hành|sơ kết|tổng kết|cập nhật|công bố|công khai|phê duyệt|bố trí',
  'hướng dẫn|chỉ đạo|quán triệt|tuyên truyền|phổ biến|đăng ký|triệu tập|duy trì|tiếp tục|tăng cường|đẩy mạnh|nghiêm túc|kịp thời|đồng loạt',
  '(?<!‹giáo dục )thường xuyên|căn cứ|trong phạm vi(?= (?:chức năng|nhiệm vụ|quyền hạn|thẩm quyền|trách nhiệm|quản lý|lĩnh vực)›)|(?<!‹cấp )trên cơ sở|tập trung|tích cực|phân công|niêm yết|thống kê|thẩm định|kiện toàn|(?<!‹(?:truyền|viễn|giao) )thông báo(?! đảm›)|bảo đảm(?! viên)|đảm bảo|(?<!‹vận )động viên|(?<!‹(?:ban|hội đồng|phòng|công tác|tổ|kế hoạch|đề án|quy chế|chỉ tiêu|thí sinh) )tuyển sinh|cung cấp',
  'đề xuất|kiến nghị|đăng tải|khảo sát|tập huấn|bồi dưỡng|tiến hành|hỗ trợ|đối thoại|giải quyết|xử lý|khắc phục|bàn giao',
  'nghiệm thu|sử dụng|có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|được giao|định kỳ|vận động|phát hành',
  'chuẩn bị|tiếp công dân|trả lời|tiếp nhận|tự(?= (?:đánh giá|kiểm tra|rà soát|chấm điểm)›)|chấm (?:thi|điểm|bài|giải|chọn)|biên soạn|thu thập|tiếp thu|ra quân|khai mạc|bế mạc|rút kinh nghiệm|giải trình',
  'tổng kiểm tra|quan tâm|lồng ghép|thẩm tra|giao ban|khai giảng|bế giảng|phát động|thành lập|sắp xếp|đề nghị|yêu cầu|cụ thể hóa|phấn đấu(?= hoàn thành›)',
].join('|');

// without their marks, and behind a body's kind, some of these are parts of names
const WORKS = [
  'chấn chỉnh|trang bị|đo đạc|(?<!(?:[Tt]hi đua|[Tt]hi đua,|và) )khen thưởng|(?<!(?:trung tâm|trường|ban) )huấn luyện|phát huy|khuyến khích|chú trọng|củng cố|đổi mới|thu hồi|cấp phát(?! (?:động|triển|huy|hành|thanh|hiện))|giới thiệu|canh gác',
  'trang trí|truy vết|khoanh vùng|tháo dỡ|lắp đặt|duy tu|di dời|cắm mốc|giải tỏa|biểu dương|tôn vinh|trao tặng|thăm hỏi|chi trả|chăm lo|giúp đỡ|kêu gọi|quyên góp|phân bổ|số hóa|sao lưu|diễn tập',
  'xác nhận|ghi nhận|khôi phục(?= (?:cấp|phụ tải|giao|đường|sản xuất|hoạt động|các|lại|thông)›)|kiểm kê(?= (?:vật|tài|rừng|đất|số|toàn|hiện|hàng|cây|kho))|mời(?! họp)|lấy ý kiến|đặt(?! hàng)|dàn dựng|gia cố|phân luồng|chằng chống|sơn(?= kẻ| lại)|kẻ(?= vẽ| vạch)|cắt(?= tỉa| cử| giảm)|khử khuẩn|gieo trồng|hưởng ứng|nêu cao|gương mẫu',
  'cam kết|ký kết|đấu tranh|ngăn chặn|xử phạt|lưu giữ|đảm nhận|đảm nhiệm|bình xét|tuyển chọn|luân chuyển|điều động|kê khai|kiểm đếm|thống nhất|hiệp thương|trao đổi|đối chiếu|nhắc nhở|phê bình',
  'thụ lý|xác minh|đẩy nhanh|(?<!(?:đối tượng|diện|lĩnh vực|chế độ|chính sách) )ưu tiên|nhận xét|chuyển(?= (?:hồ sơ|văn bản|đơn thư|kết quả|danh sách|kinh phí|về|đến)›)|nhập(?= (?:số liệu|dữ liệu|kết quả|thông tin|liệu|đầy đủ)›)|khởi công|khánh thành|giao nộp|nâng cấp|(?<!đóng )góp ý|tạm dừng|dừng|xóa|quyết toán|tạm ứng|hoàn trả|nhân rộng|thu hút|quảng bá|chuyển giao|(?<![Nn]goại )giao(?! (?:thông|dịch|lưu|tiếp|ban|đất))|xác định|phát hiện|phân tán|dự trữ(?! quốc)|truyền thông(?= về| cho| đến| trên)',
  '(?<!(?:công tác|việc|kinh phí|chi phí|vốn) )sửa chữa|(?<!(?:tiến độ|kết quả|tỷ lệ|công tác|việc|vốn) )giải ngân|đăng(?= tin| bài)|phát sóng|xét(?=,| duyệt| chọn| công nhận| đề nghị| khen| hỗ trợ| cho›)|chốt(?= danh sách| số liệu)|thanh lý|thu gom|quét dọn|dọn(?= vệ sinh| dẹp)|dự(?= (?:giờ|họp|sinh hoạt)›)|(?<!(?:phê|xét|kiểm|thẩm|lãnh đạo|cấp|ngày) )duyệt(?= (?:xong|kế hoạch|hồ sơ|giáo án|danh sách|dự toán|các|báo cáo)›)|chuyển phát|cải tạo(?= lại| nâng| các| hệ)|tu sửa|viết(?= bài| tin| (?:bản )?(?:thu hoạch|kiểm điểm|cam kết|tự phê bình)›)|kiểm điểm(?= (?:xong|tập thể|cá nhân|đối với|theo|tự phê bình|trước|trong|trách nhiệm)›)|chọn(?= (?:ít nhất|tối thiểu|cử|d{1,3})›)|thí điểm(?= tại)|làm(?= điểm)|nắm(?= (?:tình hình|chắc)›)|thắp (?:nến|hương)|tước(?= (?:giấy|phù hiệu|quyền))|dâng (?:hương|hoa)|trao(?= thưởng| giải| quà| học bổng)|tặng(?= quà)|mua(?= (?:sắm|\\d{1,3}|các|bổ sung|thêm|bảo hiểm)›)|xây(?= (?:mới|tặng)›)|(?<!(?:chủ trì|[Tt]ổ|[Đđ]ội|[Hh]ội|[Nn]hóm|hộ|người|diện tích|công tác|việc|kế hoạch|vụ|mùa|Tết|lễ) )trồng(?= (?:\\d|các|mới|bổ sung|dặm|rừng|cây))|quan trắc|tiêm phòng|phúc tra|phát(?= quang| thẻ| quà)|làm việc(?= (?:với|trực tiếp|tại)›)|phát thanh(?= (?:\\d|nội dung|tuyên truyền|thường xuyên|bản tin|bài)›)',
].join('|');

/** A word of those listed, in a sentence or at its start. */
const anyInitial = (words: string): string =>
  words.replace(
    /(?<=^|\|)(?<behind>(?:\(\?<!(?:[^()]|\([^()]*\))*\))?)(?<initial>\p{Ll})/gu,
    (_, behind: string, initial: string) => `${behind}[${initial}${initial.toUpperCase()}]`,
  );

/** Verbs that tell what somebody is to do. */
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
      'doanh nghiệp viễn thông «bảo đảm» đường truyền',
      'Sở Thông tin và Truyền thông «báo cáo»',
    ],
    reject: [
      'Sở Nội vụ',
      'Ban Tuyển sinh',
      'các vận động viên',
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
    id: 'duty.verb.decide',
    // of one who may: elsewhere a decision, a steering board, news
    pattern:
      '(?<!‹(?:theo|tại|các|có|bằng|trong|ra|ký|những|và|được|là|dự thảo) )‹quyết định›(?= (?:thành lập|phân công|cử|ban hành|phê duyệt|công nhận|khen thưởng|điều động)›)|(?<=‹[Tt]rưởng ban )chỉ đạo›(?= (?:chung|toàn diện|toàn bộ|việc|trực tiếp|điều hành|xây dựng|thực hiện)›)|(?<!‹(?:cổng|trang|hệ thống|công nghệ|và|các|văn hóa|văn hoá) )‹thông tin›(?=,? (?:cảnh báo|kịp thời|rộng rãi|đầy đủ|tuyên truyền|về|đến|cho)›)',
    on: 'exact',
    match: [
      'Giám đốc «quyết định» thành lập tổ',
      'Trưởng ban «chỉ đạo» chung',
      'Đài Truyền thanh xã «thông tin» kịp thời',
    ],
    reject: ['theo quyết định thành lập', 'Trưởng ban chỉ đạo', 'Sở Thông tin và Truyền thông'],
  },
  {
    id: 'duty.verb.hamlet',
    // on the fold a hamlet ("bản") and an area ("địa bàn") look like a board
    pattern:
      '(?<=‹(?:thôn|xóm|ấp|buôn|làng|các|trưởng),? (?:và )?bản |‹(?:trên|phụ trách|của|quản lý) địa bàn )(?:kiểm tra|giám sát|đánh giá|chỉ đạo|tuyên truyền|hỗ trợ|vận động)›',
    on: 'exact',
    match: [
      'Trưởng các xóm, bản «tuyên truyền» trồng rừng',
      'các bản «vận động» hộ dân',
      'các chủ rừng trên địa bàn «tuyên truyền» giữ rừng',
    ],
    reject: ['các văn bản chỉ đạo', 'Ban chỉ đạo'],
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
      '(?<!‹(?:cuộc|kỳ|phiên|buổi|phòng|các|giấy mời|lịch|nội dung|thành phần|biên bản|tổng|phối|kết|tập|phù|trường|liên|thích|tổ|hòa|hội) )‹họp›(?! (?:thứ|lần|này|đó)›)|(?<!‹(?:thường|thuộc|lịch|ca|phiên|cơ quan|ban) )‹trực›(?= (?:\\d{1,3}(?:%|/)|(?:24|ban|cơ quan|tết|lễ|tại|bảo đảm|chiến đấu|cấp cứu|từ|lãnh đạo)›))|‹thường trực›(?= (?:24/|sẵn sàng|100%))',
    on: 'folded',
    match: [
      'Ban Chỉ đạo «họp» định kỳ',
      'các đơn vị «trực» 24/24',
      'Công an xã «trực» 100% quân số',
      '«Thường trực» 24/24 giờ',
    ],
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
      '(?<=‹(?:(?:chi|đảng) (?:bộ|đoàn|hội)(?: (?:trực thuộc|cơ sở|thôn|ấp|khu phố|cơ quan|trường học|bản|xóm))?|chi ủy|câu lạc bộ|trực thuộc) )‹sinh hoạt›',
    on: 'folded',
    match: [
      'Các chi bộ «sinh hoạt» mỗi quý một lần',
      'chi đoàn trực thuộc «sinh hoạt» hằng tháng',
      'chi bộ ấp «sinh hoạt»',
    ],
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
