import type { Rule } from '../core/rule.ts';

/** The list under "Nơi nhận:", Nghị định 30/2020 annex I.II.9. */

export const RECIPIENTS_HEADS: readonly Rule[] = [
  {
    id: 'recipient.head',
    pattern: String.raw`^[^\p{L}]{0,4}n[oơ]i ?(?:nh[aâ][nm]›|nh[aâeoôuư]{1,2}[nmu](?= ?:)|g[uử]i(?= ?:))[^\p{L}\p{N}\n]{0,4}`,
    on: 'folded',
    match: [
      '«Nơi nhận: »Như trên',
      '«* Nơi nhận :»',
      '«Noi nhận:»',
      '«Nơi gửi:»',
      '«Nơinhận:»',
      '«Nơi nhộn:»',
    ],
    reject: ['Nơi gửi trẻ', 'Nơi nhốn nháo', 'Bộ phận', 'Có nơi nhận'],
  },
];

const ACT = String.raw`(?:b ?[/.] ?c(?:áo)?|bc|báo cáo|t ?[/.] ?h|th ?/ ?h|t ?/ ?hiện|thay (?:báo cáo|b ?/ ?c)|đưa tin|thực hiện|thi hành|p ?[/.] ?h(?:ợp)?|phối hợp|c ?/ ?đ|chỉ đạo|biết|đ ?/ ?b|t ?/ ?d|theo dõi|k ?/ ?t|kiểm tra|g ?/ ?s|giám sát|đôn đốc|đ ?/ ?t|đăng (?:tin|tải|công báo)|công bố|x ?/ ?đ|xin ý kiến|góp ý|chỉ đạo thực hiện|tổ chức thực hiện|triển khai(?: thực hiện)?|thẩm định|tổng hợp|phổ biến|niêm yết|tuyên truyền|trình(?: duyệt)?)`;

/** What a recipient gets it for: the whole inside of the last brackets. */
export const PURPOSES: readonly Rule[] = [
  {
    id: 'recipient.purpose',
    pattern: String.raw`^(?:(?:để )?${ACT}(?:(?: ?[,;] ?| và | - | )(?:để )?${ACT}){0,3}|để \p{L}[^()]{1,40})$`,
    on: 'folded',
    match: [
      '«b/c»',
      '«để báo cáo»',
      '«t/h»',
      '«để biết»',
      '«b/c, c/đ»',
      '«p/h t/h»',
      '«để theo dõi và chỉ đạo»',
      '«t/hiện»',
      '«thay b/c»',
      '«b/cáo»',
      '«P/hợp»',
    ],
    reject: ['3hệ', 'qua email', 'bản điện tử', 'qua Cục A03'],
  },
  {
    id: 'recipient.purpose.worn',
    // the stroke of "b/c" is what an OCR hardly reads
    pattern: String.raw`^(?:d[eéêế] )?(?:b(?:(?:[/¿lií1|“]|: )?[coq0e©]|i|/)|[tp](?:\S|; )?h|(?:[uvl1] ?)?/h|[uvl0]h|[dđ][¿lií1|]b|c[¿?lií1|]?đ|©/đ|(?<=^d[eéêế] )biế?\S)$`,
    on: 'folded',
    match: [
      '«để b¿c»',
      '«đẻ th»',
      '«bíc»',
      '«bí»',
      '«t1h»',
      '«để b¿C»',
      '«đíb»',
      '«b/O»',
      '«để Vh»',
      '«Ưh»',
      '«1/h»',
      '«/h»',
      '«0h»',
      '«b/e»',
      '«b: c»',
      '«©/đ»',
      '«b/Q»',
      '«b/»',
      '«pfh»',
      '«p; h»',
      '«cđ»',
      '«để biếu»',
    ],
    reject: ['h', 'biếu', 'qua email', 'bản điện tử', 'db'],
    source: 'scans at 150 dpi and faxes',
  },
];

/** A purpose at an entry's end without brackets; only with "để" is it told from a name. */
export const OPEN_PURPOSES: readonly Rule[] = [
  {
    id: 'recipient.purpose.open',
    pattern: String.raw`(?:(?<= )để ${ACT}(?:(?: ?[,;] ?| và )${ACT})?|(?<=; )(?:báo cáo|thực hiện|phối hợp|theo dõi|chỉ đạo))$|(?<= )(?:để )?(?:${ACT}|[btpđc] ?[/.] ?[chbđ]|[uvl]h)(?=\)$)`,
    on: 'folded',
    match: [
      'Bộ Nội vụ «để b/c»',
      'UBND tỉnh «để báo cáo»',
      'UBND tỉnh; «Báo cáo»',
      // the opening bracket was lost
      'UBND tỉnh «thực hiện»)',
      'UBND tỉnh «để Vh»)',
    ],
    reject: ['Các đơn vị', 'để biết'],
  },
];

/** "Lưu: VT, NV.02": what is kept in the archive; group rest. */
export const ARCHIVES: readonly Rule[] = [
  {
    id: 'recipient.archive',
    pattern: String.raw`^l[uưự]u(?: trữ)?(?: tại)?(?:(?: ?[:.;] ?| )(?<rest>\S[^]*))?$`,
    on: 'folded',
    match: ['«Lưu»', '«Lưu: VT, NV.02»', '«Lưu VT»', '«Lưu Văn phòng Tỉnh ủy»', '«Lưu : VT»'],
    reject: ['Ban Lưu trữ', 'Chi cục Văn thư - Lưu trữ'],
  },
  {
    id: 'recipient.archive.worn',
    // nothing else is kept by the clerks
    pattern: String.raw`^\p{L}{1,5} ?: ?(?<rest>vt(?:[,;. ][^]*)?)$`,
    on: 'folded',
    match: ['«kmu: VT, TH»', '«Lim: VT»'],
    reject: ['VPUB: CVP, KTTH', 'Gửi: VTV', 'Lãnh đạo Sở: VT'],
    source: 'scans at 150 dpi and faxes',
  },
];
