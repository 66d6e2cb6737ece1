const steps = [1, 2, 2.5, 5, 10];

/** Round values between two bounds, about as many as asked: ticks(0, 110, 4) is [0, 25, 50, 75, 100]. */
export function ticks(lo: number, hi: number, about: number): number[] {
  const raw = (hi - lo) / about;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = (steps.find((s) => s * power >= raw * 0.999) ?? 10) * power;
  const first = Math.ceil(lo / step - 1e-9);
  const last = Math.floor(hi / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}

/** Years from the first to the last, the last one among them, so many at most; the first too where steps of twice the length at most get there. */
export function yearTicks(first: number, last: number, most = 9): number[] {
  const least = Math.max(1, Math.ceil((last - first) / most));
  const steps = Array.from({ length: least }, (_, i) => least + i);
  const step = steps.find((one) => (last - first) % one === 0) ?? least;
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, i) => last - i * step).reverse();
}
