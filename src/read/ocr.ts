/** What an engine is given: 8-bit grey, row by row from the top. */
export interface OcrImage {
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
  readonly grey: Uint8Array;
}

/** A word that OCR saw; pixels of the image, origin top-left. */
export interface OcrWord {
  readonly text: string;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  /** 0 to 1. */
  readonly confidence: number;
  /** Engines that do not tell say false. */
  readonly bold: boolean;
  /** Of lines read alone: the word with the marks of one letter otherwise, as the engine weighed them, the likeliest first. */
  readonly weighed?: readonly string[];
}

export interface OcrPage {
  readonly words: readonly OcrWord[];
  /** Degrees by which the lines rise to the left (clockwise skew is positive); 0 when no line was found. */
  readonly angle: number;
}

/**
 * How an engine looks for lines: in columns and paragraphs, each for itself wherever it stands, one below the other, or one
 * alone.
 */
export type OcrLayout = 'page' | 'sparse' | 'block' | 'line';

export interface OcrOptions {
  /** Default `page`. */
  readonly layout?: OcrLayout;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds of reading; waiting for a free worker does not count. */
  readonly timeoutMs?: number;
}

/** Reads pictures of pages. What it gives for a page never depends on the pages read before. */
export interface OcrEngine {
  readonly name: string;
  readonly version: string;
  /** Rejects when the page cannot be read, the signal fires or the time is up; the engine stays usable. */
  recognize(image: OcrImage, options?: OcrOptions): Promise<OcrPage>;
  close(): Promise<void>;
}
