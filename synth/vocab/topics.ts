/** What a plan may be about. The words are ours; no clause names a time or a document. */
export interface Topic {
  /** Behind the type line: "Triển khai công tác …". */
  readonly titles: readonly string[];
  /** Behind "công tác". */
  readonly work: string;
  /** A subject of a cited document, behind "về". */
  readonly subjects: readonly string[];
  /** Headings of items, no duty in them. */
  readonly headings: readonly string[];
  /** Duties, verb first. */
  readonly tasks: readonly string[];
}

export const TOPICS: readonly Topic[] = [
  {
    titles: ['Trồng cây xanh, phủ xanh đất trống', 'Phát triển rừng và bảo vệ rừng đầu nguồn'],
    work: 'trồng và bảo vệ rừng',
    subjects: ['phát triển lâm nghiệp bền vững', 'trồng cây phân tán', 'phòng cháy, chữa cháy rừng'],
    headings: ['Chuẩn bị cây giống', 'Rà soát quỹ đất trồng rừng', 'Tuần tra, canh gác lửa rừng'],
    tasks: [
      'gieo ươm đủ cây giống cho các hộ nhận khoán',
      'đo đạc, cắm mốc ranh giới đất trồng rừng',
      'hướng dẫn kỹ thuật đào hố, bón lót và chăm sóc cây non',
      'tổ chức lực lượng canh gác lửa rừng tại các chốt',
      'vận động các hộ dân ký cam kết không đốt nương trái phép',
      'nghiệm thu diện tích rừng trồng, thanh toán tiền công cho người dân',
    ],
  },
  {
    titles: ['Chuyển đổi số và bảo đảm an toàn thông tin mạng', 'Phát triển dữ liệu số phục vụ người dân'],
    work: 'chuyển đổi số',
    subjects: ['phát triển chính quyền số', 'bảo đảm an toàn thông tin mạng', 'kết nối, chia sẻ dữ liệu số'],
    headings: ['Hoàn thiện hạ tầng số', 'Phát triển nền tảng dùng chung', 'Bồi dưỡng kỹ năng số'],
    tasks: [
      'rà soát máy trạm, đường truyền và thay thế thiết bị hư hỏng',
      'đưa các dịch vụ công trực tuyến đủ điều kiện lên cổng dùng chung',
      'mở lớp bồi dưỡng kỹ năng số cho công chức cấp cơ sở',
      'thành lập tổ công nghệ số cộng đồng tại từng thôn, bản',
      'sao lưu dữ liệu và diễn tập ứng cứu sự cố',
      'công khai số điện thoại hỗ trợ người dân nộp hồ sơ trực tuyến',
    ],
  },
  {
    titles: ['Phòng cháy, chữa cháy và cứu nạn, cứu hộ', 'Bảo đảm an toàn phòng cháy tại khu dân cư'],
    work: 'phòng cháy và chữa cháy',
    subjects: ['tăng cường phòng cháy tại khu dân cư', 'quản lý an toàn phòng cháy', 'cứu nạn, cứu hộ'],
    headings: ['Tuyên truyền, phổ biến kiến thức', 'Kiểm tra cơ sở có nguy cơ cháy', 'Diễn tập phương án'],
    tasks: [
      'kiểm tra lối thoát nạn tại nhà ở kết hợp kinh doanh',
      'trang bị bình chữa cháy cho các tổ liên gia',
      'xây dựng bảng chỉ dẫn thoát nạn ở chợ và trường học',
      'huấn luyện đội chữa cháy cơ sở sử dụng phương tiện tại chỗ',
      'lập danh sách hộ cần hỗ trợ khi xảy ra sự cố',
      'xử lý nghiêm các trường hợp lấn chiếm hành lang an toàn',
    ],
  },
  {
    titles: ['Cải cách hành chính', 'Nâng cao chất lượng phục vụ tại bộ phận một cửa'],
    work: 'cải cách hành chính',
    subjects: [
      'đẩy mạnh cải cách thủ tục hành chính',
      'kiểm soát thủ tục hành chính',
      'kỷ luật, kỷ cương hành chính',
    ],
    headings: ['Cải cách thủ tục hành chính', 'Cải cách chế độ công vụ', 'Xây dựng nền hành chính số'],
    tasks: [
      'niêm yết công khai thủ tục hành chính tại nơi tiếp nhận hồ sơ',
      'đề xuất cắt giảm giấy tờ không cần thiết trong từng thủ tục',
      'lấy ý kiến người dân về thái độ phục vụ của công chức',
      'bố trí công chức có nghiệp vụ làm việc tại bộ phận một cửa',
      'số hóa kết quả giải quyết thủ tục còn hiệu lực',
      'xin lỗi bằng văn bản đối với hồ sơ bị trễ hẹn',
    ],
  },
  {
    titles: ['Phòng, chống dịch bệnh ở người', 'Nâng cao chất lượng khám bệnh, chữa bệnh tại tuyến cơ sở'],
    work: 'phòng, chống dịch bệnh',
    subjects: ['tăng cường phòng, chống dịch bệnh', 'tiêm chủng mở rộng', 'chăm sóc sức khỏe người cao tuổi'],
    headings: ['Giám sát ca bệnh', 'Tiêm chủng', 'Bảo đảm thuốc và vật tư y tế'],
    tasks: [
      'giám sát chặt chẽ người đến từ vùng có dịch',
      'rà soát trẻ em chưa tiêm đủ mũi để tiêm bù',
      'phun hóa chất diệt muỗi tại các ổ dịch cũ',
      'dự trù thuốc, vật tư và sinh phẩm xét nghiệm',
      'tập huấn chẩn đoán, điều trị cho cán bộ trạm y tế',
      'truyền thông về vệ sinh cá nhân trong trường học',
    ],
  },
  {
    titles: ['Bảo đảm trật tự, an toàn giao thông', 'Xây dựng tuyến đường tự quản về an toàn giao thông'],
    work: 'bảo đảm trật tự, an toàn giao thông',
    subjects: [
      'bảo đảm trật tự, an toàn giao thông',
      'xử lý vi phạm nồng độ cồn',
      'quản lý hành lang đường bộ',
    ],
    headings: ['Tuyên truyền pháp luật giao thông', 'Xử lý điểm đen', 'Tuần tra, kiểm soát'],
    tasks: [
      'sơn kẻ lại vạch đường và cắm bổ sung biển báo',
      'giải tỏa mái che, mái vẩy lấn chiếm vỉa hè',
      'ký cam kết với phụ huynh không giao xe máy cho học sinh',
      'xử lý xe quá tải, quá khổ trên các tuyến đường huyện',
      'lắp đặt gờ giảm tốc tại nơi giao cắt với đường sắt',
      'phân luồng giao thông quanh cổng trường',
    ],
  },
  {
    titles: ['Giảm nghèo bền vững và an sinh xã hội', 'Hỗ trợ nhà ở cho hộ nghèo, hộ cận nghèo'],
    work: 'giảm nghèo',
    subjects: ['giảm nghèo bền vững', 'trợ giúp xã hội', 'xóa nhà tạm, nhà dột nát'],
    headings: ['Rà soát hộ nghèo', 'Hỗ trợ sinh kế', 'Huy động nguồn lực'],
    tasks: [
      'rà soát hộ nghèo, hộ cận nghèo công khai từ thôn, bản',
      'hỗ trợ con giống, cây giống phù hợp với từng hộ',
      'giới thiệu việc làm cho lao động thuộc hộ nghèo',
      'vận động doanh nghiệp góp công, góp của làm nhà ở',
      'cho vay vốn ưu đãi đúng đối tượng',
      'thăm hỏi, tặng quà các gia đình có hoàn cảnh khó khăn',
    ],
  },
  {
    titles: ['Công tác dân vận', 'Thực hiện dân chủ ở cơ sở'],
    work: 'dân vận',
    subjects: ['tăng cường công tác dân vận', 'đối thoại với Nhân dân', 'quy chế dân chủ tại nơi làm việc'],
    headings: ['Đối thoại với Nhân dân', 'Xây dựng mô hình điểm', 'Giải quyết kiến nghị của cử tri'],
    tasks: [
      'tiếp thu, giải trình ý kiến của Nhân dân sau đối thoại',
      'xây dựng mô hình khéo vận động hiến đất làm đường',
      'công khai để người dân bàn và giám sát các công trình',
      'chấn chỉnh tác phong, lề lối làm việc của công chức',
      'bồi dưỡng kỹ năng vận động quần chúng cho cán bộ thôn',
      'nắm tình hình tư tưởng trong vùng đồng bào có đạo',
    ],
  },
  {
    titles: ['Bảo vệ môi trường nông thôn', 'Thu gom, xử lý rác thải sinh hoạt'],
    work: 'bảo vệ môi trường',
    subjects: ['quản lý chất thải rắn', 'giảm thiểu rác thải nhựa', 'cấp nước sạch nông thôn'],
    headings: ['Phân loại rác tại nguồn', 'Cải tạo ao hồ, kênh mương', 'Quản lý điểm tập kết rác'],
    tasks: [
      'hướng dẫn hộ gia đình phân loại rác tại nguồn',
      'đặt thêm thùng chứa tại các điểm công cộng',
      'nạo vét kênh mương, khơi thông dòng chảy',
      'vận động tiểu thương hạn chế dùng túi ni lông',
      'kiểm tra việc xả thải của các cơ sở chăn nuôi',
      'trồng hoa ven đường thay cho các bãi rác tự phát',
    ],
  },
  {
    titles: ['Tổ chức các hoạt động văn hóa, thể thao', 'Bảo tồn và phát huy giá trị di sản văn hóa'],
    work: 'văn hóa, thể thao',
    subjects: [
      'phát triển phong trào thể dục, thể thao',
      'bảo tồn di sản văn hóa',
      'nếp sống văn minh trong lễ hội',
    ],
    headings: ['Hoạt động văn nghệ quần chúng', 'Giải thể thao', 'Bảo vệ di tích'],
    tasks: [
      'dàn dựng chương trình văn nghệ mang bản sắc địa phương',
      'sửa chữa sân bóng, nhà văn hóa thôn',
      'sưu tầm hiện vật và ghi âm các làn điệu cổ',
      'bố trí lực lượng bảo vệ di tích trong mùa lễ hội',
      'tuyển chọn vận động viên tham gia giải cấp tỉnh',
      'trang trí cổng chào, băng rôn trên các trục đường chính',
    ],
  },
  {
    titles: ['Đào tạo, bồi dưỡng cán bộ, công chức, viên chức', 'Xây dựng xã hội học tập'],
    work: 'đào tạo, bồi dưỡng cán bộ',
    subjects: ['đào tạo, bồi dưỡng công chức', 'xây dựng xã hội học tập', 'quy hoạch cán bộ trẻ'],
    headings: ['Xác định nhu cầu đào tạo', 'Biên soạn tài liệu', 'Quản lý lớp học'],
    tasks: [
      'khảo sát nhu cầu bồi dưỡng theo vị trí việc làm',
      'mời giảng viên có kinh nghiệm thực tiễn đứng lớp',
      'biên soạn tài liệu ngắn gọn, dễ hiểu cho học viên',
      'cử công chức trẻ đi thực tế tại cơ sở',
      'khen thưởng cá nhân đạt kết quả học tập tốt',
      'mở thư viện, tủ sách ở những nơi còn thiếu',
    ],
  },
  {
    titles: ['Phòng, chống thiên tai và tìm kiếm cứu nạn', 'Ứng phó với mưa lũ, sạt lở đất'],
    work: 'phòng, chống thiên tai',
    subjects: ['ứng phó với mưa lũ', 'quản lý an toàn hồ đập', 'khắc phục hậu quả thiên tai'],
    headings: ['Phương án sơ tán dân', 'Dự trữ lương thực, nhu yếu phẩm', 'Gia cố công trình xung yếu'],
    tasks: [
      'rà soát các hộ ở ven sông, ven suối để di dời',
      'gia cố bờ bao, cống dưới đê và hồ chứa nhỏ',
      'chuẩn bị xuồng máy, áo phao cho đội xung kích',
      'dự trữ gạo, nước uống tại các điểm dễ bị chia cắt',
      'chằng chống nhà cửa, kho tàng và biển hiệu',
      'thông tin cảnh báo đến từng hộ bằng loa truyền thanh',
    ],
  },
];

/** Sentences of aims and demands, whatever the plan is about. */
export const AIMS: readonly string[] = [
  'Nâng cao nhận thức, trách nhiệm của cán bộ, công chức và người lao động đối với nhiệm vụ được giao.',
  'Huy động sức mạnh của cả hệ thống chính trị và sự tham gia rộng rãi của người dân.',
  'Việc triển khai phải thiết thực, tiết kiệm, không phô trương hình thức.',
  'Xác định rõ việc, rõ người, rõ trách nhiệm của từng cơ quan, đơn vị.',
  'Lấy sự hài lòng của người dân làm thước đo kết quả công việc.',
  'Phát huy vai trò nêu gương của người đứng đầu; kịp thời tháo gỡ vướng mắc từ cơ sở.',
  'Gắn nhiệm vụ được giao với tình hình thực tế của từng địa bàn, tránh chồng chéo.',
  'Bảo đảm an toàn tuyệt đối về người và tài sản trong quá trình triển khai.',
  'Tạo chuyển biến rõ nét từ nhận thức đến hành động của cán bộ và người dân.',
  'Thông tin phải đầy đủ, chính xác, dễ hiểu và đến được với vùng sâu, vùng xa.',
  'Kết hợp chặt chẽ giữa tuyên truyền, vận động với kiểm tra, xử lý vi phạm.',
  'Nhân rộng cách làm hay, mô hình hiệu quả; phê bình nơi còn trì trệ, né tránh.',
];

/** Paragraphs on money, whatever the plan is about. */
export const FUNDS: readonly string[] = [
  'Kinh phí thực hiện được bố trí trong dự toán chi thường xuyên của các cơ quan, đơn vị.',
  'Các đơn vị chủ động cân đối nguồn kinh phí được giao và huy động nguồn hợp pháp khác.',
  'Khuyến khích các tổ chức, cá nhân đóng góp tự nguyện bằng tiền, hiện vật, ngày công.',
];

export const HEADINGS_OF_AIMS: readonly string[] = [
  'Mục đích',
  'Yêu cầu',
  'Mục tiêu chung',
  'Mục tiêu cụ thể',
];

/** Headings of parts, in the order in which plans have them. */
export const PART_HEADINGS = {
  aims: ['MỤC ĐÍCH, YÊU CẦU', 'MỤC TIÊU', 'MỤC ĐÍCH - YÊU CẦU', 'QUAN ĐIỂM, MỤC TIÊU'],
  scope: ['ĐỐI TƯỢNG, PHẠM VI', 'PHẠM VI ÁP DỤNG', 'ĐẶC ĐIỂM TÌNH HÌNH'],
  tasks: [
    'NỘI DUNG',
    'NHIỆM VỤ TRỌNG TÂM',
    'NHIỆM VỤ VÀ GIẢI PHÁP',
    'NỘI DUNG THỰC HIỆN',
    'CÁC NHIỆM VỤ CHỦ YẾU',
  ],
  time: ['THỜI GIAN, ĐỊA ĐIỂM', 'TIẾN ĐỘ THỰC HIỆN', 'THỜI GIAN THỰC HIỆN'],
  funds: ['KINH PHÍ THỰC HIỆN', 'KINH PHÍ', 'NGUỒN LỰC THỰC HIỆN'],
  last: ['TỔ CHỨC THỰC HIỆN', 'PHÂN CÔNG NHIỆM VỤ', 'TRÁCH NHIỆM THỰC HIỆN'],
} as const;

export const CLOSINGS: readonly string[] = [
  'Trên đây là Kế hoạch {title}, đề nghị các cơ quan, đơn vị nghiêm túc triển khai.',
  'Trong quá trình triển khai thực hiện, nếu có khó khăn, vướng mắc, đề nghị phản ánh về {office} để xem xét, giải quyết.',
  'Yêu cầu thủ trưởng các cơ quan, đơn vị nghiêm túc tổ chức thực hiện Kế hoạch này.',
];
