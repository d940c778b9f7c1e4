import { citation } from './citations.ts';
import { draftDocument } from './cited-documents.ts';
import type { Draw } from './draw.ts';
import { type Office, upper } from './office.ts';
import type { Outline } from './outline.ts';
import { type Piece, plain, say } from './piece.ts';
import { type Matter, paragraph, task, timedTask } from './prose.ts';
import { DEPARTMENTS } from './vocab/bodies.ts';

/** What stands between a decision's title and its first article: who decides, on what grounds. */
export function drawGrounds(draw: Draw, matter: Matter, office: Office): Piece[] {
  const name = upper(office.name.join(' '));
  const authority = office.behalf !== null && draw.chance(0.5) ? name : `${office.chief} ${name}`;
  const grounds = Array.from(
    { length: draw.int(1, 4) },
    () => say`Căn cứ ${citation(draw, matter.library)};`,
  );
  const proposal = matter.library.local && draw.chance(0.6) ? [drawProposal(draw)] : [];
  return [plain(authority), ...grounds, ...proposal, plain('QUYẾT ĐỊNH:')];
}

function drawProposal(draw: Draw): Piece {
  const { name } = draw.pick(DEPARTMENTS);
  return plain(
    `${draw.pick(['Theo đề nghị của', 'Xét đề nghị của'])} Giám đốc ${name}${draw.pick(['.', ',', ';'])}`,
  );
}

/** The articles; `issues`: the first puts a plan into force that stands behind the decision's tail. */
export function drawArticles(draw: Draw, matter: Matter, issues: boolean): Outline[] {
  const sign = draw.pick(['. ', '. ', ': ']);
  const bodies: { text?: Piece; heading?: string; children?: Outline[] }[] = [
    issues
      ? { text: plain('Ban hành kèm theo Quyết định này Kế hoạch thực hiện công tác được giao.') }
      : headed(draw, matter),
    { text: say`${sentenceOf(draw, matter)}` },
    ...(draw.chance(0.5) ? [{ text: effect(draw, matter) }] : []),
    {
      text: plain(
        `Chánh Văn phòng, Thủ trưởng các cơ quan, đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này./.`,
      ),
    },
  ];
  return bodies.map(({ text, heading, children }, at): Outline => {
    const label = `Điều ${at + 1}`;
    return {
      level: 'article',
      label,
      printed: `${label}${sign}`,
      heading: heading ?? null,
      sign: '',
      text: text ?? plain(''),
      children: children ?? [],
      tag: heading === undefined ? 'article' : 'headed article',
    };
  });
}

const sentenceOf = (draw: Draw, matter: Matter): Piece => {
  const unit = draw.pick(matter.units);
  if (draw.chance(0.4)) return say`Giao ${timedTask(matter, unit)}.`;
  return plain(`Giao ${unit} chủ trì, phối hợp với các cơ quan liên quan ${task(matter)}.`);
};

/** "Điều 1. Phạm vi" with its clauses. */
function headed(draw: Draw, matter: Matter): { text?: Piece; heading?: string; children?: Outline[] } {
  if (draw.chance(0.4)) return { text: paragraph(matter) };
  const clauses = Array.from({ length: draw.int(2, 4) }, (_, at): Outline => {
    const words = draw.chance(0.3)
      ? paragraph(matter)
      : plain(`${task(matter).replace(/^./u, (first) => first.toUpperCase())}.`);
    return {
      level: 'item',
      label: String(at + 1),
      printed: `${at + 1}. `,
      heading: null,
      sign: '',
      text: words,
      children: [],
      tag: 'clause',
    };
  });
  return {
    heading: draw.pick(['Phạm vi điều chỉnh', 'Nội dung thực hiện', 'Nhiệm vụ cụ thể']),
    children: clauses,
  };
}

function effect(draw: Draw, matter: Matter): Piece {
  if (draw.chance(0.5)) return plain('Quyết định này có hiệu lực thi hành kể từ ngày ký.');
  const shelf = matter.library.local ? 'local' : 'central';
  const replaced = draftDocument(draw, matter.library, shelf);
  return say`Quyết định này có hiệu lực kể từ ngày ký và thay thế ${citation(draw, { ...matter.library, remembered: () => replaced }, true)}.`;
}
