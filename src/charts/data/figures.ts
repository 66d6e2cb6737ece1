import { type Path, pathText } from '../../figures/check.js';
import type { Figure } from '../../figures/figure.js';
import { figureFromJson } from '../../figures/read.js';
import type { ChartSpec } from '../forms/index.js';

/** A figure of a spec and the place it has there: "figures[2]", "whole". */
interface PlacedFigure {
  readonly place: string;
  readonly figure: Figure;
}

/** Every figure that a chart is made from, in the order of its spec, whatever the form calls its keys. */
export function figuresOf(spec: ChartSpec): PlacedFigure[] {
  return within(spec, []);
}

function within(value: unknown, path: Path): PlacedFigure[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('definition' in value && ('amount' in value || 'quantity' in value)) {
    const place = pathText(path);
    return [{ place, figure: figureFromJson(value, place) }];
  }
  const entries: [PropertyKey, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, one]) => within(one, [...path, key]));
}
