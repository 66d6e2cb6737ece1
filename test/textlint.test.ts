import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkOptions } from '../src/textlint/options.js';
import rule from '../src/textlint.js';
import { milex } from './cli/milex.js';

// textlint-tester takes the functions of the runner from the global object when it is loaded.
Object.assign(globalThis, { describe, it });
const { default: tester } = await import('textlint-tester');
const TextLintTester = tester.default ?? (tester as unknown as typeof tester.default);

const options = { date: '2025-03-11' };
const fixtures = join(import.meta.dirname, '../fixtures');
const english = join(fixtures, 'texts/announcements.en.md');
const announcements = readFileSync(english, 'utf8');
const noted = 'From €50 billion to €60 billion, up 30 %. <!-- milex-ignore: as spoken -->';
const slip =
  '€800 billion at 1.0465 USD for 1 EUR (ECB, 3 March 2025) is $837.2 billion; quoted $843 million (−99.9 %); it is 1,000 times too small; likely cause: a slip of scale, as million for billion';
const rose = '€50 billion → €60 billion is +20.0 % (+17.8 % to +22.2 %), not 30 %';

new TextLintTester().run('milex', rule, {
  valid: [
    'No figure here.',
    'Spending rose from €50 billion to €60 billion, by 20 %.',
    { text: 'The plan is worth €800 billion ($843 billion).', options },
    { text: 'Der Plan umfasst 800 Mrd. € (873 Mrd. Dollar).', options: { ...options, lang: 'de' } },
    { text: 'The plan is worth €800 billion ($900 billion).', options: { ...options, tolerance: '10%' } },
    { text: 'The plan is worth €800 billion ($900 billion).', options: { ...options, tolerance: 10 } },
    noted,
    '---\ndate: 2025-03-04\nlang: en\n---\nThe plan is worth €800 billion ($843 billion).',
    { text: 'France spent €59.6 billion on defence in 2024.', options: { book: join(fixtures, 'rearm-europe.yaml') } },
    'In code: `from €50 billion to €60 billion, by 30 %`.',
    { text: 'A plain text: from €50 billion to €60 billion, by 20 %.', ext: '.txt' },
  ],
  invalid: [
    {
      text: 'Spending rose from €50 billion to €60 billion, by 30 %.',
      errors: [{ message: rose, range: [19, 54] }],
    },
    {
      text: '# Title\n\n- It rose from **€50** billion to\n  &euro;60 billion, by 30 %.',
      errors: [{ message: rose, range: [26, 70] }],
    },
    {
      text: '| a |\n|---|\n| from €50 billion to €60 billion, up 30 % |\n',
      errors: [{ message: rose, line: 3, column: 8 }],
    },
    { text: 'Spending rose from €50 billion to €60 billion, by 30 %.', ext: '.txt', errors: [{ message: rose }] },
    {
      text: '---\ndate: 2025-03-11\n---\nIt is worth €800 billion ($843 million).',
      errors: [{ message: slip, line: 4 }],
    },
    {
      text: 'France spent €63 billion on defence in 2024.',
      options: { book: join(fixtures, 'rearm-europe.yaml') },
      errors: [{ message: 'France (2024): NATO, edition June 2024, has €59.6 billion; quoted €63 billion (+5.7 %)' }],
    },
    { text: announcements, errors: (await places(english)).map(({ line, column }) => ({ line, column })) },
    ...(
      [
        [
          { tolerence: '20%' },
          'unknown option "tolerence" (did you mean "tolerance"?); there are date, lang, tolerance, book, rates',
        ],
        [{ date: '11 March' }, 'date: "11 March" is not a date; write year-month-day, as in "2025-03-04"'],
        [{ lang: 'nl' }, 'lang: figures are not read in "nl"'],
        [{ lang: 'english' }, 'lang: unknown language "english"; write en, fr, de, es, it, pl, or auto'],
        [{ tolerance: 0.015 }, 'tolerance: It is in percent: write 1.5% or 0.015%'],
        [{ tolerance: {} }, 'tolerance: "{}" is no text'],
        [{ book: 'none.yaml' }, `book: ${join(process.cwd(), 'none.yaml')}: no such file`],
        [{ rates: 5 }, 'rates: "5" is no text'],
      ] as const
    ).map(([wrong, why]) => ({
      text: `Text ${JSON.stringify(wrong)}.`,
      options: wrong as Parameters<typeof checkOptions>[0],
      errors: [{ message: why, line: 1, column: 1 }],
    })),
    {
      text: `${noted.replace(': as spoken', '')}\n`,
      errors: [{ message: "line 1: a milex-ignore needs a reason: <!-- milex-ignore: the speaker's own sum -->" }],
    },
    {
      text: 'Nederland geeft in 2025 ongeveer 22 miljard euro uit aan defensie, meer dan ooit.',
      errors: [{ message: 'in a language that figures are not read in; where it was told wrong, set "lang"' }],
    },
  ],
});

/** Where the command has findings. */
async function places(path: string): Promise<{ readonly line: number; readonly column: number }[]> {
  const { out } = await milex('check', path, '--quiet');
  return [...out.matchAll(/:(\d+):(\d+): inconsistent/g)].map(([, line, column]) => ({
    line: Number(line),
    column: Number(column),
  }));
}

describe('the places that textlint is held to', () => {
  it('are those of the command', async () => expect(await places(english)).toHaveLength(3));
});

describe('checkOptions', () => {
  it('starts paths from the folder of the configuration, and reads a file once', () => {
    const { book } = checkOptions({ book: 'rearm-europe.yaml' }, fixtures);
    expect(book).toBeDefined();
    expect(checkOptions({ book: 'fixtures/rearm-europe.yaml' }, join(fixtures, '..')).book).toBe(book);
  });
});
