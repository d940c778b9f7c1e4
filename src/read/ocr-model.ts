import { createHash } from 'node:crypto';
import { access, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

/** The language of every page; the model's file is `vie.traineddata`, or that with `.gz`. */
export const LANGUAGE = 'vie';

/** What an engine has learnt of the language's print. */
export interface OcrModel {
  /** For the record: what was read with which model can be told apart, on whatever machine. */
  readonly name: string;
  /** Folder that holds the file. */
  readonly folder: string;
  readonly gzip: boolean;
}

/** The folder named for models cannot be used; the message says why and what to do. */
export class OcrModelError extends Error {
  override readonly name = 'OcrModelError';
}

// the accurate integer model; the fast one costs document numbers
const OWN = '4.0.0_best_int';
const require = createRequire(import.meta.url);

/** The model of the npm package: nothing is fetched. */
export const OWN_MODEL: OcrModel = {
  name: `${LANGUAGE} ${OWN}`,
  folder: join(dirname(require.resolve('@tesseract.js-data/vie/package.json')), OWN),
  gzip: true,
};

/**
 * The model in a folder of tesseract models, by its content's first hexadecimal digits; the package's without a folder.
 * Throws OcrModelError where the folder has none for Vietnamese.
 */
export async function findModel(folder: string | undefined): Promise<OcrModel> {
  if (folder === undefined) return OWN_MODEL;
  for (const gzip of [false, true]) {
    const path = modelPath({ folder, gzip });
    if (!(await exists(path))) continue;
    const hash = createHash('sha256').update(await readFile(path));
    return { name: `${LANGUAGE} sha256:${hash.digest('hex').slice(0, 8)}`, folder, gzip };
  }
  const file = `${LANGUAGE}.traineddata`;
  throw new OcrModelError(`${folder} holds no ${file}; name the folder of the Vietnamese tesseract model.`);
}

/** The folder with the model as the native program wants it, unpacked into `spare` where need be. */
export async function unpackModel(model: OcrModel, spare: string): Promise<string> {
  if (!model.gzip) return model.folder;
  const data = await promisify(gunzip)(await readFile(modelPath(model)));
  await writeFile(modelPath({ folder: spare, gzip: false }), data);
  return spare;
}

function modelPath({ folder, gzip }: Pick<OcrModel, 'folder' | 'gzip'>): string {
  return join(folder, `${LANGUAGE}.traineddata${gzip ? '.gz' : ''}`);
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
