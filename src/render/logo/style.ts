import { MilexError, shown } from '../../money/error.js';
import type { Element } from './tree.js';

/** A declaration of a style sheet; the later of two, and of more weight, holds. */
interface Declared {
  readonly value: string;
  readonly order: number;
}

/** By selector, the declarations by property. */
type Sheet = ReadonlyMap<string, ReadonlyMap<string, Declared>>;

/** What the style sheets and the `style` of an element say of its look. */
export type StyleOf = (element: Element) => Readonly<Record<string, string>>;

const mostRules = 1000;
const mostClasses = 20;

/**
 * Reads the style sheets of an SVG: rules for a class, an id or an element's name, as editors write them. Decoders
 * read none, and draw all in black.
 *
 * @throws {MilexError} for a rule of another kind, or too many
 */
export function readStyles(sheets: readonly Element[]): StyleOf {
  const sheet = readSheet(sheets.map(({ text }) => text).join('\n'));
  return ({ name, attributes }) => {
    const classes = sheet.size === 0 ? [] : (attributes['class'] ?? '').split(/\s+/, mostClasses);
    const found = new Map<string, Declared>();
    const ids = attributes['id'] === undefined ? [] : [`#${attributes['id']}`];
    for (const selectors of [['*'], [name], classes.map((one) => `.${one}`), ids]) {
      const here = new Map<string, Declared>();
      for (const selector of selectors) {
        for (const [key, one] of sheet.get(selector) ?? [])
          if ((here.get(key)?.order ?? -1) < one.order) here.set(key, one);
      }
      for (const [key, one] of here) found.set(key, one);
    }
    const own = [...found].map(([key, { value }]) => [key, value]);
    return { ...Object.fromEntries(own), ...Object.fromEntries(declarations(attributes['style'] ?? '')) };
  };
}

function readSheet(text: string): Sheet {
  const sheet = new Map<string, Map<string, Declared>>();
  const plain = withoutComments(text).replace(/<!--|-->/g, ' ');
  // Every second part is the inside of a rule.
  const parts = plain.split(/[{}]/, 2 * mostRules + 2);
  if (parts.length > 2 * mostRules + 1) {
    throw new MilexError(`its style sheet has more than ${mostRules} rules`, { code: 'too_large' });
  }
  for (let order = 0; order + 1 < parts.length; order += 2) {
    for (const selector of (parts[order] ?? '').split(',').map((one) => one.trim())) {
      if (!/^([.#]?[\w-]+|\*)$/.test(selector)) throw unreadable(selector);
      const rule = sheet.get(selector) ?? new Map<string, Declared>();
      for (const [key, value] of declarations(parts[order + 1] ?? '')) rule.set(key, { value, order });
      sheet.set(selector, rule);
    }
  }
  const rest = parts.length % 2 === 1 ? (parts.at(-1) ?? '').trim() : 'a rule without an end';
  if (rest !== '') throw unreadable(rest);
  return sheet;
}

function withoutComments(text: string): string {
  return text
    .split('*/')
    .map((part) => part.split('/*', 1)[0])
    .join(' ');
}

function declarations(text: string): [string, string][] {
  return text.split(';').flatMap((one): [string, string][] => {
    const colon = one.indexOf(':');
    const value = one.slice(colon + 1).trim();
    return colon < 0 ? [] : [[one.slice(0, colon).trim(), value.replace(/\s?!\s?important$/, '')]];
  });
}

function unreadable(selector: string): MilexError {
  const expected = 'rules for a class, an id or an element';
  return new MilexError(
    `its style sheet has ${shown(selector)}, and only ${expected} are read; export it with presentation attributes, or save it as PNG`,
    { value: selector, expected },
  );
}
