import { MilexError } from '../../money/error.js';

interface Sides {
  readonly width: number;
  readonly height: number;
}

export type SizeName = 'article' | 'square' | 'wide' | 'phone';

/** Canvases with names, in pixels. The phone's is upright, 4 to 5: the tallest that feeds show whole. */
const sizes: Readonly<Record<SizeName, Sides>> = {
  article: { width: 1200, height: 675 },
  square: { width: 1080, height: 1080 },
  wide: { width: 1920, height: 1080 },
  phone: { width: 1080, height: 1350 },
};

export const sizeNames: readonly [SizeName, ...SizeName[]] = ['article', 'square', 'wide', 'phone'];

/**
 * The spec with the sides of the size that it names.
 *
 * @throws {MilexError} when it gives sides besides
 */
export function sized<S extends Partial<Sides> & { readonly size?: SizeName }>(spec: S): S {
  const { size, ...rest } = spec;
  if (size === undefined) return spec;
  const given = (['width', 'height'] as const).find((side) => rest[side] !== undefined);
  if (given !== undefined) {
    throw new MilexError(`${given}: ${rest[given]} beside the size "${size}"; give a size or sides, not both`);
  }
  return { ...rest, ...sizes[size] } as S;
}
