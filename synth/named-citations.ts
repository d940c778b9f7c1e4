import { type Citation, cited, NOTHING } from './citation-value.ts';
import { citedDate } from './cited-dates.ts';
import type { Draw } from './draw.ts';
import { join, known, type Piece, say } from './piece.ts';
import { AMENDING_LAWS, CODES, LAWS, ORDINANCES, RESOLUTIONS, STANDARDS } from './vocab/cited.ts';

/** Laws, resolutions and standards by name. */
export function named(draw: Draw, plainForm: boolean): Piece {
  const form = plainForm
    ? draw.weighted({ law: 6, year: 2, provision: 0.01 })
    : draw.weighted({
        law: 8,
        code: 2,
        ordinance: 1,
        year: 3,
        date: 3,
        provision: 4,
        amending: 1.5,
        resolution: 4,
        standard: 1,
        constitution: 1,
      });
  const value = (type: string, name: string): Citation => ({
    ...NOTHING,
    kind: 'named',
    type,
    status: 'named',
    sameDocument: name,
  });
  const law = draw.pick(LAWS);
  if (form === 'law') return cited(law, value('Luật', law), 'law by name');
  if (form === 'code') {
    const code = draw.pick(CODES);
    return cited(code, value('Bộ luật', code), 'code by name');
  }
  if (form === 'ordinance') {
    const name = draw.pick(ORDINANCES);
    return cited(name, value('Pháp lệnh', name), 'ordinance by name');
  }
  if (form === 'resolution') {
    const { name, term } = draw.pick(RESOLUTIONS);
    return cited(name, { ...value('Nghị quyết', name), term }, 'resolution by name');
  }
  if (form === 'standard') {
    const { raw, symbol, number, year } = draw.pick(STANDARDS);
    const normalized = `${symbol} ${number}:${year}`;
    const whole = {
      ...NOTHING,
      type: 'Tiêu chuẩn',
      number,
      symbol,
      year,
      normalized,
      sameDocument: normalized,
    };
    return cited(raw, whole, 'standard');
  }
  if (form === 'constitution') {
    const year = known(
      'năm 2013',
      { kind: 'dates', value: { value: '2013', precision: 'year', role: 'citation' } },
      'year of a law',
    );
    return cited(say`Hiến pháp ${year}`, { ...value('Hiến pháp', 'Hiến pháp'), year: 2013 }, 'constitution');
  }
  const year = draw.int(2005, 2020);
  if (form === 'year') {
    const said = known(
      `năm ${year}`,
      { kind: 'dates', value: { value: String(year), precision: 'year', role: 'citation' } },
      'year of a law',
    );
    return cited(say`${law} ${said}`, { ...value('Luật', law), year }, 'law with its year');
  }
  if (form === 'date' || form === 'amending') {
    const name = form === 'amending' ? draw.pick(AMENDING_LAWS) : law;
    const date = citedDate(draw, `${year}-${draw.pick(['06', '11'])}-${draw.int(10, 29)}`, false, 'full');
    return cited(
      join([name, date?.piece ?? '']),
      { ...value('Luật', `${name} ${date?.value}`), date: date?.value ?? null },
      form === 'amending' ? 'amending law' : 'law with its date',
    );
  }
  const name = draw.pick([law, draw.pick(CODES)]);
  const type = name.startsWith('Bộ') ? 'Bộ luật' : 'Luật';
  const { text, provisions } = provision(draw);
  return join([
    `${text} `,
    draw.pick(['', 'của ']),
    cited(name, { ...value(type, name), provisions }, 'law with a provision'),
  ]);
}

function provision(draw: Draw): { text: string; provisions: Citation['provisions'] } {
  const [article, clause] = [draw.int(3, 120), draw.int(1, 6)].map(String) as [string, string];
  const point = draw.pick(['a', 'b', 'c', 'd', 'đ', 'e']);
  const next = String(Number(clause) + 1);
  return draw.pick([
    { text: `Điều ${article}`, provisions: [{ point: null, clause: null, article }] },
    { text: `khoản ${clause} Điều ${article}`, provisions: [{ point: null, clause, article }] },
    { text: `điểm ${point} khoản ${clause} Điều ${article}`, provisions: [{ point, clause, article }] },
    { text: `Khoản ${clause}, Điều ${article}`, provisions: [{ point: null, clause, article }] },
    { text: `Điều ${article}, khoản ${clause}, điểm ${point}`, provisions: [{ point, clause, article }] },
    {
      text: `khoản ${clause}, khoản ${next} Điều ${article}`,
      provisions: [
        { point: null, clause, article },
        { point: null, clause: next, article },
      ],
    },
    {
      text: `điểm a, ${point === 'a' ? 'b' : point} khoản ${clause} Điều ${article}`,
      provisions: [
        { point: 'a', clause, article },
        { point: point === 'a' ? 'b' : point, clause, article },
      ],
    },
  ]);
}

/** "Luật Lâm nghiệp số 16/2017/QH14 ngày …" */
export function lawByNumber(draw: Draw): Piece {
  const name = draw.pick(LAWS);
  const year = draw.int(2008, 2024);
  const [number, symbol] = [
    String(draw.int(10, 99)),
    `QH${year < 2011 ? 12 : year < 2016 ? 13 : year < 2021 ? 14 : 15}`,
  ];
  const date = citedDate(draw, `${year}-${draw.pick(['06', '11'])}-${draw.int(10, 29)}`, false);
  const normalized = `${number}/${year}/${symbol}`;
  const value: Citation = {
    ...NOTHING,
    type: 'Luật',
    number,
    symbol,
    year,
    normalized,
    date: date?.value ?? null,
    sameDocument: normalized,
  };
  return cited(join([`${name} số ${normalized}`, date?.piece ?? '']), value, 'law with its number');
}
