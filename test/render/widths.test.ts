import { createCanvas } from '@napi-rs/canvas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawer } from '../../src/render/canvas.js';
import { knowingWidths, widthOf } from '../../src/render/widths.js';

type Pen = ReturnType<typeof drawer>['ruler'] extends () => infer P ? P : never;

const steps: Readonly<Record<string, (pen: Pen) => unknown>> = {
  'a small font': (pen) => {
    pen.font = '400 12px Inter';
  },
  'a large font': (pen) => {
    pen.font = '700 31px Inter';
  },
  save: (pen) => pen.save(),
  restore: (pen) => pen.restore(),
  reset: (pen) => pen.reset(),
  measure: (pen) => pen.measureText('France €59.6bn').width,
  fill: (pen) => pen.fillText('France', 10, 40),
  stroke: (pen) => pen.strokeText('55', 50, 60),
};

describe('a context that knows widths', () => {
  it('measures and draws as one that does not, whatever is saved and restored in between', () => {
    drawer();
    const names = fc.array(fc.constantFrom(...Object.keys(steps)), { minLength: 1, maxLength: 25 });
    fc.assert(
      fc.property(names, (sequence) => {
        const [plain, knowing] = [createCanvas(120, 80), createCanvas(120, 80)];
        const [a, b] = [plain.getContext('2d'), knowingWidths(knowing.getContext('2d'))];
        for (const name of sequence) expect([name, steps[name]?.(b)]).toEqual([name, steps[name]?.(a)]);
        expect(b.font).toBe(a.font);
        expect(knowing.data().equals(plain.data())).toBe(true);
      }),
    );
  });

  it('measures a text once, in each font', () => {
    let measured = 0;
    const measure = (): number => ++measured;
    const font = '400 11px A font of this test';
    expect([widthOf(font, 'a', measure), widthOf(font, 'a', measure), widthOf(`${font} 2`, 'a', measure)]).toEqual([
      1, 1, 2,
    ]);
  });
});

describe('the ruler', () => {
  it('is one for all charts: a new one for each would take more memory with every SVG', () => {
    expect(drawer().ruler()).toBe(drawer().ruler());
  });
});
