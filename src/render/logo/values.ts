import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { MilexError, shown } from '../../money/error.js';
import { tableOf } from '../../money/table.js';

const number = '[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?';
const numbers = new RegExp(number, 'g');
const isNumber = new RegExp(`^${number}$`);
const isLength = new RegExp(`^(${number})(px|pt|pc|mm|cm|in|%)?$`);
const isShare = new RegExp(`^(${number})(%?)$`);
/** The functions of a `transform`, each with plain numbers. */
const isTransform = /^[\s,]*((matrix|translate|scale|rotate|skewX|skewY)\s*\([-+\d.eE,\s]{1,200}\)[\s,]*){1,20}$/;
const isPath = /^[MmLlHhVvCcSsQqTtAaZz\d\s,.eE+-]*$/;
const isPoints = /^[\d\s,.eE+-]*$/;

/** No logo has a coordinate beyond it, and the arithmetic of a drawing holds within it. */
const largest = 1_000_000;
const pixels: ReadonlyMap<string, number> = tableOf({ pt: 4 / 3, pc: 16, in: 96, cm: 96 / 2.54, mm: 96 / 25.4 });

/** Whether a value may stand in the drawing as it is. */
export type Check = (value: string) => boolean;

const bounded = (text: string): boolean => Math.abs(Number(text)) <= largest;
const allBounded: Check = (value) => (value.match(numbers) ?? []).every(bounded);

export const length: Check = (value) => bounded(isLength.exec(value)?.[1] ?? 'none');
export const transform: Check = (value) => value === '' || (isTransform.test(value) && allBounded(value));
export const path: Check = (value) => isPath.test(value) && allBounded(value);
export const points: Check = (value) => isPoints.test(value) && allBounded(value);
export const plainNumber: Check = (value) => isNumber.test(value) && bounded(value);
export const oneOf =
  (...words: readonly string[]): Check =>
  (value) =>
    words.includes(value);

export function numbersIn(text: string): number[] {
  return (text.match(numbers) ?? []).map(Number);
}

/** How many corners and curves the data of a path or a polygon has, at most. */
export function segments(data: string): number {
  return Math.max((data.match(/[a-zA-Z]/g) ?? []).length, (data.match(numbers) ?? []).length / 2);
}

/** A share of one, written as a number or in percent. */
export function share(value: string): string | undefined {
  const [, digits, percent] = isShare.exec(value) ?? [];
  if (digits === undefined) return undefined;
  const one = Number(digits) / (percent === '%' ? 100 : 1);
  return String(Number(Math.min(1, Math.max(0, one)).toFixed(4)));
}

/** A length in pixels, where it has one by itself: percents are of something else. */
export function inPixels(value: string | undefined): number | undefined {
  const [, digits, unit = 'px'] = isLength.exec(value?.trim() ?? '') ?? [];
  return digits === undefined || unit === '%' ? undefined : Number(digits) * (pixels.get(unit) ?? 1);
}

/** The id in "url(#id)", with or without quotes, whatever stands behind it. */
export function pointed(value: string): string | undefined {
  return /^url\(\s*(["']?)#([^"')\s]{1,200})\1\s*\)/.exec(value)?.[2];
}

let reader: SKRSContext2D | undefined;
const hex = /^#[0-9a-f]{6}$/i;

/** A colour of CSS as "#rrggbb" and its opacity: decoders know few of the ways to write one. */
export function colour(value: string): { readonly hex: string; readonly alpha: number } | undefined {
  if (hex.test(value)) return { hex: value.toLowerCase(), alpha: 1 };
  if (!/^[#a-zA-Z][\w#%.,\s()/+-]{0,60}$/.test(value)) return undefined;
  reader ??= createCanvas(1, 1).getContext('2d');
  const pen = reader;
  const canBeRead = ['#010203', '#040506'].every((before) => {
    pen.fillStyle = before;
    pen.fillStyle = value;
    return pen.fillStyle !== before;
  });
  if (!canBeRead) return undefined;
  pen.clearRect(0, 0, 1, 1);
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
  const digits = [red, green, blue].map((one) => one.toString(16).padStart(2, '0'));
  return { hex: `#${digits.join('')}`, alpha: alpha / 255 };
}

/** An error about a value of an element. */
export function refused(element: string, key: string, value: string, what: string): MilexError {
  return new MilexError(`<${element}> has ${key} ${shown(value)}: ${what}`, { value, expected: what });
}
