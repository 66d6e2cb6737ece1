import { MilexError } from '../../../money/error.js';
import { readable, shrinks, type Type } from '../type.js';
import { type Across, beforeLine, besideLine } from './target-lines.js';

/** The money that is missing to a target. */
export interface GapText {
  /** In percent of GDP. */
  readonly to: number;
  /** Beside the target's line: "+€59bn". */
  readonly sum: string;
  /** Away from it: "€59bn to 3.5 %". */
  readonly text: string;
}

/** A row of the chart: where its bar ends, and its gaps, the nearest first. */
interface GapRow {
  readonly end: number;
  readonly gaps: readonly GapText[];
}

/** A text as it is set in its row. */
interface SetGap {
  readonly lines: readonly string[];
  readonly x: number;
}

/** The texts of all rows, each row's the nearest target first. */
interface SetGaps {
  readonly shrunk: number;
  readonly rows: readonly (readonly SetGap[])[];
}

interface Room {
  readonly across: Across;
  readonly rowHeight: number;
}

/** What is written of the gaps in the rows of a chart, beside the lines of its targets. */
export interface Gaps {
  readonly rows: readonly GapRow[];
  /** The values of all lines, the lowest first. */
  readonly lines: readonly number[];
  /** Text size at most, as a share of the role's. */
  readonly largest: number;
}

type Setting = (gaps: Gaps, room: Room, type: Type) => SetGaps | undefined;

/** Sums beside the lines of their targets; where they have no room, a column of what is missing to which target. */
function settings(largest: number): Setting[] {
  const sizes = shrinks.filter((shrunk) => shrunk <= largest);
  const groups = [sizes.filter((shrunk) => shrunk >= readable), sizes.filter((shrunk) => shrunk < readable)];
  return groups.flatMap((group) =>
    [besideLines, inColumn].flatMap((set) =>
      group.map((shrunk): Setting => {
        return (gaps, room, type) => {
          const rows = set(gaps, room, type, shrunk);
          return rows && { shrunk, rows };
        };
      }),
    ),
  );
}

/** @throws {MilexError} when the texts of the gaps have no room */
export function setGaps(gaps: Gaps, room: Room, type: Type): SetGaps {
  for (const set of settings(gaps.largest)) {
    const found = set(gaps, room, type);
    if (found !== undefined) return found;
  }
  throw noRoom();
}

const [steps, shortest] = [40, 0.3];
/** Pixels by which the axis may be drawn elsewhere than it was planned. */
const rounding = 0.5;

/**
 * The longest that an axis up to `max` can be between two edges, with the texts of the gaps beside it; `longest` at most.
 *
 * @throws {MilexError} when they have no room however short the axis is
 */
export function longestAxis(
  gaps: Gaps,
  { from, to, longest, max, rowHeight }: Record<'from' | 'to' | 'longest' | 'max' | 'rowHeight', number>,
  type: Type,
): number {
  const shares = Array.from({ length: steps + 1 }, (_, i) => 1 - (i / steps) * (1 - shortest));
  for (const set of settings(gaps.largest)) {
    for (const share of shares) {
      const length = longest * share;
      const across = { at: (value: number) => from + (value / max) * length, right: to - rounding };
      if (set(gaps, { across, rowHeight }, type) !== undefined) return length;
    }
  }
  throw noRoom();
}

function noRoom(): MilexError {
  return new MilexError(
    'gapTo: no room for the money that is missing to every target; name one of them, or make the chart larger',
  );
}

function besideLines(
  { rows, lines }: Gaps,
  { across, rowHeight }: Room,
  type: Type,
  shrunk: number,
): SetGap[][] | undefined {
  let fits = type.lineHeight('label', shrunk) <= rowHeight;
  const set = rows.map(({ end, gaps }) =>
    gaps.map(({ to, sum }): SetGap => {
      // A range may go past the target that its value misses.
      const x = across.at(Math.max(to, end)) + type.px(besideLine);
      const width = type.width(sum, 'label', shrunk);
      const next = lines.find((value) => value > to);
      const limit = next === undefined ? across.right : across.at(next) - type.px(beforeLine) + rounding;
      fits &&= x + width <= limit;
      return { lines: [sum], x };
    }),
  );
  return fits ? set : undefined;
}

/** Right of all lines and bars, in as many lines of text as the rows have room for. */
function inColumn(
  { rows, lines }: Gaps,
  { across, rowHeight }: Room,
  type: Type,
  shrunk: number,
): SetGap[][] | undefined {
  const x = across.at(Math.max(...lines, ...rows.map(({ end }) => end))) + type.px(besideLine);
  const most = Math.max(1, across.right - x);
  let fits = true;
  const set = rows.map(({ gaps }): SetGap[] => {
    if (gaps.length === 0) return [];
    const texts = gaps.map(({ text }) => text.replaceAll(' ', '\u00a0'));
    const wrapped = type.wrap(texts.join(', '), 'label', most, shrunk);
    const whole = texts.every((text) => type.width(`${text},`, 'label', shrunk) <= most);
    fits &&= whole && wrapped.length * type.lineHeight('label', shrunk) <= rowHeight;
    return [{ lines: wrapped, x }];
  });
  return fits ? set : undefined;
}
