/**
 * Centres for things of the given sizes along a line from `lo` to `hi`, in the order of the places given, the
 * centres they want unless told otherwise, as near to those centres as can be without touching: the least squares of
 * an isotonic regression (pool adjacent violators).
 */
export function spread(
  wanted: readonly number[],
  sizes: readonly number[],
  lo: number,
  hi: number,
  places: readonly number[] = wanted,
): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0) || a - b);
  const size = (i: number): number => sizes[i] ?? 0;
  let before = 0;
  const offsets = order.map((i) => {
    before += size(i);
    return before - size(i) / 2;
  });
  const blocks: { sum: number; count: number }[] = [];
  order.forEach((i, place) => {
    blocks.push({ sum: (wanted[i] ?? 0) - (offsets[place] ?? 0), count: 1 });
    for (;;) {
      const [upper, lower] = blocks.slice(-2);
      if (upper === undefined || lower === undefined || upper.sum / upper.count <= lower.sum / lower.count) break;
      blocks.splice(-2, 2, { sum: upper.sum + lower.sum, count: upper.count + lower.count });
    }
  });
  const starts = blocks.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
  const centres = wanted.map(() => 0);
  order.forEach((i, place) => {
    centres[i] = Math.max(lo, Math.min(hi - before, starts[place] ?? 0)) + (offsets[place] ?? 0);
  });
  return centres;
}

/** Places along x moved as little as it takes to be so far apart: lines to parts of next to nothing stay told apart. */
export function apart(places: readonly number[], least: number, right: number): number[] {
  const pushed: number[] = [];
  for (const place of places) pushed.push(Math.max(place, (pushed.at(-1) ?? Number.NEGATIVE_INFINITY) + least));
  const last = pushed.length - 1;
  return pushed.map((place, i) => Math.min(place, right - 1 - (last - i) * least));
}
