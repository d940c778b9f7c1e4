import { typeOpening } from '../core/document-type.ts';

/** Papers that a site's copy gives as one line: what its lines were is told by how each of them begins. */

/** Shorter lines may be a letterhead's own. */
const LONG = 300;
/** Of characters: the letterhead begins within so many, what the site says of the paper before it, and is so long. */
const BEFORE_HEAD = 2500;
const HEAD = 500;
const WHOLE_HEAD = 1500;

const NATION = /C[ỘO]NG H[ÒO][AÀ] X\p{L} ?H[ỘO]I CH[ỦU] NGH[ĨI]A VI[ỆE]T NAM|ĐẢNG CỘNG SẢN VIỆT NAM/u;
const PARTY = 'ĐẢNG';
const MOTTO = /Độc lập[ –—-]{1,5}Tự(?: do)?[ –—-]{1,5}Hạnh phúc/u;
const PARTY_NUMBER = /Số ?:? ?\d{1,5} ?[-–] ?\p{Lu}\p{L}{1,5} ?\/ ?\p{Lu}[\p{L}-]{1,15}/u;
const NUMBER = new RegExp(`(?<=\\s)(?:(?:Số|(?:Nghị quyết|Luật) số) ?:|${PARTY_NUMBER.source})`, 'u');
const DAY = ', ?ngày [\\d.… ]{0,8}tháng [\\d.… ]{0,8}năm(?: \\d{4})?';
const NAME = '\\p{Lu}\\p{Ll}*';
const PLACE_AND_DAY = new RegExp(`(?<=\\s)(?:TP\\.? ?)?${NAME}(?:[ -]${NAME}){0,3}${DAY}`, 'u');
/** Behind a subject, whose last word may be a name too. */
const SHORT_PLACE_AND_DAY = new RegExp(`(?<=\\s)${NAME}(?: ${NAME})?${DAY}`, 'u');
/** The rules that a letterhead draws. */
const RULES = / ?[-–—_=*]{4,} ?/gu;

/** Who decides, right above the grounds. */
const DECIDES =
  /(?<=\s)(?:(?:CHỦ TỊCH )?(?:ỦY|UỶ) BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|(?:BỘ|HIỆU|CỤC|TỔNG CỤC) TRƯỞNG|(?:TỔNG )?GIÁM ĐỐC|CHÁNH ÁN|VIỆN TRƯỞNG|THỦ TƯỚNG|THỐNG ĐỐC|CHÍNH PHỦ$|QUỐC HỘI$)[^\p{Ll}]{0,90}$/u;
const CAPITALS_AT_END = /(?<=\p{Ll}\S{0,12} )\p{Lu}{2,}(?: [^\p{Ll}\s]+){0,14}$/u;

/** What begins a line wherever it stands, and what does behind the end of a sentence, an item or a heading. */
const ALWAYS =
  /(?=QUYẾT (?:ĐỊNH|NGHỊ)(?: ?:| Điều 1)|Kính gửi ?:|Nơi nhận ?:|(?:TM|KT|TL|TUQ)\. ?\p{Lu}{2}|[IVX]{1,4}[.-] \p{Lu}{2}|(?:Chương|CHƯƠNG|Phần|PHẦN) [IVX]{1,4}(?!\p{L})|Căn cứ (?:Luật|Bộ luật|Hiến pháp|Pháp lệnh|Nghị |Quyết |Thông |Chỉ thị|Kế hoạch|Công văn|Điều|Văn bản))/u;
const BEHIND_END =
  /(?<=[.;:,/”"] )(?<![\s.](?:[IVX]{1,4}|\d{1,2})\. )(?=Căn cứ|Xét đề nghị|Theo đề nghị|Trên đây là|Điều \d{1,3}[.:]|\d{1,2}(?:\. ?|(?:\.\d{1,2})?[.-] )\p{Lu}|[a-zđ]\) ?\p{L}|[-+] ?[\p{Lu}\d])|(?<=\p{Lu}{2} )(?=Căn cứ |\d{1,2}[.-] \p{Lu}\p{Ll})|(?<=; )(?=\p{Lu}[^;:]{10,300}(?:như sau|sau đây) ?:)/u;
const ENACTS = /(?<=QUYẾT (?:ĐỊNH|NGHỊ) ?: )|(?<=\p{Lu}{2} )(?=Điều 1[.:])/u;
/** Who signs, right behind the last entry of the recipients. */
const SIGNS =
  /(?<=Lưu ?:? ?V[TP][^;.]{0,20}\.? )(?<!(?:HIỆU|CỤC|VIỆN|BỘ|PHÓ|TỔNG) )(?=(?:PHÓ )?(?:CHỦ TỊCH|(?:TỔNG )?GIÁM ĐỐC|HIỆU TRƯỞNG|TRƯỞNG|CỤC TRƯỞNG|CHÁNH|VIỆN TRƯỞNG|BỘ TRƯỞNG)(?!\p{L}))/u;
/** The next entry behind what the copy is for, a paper that comes with this one behind who signed. */
const IN_TAIL =
  /(?<=\((?:để [^()]{1,20}|b\/c)\) )(?=- ?\p{Lu})|(?<=\p{Ll} )(?=(?:PHỤ LỤC|DANH MỤC|DANH SÁCH)(?!\p{L}))/u;
const BREAKS = new RegExp(
  [`(?<=\\s)${ALWAYS.source}`, ...[BEHIND_END, ENACTS, SIGNS, IN_TAIL].map(({ source }) => source)].join('|'),
  'u',
);

/** The lines of a file, those parted that a lost line break ran together; most files come back as they are. */
export function partRunOnLines(lines: readonly string[]): readonly string[] {
  const at = lines.findIndex(runsOn);
  if (at < 0) return lines;
  return lines.flatMap((line, index) => {
    if (index < at || line.length < LONG) return [line];
    const words = line.replace(/[ \t]+/gu, ' ').replace(RULES, '\n');
    return index === at ? partHead(words) : partBody(words);
  });
}

/** Nation, motto and number on one line, and much behind them. */
function runsOn(line: string): boolean {
  if (line.length < LONG) return false;
  const words = line.slice(0, BEFORE_HEAD).replace(/[ \t]+/gu, ' ');
  const nation = NATION.exec(words);
  if (nation === null) return false;
  const head = words.slice(Math.max(0, nation.index - HEAD), nation.index + HEAD);
  return (MOTTO.test(head) || nation[0].startsWith(PARTY)) && NUMBER.test(head);
}

/** The letterhead, the title and who decides, then the rest. */
function partHead(line: string): string[] {
  const parts: string[] = [];
  let rest = line;
  const take = (mark: RegExp, within: number): boolean => {
    const found = mark.exec(rest.slice(0, within));
    if (found === null) return false;
    parts.push(...partOffices(rest.slice(0, found.index)), found[0]);
    rest = rest.slice(found.index + found[0].length);
    return true;
  };
  take(NATION, BEFORE_HEAD);
  take(MOTTO, HEAD);
  if (take(/ V\/v /u.test(rest.slice(0, HEAD)) ? SHORT_PLACE_AND_DAY : PLACE_AND_DAY, WHOLE_HEAD)) {
    // a Party letterhead may end with the number
    if (/^[\s*]*Số/u.test(rest)) take(PARTY_NUMBER, HEAD);
    const words = rest.trimStart();
    const type = typeOpening(words)?.length ?? TYPE_IN_CAPITALS.exec(words)?.[0].length ?? 0;
    parts.push(words.slice(0, type));
    rest = words.slice(type);
  }
  const [title = '', ...body] = partBody(rest);
  return [...parts, ...partTitle(title), ...body].filter(hasWords);
}

/** "KẾ HOẠCH thực hiện …", as the Party sets its titles. */
const TYPE_IN_CAPITALS = /^\p{Lu}{2,}(?: \p{Lu}{2,}){1,3}(?= \p{Ll})/u;

/** "SỞ Y TẾ BỆNH VIỆN ĐA KHOA Số: 12/KH-BV": what a site says before it, an office, the one under it, the number. */
function partOffices(words: string): string[] {
  return words.split(NUMBER_AHEAD).flatMap((part) => {
    if (/^(?:Số|Nghị quyết|Luật|V\/v)/u.test(part)) return [part];
    const small = part.search(/\p{Ll}[^\p{Ll}]*$/u);
    const end = part.indexOf(' ', small);
    const from = small < 0 ? 0 : end < 0 ? part.length : end;
    const names = part.slice(from).replace(/^[^\p{L}]+/u, '');
    const said = part.slice(0, part.length - names.length);
    // a copy counts its pages
    return [...(/\p{L}/u.test(said) ? [said] : []), ...names.split(OFFICE_AHEAD)];
  });
}
const NUMBER_AHEAD = new RegExp(
  `(?<=\\s)(?=(?:Số|(?:Nghị quyết|Luật) số) ?:|V\\/v |${PARTY_NUMBER.source})`,
  'u',
);
const OFFICE_AHEAD =
  /(?<=\p{Lu}{2} \p{Lu}+(?<!VĂN|TỔNG|CHI|CÁC|CƠ)) (?=(?:BỆNH VIỆN|TRƯỜNG|PHÒNG|TRUNG TÂM|CHI CỤC|BAN (?:QUẢN LÝ|CHỈ ĐẠO|CHQS|CHỈ HUY|THƯỜNG (?:VỤ|TRỰC))|BẢO HIỂM XÃ HỘI|SỞ|CỤC|HỌC VIỆN|LIÊN ĐOÀN|CÔNG TY|CÔNG AN)(?: \p{Lu}|$))/u;

/** A title, and behind it who decides or what the paper begins with. */
function partTitle(words: string): string[] {
  const [title, ...text] = partCapitals(words.trim()).flatMap((part) => part.split(SENTENCE_AHEAD));
  const decides = title === undefined ? null : (DECIDES.exec(title) ?? CAPITALS_AT_END.exec(title));
  if (title === undefined || decides === null) return [title ?? '', ...text];
  return [title.slice(0, decides.index), title.slice(decides.index), ...text];
}

/** A capital in the middle of a title: a sentence begins. */
const SENTENCE_AHEAD = /(?<=\S )(?=(?:Thực hiện|Triển khai|Thi hành|Nhằm|Để|Trên cơ sở) )/u;

/** "TRỒNG RỪNG NĂM 2024 Thực hiện Nghị quyết …": where capitals end. */
function partCapitals(words: string): string[] {
  if (!/^(?:[IVX]{1,4}[.-] )?\p{Lu}{2,}[^\p{Ll}]{5}/u.test(words)) return [words];
  const at = words.search(/(?<=\s)(?:[-+] )?\p{Lu}\p{Ll}/u);
  return at < 0 ? [words] : [words.slice(0, at), words.slice(at)];
}

function partBody(line: string): string[] {
  return line
    .split('\n')
    .flatMap((words) => words.trim().split(BREAKS))
    .flatMap((words) => {
      const address = words.startsWith('Kính gửi') ? /\p{L}(?<!TP)\. (?=\p{Lu})/u.exec(words) : null;
      if (address === null) return /^[IVX]{1,4}[.-] /u.test(words) ? partCapitals(words) : [words];
      const end = address.index + 2;
      return [words.slice(0, end), words.slice(end + 1)];
    })
    .filter(hasWords);
}

const hasWords = (line: string): boolean => /[\p{L}\p{N}]/u.test(line);
