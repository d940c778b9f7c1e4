import type { Rule } from '../core/rule.ts';
import { QUARTER } from './quarters.vi.ts';

/** The time that a plan is for, in its title or its preamble. */

const YEAR = String.raw`(?:1[89]|20)\d{2}`;
const FROM = `(?<from>${YEAR})`;
const TO = `(?<to>${YEAR})`;
const DASH = String.raw` ?[-–—] ?`;

/** The time that a plan is for. Groups: year; from, to; quarter; month; half; the row's id says how they are meant. */
export const PERIODS: readonly Rule[] = [
  {
    id: 'header.period.school-year',
    pattern: String.raw`‹năm học ${FROM}(?:${DASH}|/)${TO}›`,
    on: 'folded',
    match: ['Chuyên môn «năm học 2022-2023»', '«năm học 2023 - 2024»'],
    reject: ['năm 2022'],
  },
  {
    id: 'header.period.range',
    pattern: String.raw`‹(?:(?:giai đoạn:?|thời kỳ:?|các năm|\d{1,2} năm|năm)(?: từ)?(?: năm)?|từ năm) ${FROM}(?:, ?${YEAR}){0,8}(?:${DASH}| ?, ?| và | đến(?: hết)?(?: năm)? |(?<=giai đoạn \d{4}) ?)${TO}›`,
    on: 'folded',
    match: [
      '«giai đoạn 2022 - 2026»',
      '«giai đoạn 2021–2025»',
      '(«Giai đoạn: 2021-2025»)',
      '«từ năm 2022 đến năm 2025»',
      '«giai đoạn từ năm 2022 đến hết năm 2025»',
      '«các năm 2022, 2023»',
      '«các năm 2022, 2023 và 2024»',
      '«năm 2022-2023»',
      '«giai đoạn 20212025»',
      '«giai đoạn 2021 2030»',
    ],
    reject: ['nhiệm kỳ 2026 - 2031', 'năm 2022 và những năm tiếp theo', 'năm học 2022-2023'],
  },
  {
    // copies lose the dash
    id: 'header.period.run-together',
    pattern: String.raw`‹(?:giai đoạn:?|thời kỳ:?|năm học) ${FROM} ?${TO}›`,
    on: 'folded',
    match: ['«giai đoạn 20212025» trên địa bàn', '«năm học 2022 2023»'],
    reject: ['giai đoạn 2021-2025', 'năm 20212025'],
  },
  {
    id: 'header.period.bracketed',
    pattern: String.raw`\(${FROM}${DASH}${TO}\)`,
    on: 'folded',
    match: ['5 năm «(2021 - 2025)»'],
    reject: ['2021 - 2025', '(27/7/1947 - 27/7/2022)'],
  },
  {
    id: 'header.period.season',
    pattern: String.raw`‹(?:(?:hè|xuân|tết)(?: (?!năm›)\p{L}+){0,4}|mùa (?:mưa(?: (?:bão|lũ))?|bão|lũ|khô|hè|đông)|vụ (?:đông|xuân|hè|thu|mùa|chiêm)(?:[- ](?:xuân|thu|mùa))?)(?: ?[-–])? (?<year>${YEAR})›`,
    on: 'folded',
    match: [
      'phòng chống thiên tai «mùa mưa bão 2024»',
      'gieo cấy «vụ Hè Thu 2022»',
      'tình nguyện «hè 2022»',
      '«Xuân Nhâm Dần - 2022»',
      '«Tết Nguyên đán Mậu Tuất 2018»',
    ],
    reject: ['hè năm 2022', 'Tết trồng cây', 'vụ việc 2022'],
  },
  {
    id: 'header.period.season-range',
    pattern: String.raw`‹(?:(?:vụ|mùa) (?:đông|xuân|hè|thu|chiêm|khô|mưa|bão|lũ)(?:[- ](?:xuân|thu|mùa))?|niên (?:vụ|khóa)) ${FROM}${DASH}${TO}›`,
    on: 'folded',
    match: ['gieo trồng «vụ Đông Xuân 2022 - 2023»', '«niên vụ 2022-2023»'],
    reject: ['vụ Đông Xuân 2022', 'vụ việc giai đoạn 2022 - 2023'],
  },
  {
    id: 'header.period.named-year',
    pattern: String.raw`‹năm (?:an toàn giao thông|dữ liệu (?:số )?quốc gia|du lịch quốc gia|thanh niên(?: tình nguyện)?|dân vận(?: chính quyền| khéo)?|(?:trật tự,? )?(?:văn minh|kỷ cương) đô thị|doanh nghiệp|chuyển đổi số|gia đình(?: việt nam)?)[”"]?(?: ?[-–])? (?<year>${YEAR})›`,
    on: 'folded',
    match: ['«Năm an toàn giao thông - 2022»', '«Năm Du lịch quốc gia 2025»'],
    reject: ['năm gia đình 5 không', 'năm 2022 du lịch'],
  },
  {
    id: 'header.period.term',
    pattern: String.raw`‹nhiệm kỳ ${FROM}${DASH}${TO}›`,
    on: 'folded',
    match: ['«nhiệm kỳ 2022-2027»', '«nhiệm kỳ 2026 - 2031»'],
    reject: ['nhiệm kỳ mới'],
  },
  {
    id: 'header.period.onward',
    pattern: String.raw`‹(?:từ )?năm ${FROM} và (?:những|các) năm (?:tiếp theo|sau)›|‹từ năm (?<since>${YEAR}) trở đi›`,
    on: 'folded',
    match: ['«năm 2022 và những năm tiếp theo»', '«năm 2025 và các năm tiếp theo»', '«từ năm 2022 trở đi»'],
    reject: ['năm 2022 như sau'],
  },
  {
    id: 'header.period.until',
    pattern: String.raw`‹(?:từ nay )?đến(?: hết| cuối)?(?: năm)? ${TO}›`,
    on: 'folded',
    match: [
      'chính quyền «đến hết năm 2023»',
      '«đến năm 2025», định hướng',
      '«từ nay đến cuối năm 2025»',
      'cảng «đến 2030»',
    ],
    reject: ['từ năm 2022', 'đến ngày 31/12/2023'],
  },
  {
    id: 'header.period.days',
    pattern: String.raw`‹từ (?:ngày )?(?<fromDay>\d{1,2})[/.-](?<fromMonth>\d{1,2})[/.-]${FROM} đến(?: hết)? (?:ngày )?(?<toDay>\d{1,2})[/.-](?<toMonth>\d{1,2})[/.-]${TO}›`,
    on: 'folded',
    match: ['«từ ngày 01/3/2022 đến ngày 31/5/2022»'],
    reject: ['từ ngày 01/3/2022'],
  },
  {
    id: 'header.period.days-of-year',
    pattern: String.raw`‹(?:từ (?:ngày )?)?(?<fromDay>\d{1,2})[/.](?<fromMonth>\d{1,2})(?: đến(?: hết)? | ?[-–—] ?)(?:ngày )?(?<toDay>\d{1,2})[/.](?<toMonth>\d{1,2})[/.]${TO}›`,
    on: 'folded',
    match: ['«từ 01/3 đến ngày 31/5/2022»', 'Tuần lễ «25/5 - 31/5/2022»'],
    reject: ['từ 01/3/2022 đến 31/5/2022', '(27/7/1947 - 27/7/2022)'],
  },
  {
    id: 'header.period.quarter',
    pattern: String.raw`‹qu[ýí] (?<quarter>${QUARTER})(?:/{1,2}|[, ]| năm | ?/ ?năm )${`(?<year>${YEAR})`}›`,
    on: 'folded',
    match: ['«quý II/2022»', '«Quý 3 năm 2022»', '«quý IV năm 2025»'],
    reject: ['quý vị', 'hằng quý'],
  },
  {
    id: 'header.period.quarters',
    pattern: String.raw`‹qu[ýí] (?<quarter>${QUARTER})(?:,| và| ?[-–]| đến)(?: qu[ýí])? ?(?<toQuarter>${QUARTER})(?: ?/ ?| ?,? năm )(?:năm )?(?<year>${YEAR})›`,
    on: 'folded',
    match: ['«quý I, II năm 2016»', '«quý III và quý IV/2023»'],
    reject: ['quý I và năm 2016', 'quý II/2022'],
  },
  {
    id: 'header.period.half',
    pattern: String.raw`‹(?<months>0?6|sáu|0?3|ba|0?9|chín) tháng (?<half>đầu|cuối) năm (?<year>${YEAR})›`,
    on: 'folded',
    match: ['«6 tháng đầu năm 2022»', '«06 tháng cuối năm 2022»'],
    reject: ['6 tháng, năm 2022'],
  },
  {
    id: 'header.period.months',
    pattern: String.raw`‹từ tháng (?<fromMonth>\d{1,2})(?: ?[/.-] ?${FROM}| năm ${FROM.replace('from', 'since')})? đến(?: hết)? tháng (?<toMonth>\d{1,2})(?: ?[/.-] ?| năm )${TO}›`,
    on: 'folded',
    match: [
      '«từ tháng 3 đến tháng 12 năm 2022»',
      '«từ tháng 9/2022 đến hết tháng 5/2023»',
      '«từ tháng 9 năm 2022 đến tháng 5 năm 2023»',
    ],
    reject: ['từ tháng 3 đến tháng 5', 'tháng 3/2022'],
  },
  {
    id: 'header.period.month',
    pattern: String.raw`‹tháng (?<month>\d{1,2})(?: ?[/.-] ?| năm )(?<year>${YEAR})›`,
    on: 'folded',
    match: ['«tháng 01/2025»', '«tháng 3 năm 2022»'],
    reject: ['tháng 3', 'tháng thanh niên năm 2022'],
  },
  {
    id: 'header.period.year',
    pattern: String.raw`‹năm (?<year>${YEAR})›(?!${DASH}\d)`,
    on: 'folded',
    match: ['chính quyền «năm 2022»', '«Năm 2023»'],
    reject: ['năm học 2022-2023', 'năm 2022-2023', 'số 2022'],
  },
  {
    id: 'header.period.bare-year',
    pattern: String.raw`(?<=\p{L}{2} )(?<year>20\d{2})$`,
    on: 'folded',
    match: ['Chuyển đổi số «2023»', 'Đào tạo nghề cho nông dân «2021»'],
    reject: ['Chuyển đổi số 2023 của xã', 'theo ISO 9001:2015'],
  },
];

/** Signs after which a time in a title that cites a document is the plan's own again. */
export const OWN_TIME_CUES: readonly Rule[] = [
  {
    id: 'header.period.own-time',
    pattern: String.raw`(?:‹trên địa bàn›|‹tại (?:xã|phường|huyện|tỉnh|sở|trường|cơ quan)›|[,;] ?(?=(?:trong )?năm \d))`,
    on: 'folded',
    match: ['của Chính phủ «trên địa bàn» tỉnh', 'ngày 26/11/2021«, »năm 2022'],
    reject: ['ngày 26/11/2021 của Thủ tướng'],
  },
];

/** A document cited by its number: what follows it in a title is about that document. */
export const CITED_IN_TITLE: readonly Rule[] = [
  {
    id: 'header.title.cited',
    pattern: String.raw`(?:‹số ?:? ?\d{1,5}(?:\/\d{4})?|‹\d{1,5}(?:\/\d{4})?) ?[-/] ?[a-z]{1,6} ?[-/] ?[a-z]{2,}`,
    on: 'folded',
    match: [
      'theo Chỉ thị «số 33/CT-TTg» ngày',
      'Chương trình phối hợp «số 05-CTr/BDVTU»-BCSĐ',
      'Nghị định «15/2020/NĐ-CP»',
    ],
    reject: ['số lượng', 'năm 2022/2023'],
  },
];
