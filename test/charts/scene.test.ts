import { describe, expect, it } from 'vitest';
import { settable } from '../../src/charts/say/settable.js';
import { type Label, placeLabels } from '../../src/charts/scene/label.js';
import type { Pen } from '../../src/charts/scene/pen.js';
import { ticks } from '../../src/charts/scene/ticks.js';
import { Type } from '../../src/charts/scene/type.js';
import { themeOf } from '../../src/charts/themes/index.js';

/** A pen that measures ten pixels a letter. */
const pen = { font: '', measureText: (text: string) => ({ width: text.length * 10 }) } as Pen;
const type = new Type(pen, themeOf('light'), 1200, 675);

describe('ticks', () => {
  it.each([
    [0, 110, [0, 50, 100]],
    [0, 100, [0, 25, 50, 75, 100]],
    [0, 894, [0, 250, 500, 750]],
    [1.037, 1.0917, [1.04, 1.06, 1.08]],
    [0, 0.3, [0, 0.1, 0.2, 0.3]],
  ])('from %d to %d are few and round', (lo, hi, expected) => {
    expect(ticks(lo, hi, 4)).toEqual(expected);
  });
});

describe('wrapping', () => {
  it('fills lines, or makes them about equally long', () => {
    expect(type.wrap('one two three four', 'note', 140)).toEqual(['one two three', 'four']);
    expect(type.wrapEvenly('one two three four', 'note', 140)).toEqual(['one two', 'three four']);
  });

  it('does not break at a no-break space, and breaks a word that is too long', () => {
    expect(type.wrap('rate of 4\u00a0March', 'note', 100)).toEqual(['rate of', '4\u00a0March']);
    expect(type.wrap('abcdefgh', 'note', 30)).toEqual(['abc', 'def', 'gh']);
  });

  it('parts what was to stay together before it tears a number', () => {
    expect(type.wrap('Germany\u00a0\u00a034.700\u00a0M€', 'note', 100)).toEqual(['Germany', '34.700 M€']);
    expect(type.wrap('34.700\u00a0M€', 'note', 60)).toEqual(['34.700', 'M€']);
  });

  it('sets spaces and hyphens that typefaces lack as those they have', () => {
    expect(settable('1\u202f000 non\u2011stop\u200b')).toBe('1\u00a0000 non-stop');
  });
});

describe('placing labels', () => {
  const bounds = { left: 0, top: 0, right: 200, bottom: 100 };
  const at = (...spots: [number, number][]): Label => ({
    lines: [{ text: 'abcde', role: 'note' }],
    spots: spots.map(([x, y]) => ({ x, y, align: 'left', baseline: 'top' })),
  });
  const places = (labels: Label[], obstacles: { left: number; top: number; right: number; bottom: number }[] = []) =>
    placeLabels(labels, type, bounds, obstacles).map(({ box }) => [box.left, box.top]);

  it('takes the first spot within the bounds', () => {
    expect(places([at([180, 0], [10, 20])])).toEqual([[10, 20]]);
  });

  it('takes the next spot where another label or an obstacle is in the way', () => {
    expect(places([at([0, 0]), at([10, 10], [60, 0])])).toEqual([
      [0, 0],
      [60, 0],
    ]);
    expect(places([at([0, 0], [0, 50])], [{ left: 20, top: 5, right: 30, bottom: 10 }])).toEqual([[0, 50]]);
  });

  it('lets no label cover the line to another', () => {
    const below: Label = {
      lines: [{ text: 'abcde', role: 'note' }],
      spots: [{ x: 0, y: 70, align: 'left', baseline: 'top', leader: { x: 10, y: 0 } }],
    };
    expect(places([below, at([0, 30], [20, 30])])).toEqual([
      [0, 70],
      [20, 30],
    ]);
  });

  it('refuses a label that fits nowhere, by its text', () => {
    expect(() => places([at([180, 0])])).toThrow(
      'no room for the label "abcde"; make the chart larger, or its texts shorter',
    );
  });
});
