import { describe, it } from 'vitest';
import rule from '../src/textlint.js';

// textlint-tester takes the functions of the runner from the global object when it is loaded.
Object.assign(globalThis, { describe, it });
const { default: tester } = await import('textlint-tester');
const TextLintTester = tester.default ?? (tester as unknown as typeof tester.default);

const options = { date: '2025-03-11' };
const rose = '€50 billion → €60 billion is +20.0 % (+17.8 % to +22.2 %), not 30 %';

new TextLintTester().run('milex', rule, {
  valid: [
    'No figure here.',
    'Spending rose from €50 billion to €60 billion, by 20 %.',
    { text: 'The plan is worth €800 billion ($843 billion).', options },
    { text: 'Der Plan umfasst 800 Mrd. € (873 Mrd. Dollar).', options: { ...options, lang: 'de' } },
    { text: 'The plan is worth €800 billion ($900 billion).', options: { ...options, tolerance: 0.1 } },
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
  ],
});
