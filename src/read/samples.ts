/** Grey samples of a page, row by row from the top, 0 black to 255 white. */
export interface Samples {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
}
