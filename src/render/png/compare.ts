import type { Pixels } from '../pixels.js';

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
export function differences(a: Pixels, b: Pixels): Differences {
  let [differing, largest] = [0, 0];
  let [left, top, right, bottom] = [a.width, a.height, 0, 0];
  if (a.data.equals(b.data)) return { differing, largest, box: '' };
  for (let i = 0; i < a.data.length; i += 4) {
    let difference = 0;
    for (let channel = i; channel < i + 4; channel++) {
      difference = Math.max(difference, Math.abs((a.data[channel] ?? 0) - (b.data[channel] ?? 0)));
    }
    if (difference === 0) continue;
    const [x, y] = [(i / 4) % a.width, Math.floor(i / 4 / a.width)];
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    largest = Math.max(largest, difference);
    differing++;
  }
  return { differing, largest, box: `x ${left} to ${right}, y ${top} to ${bottom}` };
}
