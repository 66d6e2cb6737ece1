import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localeTags } from '../../src/money/locales/index.js';
import { parseAmount } from '../../src/money/parse.js';
import { checkText } from '../../src/quotes/check.js';

const ofEveryObject = [
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'isPrototypeOf',
  'prototype',
];

describe('words that every object has', () => {
  it.each(localeTags)('are no currency, unit or scale (%s)', (lang) => {
    for (const word of ofEveryObject) {
      for (const text of [
        `10 ${word} 20`,
        `${word} 10`,
        `rose from 10 ${word} points to 20 ${word} points`,
        `10 million ${word}, ${word}10m, $${word} 10, 10 $${word}, ${word}$10`,
      ]) {
        const { figures } = checkText(text, { lang });
        for (const { currency } of figures) expect(currency === null || /^[A-Z]{3}$/.test(currency), text).toBe(true);
      }
      expect(() => parseAmount(`10 ${word}`, lang)).toThrow(/unknown (word|currency)/);
      expect(() => parseAmount(`${word} 10`, lang)).toThrow(/unknown (word|currency)/);
    }
  });
});

it('the text of a figure is what stands at its place', () => {
  const part = fc.constantFrom(
    '€800 billion',
    ' (',
    '$843 bn',
    ') ',
    'about ',
    'between 2 and 3 million euros',
    '\n\n',
    '<!-- x -->',
    ' 50,5 Md€',
    ' rose by 5 %',
    '. ',
    '𝔘 ',
    '5\u202f000 soldiers',
    ' constructor ',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), fc.constantFrom(...localeTags), (parts, lang) => {
      const text = parts.join('');
      const { figures, claims } = checkText(text, { lang, date: '2025-03-11' });
      for (const { start, end, text: quoted } of [...figures, ...claims.flatMap(({ members }) => members)])
        expect(text.slice(start, end)).toBe(quoted);
    }),
    { numRuns: 2000 },
  );
});
