/** How far the OCR's confidence can be trusted: of the values that rest on words read so surely, how many are right. */
export interface CalibrationBand {
  /** Least confidence of the band; it ends where the next higher one begins. */
  readonly from: number;
  readonly values: number;
  readonly right: number;
}

const BANDS = [0.9, 0.8, 0.6, 0] as const;

/** One scored value: the lowest confidence of its words, and whether it equals the gold's. */
export interface Judged {
  readonly confidence: number;
  readonly right: boolean;
}

/** The values by band, the surest first. */
export function calibrate(judged: readonly Judged[]): CalibrationBand[] {
  return BANDS.map((from, index) => {
    const below = BANDS[index - 1] ?? Number.POSITIVE_INFINITY;
    const own = judged.filter(({ confidence }) => confidence >= from && confidence < below);
    return { from, values: own.length, right: own.filter(({ right }) => right).length };
  });
}
