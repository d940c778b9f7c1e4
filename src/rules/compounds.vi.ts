/**
 * Words of two syllables that plans use all the time. They bear witness between two readings of one line of a scan
 * ("đối mới" or "đổi mới"), and tell which words a careful reader should look at; no text is ever changed to them.
 */
const WORDS = `
an ninh, an sinh, an toàn, ban hành, bao gồm, bàn giao, báo cáo, báo chí, bảo đảm, bảo hiểm, bảo mật, bảo vệ, bãi bỏ, bất cập, bí mật, bí thư,
biện pháp, biên bản, biên chế, biểu dương, biểu hiện, biểu mẫu, bình đẳng, bình thường, bố trí, bộ luật, bộ máy, bộ môn, bộ phận, bộ trưởng, bổ nhiệm, bổ sung, bồi dưỡng, bồi thường, bức xúc,
cá nhân, cải cách, cải tạo, cải thiện, cải tiến, cam kết, cán bộ, cảnh quan, cảnh sát, cạnh tranh, cao cấp, căn cứ, cắt giảm, cấp bách, cấp thiết, cấp trên, cấp ủy, câu lạc, cập nhật,
chăm lo, chăm sóc, chấm dứt, chấn chỉnh, chấp hành, chất lượng, chế độ, chỉ đạo, chỉ số, chỉ thị, chỉ tiêu, chi bộ, chi phí, chi tiết, chi trả, chiến lược, chính phủ, chính quyền, chính sách, chính thức, chính trị, chính xác, chỉnh đốn, chỉnh trang,
chú trọng, chủ chốt, chủ đề, chủ động, chủ lực, chủ nghĩa, chủ nhiệm, chủ quan, chủ quyền, chủ tịch, chủ trì, chủ trương, chủ yếu, chuẩn bị, chung sức, chứng nhận, chuyên đề, chuyên gia, chuyên môn, chuyên ngành, chuyên nghiệp, chuyên trách, chuyên viên, chuyển biến, chuyển dịch, chuyển đổi, chuyển giao, chuyển hóa, chức danh, chức năng, chức trách, chức vụ, chương trình,
có hiệu, công an, công bằng, công bố, công chức, công chứng, công cộng, công dân, công điện, công đoàn, công khai, công nghệ, công nghiệp, công nhân, công nhận, công sở, công tác, công trình, công văn, công vụ, cộng tác, cùng cấp, cố gắng, cộng đồng, cộng hòa, cộng sản, cơ bản, cơ cấu, cơ chế, cơ hội, cơ quan, cơ sở, cổng thông, củng cố, cung cấp, cung ứng, cụ thể, cuộc sống, cuộc vận, cửa quyền, cư trú,
danh mục, danh sách, dân chủ, dân cư, dân quân, dân sinh, dân số, dân sự, dân tộc, dân trí, dân vận, diễn biến, diễn đàn, diễn tập, di sản, dịch bệnh, dịch vụ, doanh nghiệp, dư luận, dứt điểm, dự án, dự báo, dự kiến, dự phòng, dự thảo, dự toán, duy trì, dữ liệu,
đa dạng, đại biểu, đại diện, đại đoàn, đại hội, đãi ngộ, đảm bảo, đảm nhiệm, đàm phán, đánh giá, đào tạo, đạo đức, đáp ứng, đảng bộ, đảng ủy, đảng viên, đăng ký, đăng tải, đặc biệt, đặc điểm, đặc thù, đầu mối, đầu tư, đấu thầu, đấu tranh, đầy đủ, đẩy lùi, đẩy mạnh, đất đai, đất nước,
đề án, đề cao, đề cương, đề nghị, đề ra, đề xuất, đền bù, đi đôi, địa bàn, địa chỉ, địa điểm, địa phương, điểm mới, điển hình, điện tử, điều chỉnh, điều động, điều hành, điều kiện, điều lệ, điều tra, định hướng, định kỳ, định mức, đoàn kết, đoàn thể, đoàn viên, đối tượng, đối thoại, đối với, đổi mới, đội ngũ, đôn đốc, đồng bào, đồng bộ, đồng chí, đồng thời, đồng thuận, độc lập, động lực, động viên, đơn giản, đơn thư, đơn vị, đột xuất, đường dây, đường lối, đường phố, đường sắt,
gần dân, gây khó, gây mất, giá trị, giai đoạn, giải đáp, giải pháp, giải phóng, giải quyết, giám đốc, giám sát, gian lận, giảm nghèo, giao ban, giao dịch, giao lưu, giao thông, giáo dục, giáo viên, gìn giữ, gia đình, gia tăng, giữ gìn, giữ vững, giới thiệu, góp phần, góp ý, gương mẫu,
hạ tầng, hạn chế, hách dịch, hài hòa, hài lòng, hành chính, hành động, hành vi, hạnh phúc, hằng năm, hàng hóa, hệ thống, hiệu lực, hiệu quả, hiện đại, hiện hành, hiện nay, hiện trạng, hình ảnh, hình thành, hình thức, hoàn chỉnh, hoàn thành, hoàn thiện, hoạch định, hoạt động, hòa bình, hòa giải, hỗ trợ, hồ sơ, hộ nghèo, hội đồng, hội nghị, hội nhập, hội thảo, hội viên, hợp đồng, hợp lý, hợp pháp, hợp tác, huy động, hướng dẫn, hưởng ứng, hương ước, hữu quan,
kế hoạch, kế thừa, kết cấu, kết hợp, kết luận, kết nối, kết quả, kết thúc, khai thác, khát vọng, khắc phục, khẩn cấp, khẩn trương, khen thưởng, khéo léo, khiếu kiện, khiếu nại, khó khăn, khoa học, khoáng sản, khu vực, khung kiến, khuyến khích, khuyết tật, kỷ cương, kỷ luật, kỷ niệm, kỹ năng, kỹ thuật, kiểm điểm, kiểm soát, kiểm tra, kiểm toán, kiến nghị, kiến thức, kiến trúc, kiện toàn, kinh doanh, kinh nghiệm, kinh phí, kinh tế, kịp thời,
lãnh đạo, lãng phí, lan tỏa, làm chủ, làm tốt, làm việc, lao động, lâu dài, lề lối, lĩnh vực, liên hệ, liên kết, liên quan, liên thông, liên tục, linh hoạt, lòng tin, lồng ghép, lối sống, lợi dụng, lợi ích, luân chuyển, lũng đoạn, lực lượng, lựa chọn, lưu trữ, lý luận, lịch sử,
mặt bằng, mặt trận, mâu thuẫn, mật thiết, miễn nhiệm, minh bạch, mô hình, môi trường, mở rộng, mục đích, mục tiêu, mức độ,
nâng cao, nâng lên, nền tảng, nền nếp, nếp sống, ngân hàng, ngân sách, ngành nghề, ngăn chặn, ngày càng, nghề nghiệp, nghĩa vụ, nghiêm chỉnh, nghiêm minh, nghiêm túc, nghiên cứu, nghiệp vụ, nghị định, nghị quyết, ngoại vụ, ngoại giao, người dân, người đứng, nguồn lực, nguồn nhân, nguyên nhân, nguyên tắc, nguyện vọng, nhân dân, nhân đạo, nhân lực, nhân rộng, nhân sự, nhận thức, nhận xét, nhất là, nhất quán, nhất trí, nhà nước, nhà ở, nhiệm kỳ, nhiệm vụ, nhiệt tình, nhu cầu, nhũng nhiễu, niêm yết, nội bộ, nội chính, nội dung, nội vụ, nông dân, nông nghiệp, nông thôn, nổi cộm, nơi ở,
ổn định, phạm vi, phản ánh, phản biện, phát động, phát hành, phát hiện, phát huy, phát sinh, phát thanh, phát triển, phân cấp, phân công, phân loại, phân tích, phấn đấu, pháp lệnh, pháp luật, pháp lý, phẩm chất, phê bình, phê duyệt, phiền hà, phong cách, phong phú, phong trào, phòng chống, phòng ngừa, phổ biến, phối hợp, phụ nữ, phụ trách, phúc lợi, phục vụ, phương án, phương châm, phương hướng, phương pháp, phương thức, phương tiện,
quá trình, quan điểm, quan hệ, quan liêu, quan tâm, quan trọng, quán triệt, quản lý, quản trị, quần chúng, quốc gia, quốc hội, quốc phòng, quốc tế, quy chế, quy chuẩn, quy định, quy hoạch, quy mô, quy tắc, quy trình, quy ước, quyền hạn, quyền lợi, quyết định, quyết liệt, quyết tâm, quyết toán,
rà soát, rèn luyện, ràng buộc, rõ nét, rộng rãi, rút kinh, sách nhiễu, sáng kiến, sáng tạo, sản phẩm, sản xuất, sắp xếp, sâu rộng, sâu sắc, sẵn sàng, siết chặt, sinh hoạt, soạn thảo, sơ kết, sở hữu, suy thoái, sử dụng, sự nghiệp, sức khỏe, sức mạnh, sửa đổi,
tác động, tác hại, tác phong, tái định, tài chính, tài liệu, tài nguyên, tài sản, tạo điều, tạo đồng, tạo thuận, tăng cường, tâm huyết, tâm tư, tầm nhìn, tầm quan, tầng lớp, tập huấn, tập hợp, tập thể, tập trung, tệ nạn, tích cực, tìm hiểu, tiêu biểu, tiêu chí, tiêu chuẩn, tiêu cực, tiến bộ, tiến độ, tiến hành, tiếp cận, tiếp công, tiếp dân, tiếp nhận, tiếp thu, tiếp tục, tiếp xúc, tiết kiệm, tín dụng, tín ngưỡng, tin cậy, tin học, tinh giản, tinh gọn, tinh thần, tình cảm, tình hình, tình trạng, tính chất, tính toán,
tham dự, tham gia, tham mưu, tham nhũng, tham ô, thanh niên, thanh tra, thành lập, thành phần, thành phố, thành tích, thành viên, thành tựu, thảo luận, tháo gỡ, thân thiện, thẩm định, thẩm quyền, thế giới, thế trận, thể thao, thể hiện, thể chế, theo dõi, thi đua, thi hành, thí điểm, thị trấn, thị xã, thị trường, thiên tai, thiết bị, thiết chế, thiết thực, thiếu sót, thiểu số, thích hợp, thích ứng, thỏa thuận, thông báo, thông qua, thông suốt, thông tin, thông tư, thống kê, thống nhất, thờ ơ, thời điểm, thời gian, thời hạn, thời kỳ, thu hồi, thu hút, thu nhập, thụ hưởng, thứ trưởng, thủ tục, thủ trưởng, thủ tướng, thuận lợi, thuế quan, thúc đẩy, thuyết phục, thực chất, thực hành, thực hiện, thực tế, thực thi, thực tiễn, thực trạng, thường kỳ, thường trực, thường vụ, thường xuyên, thượng tôn,
toàn dân, toàn diện, toàn thể, tổ chức, tổ quốc, tố cáo, tôn giáo, tôn trọng, tồn đọng, tồn tại, tổng hợp, tổng kết, tổng thể, tốt đẹp, trang bị, trang thông, tranh chấp, trách nhiệm, trải nghiệm, trao đổi, trật tự, trẻ em, triển khai, triệt để, trình độ, trình bày, trình tự, trong sạch, trọng dân, trọng điểm, trọng tâm, trung hạn, trung tâm, trung ương, trung thực, trụ sở, truyền hình, truyền thông, truyền thống, trực tiếp, trực tuyến, trực thuộc, trước hết, trưởng ban, trường hợp, tuân thủ, tuyên dương, tuyên truyền, tuyên giáo, tuyển dụng, tuyệt đối, tự cường, tự diễn, tự do, tự giác, tự kiểm, tự lực, tự nguyện, tư duy, tư pháp, tư tưởng, tư vấn, tương ứng, tỷ lệ, tỉnh ủy,
uy tín, ủy ban, ủy quyền, ủy viên, ưu điểm, ưu tiên, ứng dụng, ứng phó, ứng xử, vai trò, văn bản, văn hóa, văn minh, văn nghệ, văn phòng, vận động, vận hành, vấn đề, vật chất, vắng mặt, vệ sinh, vi phạm, viên chức, việc làm, vị trí, vị thế, vững chắc, vững mạnh, vướng mắc, vụ việc, vùng cao, vùng sâu, vùng xa, xã hội, xác định, xác minh, xác nhận, xâm hại, xâm phạm, xây dựng, xem xét, xếp loại, xét duyệt, xuất bản, xuất hiện, xuất sắc, xử lý, xử phạt, xử sự, ý chí, ý kiến, ý nghĩa, ý thức, yêu cầu, yêu nước, yếu kém, y tế,
cổng TTĐT, Hồ Chí,
dân huyện, dân tỉnh, dân xã, dễ hiểu, HĐND huyện, HĐND tỉnh, HĐND xã, ngành huyện, ngành tỉnh, phồn vinh, rút ngắn, sổ tay, tính đến,
toàn tỉnh, UBND huyện, UBND tỉnh, UBND xã,
ban ngành, bản sắc, bầu cử, cao su, chẩn đoán, chi cục, chi đoàn, chi hội, chi nhánh, chi ủy, chuẩn hóa, cử tri, cửu long, hàng năm, hàng ngày, hàng quý, hàng tháng, hàng tuần, hằng ngày, hằng quý, hằng tháng, hằng tuần, hiệp thương, hộ dân, kho bạc, ký kết, nghiệm thu, phổ cập, phổ thông, sự cố, thay đổi, thể dục, tiểu thương, tuyển chọn, ứng cử,
hđnd tỉnh, ngành tỉnh, ptth tỉnh, ttđt tỉnh, ubnd tỉnh
`;

export const COMPOUNDS: readonly string[] = WORDS.trim()
  .split(/,\s*/)
  .map((word) => word.trim())
  .filter((word) => word !== '');

/** Words that join and lead: each stands by itself, whatever it would make with the word beside it. */
export const FUNCTION_WORDS: readonly string[] =
  'từ về có đến trong trên để do cho với theo tại của và các là khi'.split(' ');

/** A word that such texts hardly know, the common one that it is misread from, and the words in which it is right. */
export interface SeldomWord {
  readonly seldom: string;
  readonly usual: string;
  readonly right: readonly string[];
}

export const SELDOM_WORDS: readonly SeldomWord[] = [
  { seldom: 'đế', usual: 'để', right: ['đế quốc', 'đế chế', 'đế vương', 'hoàng đế'] },
  { seldom: 'đẽ', usual: 'để', right: ['đẹp đẽ'] },
  { seldom: 'lằn', usual: 'lần', right: ['lằn ranh', 'thằn lằn'] },
  { seldom: 'nặm', usual: 'năm', right: [] },
  { seldom: 'nhãm', usual: 'nhằm', right: [] },
  { seldom: 'nhẫm', usual: 'nhằm', right: [] },
  { seldom: 'sõ', usual: 'số', right: [] },
  { seldom: 'tõ', usual: 'tổ', right: [] },
  { seldom: 'vê', usual: 'về', right: ['vê tròn'] },
];
