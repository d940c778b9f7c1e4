import type { Rule } from '../core/rule.ts';

/** What stands above the title and in it: number, date line, period, verbs of issuing. */

// "Số", and what an OCR makes of it
const SO = String.raw`(?:s[o06]|8[o0])`;
const BLANK = String.raw`[^\p{L}\p{N}\n]{0,16}?`;
// groups of a symbol: joined by hyphens, older papers by a dot or a slash; a group alone on its line reads on
const NEXT_LINE = String.raw`(?:\n(?=[^\s]{2,40}(?:\n|$)))?`;
// "KH LĐ - THCS": a space between two groups, where the line holds nothing else
const SPACED = String.raw`(?: [a-zđ]{1,6}(?= ?[-–] ?[\p{L}\d]{2,14} *(?:\n|$)))?`;
const SYMBOL = String.raw`[a-z]{1,8}(?:&[a-z]{1,4})?\d{0,2}${SPACED}(?: ?[-–./] ?${NEXT_LINE}[\p{L}\d&]{1,14}){0,10}›`;

/** Types' codes that are no words. */
const CODES = 'kh|qđ|tb|bc|ct|ctr|ttr|hd|nq|cv|đa|pa|gm|kl|qc|ctrph';

/** Groups: number (as it stands, maybe blank or noise), symbol. The first row that finds something counts. */
export const NUMBERS: readonly Rule[] = [
  {
    id: 'header.number.party',
    pattern: String.raw`‹${SO} ?[:.]? ?(?:\n(?=\d{1,5} ?[-–—]))?(?<number>\d{1,5}|${BLANK}) ?[-–—] ?(?<symbol>[a-z]{1,6} ?[/⁄] ?[a-z0-9]{1,12}(?: ?[-–.] ?[a-z0-9]{1,14}(?:&[a-z0-9]{1,8})?){0,5})›`,
    on: 'folded',
    match: [
      '«Số 31-KH/TU»',
      '«Số: 31-CV/TĐTN-TNNT&ĐT»',
      '«Số 07 -KH/BTC»',
      '«Số -KH/HU»',
      '«Số: 05-QC/BTCTU-BDVTU»',
      '«Số ... - KH/ĐU»',
      '«Số\n62-KH/ĐU»',
    ],
    reject: ['Số: 30/KH-UBND', 'Số: /KH-UBND', 'Sở 12', 'Số: 19-2017/NQ-CP'],
    source: 'Hướng dẫn 36-HD/VPTW 1.3',
  },
  {
    id: 'header.number.joint-party',
    pattern: String.raw`‹${SO} ?[:.]? ?(?<number>\d{1,5}) ?[-–—] ?(?<symbol>[a-z]{2,10}(?: ?[-–] ?[a-z]{2,12}){1,4} ?/ ?(?:ttlt|ttlb|nqlt|lt|tt|nq|qd|ct|ctph|khph|qcph|hdln|hdlt))›`,
    on: 'folded',
    match: ['«Số: 01-BNV-BTC/TTLT»', '«Số 03-TANDTC-VKSNDTC/TTLT» Hà Nội'],
    reject: ['Số 31-KH/TU', 'Số: 01/BNV-BTC'],
    source: 'joint papers up to 2004',
  },
  {
    id: 'header.number.older-party',
    pattern: String.raw`‹${SO} ?[:.]? ?(?<number>\d{1,5}) ?(?<symbol>[a-z]{2,5} ?/ ?[a-z]{2,12}(?: ?[-–] ?[a-z0-9]{1,14}){0,4})›`,
    on: 'folded',
    match: ['«Số 15 KH/HU»', '«Số: 22 KH/TWĐTN-BTG»'],
    reject: ['Số: 30/KH-UBND', 'Số 31-KH/TU'],
  },
  {
    id: 'header.number.unjoined-party',
    pattern: String.raw`‹${SO} ?[:.]? {0,4}(?<number>)(?<symbol>(?:kh|cv|ctr|nq|qđ|tb|bc|hd|ct|ttr|kl|gm|qc|qđi) ?/ ?(?:đu|tu|hu|qu|thu|ttu|vpđu|vptu|cb|bch|btv|ubkt[a-z]{0,3}|b[a-z]{1,4}[thđq]u)(?: ?[-–] ?[a-z0-9]{1,14})?)›`,
    on: 'folded',
    match: ['«Số CV/ĐU»', '«Số: KH/HU»', '«Số TB/VPĐU»'],
    reject: ['Số: KH/UBND', 'Số 15-KH/HU', 'Số KH-SNV'],
  },
  {
    id: 'header.number.state',
    pattern: String.raw`‹${SO}(?: ?[:.;,] ?(?:\n(?=[\d/]))?| (?=[\d/])|\n(?=\d{1,5} ?/ ?[a-z]{2}))(?<number>[^\n]{0,14}?) ?[/⁄] ?(?<symbol>${SYMBOL})`,
    on: 'folded',
    match: [
      '«Số: 30 /KH-UBND»',
      '«Số: /KH-SNV»',
      '«Số: 57/KH-STP» An Giang, ngày 12 tháng 01',
      '«Só: 30/KH- UBND»',
      '«S6: 12/KH-SNV»',
      '«Số: 12⁄KH-SNV»',
      '«Số: ....../KH-MTTQ-BTT»',
      '«Số:\n7360/KH-UBND»',
      '«Số\n7360/KH-UBND»',
      '«Số: 24 /HDLN-BCA-BYT-\nBCT-BTC»\nHà Nội, ngày',
      '«Số: 01/2022/KH-UBND»',
      '«Só:z///KH-VP»',
      '«Số: 01/KH-UB»\nCỘNG HÒA XÃ HỘI',
      '«Số: 5/KH LĐ - THCS»\nY Tý, ngày',
    ],
    reject: ['SỞ NỘI VỤ', 'Số: 57', 'Một số nội dung/kế hoạch'],
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I.II.3; older forms: Thông tư 01/2011',
  },
  {
    id: 'header.number.slashless',
    pattern: String.raw`‹${SO} ?[:.] ?(?<number>[^\p{L}\n]{0,12}?)(?<symbol>[a-z]{2,6} ?[-–] ?[a-z0-9&]{2,14}(?: ?[-–] ?[a-z0-9&]{1,14}){0,6})›`,
    on: 'folded',
    match: ['«Số:¿#KH-VP»', '«Số: 57 KH-STP»', '«Số: KH-SNV»'],
    reject: ['Số 31-KH/TU', 'số điện thoại: 0123', 'Số 5 KH-STP'],
  },
  {
    id: 'header.number.line',
    // a line of its own: the author left "Số" out, or an OCR made dust of it
    pattern: String.raw`(?:^|(?<=\n))(?:s.? )?[^\p{L}\p{N}\n]{0,3}(?<number>\d{0,5}) ?[/⁄] ?(?<symbol>(?:${CODES})[-–][a-z]{2,10}(?:-[a-z0-9]{1,10})?)(?=\n|$)`,
    on: 'folded',
    match: ['«12/KH-UBND»', 'UBND XÃ A\n«s /KH-UBND»\nB', '«S0 /KH-UBND»'],
    reject: ['12/KH-UBND ngày 5', 'theo 12/KH-UBND', 'A/B-C'],
  },
  {
    id: 'header.number.line-party',
    pattern: String.raw`(?:^|(?<=\n))(?:s.? )?[^\p{L}\p{N}\n]{0,3}(?<number>\d{1,5}) ?[-–] ?(?<symbol>(?:${CODES})[/⁄][a-z]{2,10}(?:[-–][a-z0-9]{1,10})?)(?=\n|$)`,
    on: 'folded',
    match: ['«15-KH/TU»', 'ĐẢNG ỦY XÃ A\n«105-KH/ĐU»\nB'],
    reject: ['15-KH/TU ngày 5', 'theo 15-KH/TU', '5-A/B'],
  },
  {
    id: 'header.number.bare',
    pattern: String.raw`‹${SO} ?: ?(?<number>\d{1,5})(?= ?(?:\n|$))`,
    on: 'folded',
    match: ['«Số: 57»', '«Số: 12»\nAn Giang'],
    reject: ['Số: 57/KH-STP', 'Số: 12 người'],
  },
];

/** "Số:" with nothing after it. */
export const EMPTY_NUMBER: readonly Rule[] = [
  {
    id: 'header.number.empty',
    pattern: String.raw`(?:^|(?<=\n))${SO} ?:[^\p{L}\p{N}\n]{0,20}(?=\n|$)`,
    on: 'folded',
    match: ['«Số:»', 'SỞ A\n«Số: …….»\nB'],
    reject: ['Số: 5', 'một số: '],
  },
];

/** A stamp of what came in, and its own number and day: never the document's. */
export const RECEIVED_STAMP: readonly Rule[] = [
  {
    id: 'header.received-stamp',
    pattern: String.raw`‹(?:(?:công )?văn )?đến›[^\p{L}\n]{0,12}\n?$`,
    on: 'folded',
    match: ['«CÔNG VĂN ĐẾN»', '«ĐẾN»', 'VĂN PHÒNG\n«ĐẾN: »'],
    reject: ['đến năm', 'ĐẾN SỐ'],
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục IV',
  },
];

// a pen's figures as an OCR took them, among blanks
const PENNED = String.raw`[^\p{L}\p{N}]{0,8}[\p{L}\p{N}]{0,3}[^\p{L}\p{N}]{0,8}`;

/** Under the name of the office that a paper came to: what its stamp says next. */
export const STAMP_BELOW: Rule = {
  id: 'header.stamp-below',
  pattern: String.raw`^[\s|>*]*(?:(?:công )?văn )?đến[ :]{0,3}(?:\n| )?(?:số ?:|ngày ?:|giờ ?:)`,
  on: 'folded',
  match: ['«ĐẾN Số:» 198', '«\nĐẾN\nNgày:» 5/9', '«CÔNG VĂN ĐẾN\nSố:» 12'],
  reject: ['đến năm 2025', 'ĐẾN NGÀY 5/9', 'Số: 12'],
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục IV',
};

/** Groups day, month, year: each as it stands, maybe blank. */
export const DATE_LINES: readonly Rule[] = [
  {
    id: 'header.date.words',
    pattern: String.raw`‹ngày(?<day>${PENNED})th[aou]ng(?<month>${PENNED})năm(?:[^\p{L}\p{N}]{0,4}(?<year>(?:1[89]|2[0o])[\dlo]{0,2}))?`,
    on: 'folded',
    match: [
      'Cầu Ngang, «ngày 10 tháng 3 năm 2022»',
      '«ngày tháng năm 2022»',
      '«ngày tháng 3 năm 2022»',
      '«ngày ... tháng ... năm» ...',
      '«ngày 17\ntháng 11 năm 2025»',
      '«ngày 14 tháng5 năm 2008»',
      '«ngày ⁄# tháng 12 năm 2017»',
      '«ngày 10 thóng 3 năm 2022»',
      '«ngày 10 thúng 3 năm 2022»',
      '«ngày #ÿ tháng 12 năm 2017»',
      '«ngày.....tháng.....năm 202»…',
    ],
    reject: ['ngày 10/3/2022', 'trong ngày', 'hằng ngày, tháng'],
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I.II.4',
  },
  {
    id: 'header.date.worn',
    pattern: String.raw`(?<=, ?)[\p{L}]{1,4} (?<day>\d{1,2}) th[aou]ng (?<month>\d{1,2}) năm (?<year>(?:19|20)\d{2})(?=[ .]*(?:\n|$))`,
    on: 'folded',
    match: ['Sơn La, «gà 07 tháng 12 năm 2021»', 'Hà Nội, «ngầy 5 tháng 4 năm 2019»\n'],
    reject: ['Hà Nội, trong 10 tháng 5 năm 2021 và', 'Hà Nội gà 07 tháng 12 năm 2021'],
  },
  {
    id: 'header.date.yearword-lost',
    pattern: String.raw`(?<=, ?)ngày (?<day>\d{1,2}) th[aou]ng (?<month>\d{1,2}),? (?<year>(?:19|20)\d{2})(?=[ .]*(?:\n|$))`,
    on: 'folded',
    match: ['Sơn La, «ngày 07 tháng 12 2021»', 'Hà Nội, «ngày 5 tháng 4, 2019»\n'],
    reject: ['Hà Nội, ngày 5 tháng 4 2019 và', 'ngày 5 tháng 4 2019'],
  },
  {
    id: 'header.date.numeric',
    pattern: String.raw`(?<=, ?)(?:ngày ?)?(?<day>\d{1,2}) ?[/.-] ?(?<month>\d{1,2}) ?[/.-] ?(?<year>(?:19|20)\d{2})(?=[ .]*(?:\n|$))`,
    on: 'folded',
    match: ['Tây Ninh, «ngày 10/3/2022»', 'Hà Nội, «10-3-2022»\n'],
    reject: ['ngày 10/3/2022', 'Thời gian ký: 24.01.2025 08:15'],
  },
];

/** The national title, the motto and the Party's title, whole or the half of a broken line. */
export const NATIONAL_LINES: readonly Rule[] = [
  {
    id: 'header.national-title',
    pattern: String.raw`‹c[o0]ng h[oò][aà](?: xã(?: ?hội(?: chủ nghĩa(?: việt nam)?)?)?)?›|‹(?:xã )?hội chủ nghĩa việt nam›|‹chủ nghĩa việt nam›`,
    on: 'folded',
    match: [
      'UBND TỈNH X «CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM»',
      '«CỘNG HOÀ XÃ HỘI»',
      '«CỘNG HÒA XÃHỘI CHỦ NGHĨA VIỆT NAM»',
      '«CHỦ NGHĨA VIỆT NAM»',
    ],
    reject: ['MẶT TRẬN TỔ QUỐC VIỆT NAM'],
  },
  {
    id: 'header.national-motto',
    pattern: String.raw`‹độc lập[^\p{L}\n]{0,6}tự do[^\p{L}\n]{0,6}hạnh phúc›`,
    on: 'folded',
    match: ['«Độc lập - Tự do - Hạnh phúc»', '«Độc lập-Tự do–Hạnh phúc»'],
    reject: ['nền độc lập'],
  },
  {
    id: 'header.party-title',
    pattern: String.raw`‹đảng c[oộ]ng s[aả]n việt nam›`,
    on: 'folded',
    match: ['«ĐẢNG CỘNG SẢN VIỆT NAM»'],
    reject: ['ĐẢNG BỘ TỈNH BẾN TRE'],
  },
];

/** Whole lines of a letterhead that name nobody: marks of secrecy, urgency, drafts and stamps. */
export const LETTERHEAD_MARKS: readonly Rule[] = [
  {
    id: 'header.mark',
    pattern: String.raw`^(?:tuyệt mật|tối mật|mật|hỏa tốc(?: hẹn giờ)?|thượng khẩn|khẩn|dự thảo(?: lần \d+)?|lưu hành nội bộ|công điện(?: (?:khẩn|hỏa tốc|thượng khẩn))?|công văn đến|đến|bản chính|bản sao|sao y(?: bản chính)?|văn bản điện tử|đã ký số?|ký bởi .*|người ký .*|email .*|thời gian ký .*)$`,
    on: 'folded',
    match: ['«HỎA TỐC»', '«CÔNG ĐIỆN KHẨN»', '«DỰ THẢO LẦN 2»', '«MẬT»', '«ĐẾN»'],
    reject: ['SỞ NỘI VỤ', 'MẶT TRẬN'],
  },
];

/** The issuing body behind its superior, where one line holds both: no superior's own name goes on so. */
export const SECOND_BODY: readonly Rule[] = [
  {
    id: 'header.second-body.school',
    pattern: String.raw`(?<=^(?:phòng|sở) (?:giáo dục|gd)[^\n]{0,50} |^(?:ubnd|(?:ủy|uỷ) ban nhân dân) (?:tỉnh|tp|thành phố|huyện|quận|thị xã|xã|phường|thị trấn) [^\n]{2,30} )trường (?=(?:thcs|thpt|th|mn|mg|ptdtbt|ptdtnt|tiểu học|mầm non|mẫu giáo|trung học|phổ thông|cao đẳng|đại học|trung cấp)›)`,
    on: 'folded',
    match: ['PHÒNG GD&ĐT BẮC HÀ «TRƯỜNG »THCS Y TÝ', 'UBND XÃ Y TÝ «TRƯỜNG »MẦM NON HOA BAN'],
    reject: ['BCH ĐOÀN TRƯỜNG THPT CHUYÊN', 'PHÒNG ĐÀO TẠO TRƯỜNG ĐẠI HỌC TÂY BẮC', 'UBND XÃ NAM TRƯỜNG'],
  },
  {
    id: 'header.second-body.committee',
    pattern: String.raw`(?<=^(?:đoàn tncs hồ chí minh |(?:đoàn tncs hồ chí minh|đoàn thanh niên|hội sinh viên|hội nông dân|hội liên hiệp|hội lhpn|hội cựu|liên đoàn|công đoàn|(?:ủy|uỷ) ban (?:mttq|mặt trận)|mttq|tỉnh đoàn|huyện đoàn|thành đoàn|quận đoàn)›[^\n]{0,60}\p{L} ))(?:bch|ban (?:chấp hành|thường vụ|thường trực))›`,
    on: 'folded',
    match: [
      'ĐOÀN TNCS HỒ CHÍ MINH TỈNH LÀO CAI «BCH» TRƯỜNG CAO ĐẲNG',
      'ĐOÀN TNCS HỒ CHÍ MINH «BAN CHẤP HÀNH» TỈNH LẠNG SƠN',
      'ỦY BAN MTTQ VIỆT NAM XÃ Y TÝ «BAN THƯỜNG TRỰC»',
      'LIÊN ĐOÀN LAO ĐỘNG TỈNH «BAN THƯỜNG VỤ»',
    ],
    reject: ['BCH ĐOÀN TRƯỜNG', 'BAN CHẤP HÀNH ĐOÀN XÃ', 'ĐẢNG BỘ TỈNH'],
  },
  {
    id: 'header.second-body.department',
    pattern: String.raw`(?<=^(?:ubnd|ủy ban nhân dân) (?:tỉnh|tp\.?|thành phố|huyện|quận|thị xã) [^\n]{2,30}(?<! hải) )(?:sở|phòng|chi cục|văn phòng|thanh tra|ban (?:quản lý|dân tộc)|trung tâm)›`,
    on: 'folded',
    match: ['UBND TỈNH GIA LAI «SỞ» Y TẾ', 'ỦY BAN NHÂN DÂN QUẬN SƠN TRÀ «PHÒNG» TƯ PHÁP'],
    reject: ['UBND THÀNH PHỐ HẢI PHÒNG', 'PHÒNG Y TẾ TRUNG TÂM', 'UBND TỈNH GIA LAI'],
  },
  {
    id: 'header.second-body.of-centre',
    pattern: String.raw`(?<=^(?!bộ (?:chỉ huy|tư lệnh)›)bộ [^\n]{3,40} )(?:cục|tổng cục|học viện|(?:trường )?(?:đại học|cao đẳng)|công an(?= (?:tỉnh|thành phố|tp)›))›|(?<=^(?:[^\n]{4,40} việt nam|[^\n]{4,30} tối cao) )(?:bảo hiểm xã hội|viện kiểm sát|tòa án|liên đoàn lao động|hội (?:nông dân|lhpn|liên hiệp|cựu|chữ))›`,
    on: 'folded',
    match: [
      'BỘ TÀI CHÍNH «CỤC» THUẾ TỈNH GIA LAI',
      'BỘ CÔNG AN «CÔNG AN» TỈNH GIA LAI',
      'BẢO HIỂM XÃ HỘI VIỆT NAM «BẢO HIỂM XÃ HỘI» TỈNH GIA LAI',
      'TÒA ÁN NHÂN DÂN TỐI CAO «TÒA ÁN» NHÂN DÂN KHU VỰC 3',
    ],
    reject: [
      'BỘ TÀI NGUYÊN VÀ MÔI TRƯỜNG',
      'BỘ TƯ LỆNH CẢNH SÁT BIỂN CỤC KỸ THUẬT',
      'BỘ CÔNG AN',
      'BẢO HIỂM XÃ HỘI TỈNH GIA LAI',
    ],
  },
  {
    id: 'header.second-body.party',
    pattern: String.raw`(?<=^(?:(?:tỉnh|thành|huyện|thị|quận) ủy|đảng (?:bộ|ủy)) [^\n]{2,40} )(?:ban (?:tuyên giáo|tổ chức|dân vận|nội chính|thường vụ|chấp hành|xây dựng đảng)|ủy ban kiểm tra|văn phòng|đảng ủy|chi bộ)›`,
    on: 'folded',
    match: [
      'HUYỆN ỦY BA BỂ «BAN TỔ CHỨC»',
      'ĐẢNG BỘ TỈNH GIA LAI «ĐẢNG ỦY» XÃ IA KO',
      'THÀNH ỦY ĐÀ NẴNG «ỦY BAN KIỂM TRA»',
    ],
    reject: ['ĐẢNG ỦY XÃ IA KO', 'TỈNH ỦY GIA LAI', 'ĐẢNG ỦY'],
  },
];

/** The body's own act, after its name: "… xây dựng Kế hoạch". */
export const ISSUING_VERBS: readonly Rule[] = [
  // the last that counts: a letter asks or tells where a plan is issued
  {
    id: 'header.issuer.letter',
    pattern: String.raw`‹(?:xin gửi|(?:trân trọng |kính )?(?:đề nghị|yêu cầu)(?= (?:các|quý|ủy ban|ubnd|sở|bộ|phòng|thủ trưởng|hiệu trưởng|giám đốc)›))›`,
    on: 'folded',
    match: ['Bộ Y tế «xin gửi» văn bản', 'Sở Nội vụ «đề nghị» các sở, ngành'],
    reject: ['đề nghị của Sở Nội vụ', 'Sở Nội vụ đề nghị xem xét'],
    source: 'letters whose letterhead a copy has lost',
  },
  {
    id: 'header.issuer.preamble',
    pattern: String.raw`‹(?:xây dựng|ban hành|triển khai|đề ra|lập|tổ chức)(?: và (?:ban hành|triển khai|tổ chức thực hiện|thực hiện))?(?: triển khai| thực hiện| nội dung| chi tiết)? (?:bản )?(?:kế hoạch|chương trình|phương án|đề án|nghị định|thông tư|chỉ thị)›`,
    on: 'folded',
    match: [
      'Sở Nội vụ «xây dựng Kế hoạch» thực hiện',
      'UBND xã «ban hành kế hoạch»',
      'Trường «lập Kế hoạch»',
      'Chính phủ «ban hành Nghị định» về',
      'Hội «xây dựng và ban hành Kế hoạch»',
    ],
    reject: ['xây dựng nông thôn mới', 'kế hoạch xây dựng'],
    source: 'drafting habit: the preamble closes with the issuing body’s own clause',
  },
];

/** A title that says number, day and issuer, as gazettes and collections reprint documents without their letterhead. */
export const GAZETTE_TITLE: Rule = {
  id: 'header.gazette',
  on: 'folded',
  pattern: String.raw`^(?:của\s(?<issuer>[^,;:]{3,80}?)\s)?số:?\s(?<number>\d{1,4}\p{Ll}?[-/]\S{2,40}),?\sngày\s[^,;:]{6,30}?,?\s(?<title>(?:về|v\/v|quy định|ban hành|phê duyệt|sửa đổi|hướng dẫn|tăng cường|đẩy mạnh)›[^]*)$`,
  match: ['«của Bộ trưởng Bộ Tài chính số 12/2003/QĐ-BTC ngày 24 tháng 01 năm 2003 về việc thu phí»'],
  reject: ['Thực hiện Quyết định số 12/2003/QĐ-BTC ngày 24/01/2003 về việc thu phí', 'Về việc thu phí'],
  source: 'Công báo, form of titles up to 2010',
};

/** Under the council that decides: "KHÓA XV - KỲ HỌP THỨ HAI". */
export const DECIDING_SESSION: Rule = {
  id: 'header.deciding-session',
  pattern: String.raw`^\(?khóa (?:thứ )?[ivxl\d]{1,6}›.{0,80}$`,
  on: 'folded',
  match: ['«KHÓA XV - KỲ HỌP THỨ HAI»', '«KHÓA XVI, NHIỆM KỲ 2021 - 2026»'],
  reject: ['VỀ KHÓA XV', 'KHÓA ĐÀO TẠO'],
};
