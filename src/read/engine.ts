import { createNative, findNative } from './native.ts';
import type { OcrEngine } from './ocr.ts';
import type { OcrModel } from './ocr-model.ts';
import { createTesseract } from './tesseract.ts';

/** `auto` is the system's program where there is one, else the embedded engine. */
export const ENGINES = ['auto', 'native', 'tesseract.js'] as const;
export type EngineName = (typeof ENGINES)[number];

export interface EngineOptions {
  /** How many pages are read at a time. */
  readonly jobs: number;
  readonly model: OcrModel;
  /** The environment in which the system's program is looked for and runs. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** The system has no tesseract that can be used. */
export class NoNativeEngine extends Error {
  override readonly name = 'NoNativeEngine';
}

/** The engine of that name, ready to read; the caller closes it. Throws NoNativeEngine. */
export async function makeEngine(name: EngineName, options: EngineOptions): Promise<OcrEngine> {
  const found = name === 'tesseract.js' ? null : await findNative(options.environment);
  if (found !== null) return createNative({ ...options, program: found });
  if (name !== 'native') return createTesseract(options);
  throw new NoNativeEngine(
    'The system has no tesseract 5; install it (tesseract-ocr) or take --engine tesseract.js.',
  );
}
