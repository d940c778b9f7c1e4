/** One step of turning one sequence into another; -1 on the side that has nothing. */
export interface Step {
  readonly left: number;
  readonly right: number;
}

/** Cost of anything but a match, in units so small that a preference between substitutions never costs a step. */
export const STEP_COST = 10_000;

/**
 * Half-width of the band around the diagonal that is searched, beside the difference of the lengths. Distances under
 * it are exact; beyond it the two have so little in common that an upper bound will do.
 */
const BAND = 1000;

type Cost = (left: number, right: number) => number;

/**
 * The cheapest way from one sequence to another (Levenshtein), as steps in order: matches, substitutions, and
 * elements missing on either side.
 * @param cost of putting right[j] for left[i]: 0 for a match, at most STEP_COST
 */
export function editSteps(leftLength: number, rightLength: number, cost: Cost): Step[] {
  let start = 0;
  const shorter = Math.min(leftLength, rightLength);
  while (start < shorter && cost(start, start) === 0) start++;
  let end = 0;
  while (end < shorter - start && cost(leftLength - 1 - end, rightLength - 1 - end) === 0) end++;
  const middle = bandSteps(leftLength - start - end, rightLength - start - end, (i, j) =>
    cost(i + start, j + start),
  );
  const shift = (index: number) => (index < 0 ? index : index + start);
  return [
    ...Array.from({ length: start }, (_, i) => ({ left: i, right: i })),
    ...middle.map(({ left, right }) => ({ left: shift(left), right: shift(right) })),
    ...Array.from({ length: end }, (_, i) => ({ left: leftLength - end + i, right: rightLength - end + i })),
  ];
}

const Move = { Both: 0, Left: 1, Right: 2 };

function bandSteps(rows: number, columns: number, cost: Cost): Step[] {
  const low = Math.min(0, columns - rows) - BAND;
  const high = Math.max(0, columns - rows) + BAND;
  const width = high - low + 1;
  const moves = new Uint8Array((rows + 1) * width);
  let above = new Float64Array(width).fill(Number.POSITIVE_INFINITY);
  let here = new Float64Array(width);
  for (let i = 0; i <= rows; i++) {
    here.fill(Number.POSITIVE_INFINITY);
    for (let k = Math.max(0, -i - low); k < width && i + k + low <= columns; k++) {
      const j = i + k + low;
      if (i === 0 && j === 0) {
        here[k] = 0;
        continue;
      }
      const both = i > 0 && j > 0 ? (above[k] as number) + cost(i - 1, j - 1) : Number.POSITIVE_INFINITY;
      const left = i > 0 && k + 1 < width ? (above[k + 1] as number) + STEP_COST : Number.POSITIVE_INFINITY;
      const right = j > 0 && k > 0 ? (here[k - 1] as number) + STEP_COST : Number.POSITIVE_INFINITY;
      const least = Math.min(both, left, right);
      here[k] = least;
      moves[i * width + k] = least === both ? Move.Both : least === left ? Move.Left : Move.Right;
    }
    [above, here] = [here, above];
  }
  return backtrack(rows, columns, low, width, moves);
}

function backtrack(rows: number, columns: number, low: number, width: number, moves: Uint8Array): Step[] {
  const steps: Step[] = [];
  let [i, j] = [rows, columns];
  while (i > 0 || j > 0) {
    const move = moves[i * width + (j - i - low)];
    if (move === Move.Both) steps.push({ left: --i, right: --j });
    else if (move === Move.Left) steps.push({ left: --i, right: -1 });
    else steps.push({ left: -1, right: --j });
  }
  return steps.reverse();
}
