import { Lexer, type Token } from './lexer.js';

/** A sentence of a text, as tokens. */
type Sentence = readonly Token[];

/** How a language ends its sentences, and writes its numbers. */
interface SentenceRules {
  readonly spaceGroups: boolean;
  /** Whether a number of one or two digits with a full stop may be an ordinal: "3. Oktober". */
  readonly ordinalDot: boolean;
  /** Words, in lower case, that a full stop follows without ending the sentence. */
  readonly abbreviations: ReadonlySet<string>;
}

/** No sentence is read beyond so many tokens: what follows counts as another one, so that time stays linear. */
const longestSentence = 250;

/** The sentences of a text, one at a time. A full stop before a small letter or after an abbreviation ends none. */
export function* sentences(text: string, rules: SentenceRules): Iterable<Sentence> {
  const lexer = new Lexer(text, rules.spaceGroups);
  let tokens: Token[] = [];
  for (let token = lexer.next(); token !== undefined; token = lexer.next()) {
    if (tokens.length > 0 && (tokens.length >= longestSentence || begins(token, tokens, text, rules))) {
      yield tokens;
      tokens = [];
    }
    tokens.push(token);
  }
  if (tokens.length > 0) yield tokens;
}

/** Whether a token begins a sentence after the given ones. */
function begins(token: Token, before: readonly Token[], text: string, rules: SentenceRules): boolean {
  if (token.gap === 'paragraph') return true;
  if (token.gap === 'none') return false;
  let last = before.length - 1;
  while (closing.has(before[last]?.key ?? '')) last--;
  const stop = before[last]?.key;
  if (stop === '!' || stop === '?' || stop === '…') return !startsSmall(token, text);
  if (stop !== '.' || startsSmall(token, text)) return false;
  const word = before[last - 1];
  if (word === undefined) return true;
  if (word.kind === 'number') return !(rules.ordinalDot && word.key.length <= 2);
  if (word.kind !== 'word') return true;
  const initial = word.key.length === 1 && word.end - word.start === 1 && !/\d/.test(before[last - 2]?.key ?? '');
  return !initial && !rules.abbreviations.has(word.key);
}

const closing: ReadonlySet<string> = new Set([')', ']', '"', '”', '“', '»', "'"]);

function startsSmall(token: Token, text: string): boolean {
  return token.kind === 'word' && text.charAt(token.start) === token.key.charAt(0);
}
