import { type Path, pathText } from '../../figures/check.js';
import { MilexError, shown } from '../../money/error.js';

/** What no line of a chart may hold: each is invisible, or turns the text round it. */
const refused: readonly { readonly characters: RegExp; readonly name: string }[] = [
  { characters: /[\n\r\u0085\u2028\u2029]/u, name: 'a line break' },
  { characters: /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u, name: 'a mark of writing direction' },
  { characters: /\p{Cc}/u, name: 'a control character' },
  { characters: /\p{Cs}/u, name: 'half a character' },
  {
    characters: /[\p{Co}\u{e0000}-\u{e0fff}\ufff9-\ufffb\p{Noncharacter_Code_Point}]/u,
    name: 'no letter of any script',
  },
];
const any = new RegExp(refused.map(({ characters }) => characters.source).join('|'), 'u');

/**
 * Checks every text of a spec, whatever the form and wherever in it.
 *
 * @throws {MilexError} for a line break, a control character, a mark of writing direction, half a surrogate pair, or a
 * character without a meaning of its own, with the key and the code point
 */
export function checkTexts(value: unknown, path: Path = []): void {
  if (typeof value === 'string') checkText(value, path);
  else if (Array.isArray(value)) for (const [i, one] of value.entries()) checkTexts(one, [...path, i]);
  else if (isPlain(value)) {
    for (const [key, one] of Object.entries(value)) {
      checkText(key, path);
      checkTexts(one, [...path, key]);
    }
  }
}

/** Numbers and figures are checked where they are read. */
function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const kind: unknown = Object.getPrototypeOf(value);
  return kind === null || kind === Object.prototype;
}

function checkText(text: string, path: Path): void {
  const at = text.search(any);
  if (at < 0) return;
  const [character = ''] = text.slice(at);
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const name = refused.find(({ characters }) => characters.test(character))?.name;
  throw new MilexError(`${pathText(path)}: U+${code}, ${name}, in ${visible(text, at)}; take it out`);
}

/** The text round a character, with what cannot be seen written out. */
function visible(text: string, at: number): string {
  const start = Math.max(0, at - 20);
  return shown(text.slice(start, at + 20)).replace(
    /[\p{Cf}\u2028\u2029\u007f-\u009f]/gu,
    (one) => `\\u${(one.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}
