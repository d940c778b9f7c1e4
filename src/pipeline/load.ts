import { readFileSync } from 'node:fs';
import { Pipeline } from '../../schemas/pipeline.ts';

/**
 * The pipeline `name` of the package's pipelines/ folder.
 * @throws Error when there is none of that name, or it names a stage that does not exist.
 */
export function loadPipeline(name: string): Pipeline {
  if (!/^[a-z0-9-]+$/.test(name))
    throw new Error(`"${name}" is no name of a pipeline: use letters, digits and "-".`);
  let text: string;
  try {
    text = readFileSync(new URL(`../../../pipelines/${name}.json`, import.meta.url), 'utf8');
  } catch {
    text = readInCheckout(name);
  }
  return Pipeline.parse(JSON.parse(text));
}

/** The sources run uncompiled in tests: pipelines/ is then one folder nearer. */
function readInCheckout(name: string): string {
  try {
    return readFileSync(new URL(`../../pipelines/${name}.json`, import.meta.url), 'utf8');
  } catch {
    throw new Error(`There is no pipeline "${name}": see the files of pipelines/.`);
  }
}
