import { describe, expect, it } from 'vitest';
import { MilexError } from '../../src/money/error.js';
import { printable } from '../../src/money/plain.js';

describe('printable', () => {
  it.each([
    ['a\nb\r\nc', 'a\\u000ab\\u000d\\u000ac'],
    ['\u001b[2J', '\\u001b[2J'],
    ['\u009b2J', '\\u009b2J'],
    ['left\u202eright', 'left\\u202eright'],
    ['\u2066x\u2069\u200f', '\\u2066x\\u2069\\u200f'],
    ['a\u2028b\u0085', 'a\\u2028b\\u0085'],
    ['half \ud83d', 'half \\ud83d'],
    ['::error::x', '\\u003a:error::x'],
    ['  ::stop-commands::x', '  \\u003a:stop-commands::x'],
    ['text ##[error]x', 'text \\u0023#[error]x'],
    ['de l’Été: 😀 €\u00a050\u202f500 a::b', 'de l’Été: 😀 €\u00a050\u202f500 a::b'],
  ])('makes %j safe for a line of a log', (text, safe) => expect(printable(text)).toBe(safe));

  it('is what every error line goes through', () => {
    expect(new MilexError('no file "\u001b[2J\n::error::x"').message).toBe('no file "\\u001b[2J\\u000a::error::x"');
  });
});
