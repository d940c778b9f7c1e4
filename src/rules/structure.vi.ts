import type { Rule } from '../core/rule.ts';

/** Cues that part the zones of a document. Each is looked for at the start of a block. */

export const PREAMBLE_CUES: Rule = {
  id: 'preamble-cue',
  on: 'folded',
  pattern: String.raw`^(?:- ?)?(?:căn cứ|thực hiện|để|nhằm|xét|theo|thi hành|tiếp theo|triển khai|trên cơ sở|kính gửi|phát huy|hưởng ứng|được sự (?:đồng ý|nhất trí|cho phép|quan tâm|chỉ đạo|thống nhất)|xuất phát từ)›`,
  match: [
    '«Căn cứ» Luật',
    '«Được sự nhất trí» của Đảng ủy',
    '«Thực hiện» Kế hoạch số 5',
    '«- Căn cứ» Nghị định',
  ],
  reject: ['Về việc thực hiện', 'Tăng cường'],
};

/** Who decides: the line in capitals between a decision's title and its grounds. */
export const DECIDING_LINE: Rule = {
  id: 'deciding-line',
  on: 'exact',
  pattern: String.raw`^(?:(?:TỔNG )?GIÁM ĐỐC|CHỦ TỊCH|CHỦ NHIỆM|BỘ TRƯỞNG|THỦ TƯỚNG|HIỆU TRƯỞNG|VIỆN TRƯỞNG|(?:CHI |TỔNG )?CỤC TRƯỞNG|HẠT TRƯỞNG|TƯ LỆNH|THỐNG ĐỐC|TỔNG (?:THANH TRA|KIỂM TOÁN|BIÊN TẬP|THƯ KÝ)|BÍ THƯ|TRƯỞNG (?:BAN|PHÒNG|ĐOÀN|CÔNG AN|KHOA)|CHÁNH (?:VĂN PHÒNG|THANH TRA|ÁN)|(?:ỦY|UỶ) BAN|UBND|HĐND|HỘI ĐỒNG|BAN (?:THƯỜNG (?:VỤ|TRỰC)|CHẤP HÀNH|CHỈ ĐẠO|BÍ THƯ)|CHÍNH PHỦ|QUỐC HỘI|SỞ|ĐOÀN CHỦ TỊCH)›[^.:;\p{Ll}]*$`,
  match: [
    '«GIÁM ĐỐC SỞ NỘI VỤ»',
    '«CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH»',
    '«ỦY BAN NHÂN DÂN TỈNH HÀ NAM»',
    '«THỐNG ĐỐC NGÂN HÀNG NHÀ NƯỚC»',
  ],
  reject: ['BAN HÀNH QUY CHẾ', 'Giám đốc Sở Nội vụ', 'TRÊN ĐỊA BÀN TỈNH'],
  source: 'Nghị định 30/2020, Phụ lục III, mẫu 1.2',
};

/** The Front and its members, which a people's committee asks and does not command: what they are asked for is a duty of its own. */
const FRONT = String.raw`(?:(?:thường trực|ban thường trực) )?(?:(?:ủy|uỷ) ban (?:mặt trận|mttq)|mặt trận tổ quốc|(?:ub ?)?mttq(?: ?vn)?)`;

/** A report with its time: a duty of all, not what closes the plan (annotation guide 2). */
const REPORT = String.raw`(?! (?:(?!nghiêm túc|(?:kế hoạch|hướng dẫn|chỉ thị|công văn|chương trình) này)[^.]){0,240}báo cáo [^.;]{0,160}(?:(?:hằng|hàng|mỗi) (?:ngày|tuần|tháng|quý|năm)|định kỳ|(?:trước|chậm nhất|muộn nhất)(?: là)?(?: \d+ giờ)? (?:ngày )?\d+)›)`;

/** What closes a plan, by how its paragraph begins. */
const CLOSING = [
  'trên đây là|trong quá trình|quá trình|trong khi|trong tổ chức|nếu có|nhận được',
  `yêu cầu${REPORT}|đề nghị(?! ${FRONT})${REPORT}|(?:rất|kính|xin|trân trọng) (?:mong|đề nghị|cảm ơn|cám ơn)`,
  'mọi (?:vướng mắc|khó khăn|thông tin|chi tiết|ý kiến|thắc mắc)',
  '(?:kế hoạch|chương trình|hướng dẫn|chỉ thị|nghị quyết|đề án|phương án|công văn) (?:này|có hiệu lực)',
  String.raw`(?:căn cứ|trên cơ sở) [^.;:,\n]{3,40} này,? (?:yêu cầu|đề nghị(?! ${FRONT}))`,
  String.raw`(?:để|với tinh thần) [^.;:,\n]{3,80}, (?:[^.;:,\n]{3,60} )?(?:yêu cầu|đề nghị(?! ${FRONT}))`,
  // who issues the plan, of all
  String.raw`(?:ủy ban nhân dân|ubnd|bộ|sở|ban|(?:chi )?cục|hạt|trung tâm|phòng|hội|đoàn|công đoàn|(?:nhà )?trường|công ty|bệnh viện) [^.;:,\n]{1,60} (?:yêu cầu|đề nghị) [^.;:\n]{1,160}(?:nghiêm túc|(?:kế hoạch|hướng dẫn|chỉ thị|công văn|chương trình) này)`,
  String.raw`(?:ban|thường trực|đảng ủy|văn phòng|ủy ban|ubnd|hội|sở) [^.;:,\n]{0,60}(?<= )(?:xin )?(?:trân trọng )?thông báo (?:để|đến|tới|cho) [^.;:\n]{1,160}(?: biết| thực hiện)`,
];

export const CLOSING_CUES: Rule = {
  id: 'closing-cue',
  on: 'folded',
  pattern: `^(?:${CLOSING.join('|')})›`,
  match: [
    '«Sở Y tế yêu cầu các bệnh viện thực hiện nghiêm túc»',
    '«Trên đây là» kế hoạch',
    '«Căn cứ Hướng dẫn này, đề nghị» các chi bộ thực hiện',
    '«Chương trình này» được phổ biến đến các chi bộ',
    '«Trong quá trình» triển khai',
    '«Mọi vướng mắc» xin liên hệ về Hạt',
    '«Kính đề nghị» Chi cục xem xét',
    '«Kế hoạch có hiệu lực» từ ngày ký',
    '«Để Kế hoạch có kết quả, đề nghị» các xã quan tâm',
    '«Với tinh thần trách nhiệm cao, Hội đề nghị» các chi hội triển khai',
    '«Hạt Kiểm lâm yêu cầu các trạm nghiêm túc» thực hiện',
    '«Quá trình» triển khai thực hiện có vướng mắc',
    '«Thường trực Huyện ủy thông báo để các chi bộ biết, thực hiện»./.',
  ],
  reject: [
    'Định kỳ 6 tháng',
    'Căn cứ Kế hoạch này, các xã lập danh sách',
    'Các cơ quan',
    'Sở Y tế yêu cầu các bệnh viện báo cáo',
    'Văn phòng theo dõi, đôn đốc',
    'Để có cây giống, các xã lập vườn ươm',
    'Kính gửi: Chi cục Kiểm lâm',
    'Đề nghị Ủy ban Mặt trận Tổ quốc xã vận động',
    'Yêu cầu các bản báo cáo kết quả về Hạt vào thứ Sáu hằng tuần.',
    'Đề nghị các xã tổng hợp, báo cáo Hạt Kiểm lâm trước ngày 15/12.',
  ],
  source: 'annotation guide 2: what follows the last part’s own items',
};

/** What the issuing body asks of all: right above what closes the plan it closes it too. */
export const CLOSING_REQUEST: Rule = {
  id: 'closing-request',
  on: 'folded',
  pattern: String.raw`^(?:ban|đảng (?:ủy|bộ)|(?:huyện|tỉnh|thành|quận|thị) ủy|chi bộ|thường trực|ủy ban|uỷ ban|ubnd|hội|sở|bộ|công đoàn|liên đoàn|đoàn|(?:nhà )?trường|(?:tổng )?công ty|bệnh viện|viện|văn phòng)› [^.;:,
]{0,80}?(?:yêu cầu|đề nghị) (?:các|tất cả|thủ trưởng|toàn thể|cấp ủy|lãnh đạo)›`,
  match: ['«Đảng ủy yêu cầu các» chi bộ báo cáo', '«Ban Thường vụ Hội đề nghị các» chi hội triển khai'],
  reject: ['Các chi bộ báo cáo', 'Văn phòng theo dõi, đề nghị các xã báo cáo', 'Giao Sở Y tế yêu cầu các xã'],
  source: 'annotation guide 2: what follows the last part’s own items',
};

/** A paragraph that gives everybody a duty: in the last part it belongs to the part, not to the item above it. */
export const EVERYBODY_CUES: Rule = {
  id: 'everybody-cue',
  on: 'folded',
  pattern: String.raw`^(?:định kỳ|hằng|hàng|trước ngày|chậm nhất|các (?:cơ quan|đơn vị|sở|ban|ngành|phòng|địa phương|xã|tổ chức)|các› [^.;:\n]{3,100} căn cứ (?:kế hoạch|hướng dẫn|chương trình|chỉ thị) này|thủ trưởng|căn cứ|giao|đề nghị ${FRONT}|(?:yêu cầu|đề nghị) (?:(?:ban|đảng|chi|cấp|lãnh đạo|chủ tịch|giám đốc|hiệu trưởng|bí thư)› (?:\p{L}+ ){0,4})?(?:các|tất cả|toàn thể|thủ trưởng|trưởng)|tất cả|mỗi (?:năm|quý|tháng|tuần)|(?:trước|trong|vào|muộn nhất|cuối|đầu|sau|từ|ít nhất|không quá)› [^.;\n]{1,60}, (?:các|tất cả|thủ trưởng))›`,
  match: [
    '«Định kỳ» 6 tháng',
    '«Các cơ quan», đơn vị',
    '«Thủ trưởng» các đơn vị',
    '«Trong quý I, các» cơ quan báo cáo',
    '«Vào thứ Sáu hằng tuần, các» xã báo cáo',
    '«Đề nghị Ủy ban Mặt trận» Tổ quốc xã',
    '«Yêu cầu các» bản báo cáo',
    '«Các đội tuần tra, các bản căn cứ kế hoạch này» lập lịch trực',
  ],
  reject: ['Phát huy vai trò', 'Trên đây là', 'Trong quý I, Sở Y tế báo cáo'],
  source: 'annotation guide 2: "Định kỳ …" belongs to the last part as a paragraph',
};

export const RECIPIENTS_CUE: Rule = {
  id: 'recipients-cue',
  on: 'folded',
  pattern: String.raw`^[^\p{L}]{0,3}nơi ?(?:nhận›|nhu?[aeou][nmu] ?:|gửi:)`,
  match: ['«Nơi nhận»:', '«Nơi gửi:»', '«* Nơi nhận» :', '«Nơinhận»:', '«Nơi nhộn:»', '«Nơi nhậm:»'],
  reject: ['Có nơi nhận', 'Bảo đảm nơi nhận'],
};

/** First words of a signing block: an authority form or a post, in capitals. */
export const SIGNATURE_CUE: Rule = {
  id: 'signature-cue',
  on: 'exact',
  pattern: String.raw`^(?:(?:T\/?\.?M|K\/?\.?T|T\/?\.?L|T\/?\.?U\/?\.?Q|Q)[./ ]+\s?\p{Lu}{2}|(?:tm|kt|tl) ?[./] ?(?:ubnd|hđnd|ủy ban|uỷ ban|hội đồng|bộ trưởng|chủ tịch|giám đốc|tổng giám đốc|thủ tướng|chính phủ)›|(?:(?:PHÓ|QUYỀN) )?(?:CHỦ TỊCH|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|BÍ THƯ|TRƯỞNG|CHÁNH|BỘ TRƯỞNG|THỨ TRƯỞNG|CỤC TRƯỞNG|VỤ TRƯỞNG|CHI CỤC TRƯỞNG|HIỆU TRƯỞNG|VIỆN TRƯỞNG|THỦ TƯỚNG|CHỦ NHIỆM|CHỈ HUY TRƯỞNG|THỦ TRƯỞNG|(?:HẠT|ĐỘI|TỔ|TRẠM|ĐỒN|KHOA|KẾ TOÁN|TỔNG CỤC) TRƯỞNG|TƯ LỆNH|CHÍNH (?:ỦY|UỶ|TRỊ VIÊN)|THỐNG ĐỐC|GIÁM THỊ|TỔNG (?:THANH TRA|KIỂM TOÁN|BIÊN TẬP|THƯ KÝ|PHỤ TRÁCH))›|NGƯỜI LẬP›|THƯ KÝ›|(?:PHÊ )?DUYỆT CỦA›|XÁC NHẬN CỦA›)`,
  match: [
    '«TM. ỦY» BAN NHÂN DÂN',
    '«KT. GI»ÁM ĐỐC',
    '«PHÓ GIÁM ĐỐC»',
    '«T/M BA»N THƯỜNG VỤ',
    '«tm . ubnd» thành phố Cần Thơ',
    '«GIÁM ĐỐC»',
    '«NGƯỜI LẬP» KẾ HOẠCH',
    '«PHÓ HẠT TRƯỞNG»',
    '«THỐNG ĐỐC»',
  ],
  reject: ['TỔNG CỤC KIỂM LÂM', 'Giám đốc Sở Nội vụ', 'CHỦ TRƯƠNG', 'I. MỤC ĐÍCH'],
  source: 'Nghị định 30/2020 annex I.II.7; Hướng dẫn 36-HD/VPTW',
};

export const APPENDIX_CUE: Rule = {
  id: 'appendix-cue',
  on: 'exact',
  pattern: String.raw`^(?:PHỤ LỤC|Phụ lục|BIỂU|Biểu (?:mẫu|số)|MẪU|Mẫu (?:số|biểu)|DANH MỤC|DANH SÁCH|BẢNG (?:TIẾN ĐỘ|TỔNG HỢP|PHÂN CÔNG|CHI TIẾT|THỐNG KÊ)|ĐỀ CƯƠNG|Đề cương báo cáo)›`,
  match: ['«BẢNG TIẾN ĐỘ» DỰ KIẾN', '«PHỤ LỤC» I', '«Phụ lục» 1', '«Mẫu số» 02'],
  reject: ['Phụ trách', 'MỤC ĐÍCH'],
};

/** A line that is an appendix's label and nothing else: no sentence of a body reads so. */
export const APPENDIX_HEAD: Rule = {
  id: 'appendix-head',
  on: 'exact',
  pattern: String.raw`^(?:PHỤ LỤC|Phụ lục)(?: (?:số|SỐ))?:?(?: ?(?:[IVXL]+|\d{1,2}))?[.:]?$`,
  match: ['«PHỤ LỤC»', '«Phụ lục số 02»', '«PHỤ LỤC III.»'],
  reject: ['Phụ lục kèm theo', 'PHỤ LỤC I của Nghị định', 'MỤC LỤC'],
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I.II.10',
};

/** What an appendix is called, without its title. */
export const APPENDIX_LABEL: Rule = {
  id: 'appendix-label',
  on: 'exact',
  pattern: String.raw`^(?:PHỤ LỤC|Phụ lục|BIỂU(?: MẪU)?|Biểu(?: mẫu)?|MẪU|Mẫu)(?: (?:số|SỐ))?:?(?: ?(?:[IVXL]+|\d{1,3}[a-zA-Z]?|[A-H])(?![\p{L}\p{N}]))?(?![\p{L}])`,
  match: ['«PHỤ LỤC I»', '«Phụ lục số 02»: Danh mục', '«Mẫu số: 01a»', '«PHỤ LỤC»'],
  reject: ['DANH MỤC NHIỆM VỤ', 'Phụ trách'],
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I.II.10',
};

/** The national title and motto, and the Party's title: they stand in a letterhead and nowhere else. */
export const NATIONAL_TITLE: Rule = {
  id: 'national-title',
  on: 'folded',
  pattern: String.raw`(?:cộng h[oò][aà] xã ?hội chủ nghĩa|độc lập ?[-–—.]? ?tự do ?[-–—.]? ?hạnh|^đảng cộng sản việt nam$|^đoàn tncs hồ chí minh$|^đội (?:tntp|thiếu niên tiền phong) hồ chí minh$)`,
  match: [
    '«CỘNG HÒA XÃ HỘI CHỦ NGHĨA» VIỆT NAM',
    '«Độc lập - Tự do - Hạnh» phúc',
    '«ĐẢNG CỘNG SẢN VIỆT NAM»',
    '«ĐOÀN TNCS HỒ CHÍ MINH»',
  ],
  reject: ['Đoàn TNCS Hồ Chí Minh xã', 'của Đảng Cộng sản Việt Nam về', 'độc lập'],
};

/** A line in capitals that names an office: a letterhead's, where a text box was read after the page's body. */
export const OFFICE_LINE: Rule = {
  id: 'office-line',
  on: 'exact',
  pattern: String.raw`^(?:UBND|ỦY BAN|UỶ BAN|HỘI ĐỒNG|HĐND|SỞ|BỘ|BAN(?! HÀNH)|PHÒNG(?!,| CHỐNG| CHÁY| NGỪA)|VĂN PHÒNG|CỤC|CHI CỤC|TỔNG CỤC|ĐẢNG BỘ|ĐẢNG ỦY|ĐẢNG UỶ|TỈNH ỦY|TỈNH UỶ|HUYỆN ỦY|HUYỆN UỶ|THÀNH ỦY|THÀNH UỶ|CHI BỘ|TRƯỜNG|TRUNG TÂM|LIÊN ĐOÀN|HỘI(?! NGHỊ| THẢO| THI)|ĐOÀN|MẶT TRẬN|CÔNG TY|TỔNG CÔNG TY|THANH TRA|CÔNG AN|VIỆN|HỌC VIỆN|BỆNH VIỆN|BẢO HIỂM|KHO BẠC|NGÂN HÀNG)›[^.:;]*$`,
  match: ['«UBND TỈNH AN GIANG»', '«SỞ NỘI VỤ»', '«ĐẢNG BỘ TỈNH»'],
  reject: ['Sở Nội vụ', 'MỤC ĐÍCH', 'TỔ CHỨC THỰC HIỆN', 'PHÒNG, CHỐNG MA TÚY', 'BAN HÀNH QUY CHẾ'],
};
