import type { Draw } from './draw.ts';
import { known, type Piece, say } from './piece.ts';

/** The time a plan is for. */
export interface Period {
  readonly edtf: string;
  /** First and last year; null where one is open. */
  readonly from: number | null;
  readonly to: number | null;
  /** First and last day, for what falls inside. */
  readonly first: string;
  readonly last: string;
  readonly words: Piece;
  readonly tag: string;
}

type Shape = { edtf: string; from: number | null; to: number | null; first?: string; last?: string };

function period(
  text: string,
  raw: string,
  precision: 'year' | 'interval' | 'quarter',
  shape: Shape,
  tag: string,
): Period {
  const date = known(
    raw,
    { kind: 'dates', value: { value: shape.edtf, precision, role: 'period' } },
    'period',
  );
  const [before = '', after = ''] = text.split('{}');
  return {
    first: `${shape.from ?? '0000'}-01-01`,
    last: `${shape.to ?? '9999'}-12-31`,
    ...shape,
    words: say`${before}${date}${after}`,
    tag,
  };
}

/** A plan's period as its title says it, or none. */
export function drawPeriod(draw: Draw, year: number): Period | null {
  const form = draw.weighted({ year: 46, span: 18, until: 8, half: 5, quarter: 4, school: 3, none: 16 });
  if (form === 'none') return null;
  if (form === 'year') {
    return period('{}', `năm ${year}`, 'year', { edtf: String(year), from: year, to: year }, 'period: year');
  }
  if (form === 'span') {
    const to = year + draw.pick([2, 3, 4, 5]);
    const raw = draw.pick([`giai đoạn ${year} - ${to}`, `giai đoạn ${year}-${to}`]);
    return period('{}', raw, 'interval', { edtf: `${year}/${to}`, from: year, to }, 'period: years');
  }
  if (form === 'until') {
    return period(
      '{}',
      `đến hết năm ${year}`,
      'interval',
      { edtf: `../${year}`, from: null, to: year },
      'period: until',
    );
  }
  if (form === 'half') {
    const late = draw.chance(0.6);
    const edtf = late ? `${year}-07/${year}-12` : `${year}-01/${year}-06`;
    return period(
      '{}',
      `6 tháng ${late ? 'cuối' : 'đầu'} năm ${year}`,
      'interval',
      {
        edtf,
        from: year,
        to: year,
        first: `${edtf.slice(0, 7)}-01`,
        last: late ? `${year}-12-31` : `${year}-06-30`,
      },
      'period: half-year',
    );
  }
  if (form === 'quarter') {
    const q = draw.int(1, 4);
    const raw = `quý ${['I', 'II', 'III', 'IV'][q - 1]}${draw.pick(['/', ' năm '])}${year}`;
    const month = (m: number) => String(m).padStart(2, '0');
    return period(
      '{}',
      raw,
      'quarter',
      {
        edtf: `${year}-${32 + q}`,
        from: year,
        to: year,
        first: `${year}-${month(3 * q - 2)}-01`,
        last: `${year}-${month(3 * q)}-${[3, 12].includes(3 * q) ? 31 : 30}`,
      },
      'period: quarter',
    );
  }
  const raw = `năm học ${year} - ${year + 1}`;
  return period(
    '{}',
    raw,
    'interval',
    {
      edtf: `${year}/${year + 1}`,
      from: year,
      to: year + 1,
      first: `${year}-08-01`,
      last: `${year + 1}-07-31`,
    },
    'period: school year',
  );
}
