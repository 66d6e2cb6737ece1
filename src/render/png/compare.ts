import type { Runs } from '../runs.js';

/** Where and by how much two pictures of one size differ. */
interface Differences {
  /** Pixels that are not the same. */
  readonly differing: number;
  /** The largest difference of a channel, of 255. */
  readonly largest: number;
  /** The rectangle that holds all: "x 40 to 210, y 30 to 64". */
  readonly box: string;
}

/** Compares two pictures of one size, pixel by pixel. */
export function differences(a: Runs, b: Runs): Differences {
  let [differing, largest] = [0, 0];
  let [left, top, right, bottom] = [a.width, a.height, 0, 0];
  for (let at = 0, i = 0, j = 0, endA = a.lengths[0] ?? 0, endB = b.lengths[0] ?? 0; at < a.width * a.height; ) {
    const end = Math.min(endA, endB);
    const difference = differenceOf(a.colors[a.numbers[i] ?? 0] ?? 0, b.colors[b.numbers[j] ?? 0] ?? 0);
    if (difference > 0) {
      const [x, y] = [at % a.width, Math.floor(at / a.width)];
      [left, right] = [Math.min(left, x), Math.max(right, x + end - at - 1)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
      largest = Math.max(largest, difference);
      differing += end - at;
    }
    at = end;
    if (at === endA) endA += a.lengths[++i] ?? 0;
    if (at === endB) endB += b.lengths[++j] ?? 0;
  }
  return { differing, largest, box: differing === 0 ? '' : `x ${left} to ${right}, y ${top} to ${bottom}` };
}

/** The largest difference of a channel between two colours. */
function differenceOf(a: number, b: number): number {
  let largest = 0;
  for (let shift = 0; shift < 32 && a !== b; shift += 8) {
    largest = Math.max(largest, Math.abs(((a >>> shift) & 0xff) - ((b >>> shift) & 0xff)));
  }
  return largest;
}
