import { describe, expect, it } from 'vitest';
import { extractRecipients } from '../../src/extract/recipients.ts';
import { flagsOf, structured } from './structured.ts';

const list = (...lines: string[]) => {
  const document = structured(['body', '1. Trồng cây'], ['recipients', ...lines], ['signature', 'CHỦ TỊCH']);
  const mentions = extractRecipients(document);
  const found = mentions.flatMap((mention) => (mention.kind === 'recipient' ? [mention] : []));
  return {
    values: found.map(({ value }) => [value.name, value.purpose, value.archive]),
    raws: found.map(({ start, end }) => document.text.slice(start, end)),
    flags: flagsOf(mentions),
  };
};

describe('recipients', () => {
  it.each([
    ['- Bộ Nội vụ (b/c);', 'Bộ Nội vụ (b/c)', 'Bộ Nội vụ', 'b/c', []],
    ['-UBND tỉnh (để báo cáo),', 'UBND tỉnh (để báo cáo)', 'UBND tỉnh', 'để báo cáo', []],
    ['- GĐ, các PGĐ sở ;', 'GĐ, các PGĐ sở', 'GĐ, các PGĐ sở', null, []],
    ['- Các sở, ngành tỉnh (3hệ);', 'Các sở, ngành tỉnh (3hệ)', 'Các sở, ngành tỉnh (3hệ)', null, []],
    [
      '- Bộ Công an (qua Cục A) (để b/c)',
      'Bộ Công an (qua Cục A) (để b/c)',
      'Bộ Công an (qua Cục A)',
      'để b/c',
      [],
    ],
    ['- Sở Y tế (b/c) ›', 'Sở Y tế (b/c)', 'Sở Y tế', 'b/c', []],
    ['- Sở Y tế (để b¿c);', 'Sở Y tế (để b¿c)', 'Sở Y tế', 'để b¿c', []],
    ['- Sở Y tế (b/c);¿', 'Sở Y tế (b/c)', 'Sở Y tế', 'b/c', []],
    ['- Sở Y tế (b/Q});', 'Sở Y tế (b/Q})', 'Sở Y tế', 'b/Q', []],
    ['- Bộ trưởng. (b/c);', 'Bộ trưởng. (b/c)', 'Bộ trưởng', 'b/c', []],
    ['- UBND TP. (b/c);', 'UBND TP. (b/c)', 'UBND TP.', 'b/c', []],
    ['- “Sở Y tế;', 'Sở Y tế', 'Sở Y tế', null, []],
    ['- “Sở Y tế” tỉnh;', '“Sở Y tế” tỉnh', '“Sở Y tế” tỉnh', null, []],
    ['-kmu: VT, TH.', 'kmu: VT, TH', null, null, ['VT', 'TH']],
    ['- Sở Y tế để b/c;', 'Sở Y tế để b/c', 'Sở Y tế', 'để b/c', []],
    ['+ Các xã (t/h, p/h).', 'Các xã (t/h, p/h)', 'Các xã', 't/h, p/h', []],
    ['- Các phòng (t/hiện);', 'Các phòng (t/hiện)', 'Các phòng', 't/hiện', []],
    ['- HĐND huyện (thay b/c);', 'HĐND huyện (thay b/c)', 'HĐND huyện', 'thay b/c', []],
    ['- UBND huyện (trình);', 'UBND huyện (trình)', 'UBND huyện', 'trình', []],
    ['- UBND tỉnh; Báo cáo', 'UBND tỉnh; Báo cáo', 'UBND tỉnh', 'Báo cáo', []],
    ['1/ UBND tỉnh "để báo cáo"', 'UBND tỉnh "để báo cáo"', 'UBND tỉnh', 'để báo cáo', []],
    ['3/- Lưu VT', 'Lưu VT', null, null, ['VT']],
    ['2. Sở Nội vụ;', 'Sở Nội vụ', 'Sở Nội vụ', null, []],
    ['- Như trên;', 'Như trên', 'Như trên', null, []],
    ['- Lưu: VT, NV.02.', 'Lưu: VT, NV.02', null, null, ['VT', 'NV.02']],
    ['- Lưu./.', 'Lưu', null, null, []],
    ['- Lưu VT.', 'Lưu VT', null, null, ['VT']],
    ['- Lưu (VT-LN).', 'Lưu (VT-LN)', null, null, ['VT-LN']],
    ['- Lưu Văn phòng Tỉnh ủy.', 'Lưu Văn phòng Tỉnh ủy', null, null, ['Văn phòng Tỉnh ủy']],
    ['- Lưu : VT, NC (TP, Vinh).', 'Lưu : VT, NC (TP, Vinh)', null, null, ['VT', 'NC (TP, Vinh)']],
    ['- Lưu: VT. (TPT)', 'Lưu: VT. (TPT)', null, null, ['VT', 'TPT']],
    ['- Lưu: VT, NC, (Thủy)', 'Lưu: VT, NC, (Thủy)', null, null, ['VT', 'NC', '(Thủy)']],
    ['- Lưu: VT. TTr.', 'Lưu: VT. TTr', null, null, ['VT', 'TTr']],
    ['- Lưu: VT. TH2', 'Lưu: VT. TH2', null, null, ['VT', 'TH2']],
    ['- Lưu: VP. Đảng ủy', 'Lưu: VP. Đảng ủy', null, null, ['VP. Đảng ủy']],
    ['- LƯU: VT; HS', 'LƯU: VT; HS', null, null, ['VT', 'HS']],
    ['- Chi cục Văn thư - Lưu trữ;', 'Chi cục Văn thư - Lưu trữ', 'Chi cục Văn thư - Lưu trữ', null, []],
  ])('%s', (line, raw, name, purpose, archive) => {
    expect(list('Nơi nhận:', line)).toEqual({ values: [[name, purpose, archive]], raws: [raw], flags: [] });
    expect(list('Nơi nhận:', line.normalize('NFD')).values).toEqual([[name, purpose, archive]]);
  });

  it('gives a high bracket’s purpose to the entries it holds, and takes no heading for one', () => {
    expect(
      list(
        'Nơi nhận:',
        'Gửi bản giấy:',
        '- Bộ Y tế; )',
        '- Cục Y tế; ) (b/c)',
        '- Các xã;',
        'Bản điện tử:',
        '- Lưu: VT.',
      ).values,
    ).toEqual([
      ['Bộ Y tế', 'b/c', []],
      ['Cục Y tế', 'b/c', []],
      ['Các xã', null, []],
      [null, null, ['VT']],
    ]);
  });

  it('reads an entry on the heading’s own line, and a list on one line', () => {
    expect(list('Nơi nhận: - Như trên; - Sở Y tế; - Lưu: VT.').raws).toEqual([
      'Như trên',
      'Sở Y tế',
      'Lưu: VT',
    ]);
  });

  it('reads a list without dashes on the heading’s line', () => {
    expect(list('Nơi nhận: Như trên; Sở Y tế; Lưu: VT; HS.').raws).toEqual([
      'Như trên',
      'Sở Y tế',
      'Lưu: VT; HS',
    ]);
  });

  it('parts a list on the heading’s line that has nothing but commas', () => {
    expect(list('Nơi nhận: Huyện ủy, Các bản, làng, Lưu CB').raws).toEqual([
      'Huyện ủy',
      'Các bản, làng',
      'Lưu CB',
    ]);
    expect(list('Nơi nhận: Ban Tổ chức, Ban Dân vận').raws).toHaveLength(1);
  });

  it('gives the purpose beside a brace to all that it holds', () => {
    const { values } = list(
      'Nơi nhận:',
      '- Huyện ủy; }',
      '- HĐND huyện; } (b/c)',
      '- Sở Y tế; }',
      '- Các xã;',
    );
    expect(values.map(([name, purpose]) => [name, purpose])).toEqual([
      ['Huyện ủy', 'b/c'],
      ['HĐND huyện', 'b/c'],
      ['Sở Y tế', 'b/c'],
      ['Các xã', null],
    ]);
  });

  it('joins an entry that wraps', () => {
    const { values, raws } = list(
      'Nơi nhận:',
      '- Ban Tổ chức, Ban Dân vận,',
      'Văn phòng Đảng ủy;',
      '- Hội Nông dân;',
      '- Lưu: VT.',
    );
    expect(values[0]).toEqual(['Ban Tổ chức, Ban Dân vận, Văn phòng Đảng ủy', null, []]);
    expect(raws[0]).toBe('Ban Tổ chức, Ban Dân vận,\nVăn phòng Đảng ủy');
    expect(values).toHaveLength(3);
  });

  it('takes entries that were read among the signatures', () => {
    const document = structured(
      ['recipients', '<Nơi nhận:', '<- Sở Y tế,'],
      [
        'signature',
        '>GIÁM ĐỐC',
        '<- Các huyện ủy,',
        '<thành ủy,',
        '- Trưởng phòng;',
        '>Lê Văn Hân',
        '<- Lưu BCĐ.',
      ],
    );
    const names = extractRecipients(document).map(
      (mention) => mention.kind === 'recipient' && mention.value.name,
    );
    expect(names).toEqual(['Sở Y tế', 'Các huyện ủy, thành ủy', 'Trưởng phòng', null]);
  });

  it('begins below the signing block and a long note under it', () => {
    const note =
      '[1] Các xã Nậm Chày, Khánh Yên, Dương Quỳ, Chiềng Ken, Minh Lương, Thẩm Dương, Nậm Xé'.repeat(3);
    const document = structured(
      ['signature', 'CHỦ TỊCH', 'Lê Văn Hân', note],
      ['recipients', 'Nơi nhận:', '- Sở Y tế;', '- Lưu: VT.'],
    );
    expect(extractRecipients(document)).toHaveLength(2);
  });

  it('ends where the papers that come with it are listed', () => {
    expect(
      list('Nơi nhận:', '- Sở Y tế;', '- Lưu: VT.', 'Tài liệu kèm theo:', '- Dự thảo kế hoạch;').raws,
    ).toEqual(['Sở Y tế', 'Lưu: VT']);
  });

  it('gives a purpose on a line of its own to the entries above it', () => {
    const { values, flags } = list(
      'Nơi nhận:',
      '- Tỉnh ủy,',
      '- Sở Y tế (c/đ),',
      '- Sở Nội vụ,',
      '(để báo cáo)',
      '- Các bản,',
      'các xóm (để biết),',
      '- Các chi bộ;',
      '(để thực hiện)',
      '- Lưu: VT.',
    );
    expect(values).toEqual([
      ['Tỉnh ủy', 'để báo cáo', []],
      ['Sở Y tế', 'c/đ', []],
      ['Sở Nội vụ', 'để báo cáo', []],
      ['Các bản, các xóm', 'để biết', []],
      ['Các chi bộ', 'để thực hiện', []],
      [null, null, ['VT']],
    ]);
    expect(flags).toEqual([]);
  });

  it('flags an entry that names nobody', () => {
    expect(list('Nơi nhận:', '- Sở Y tế;', '- (để báo cáo)').flags).toEqual(['recipient-unnamed']);
  });

  it('finds none where there is no list', () => {
    expect(list()).toEqual({ values: [], raws: [], flags: [] });
  });
});
