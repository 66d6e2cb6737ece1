import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/quotes/check.js';
import { type CheckedPiece, DocumentCheck } from '../../src/texts/check-document.js';
import type { Writing } from '../../src/texts/extract/index.js';
import { Pieces } from '../../src/texts/pieces.js';

const options = { date: '2025-03-11', lang: 'en' } as const;

interface Checked {
  readonly pieces: number;
  readonly figures: CheckedPiece['figures'][number][];
  readonly claims: CheckedPiece['claims'][number][];
}

function check(writing: Writing, source: string, chunk = source.length): Checked {
  const document = new DocumentCheck({ writing }, options);
  const pieces: CheckedPiece[] = [];
  for (let at = 0; at < source.length; at += chunk) pieces.push(...document.add(source.slice(at, at + chunk)));
  pieces.push(...document.end());
  return {
    pieces: pieces.length,
    figures: pieces.flatMap(({ figures }) => figures),
    claims: pieces.flatMap(({ claims }) => claims),
  };
}

/** Each figure covers what it says, stands where it says, and comes once. */
function expectPlaced({ figures }: Checked, source: string): void {
  const lines = source.split('\n');
  for (const { start, end, line, column, text } of figures) {
    expect(source.slice(start, end)).toBe(text);
    expect(lines[line - 1]?.slice(column - 1).startsWith(text.split('\n')[0] ?? '')).toBe(true);
  }
  expect(new Set(figures.map(({ start }) => start)).size).toBe(figures.length);
}

const filler = 'The ministry did not comment on the report, which had been expected for weeks. '.repeat(10);
const wrong = 'It rose from €50 billion to €60 billion, by 30 %.';
/** More than the pieces that a document is cut into. */
const many = 480;
const paragraphs = (before: string, after: string) =>
  Array.from({ length: many }, () => `${before}${filler}${wrong}${after}`).join('');

describe('a document that is checked in pieces', () => {
  const text = paragraphs('', '\n\n');

  it('has the figures and claims that it has as a whole', () => {
    const found = check('text', text);
    const whole = checkText(text, options);
    expect(found.pieces).toBeGreaterThan(2);
    expect(found.figures.map(({ start, end }) => [start, end])).toEqual(
      whole.figures.map(({ start, end }) => [start, end]),
    );
    expect(found.claims.map(({ members }) => members)).toEqual(
      whole.claims.map(({ members }) => members.map(({ start, end }) => [start, end])),
    );
    expectPlaced(found, text);
  });

  it('does not mind how it comes in', () => {
    const found = check('text', text);
    expect(check('text', text, 65_536)).toEqual(found);
    expect(check('text', text, 1000)).toEqual(found);
  });

  it.each([
    ['markdown', paragraphs('## A *head*\n\n', '\n\n')],
    ['markdown', paragraphs('- ', '\n')],
    ['html', `<body>${paragraphs('<p>', '</p>\n')}`],
    ['html', `<body>${paragraphs('<p>', '\n')}`],
    ['text', paragraphs('', '\r\n\r\n')],
    ['text', paragraphs('', ' ')],
    ['markdown', paragraphs('', ' ')],
    ['html', `<p>${paragraphs('', ' ')}</p>`],
  ] as const)('finds each claim once, at its place: %s', (writing, source) => {
    const found = check(writing, source, 65_536);
    expect(found.pieces).toBeGreaterThan(1);
    expect(found.claims).toHaveLength(many);
    expect(found.figures).toHaveLength(3 * many);
    expectPlaced(found, source);
  });

  it('sees a sentence that refers back over the boundary of two pieces', () => {
    const source = Array.from(
      { length: many },
      () => `${filler}It was €50 billion plus €10 billion.\n\nTogether that is €70 billion.\n\n`,
    ).join('');
    expect(checkText(source, options).claims).toHaveLength(many);
    expect(check('text', source).claims).toHaveLength(many);
  });

  it.each([
    ['markdown', '```\n', '\n```\n'],
    ['markdown', '- x\n\n  ```\n', '\n  ```\n'],
    ['html', '<script>', '</script>'],
    ['html', '<pre>', '</pre>'],
    ['html', '<!-- ', ' -->'],
  ] as const)('does not read what is no text, however long it is: %s %j', (writing, open, close) => {
    const code = `  ${wrong}\n\n`.repeat(15_000);
    const found = check(writing, `Before.\n\n${open}${code}${close}\n\n${wrong}\n`, 65_536);
    expect(found.claims).toHaveLength(1);
    expect(found.figures).toHaveLength(3);
  });

  it('goes on with a note over all of its paragraph, and not beyond', () => {
    const long = `${filler}${wrong} `.repeat(many);
    const { claims } = check('text', `<!-- milex-ignore: as spoken -->\n${long}\n\n${wrong}\n`, 65_536);
    expect(claims).toHaveLength(many + 1);
    expect(claims.slice(0, many).every(({ ignored }) => ignored === 'as spoken')).toBe(true);
    expect(claims.at(-1)?.ignored).toBeUndefined();
  });

  it.each(['a', 'a ', '\n', '\u{1f600}', '\u{1f600} '])('comes to an end without sentences: %j', (piece) => {
    const source = piece.repeat(1_500_000 / piece.length);
    for (const writing of ['text', 'html'] as const) expectPlaced(check(writing, source, 65_536), source);
  });

  it('never cuts a pair of surrogates', () => {
    const found: string[] = [];
    const document = new Pieces('text');
    for (const { source, from, to } of document.add('\u{1f600}'.repeat(800_000))) found.push(source.slice(from, to));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((own) => /\p{Cs}/u.test(own))).toEqual([]);
  });
});
