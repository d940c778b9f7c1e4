import type { Page } from '../../schemas/pages.ts';
import type { Pipeline } from '../../schemas/pipeline.ts';
import type { Record, Source } from '../../schemas/record.ts';
import type { Mention } from '../core/mention.ts';
import { EXTRACTORS } from '../extract/extractors.ts';
import { layOut } from '../layout/layout.ts';
import { RESOLVERS } from '../resolve/resolvers.ts';
import { structure } from '../structure/structure.ts';
import { toRecord } from '../write/record.ts';

/**
 * Pages as read → the published record, through every stage that the pipeline names. Pure and synchronous.
 * @throws Error when the pipeline names an extractor or resolver that does not exist.
 */
export function extractRecord(source: Source, pages: readonly Page[], pipeline: Pipeline): Record {
  const document = structure(layOut(source, pages));
  let mentions: readonly Mention[] = pipeline.extractors.flatMap((name) => stage(EXTRACTORS, name)(document));
  for (const name of pipeline.resolvers) mentions = stage(RESOLVERS, name)(document, mentions);
  return toRecord(document, mentions, pipeline.name);
}

function stage<T>(stages: Readonly<{ [name: string]: T }>, name: string): T {
  const found = stages[name];
  if (found === undefined)
    throw new Error(`There is no stage "${name}": there are ${Object.keys(stages).join(', ')}.`);
  return found;
}
