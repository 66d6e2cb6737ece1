/** What a token is: a run of letters, a run of digits with its separators, a currency sign, any other character. */
export type TokenKind = 'word' | 'number' | 'sign' | 'mark';

export interface Token {
  readonly kind: TokenKind;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** What it is looked up by: a word in lower case, an apostrophe or dash in its plain form, else as written. */
  readonly key: string;
  /** What stands before it: nothing, white space, or the end of a paragraph. */
  readonly gap: 'none' | 'space' | 'paragraph';
}

const [mark, space, letter, digit, sign] = [0, 1, 2, 3, 4] as const;

const classes: Uint8Array = classTable();

/** Character classes below U+2100; all that is above is a mark. */
function classTable(): Uint8Array {
  const table = new Uint8Array(0x2100);
  for (let code = 0; code < table.length; code++) {
    const character = String.fromCharCode(code);
    if (code >= 0x30 && code <= 0x39) table[code] = digit;
    else if (/\p{Sc}/u.test(character)) table[code] = sign;
    else if (/[\p{L}\p{M}]/u.test(character)) table[code] = letter;
    // Marks of direction and joiners count as space: they are invisible, so they must not part a sign from its number.
    else if (/[\s\p{Cf}]/u.test(character)) table[code] = space;
  }
  return table;
}

const newline = 10;
/** No written number is longer; a longer run of digits is no figure. */
const longestNumber = 40;
const longestWord = 60;
const apostrophes = "'’ʼ";
const dashes = '-‐‑–—−';

/** Cuts a text into tokens, one at a time. */
export class Lexer {
  readonly #text: string;
  readonly #spaceGroups: boolean;
  /** Whether no letter is written with a combining accent. */
  readonly #composed: boolean;
  #at = 0;

  /** @param spaceGroups whether a plain space may part the digits of a number in groups of three */
  constructor(text: string, spaceGroups: boolean) {
    this.#text = text;
    this.#spaceGroups = spaceGroups;
    this.#composed = !/[\u0300-\u036f]/.test(text);
  }

  next(): Token | undefined {
    const gap = this.#skipSpace();
    const start = this.#at;
    if (start >= this.#text.length) return undefined;
    switch (this.#class(start)) {
      case letter:
        this.#at = this.#run(start, letter);
        return { kind: 'word', start, end: this.#at, key: this.#wordKey(start), gap };
      case digit: {
        this.#at = this.#numberEnd(start);
        const tooLong = this.#at - start > longestNumber;
        const key = tooLong ? '#' : this.#text.slice(start, this.#at);
        return { kind: tooLong ? 'mark' : 'number', start, end: this.#at, key, gap };
      }
      case sign:
        this.#at++;
        return { kind: 'sign', start, end: this.#at, key: this.#text.charAt(start), gap };
      default: {
        this.#at++;
        const character = this.#text.charAt(start);
        return { kind: 'mark', start, end: this.#at, key: markKey(character), gap };
      }
    }
  }

  #wordKey(start: number): string {
    if (this.#at - start > longestWord) return '#';
    const lower = this.#text.slice(start, this.#at).toLowerCase();
    return this.#composed ? lower : lower.normalize('NFC');
  }

  #skipSpace(): Token['gap'] {
    const from = this.#at;
    let lines = 0;
    while (this.#at < this.#text.length && this.#class(this.#at) === space) {
      if (this.#text.charCodeAt(this.#at) === newline) lines++;
      this.#at++;
    }
    if (lines > 1 || (lines === 1 && this.#startsItem())) return 'paragraph';
    return this.#at === from ? 'none' : 'space';
  }

  /** Whether a heading, a list item or a table row starts here. */
  #startsItem(): boolean {
    const character = this.#text.charAt(this.#at);
    return '#*•|>'.includes(character) || ('-–'.includes(character) && this.#class(this.#at + 1) === space);
  }

  #class(at: number): number {
    const code = this.#text.charCodeAt(at);
    return code < classes.length ? (classes[code] ?? mark) : code === 0xfeff ? space : mark;
  }

  #run(from: number, kind: number): number {
    let end = from + 1;
    while (end < this.#text.length && this.#class(end) === kind) end++;
    return end;
  }

  #numberEnd(start: number): number {
    let end = this.#run(start, digit);
    let whole = end - start <= 3;
    for (;;) {
      const character = this.#text.charAt(end);
      if ((character === '.' || character === ',') && this.#class(end + 1) === digit) {
        end = this.#run(end + 1, digit);
        whole = false;
      } else if (
        whole &&
        this.#parts(character) &&
        this.#run(end, digit) === end + 4 &&
        this.#class(end + 1) === digit
      ) {
        end += 4;
      } else return end;
    }
  }

  /** Whether a character may part groups of digits where a point or comma does not. */
  #parts(character: string): boolean {
    return `\u00a0\u202f\u2009${apostrophes}`.includes(character) || (character === ' ' && this.#spaceGroups);
  }
}

function markKey(character: string): string {
  if (apostrophes.includes(character)) return "'";
  return dashes.includes(character) ? '-' : character;
}
