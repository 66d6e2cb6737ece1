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

const yearSteps = [1, 2, 5, 10, 20, 50, 100];

/** The first and the last year, and round ones between them, so many at most. */
export function yearTicks(first: number, last: number, most = 9): number[] {
  if (first === last) return [first];
  const apart = (last - first) / most;
  const step = yearSteps.find((one) => one >= apart) ?? Math.ceil(apart / 100) * 100;
  const round = Array.from({ length: Math.floor(last / step) - Math.ceil(first / step) + 1 }, (_, i) => {
    return (Math.ceil(first / step) + i) * step;
  });
  return [first, ...round.filter((year) => year - first >= apart && last - year >= apart), last];
}

/** The years that there are figures of, where they are few and far apart; else years at even steps between them. */
export function ticksOfYears(years: readonly number[], most: number): number[] {
  const known = [...new Set(years)].sort((a, b) => a - b);
  const [first = 0, last = 0] = [known[0], known.at(-1)];
  const closest = Math.min(...known.slice(1).map((year, i) => year - (known[i] ?? 0)));
  return closest > 1 && (last - first) / closest <= most ? known : yearTicks(first, last, most);
}
