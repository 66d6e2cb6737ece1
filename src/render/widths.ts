import type { SKRSContext2D } from '@napi-rs/canvas';

/** The widths of texts by their font: they are the same on every canvas, and measuring takes long. */
const known = new Map<string, Map<string, number>>();
/** More texts than a report has; then all are forgotten. */
const most = 20_000;
let count = 0;

/** The width of a text, measured when it is not known yet. */
export function widthOf(font: string, text: string, measure: () => number): number {
  const ofFont = known.get(font);
  const width = ofFont?.get(text);
  if (width !== undefined) return width;
  const measured = measure();
  if (count >= most) forgetWidths();
  const texts = known.get(font) ?? new Map<string, number>();
  known.set(font, texts.set(text, measured));
  count++;
  return measured;
}

/** Has every text measured anew. */
export function forgetWidths(): void {
  known.clear();
  count = 0;
}

/**
 * Makes a context measure a text once, and take a font only when it sets or measures text in it: most of its work is to
 * look fonts up. Of what it measures it tells the width alone.
 */
export function knowingWidths(pen: SKRSContext2D): SKRSContext2D {
  const native: SKRSContext2D = Object.getPrototypeOf(pen);
  let font = pen.font;
  let isTaken = true;
  let saved: string[] = [];
  const takeFont = (): void => {
    if (!isTaken) Reflect.set(native, 'font', font, pen);
    isTaken = true;
  };
  const withFont =
    <A extends unknown[], R>(method: (...args: A) => R) =>
    (...args: A): R => {
      takeFont();
      return method.apply(pen, args);
    };
  const measured = withFont(native.measureText);
  Object.defineProperty(pen, 'font', {
    get: () => font,
    set: (next: string) => {
      isTaken &&= next === font;
      font = next;
    },
  });
  return Object.assign(pen, {
    measureText: (text: string) => ({ width: widthOf(font, text, () => measured(text).width) }),
    fillText: withFont(native.fillText),
    strokeText: withFont(native.strokeText),
    save: withFont(() => {
      saved.push(font);
      native.save.call(pen);
    }),
    restore: () => {
      native.restore.call(pen);
      const before = saved.pop();
      if (before === undefined) return;
      font = before;
      isTaken = true;
    },
    reset: () => {
      native.reset.call(pen);
      font = Reflect.get(native, 'font', pen);
      [saved, isTaken] = [[], true];
    },
  });
}
