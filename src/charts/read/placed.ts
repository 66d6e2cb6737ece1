import { type Path, pathText } from '../../figures/check.js';
import type { Figure } from '../../figures/figure.js';
import type { FigureJson } from '../../figures/json.js';
import { readCheckedFigure } from '../../figures/read.js';
import { figureToJson } from '../../figures/write.js';
import { UnreadFigure } from '../spec/unread.js';

/** A figure of a chart, and the key of the spec that it stands under: "rows[0].figures[2]". */
export class PlacedFigure {
  readonly figure: Figure;
  readonly place: string;

  constructor(figure: Figure, place: string) {
    this.figure = figure;
    this.place = place;
  }
}

/** A spec, or a part of one, with its figures read. */
export type ReadOf<S> = S extends FigureJson ? PlacedFigure : { readonly [K in keyof S]: ReadOf<S[K]> };

/**
 * Reads every figure of a checked spec, each once.
 *
 * @throws {MilexError} with the key of the figure in the spec
 */
export function figuresRead<S>(spec: S): ReadOf<S> {
  return mapped(spec, [], (value, path) => {
    if (!(value instanceof UnreadFigure)) return undefined;
    const place = pathText(path);
    return new PlacedFigure(readCheckedFigure(value.json, place), place);
  }) as ReadOf<S>;
}

/** The spec as plain JSON again, each figure with the keys of a book. */
export function figuresWritten<S>(spec: ReadOf<S>): S {
  return mapped(spec, [], (value) => (value instanceof PlacedFigure ? figureToJson(value.figure) : undefined)) as S;
}

/** A part of a spec as one that stands by itself: the keys of its figures begin after those of the part. */
export function withPlacesFrom<S>(spec: S, part: string): S {
  return mapped(spec, [], (value) =>
    value instanceof PlacedFigure ? new PlacedFigure(value.figure, value.place.slice(part.length)) : undefined,
  ) as S;
}

/** A checked spec as the plain JSON that it was. */
export function unread<S>(spec: S): S {
  return mapped(spec, [], (value) => (value instanceof UnreadFigure ? value.json : undefined)) as S;
}

/** The figures of a spec, in its order. */
export function figuresIn(spec: unknown): PlacedFigure[] {
  const found: PlacedFigure[] = [];
  mapped(spec, [], (value) => {
    if (value instanceof PlacedFigure) found.push(value);
    return value instanceof PlacedFigure ? value : undefined;
  });
  return found;
}

/** A copy of plain values, in which what `replace` gives something for is replaced by it. */
function mapped(value: unknown, path: Path, replace: (value: object, path: Path) => unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const replaced = replace(value, path);
  if (replaced !== undefined) return replaced;
  if (Array.isArray(value)) return value.map((one, i) => mapped(one, [...path, i], replace));
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapped(one, [...path, key], replace)]));
}
