import { describe, expect, it } from 'vitest';
import { decodeText, readText, type TextKind } from '../../src/read/text.ts';

/** Lines as one string each: "B" bold, "^" after a gap. */
function show(text: string, kind: TextKind): string[] {
  return readText(text, kind).flatMap((page) =>
    page.lines.map((line) => `${line.bold ? 'B' : ''}${line.afterGap ? '^' : ''}|${line.text}`),
  );
}

describe('markdown', () => {
  it.each<[string, string, string[]]>([
    ['a heading is bold', '## II. NỘI DUNG', ['B|II. NỘI DUNG']],
    ['a bold heading loses both marks', '#### **4. Tăng cường**', ['B|4. Tăng cường']],
    ['a closed heading', '## Phần I ##', ['B|Phần I']],
    ['bold over two lines', '**TM. ỦY BAN NHÂN DÂN  \nCHỦ TỊCH**', ['B|TM. ỦY BAN NHÂN DÂN  ', 'B|CHỦ TỊCH']],
    ['bold that closes on a line of its own', '**SỞ NỘI VỤ\n**', ['B|SỞ NỘI VỤ']],
    ['less than half bold is not bold', '**Một** hai ba bốn năm', ['|Một hai ba bốn năm']],
    ['bold does not span an empty line', '**Một\n\nhai**', ['|Một', '^|hai']],
    ['a space before the closing mark', '**KẾ HOẠCH **', ['B|KẾ HOẠCH ']],
    [
      'italic that closes behind a space',
      '*Căn cứ Kế hoạch năm\n2025; *',
      ['|Căn cứ Kế hoạch năm', '|2025; '],
    ],
    ['a star behind words that nothing opened', 'Lê Văn Hân *\nhai', ['|Lê Văn Hân *', '|hai']],
    ['bold and italic', '***Nơi nhận:***', ['B|Nơi nhận:']],
    ['italic inside bold', '**A *b* c**', ['B|A b c']],
    ['italic in quotes', 'phong trào "*Người tốt*"', ['|phong trào "Người tốt"']],
    ['italic around quotes', 'về *“việc tốt”*;', ['|về “việc tốt”;']],
    ['underscores', '_nghiêng_ và __đậm__ chữ', ['|nghiêng và đậm chữ']],
    ['an underscore in a word stays', 'tệp ke_hoach_nam', ['|tệp ke_hoach_nam']],
    ['a line to be filled in stays', 'Số: ______/KH', ['|Số: ______/KH']],
    ['a lone star stays', 'Ghi chú (*) và 3*4', ['|Ghi chú (*) và 3*4']],
    ['an unclosed mark stays', 'một *hai ba', ['|một *hai ba']],
    ['list markers', '* a\n* b\n+ c', ['|- a', '|- b', '|+ c']],
    ['stars beside dashes: signs of the paper itself', '* a\n- b\n* c', ['|* a', '|- b', '|* c']],
    ['a star or two alone', 'Một\n\n* *\n\nhai', ['|Một', '^|hai']],
    ['escapes', '1\\. Một \\- hai \\* ba', ['|1. Một - hai * ba']],
    ['a link is its words', 'xem [Cổng thông tin](https://vi.example/a) nhé', ['|xem Cổng thông tin nhé']],
    ['comments go', 'một <!-- hai\nba --> bốn', ['|một  bốn']],
    ['a table row', '| a | **b** |\n|---|---|\n| c |  |', ['|a | b', '^|c | ']],
    [
      'lines of a signing block run together in cells',
      '| **TM. HỘI NÔNG DÂN** **CHỦ TỊCH** | **GIÁM ĐỐC**<br>Lê Văn Hân |',
      ['B|TM. HỘI NÔNG DÂN | GIÁM ĐỐC', '|CHỦ TỊCH | Lê Văn Hân'],
    ],
    [
      'a letterhead whose rows have no last bar',
      '| SỞ Y TẾ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc',
      ['|SỞ Y TẾ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '| | Độc lập - Tự do - Hạnh phúc'],
    ],
    [
      'a list of addressees in the cell beside its heading',
      '| Kính gửi: | - Hạt Kiểm lâm; - Các xã. |',
      ['|Kính gửi:', '|- Hạt Kiểm lâm;', '|- Các xã.'],
    ],
    ['lines in the cells of other tables', '| **a** **b** | c<br>d |', ['|a b | c d']],
    [
      'a table in HTML',
      'một\n<table><tr><th>a</th><th colspan="2">b</th></tr>\n<tr><td>c<br>d</td><td></td><td>e|f</td></tr></table>\nhai',
      ['|một', '|a | b | ', '|c d |  | e|f', '^|hai'],
    ],
    [
      'a signing block in HTML',
      '<table><tr><td><u>Nơi nhận:</u><br>- Lưu: VT.</td><td><b>T/M CHI BỘ</b><br><b>BÍ THƯ</b></td></tr></table>',
      ['|Nơi nhận: | T/M CHI BỘ', '|- Lưu: VT. | BÍ THƯ'],
    ],
    ['a table that nothing closes stays as it is', '<table><tr><td>a', ['|<table><tr><td>a']],
    ['empty cells alone are no row', '|  |  |\nMột', ['^|Một']],
    ['lone borders and rules are marks', 'Một\n|\n-------\nhai', ['|Một', '^|hai']],
    ['a pen mark keeps its letters', 'giải quyết. /*aa*', ['|giải quyết. /aa']],
    ['a lone pen mark', '*aa*  \n**Họ Tên**', ['|aa  ', 'B|Họ Tên']],
    ['decomposed letters are kept', '**Kế hoạch**'.normalize('NFD'), [`B|${'Kế hoạch'.normalize('NFD')}`]],
    ['spaces are kept', 'a  b\u00A0c', ['|a  b\u00A0c']],
    [
      'a break in a cell of a table',
      '| 1 | Đào hố<br>Bón lót | Tháng 5 |',
      ['|1 | Đào hố Bón lót | Tháng 5'],
    ],
    ['a break inside a line', 'một<br>hai', ['|một', '|hai']],
  ])('%s', (_, text, lines) => expect(show(text, 'text/markdown')).toEqual(lines));
});

describe('text', () => {
  it.each<[string, string, string[]]>([
    ['marks are words', 'a *b* **c** [1](x)', ['|a *b* **c** [1](x)']],
    ['gaps are told', 'một\n\n \u00A0\nhai', ['|một', '^|hai']],
    [
      'drawn cells are their words',
      '|  |TM. BAN\u00A0 |\n|  |  |\n| a | b |',
      ['|TM. BAN\u00A0 ', '^| a | b '],
    ],
    [
      'a list of recipients in a cell',
      'Nơi nhận: - UBND xã; - Lưu: VT. | KT. GIÁM ĐỐC |',
      ['| Nơi nhận: | KT. GIÁM ĐỐC ', '| - UBND xã; |  ', '| - Lưu: VT. |  '],
    ],
    [
      'a table whose cells tabs or gaps part',
      'STT\tViệc\tTổ\nI\tVườn\n1\tƯơm cây\tTổ 1\n\n2\tTrồng\tTổ 2\nHết.\nTT  Việc   Tổ\n1   Trồng   Tổ 3',
      [
        '|STT | Việc | Tổ',
        '|I | Vườn |',
        '|1 | Ươm cây | Tổ 1',
        '^|2 | Trồng | Tổ 2',
        '|Hết.',
        '|TT | Việc | Tổ',
        '|1 | Trồng | Tổ 3',
      ],
    ],
    [
      'a head without rows, and numbers without a head',
      'STT  Việc  Tổ\nCác xã\n1  Ươm  cây',
      ['|STT  Việc  Tổ', '|Các xã', '|1  Ươm  cây'],
    ],
    [
      'a part that a page numbers as an entry of its list',
      '  1. A.   NHIỆM VỤ\n1. II. KINH PHÍ\n1. A. Phủ',
      ['|A.   NHIỆM VỤ', '|II. KINH PHÍ', '|1. A. Phủ'],
    ],
    [
      'signs of lists, and the letters in their places',
      '➢ Ươm cây\n  ▪ Cây keo\n§ Trồng rừng\no Trồng rừng\no đỏ',
      ['|• Ươm cây', '|  • Cây keo', '|• Trồng rừng', '|• Trồng rừng', '|o đỏ'],
    ],
    ['breaks written out', 'một\\r\\n hai\nba\\r\\n\\r\\nbốn\\r\\nnăm', ['|một hai', '|ba bốn năm']],
    ['a break written out once', 'một\\r\\nhai', ['|một\\r\\nhai']],
    ['a bar inside a line stays', 'một | hai\n|ba', ['|một | hai', '||ba']],
    ['the sign of a picture', 'một\n[pic]\nhai', ['|một', '^|hai']],
    ['any line end', 'một\r\nhai\rba', ['|một', '|hai', '|ba']],
    ['leading signs stay', '  - một', ['|  - một']],
    ['plain markdown in a .txt', '# I. A\n**B c**\n## II. D', ['B|I. A', 'B|B c', 'B|II. D']],
  ])('%s', (_, text, lines) => expect(show(text, 'text/plain')).toEqual(lines));

  it('form feeds part pages', () => {
    const pages = readText('một\f\fba\n\f', 'text/plain');
    expect(pages.map((page) => [page.number, page.marked, page.lines.length])).toEqual([
      [1, true, 1],
      [2, true, 0],
      [3, true, 1],
    ]);
    expect(readText('một', 'text/plain')[0]?.marked).toBe(false);
  });
});

describe('a paper on one line', () => {
  const PAPER = [
    'Kế hoạch trồng rừng Lượt xem: 8',
    'UBND HUYỆN BÁT XÁT',
    'TRƯỜNG PTDTBT Y TÝ',
    'Số: 8/KH-YT',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Y Tý, ngày 05 tháng 9 năm 2023',
    'KẾ HOẠCH',
    'TRỒNG RỪNG NĂM 2023',
    'Căn cứ Luật Lâm nghiệp ngày 15/11/2017;',
    'Căn cứ Kế hoạch số 5/KH-UBND của huyện;',
    'Nhà trường trồng rừng như sau:',
    'I. MỤC ĐÍCH, YÊU CẦU',
    '1. Phủ xanh đất trống quanh trường.',
    '2. Mỗi lớp trồng 20 cây keo.',
    'II. TỔ CHỨC THỰC HIỆN',
    'Các lớp đào hố, bón lót:',
    'a) Khối 6: đồi sau trường;',
    'b) Khối 7: ven suối./.',
    'Nơi nhận:',
    '- Như trên;',
    '- Phòng GDĐT (để b/c)',
    '- Lưu: VT.',
    'HIỆU TRƯỞNG Vàng Seo Pao',
    'DANH SÁCH HỌC SINH',
  ];
  const linesOf = (text: string) => show(text, 'text/plain').map((line) => line.slice(1).trim());

  it('is parted where its lines began', () => {
    const [site, ...paper] = PAPER;
    expect(linesOf([site, '1.', ...paper].join(' '))).toEqual([`${site} 1.`, ...paper]);
    expect(linesOf(paper.join('  '))).toEqual(paper);
    expect(linesOf(`  1. ${paper.join(' ')}`)).toEqual(paper);
    expect(linesOf(paper.join(' ').replace('YT CỘNG', 'YT ------- CỘNG'))).toEqual(paper);
  });

  it('is parted at who decides and at a subject', () => {
    const decision = [
      'HỘI ĐỒNG NHÂN DÂN',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'XÃ Y TÝ',
      'Độc lập Tự do Hạnh phúc',
      'Số: 8/NQ-HĐND',
      'Y Tý, ngày 05 tháng 9 năm 2023',
      'NGHỊ QUYẾT',
      'Về việc trồng rừng quanh các thôn của xã',
      'HỘI ĐỒNG NHÂN DÂN XÃ Y TÝ',
      'Căn cứ Luật Lâm nghiệp ngày 15/11/2017;',
      'QUYẾT NGHỊ:',
      'Điều 1. Trồng 20 ha keo quanh các thôn.',
      'Điều 2. Ủy ban nhân dân xã thực hiện Nghị quyết này trong năm 2023.',
    ];
    expect(linesOf(decision.join(' '))).toEqual(decision);
    const letter = [
      'HẠT KIỂM LÂM',
      'Số: 8/HKL',
      'V/v trồng rừng quanh thôn Choản Thèn',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Y Tý, ngày 05 tháng 9 năm 2023',
      'Kính gửi: Các thôn của xã.',
      'Mùa mưa đã đến. Các thôn trồng keo quanh nhà, ven suối và trên các đồi trọc, mỗi hộ 20 cây, rồi báo cho Hạt. Cây giống có ở trạm, ai cũng đến lấy được cả ngày thường lẫn ngày nghỉ.',
    ];
    expect(linesOf(letter.join(' '))).toEqual(letter);
  });

  it('is parted below the Party’s title', () => {
    const paper = [
      'ĐẢNG ỦY XÃ TẢ PHỜI',
      'BAN CHỈ ĐẠO GIỮ RỪNG',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Y Tý, ngày 05 tháng 9 năm 2023',
      'Số 8-KH/BCĐ',
      'KẾ HOẠCH',
      'trồng rừng quanh các thôn năm 2023',
      'Thực hiện Kế hoạch số 5-KH/HU của Huyện ủy, Ban Chỉ đạo lập kế hoạch như sau:',
      'I- MỤC ĐÍCH, YÊU CẦU',
      '1- Phủ xanh đất trống quanh các thôn.',
      '2- Mỗi chi bộ trồng 20 cây keo.',
      'II- TỔ CHỨC THỰC HIỆN',
      '- Các chi bộ đào hố, bón lót trước ngày 30/9/2023.',
      'Nơi nhận:',
      '- Các chi bộ;',
      '- Lưu VPĐU.',
    ];
    expect(linesOf(paper.join(' '))).toEqual(paper);
  });

  it('is no long paragraph', () => {
    const text = 'Căn cứ Luật Lâm nghiệp; Điều 1. Trồng rừng. '.repeat(20).trim();
    expect(linesOf(text)).toEqual([text]);
  });
});

describe('decodeText', () => {
  const PLAIN = 'Kế hoạch trồng rừng năm 2019 của Ủy ban nhân dân xã. '.repeat(5);
  const utf16 = (text: string) => Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
  it.each<[string, Uint8Array, string | null]>([
    ['UTF-8', Buffer.from('Kế hoạch'), 'Kế hoạch'],
    ['UTF-8 with its mark', Buffer.from('\uFEFFKế'), 'Kế'],
    ['UTF-16', utf16('Kế'), 'Kế'],
    ['bytes that are no UTF-8', Uint8Array.from([0x4b, 0xd5, 0xc7]), null],
    ['control characters', Uint8Array.from([0x4b, 0x00, 0x01]), null],
    ['a few that a word processor left', Buffer.from(`${PLAIN}\u0003 \u0004`), `${PLAIN} `],
    ['its hyphen at which no line ends', Buffer.from('21\u001EKH/TU'), '21-KH/TU'],
  ])('%s', (_, bytes, text) => expect(decodeText(bytes)?.text ?? null).toBe(text));

  it('tells how many it left out', () => {
    expect(decodeText(Buffer.from(`${PLAIN}\u0003\u0004`))?.controls).toBe(2);
  });
});
