import type { Rule } from '../core/rule.ts';

/** The part of a plan that gives units their tasks. */
export const EXECUTION_PART: Rule = {
  id: 'execution-part',
  on: 'folded',
  pattern: String.raw`‹(?:tổ chức (?:thực|triển)|phân công|giao nhiệm vụ|trách nhiệm)›|^nhiệm vụ (?:của |cụ thể (?:của |cho )|cho |đối với )?(?:các|từng) (?:cơ quan|đơn vị|bộ phận|ban|phòng|sở|ngành|tổ|thành viên|địa phương|cấp|lực lượng|tập thể|tiểu ban)›`,
  match: [
    '«TỔ CHỨC THỰC» HIỆN',
    '«GIAO NHIỆM VỤ» CHO CÁC ĐƠN VỊ',
    '«PHÂN CÔNG» NHIỆM VỤ',
    'QUY ĐỊNH «TRÁCH NHIỆM»',
    '«NHIỆM VỤ CỦA CÁC CƠ QUAN», ĐƠN VỊ',
  ],
  reject: ['MỤC ĐÍCH, YÊU CẦU', 'NỘI DUNG THỰC HIỆN', 'NHIỆM VỤ CỤ THỂ', 'NHIỆM VỤ CỦA NĂM HỌC'],
};

/** A part that gives units their tasks wherever it stands, not only as the last one. */
export const ASSIGNING_PART: Rule = {
  id: 'assigning-part',
  on: 'folded',
  pattern: String.raw`^(?:phân công|giao nhiệm vụ|trách nhiệm (?:của|các|thực hiện|phối hợp)|phân định trách nhiệm|nhiệm vụ (?:của |cụ thể (?:của |cho )|cho |đối với )?(?:các|từng) (?:cơ quan|đơn vị|bộ phận|ban|phòng|sở|ngành|tổ|thành viên|địa phương|cấp|lực lượng|tập thể|tiểu ban))›`,
  match: ['«PHÂN CÔNG» NHIỆM VỤ', '«TRÁCH NHIỆM CỦA» CÁC ĐƠN VỊ', '«NHIỆM VỤ CỦA CÁC BỘ PHẬN»'],
  reject: ['TỔ CHỨC THỰC HIỆN', 'NÂNG CAO TRÁCH NHIỆM', 'NỘI DUNG, PHÂN CÔNG'],
};

/** Verbs of daily work that open a task, beside the duty verbs that deadlines know. */
export const TASK_VERBS: Rule = {
  id: 'task-verb',
  // short words: only their marks tell "tự" from "tử"
  on: 'exact',
  pattern: String.raw`‹(?:tham gia(?= (?:kiểm tra|giám sát|thực hiện|phối hợp|xây dựng|góp ý|đóng góp|phản biện|tuyên truyền|vận động|tích cực|đầy đủ)›)|trong quá trình(?! thực hiện)|phụ trách(?= (?:chung|theo dõi|đôn đốc|tổng hợp)›(?! (?:tham mưu|chủ trì|phối hợp|có|chịu)›)|, (?:chỉ đạo|đôn đốc|theo dõi)›)|(?<=, )phụ trách(?! (?:trường|đội|chung)›)|do(?= (?:đồng chí|đ\/c|ông|bà|các đồng chí|(?:Phó )?(?:Hiệu trưởng|Chủ tịch|Giám đốc|Tổng Giám đốc|Trưởng (?:ban|phòng)))›)|mở|dự thảo(?= (?:báo cáo|văn bản|văn kiện|kế hoạch|các|nội dung|chương trình|quy chế|nghị quyết)›)|định hướng(?= (?:công tác|các|nội dung|việc|tuyên truyền|dư luận|thông tin)›)|dành(?= (?:thời|quỹ|kinh|một|ít))|mua sắm|(?<!trật )tự(?! (?:phát|nhiên|vệ|do|chủ|lập|trị|quản|nguyện)›)|kiểm soát(?! (?:viên|bệnh|nhiễm|dịch bệnh|thủ tục|nội bộ|không lưu)›)|thanh toán(?! viên›)|dự(?=,| (?:họp|sinh hoạt|làm việc|hội nghị|các|đầy đủ|buổi|và)›)|biểu diễn|xin lỗi|sưu tầm|xây(?= (?:tặng|mới|sửa|cất)›)|(?<!(?:cây|giống|nuôi|gieo|vật|chủ trì|[Tt]ổ|[Đđ]ội|[Hh]ội|[Nn]hóm|hộ|người|diện tích) )trồng(?! trọt›)|cùng|đưa|lựa chọn|chuẩn bị|bảo đảm|đảm bảo|quản lý|thu thập|lưu trữ|biên soạn|đăng tin|tiếp nhận|trả lời|thanh tra|vận hành|xem xét|nghiên cứu|tạo điều kiện|huy động|theo (?:chức năng|nhiệm vụ(?= (?:được|của|,))|(?:địa bàn|lĩnh vực)(?= (?:phụ trách|được|quản lý|công tác)))|dựa|là (?:cơ quan|đơn vị|đầu mối|bộ phận|thường trực)|(?<!trợ |Trợ )giúp(?! việc›)|đề ra|ra(?= (?:thông báo|quyết định|văn bản|kết luận|báo cáo)›)|(?<!(?:[Tt]hành|[Đđ]ộc|[Tt]hiết|[Xx]ác|[Đđ]ối|[Cc]ông|[Tt]ạo) )lập|trực tiếp|tuyên bố|nâng cao|cân đối|dự trù|tuần tra|nắm|bám sát|in ấn|trang trí|bảo quản|sửa chữa|phục vụ|ghi hình|phát sóng|tăng thời lượng|treo|đón tiếp|làm|thường trực›(?= (?:giúp|tham mưu)))`,
  match: [
    'Bảo vệ cơ quan «mở» cổng',
    'Phòng Hành chính «là đầu mối» tổng hợp',
    'Câu lạc bộ «tham gia» vận động hội viên',
    'Tổ hòa giải «trong quá trình» đi từng nhà',
    'Ông Pánh, Phó Trưởng ban «phụ trách», chỉ đạo chung',
    'Bà Liên, Trưởng thôn, «phụ trách» văn nghệ',
    'Trưởng ban «ra» quyết định',
    'Ban giám khảo «do» đồng chí Hạnh đứng đầu',
    'Ban Tổ chức «do» Phó Giám đốc phụ trách',
    'Tổ Thư ký «dự thảo» báo cáo',
    'Ban Tuyên huấn «định hướng» dư luận',
    'Đài xã «dành» thời lượng',
  ],
  reject: [
    'Lãnh đạo Sở Nội vụ',
    'Phó Chủ tịch phụ trách văn xã',
    'Ban Quản trị',
    'Thành lập Ban Chỉ đạo',
    'Tổ giúp việc',
  ],
};

/** Short words of daily work: verbs only right behind a name, whose last word but one or whose level's noun they follow. */
export const SHORT_VERBS: Rule = {
  id: 'short-verb',
  on: 'exact',
  pattern: String.raw`(?<= )(?=\p{Ll})(?<=(?:‹\p{Lu}\p{L}* \p{Ll}+|‹\p{Lu}{2,}|‹(?:xã|huyện|tỉnh|phường|thị trấn|quận|trường|thôn|ấp|bản|chợ|viện)|‹(?:cơ quan, đơn vị|phòng, ban|ban, ngành|đoàn thể|các xã|các thôn|các ấp)) )(?:soạn|phát(?! (?:triển|thanh|hiện|hành|sinh|ngôn))|thu(?! (?:nhập|phí không))|cắm|gác|canh|dọn|quét|cắt|chia|chi(?= (?:trả|tiền|kinh phí|hỗ trợ))|in(?= (?:ấn|sao|tài liệu|phiếu|thẻ|giấy))|viết|vẽ|(?<!xây )dựng|kẻ|gọi|sắp|xếp|bày|đón|tặng|trao|mua|bán|nhập|xuất|đo|chở|bốc|rải|lát|đào|đắp|khơi|tưới|bón|tiêm|khám(?! bệnh,)|cấp(?= (?:phát|giấy|cây|kinh phí|thuốc|giống|thẻ|gạo|vật tư|tài liệu|đủ))|ghi|chụp|quay|dạy|ôn|coi thi|chấm|nhắc|hỏi|thăm|giữ(?! vững)|bảo vệ|che|rào|trông|nấu|lau|rửa|photo|chặt|đốt|cứu|vận chuyển|cho(?= (?:vay|thuê|mượn|phép|học sinh|trẻ))|khai(?= (?:báo|thác))|nhận(?= (?:hồ sơ|quân|cây|giống|thuốc|danh sách|bàn giao|giao|khoán|chuyển))|dùng|bật|tắt|khóa|lấy(?= (?:mẫu|phiếu|số liệu))|thống kê|phân(?= (?:loại|lịch|ca|tổ|nhóm|luồng|vai))|vá|đổ|ủng hộ|đóng góp|hiến)›(?!:)`,
  match: ['Hạt Kiểm lâm «phát» dọn thực bì', 'Phòng Nội vụ «soạn» giấy mời', 'Công an xã «gác» cổng'],
  reject: [
    'cán bộ soạn thảo',
    'Đài Phát thanh',
    'Phòng Kinh tế phát triển',
    'Sở Xây dựng',
    'Phòng Quản lý thu: giao',
    'Hội Khuyến học cấp xã',
  ],
};

/** A duty in a heading's line: behind a word that ends a name, a verb with the capital of a paragraph's first word. */
export const GLUED_VERB: Rule = {
  id: 'glued-verb',
  on: 'exact',
  pattern: String.raw`(?<=‹(?:xã|huyện|tỉnh|phường|trấn|phố|quận|thôn|trường|ương|thuộc|quan|viện|đoàn thể|địa phương|tế|vụ|dân|niên|nữ|binh|chính) )(?<!‹(?:[Cc]ơ quan|và) )(?:Tham mưu|Chủ trì|Chủ động|Phối hợp|Gửi|Báo cáo|Tổng hợp|Triển khai|Thực hiện|Hướng dẫn|Rà soát|Lập|Bố trí|Đôn đốc|Theo dõi|Căn cứ|Chịu trách nhiệm|Cử|Xây dựng|Tổ chức|Chuẩn bị|Chỉ đạo|Tuyên truyền|Tiếp tục|Tăng cường|Ban hành|Phân công|Tùy|Tuỳ)›(?! [,–-]|, \p{Lu})`,
  match: ['Ủy ban nhân dân các xã «Lập» danh sách', 'Hạt Kiểm lâm huyện «Tổ chức» tuần tra'],
  reject: [
    'Ban Tổ chức',
    'Cơ quan Tổ chức',
    'Sở Xây dựng',
    'Phòng Nội vụ và Tổ chức',
    'các xã lập danh sách',
  ],
};

/** What a Party body does to those below it; behind "các đồng chí" or a comma they are its leaders. */
export const LEADING_VERB: Rule = {
  id: 'leading-verb',
  on: 'folded',
  // the word first: else every letter would be looked back from
  pattern: String.raw`(?=lãnh đạo›)(?<=^(?:các )?(?:đảng (?:ủy|bộ|đoàn)|chi (?:bộ|ủy)|cấp ủy|(?:tỉnh|thành|thị|huyện|quận) ủy|chi, đảng bộ|ban cán sự|ban thường vụ)[^;.:\n]{0,80} )(?<!(?:,|và|chí|các|bộ|thể|tập) )lãnh đạo›`,
  match: [
    'Đảng ủy các cơ quan Đảng «lãnh đạo» Công đoàn viên chức',
    'Các chi bộ trực thuộc «lãnh đạo» thôn, tổ',
  ],
  reject: ['Đảng ủy, lãnh đạo Sở', 'Các đồng chí lãnh đạo Sở', 'Sở Nội vụ lãnh đạo'],
};

/** A clause that says when, before the one who must act. */
export const TIME_FIRST: Rule = {
  id: 'time-first',
  on: 'folded',
  pattern: String.raw`^(?:định kỳ|hằng|hàng|mỗi (?:ngày|tuần|tháng|quý|năm|học kỳ)|trước|chậm nhất|muộn nhất|ít nhất|tối thiểu|bắt đầu từ|kể từ|từ (?:ngày|tháng|quý|năm|nay|đầu)|đến (?:ngày|tháng|quý|năm|hết|cuối)|trong|sau|khi|kết thúc|vào|đầu(?! mối›)|giữa|cuối|căn cứ|trên cơ sở|ngoài (?:ra|các|những|việc|nội dung|nhiệm vụ)|đồng thời|riêng|để(?! (?:nghị|xuất|án|cao|ra)›)|nhằm|về(?! sinh›))›`,
  match: [
    '«Định kỳ» 6 tháng',
    '«Hằng» quý, các đơn vị',
    '«Từ tháng» 6, các xã',
    '«Mỗi tuần» 01 lần, tổ',
    '«Đầu» tháng 7, các xã',
  ],
  reject: ['Các cơ quan, đơn vị', 'Đầu mối của huyện'],
};

/** What an item of the part on execution may begin with besides a unit: the matter that it speaks of. */
export const MATTER: Rule = {
  id: 'matter',
  on: 'folded',
  pattern: String.raw`^(?:(?:nguồn )?kinh phí|nguồn lực|việc|công tác(?! viên›)|về(?! sinh)|thời (?:gian|hạn|điểm)|địa điểm|hình thức|phương (?:pháp|thức|châm)|thành phần|số lượng|đối tượng|phạm vi|nội dung|chế độ|tiến độ|kết quả|kế hoạch|chương trình|lưu ý|hồ sơ|báo cáo|biên bản|tài liệu|cơ sở vật chất|hội nghị|hội thi|đại hội|lễ(?! tân)|cuộc (?:họp|thi)|các (?:nội dung|nhiệm vụ|văn bản|hoạt động)|theo (?:quy định|kế hoạch|đó)|phần thứ|trên đây|cơ chế|điều khoản|một số|giải pháp|yêu cầu|lộ trình|chính sách|nhiệm vụ|quy trình|hiệu lực|khen thưởng|kỷ luật|thi đua|trách nhiệm|lịch|danh mục|dự kiến|phương án|thông tin|chi phí|mục tiêu|biện pháp)›`,
  match: [
    '«Kinh phí» tổ chức hội trại',
    '«Công tác» tuyên truyền',
    '«Việc» bình chọn',
    '«Theo quy định», hội đồng',
  ],
  reject: ['Hội Nông dân', 'Công tác viên', 'Văn phòng', 'Vệ sinh viên', 'Lễ tân'],
};
