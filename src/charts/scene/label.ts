import { MilexError, shown } from '../../money/error.js';
import type { TextRole } from '../themes/index.js';
import { type Box, inside, overlap } from './pen.js';
import type { Type } from './type.js';

/** A line of a label. */
export interface LabelLine {
  readonly text: string;
  readonly role: TextRole;
  /** Instead of the role's colour. */
  readonly color?: string;
}

/** A place a label may take: the point it is anchored to, and on which side of the point it lies. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  /** The label's edge that is at x. */
  readonly align: 'left' | 'center' | 'right';
  /** The label's edge that is at y. */
  readonly baseline: 'top' | 'middle' | 'bottom';
  /** A line from the label to this point. */
  readonly leader?: { readonly x: number; readonly y: number };
}

/** Text beside a mark. */
export interface Label {
  readonly lines: readonly LabelLine[];
  /** The first that is free is taken. */
  readonly spots: readonly Spot[];
  /** Text size as a share of the role's. */
  readonly shrunk?: number;
  /** Interrupts the grid lines behind it. */
  readonly clear?: boolean;
  /** The colour of a plate behind it, on a hatched mark. */
  readonly plate?: string;
}

/** A label where it is drawn. */
export interface PlacedLabel extends Label {
  readonly box: Box;
  readonly spot: Spot;
}

/** The size of a label in pixels. */
function labelSize(label: Label, type: Type): { width: number; height: number } {
  return {
    width: Math.max(...label.lines.map((line) => type.width(line.text, line.role, label.shrunk))),
    height: label.lines.reduce((sum, line) => sum + type.lineHeight(line.role, label.shrunk), 0),
  };
}

/**
 * Gives each label the first of its spots that lies within the bounds and touches nothing placed before.
 *
 * @throws {MilexError} when a label has no such spot
 */
export function placeLabels(
  labels: readonly Label[],
  type: Type,
  bounds: Box,
  obstacles: readonly Box[],
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const taken = [...obstacles];
  for (const label of labels) {
    const { width, height } = labelSize(label, type);
    const free = label.spots
      .map((spot) => ({ spot, box: boxAt(spot, width, height) }))
      .find(({ spot, box }) => {
        const leader = leaderBox(spot, box);
        const isFree = (one: Box): boolean => !taken.some((other) => overlap(one, other));
        return inside(box, bounds) && isFree(box) && (leader === undefined || isFree(leader));
      });
    if (free !== undefined) {
      placed.push({ ...label, ...free });
      const leader = leaderBox(free.spot, free.box);
      taken.push(free.box, ...(leader === undefined ? [] : [leader]));
    } else {
      const text = label.lines.map((line) => line.text).join(' ');
      throw new MilexError(`no room for the label ${shown(text)}; make the chart larger, or its texts shorter`);
    }
  }
  return placed;
}

/** The labels where each finds a spot of its own; null where one finds none. */
export function tryPlacing(
  labels: readonly Label[],
  type: Type,
  bounds: Box,
  obstacles: readonly Box[] = [],
): PlacedLabel[] | null {
  try {
    return placeLabels(labels, type, bounds, obstacles);
  } catch (error) {
    if (error instanceof MilexError) return null;
    throw error;
  }
}

function boxAt(spot: Spot, width: number, height: number): Box {
  const left = spot.align === 'left' ? spot.x : spot.align === 'right' ? spot.x - width : spot.x - width / 2;
  const top = spot.baseline === 'top' ? spot.y : spot.baseline === 'bottom' ? spot.y - height : spot.y - height / 2;
  return { left, top, right: left + width, bottom: top + height };
}

/** The upright line from a mark to its label, as a box that no label may cover. */
function leaderBox({ leader }: Spot, box: Box): Box | undefined {
  if (leader === undefined) return undefined;
  const [top, bottom] = leader.y < box.top ? [leader.y, box.top - 1] : [box.bottom + 1, leader.y];
  return { left: leader.x - 2, right: leader.x + 2, top, bottom };
}
