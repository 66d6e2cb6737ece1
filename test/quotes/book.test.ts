import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseBook } from '../../src/figures/book.js';
import { plain } from '../../src/money/plain.js';
import { checkText } from '../../src/quotes/check.js';
import type { ClaimKind } from '../../src/quotes/claim.js';
import type { Lang } from '../../src/quotes/languages/index.js';

const file = join(import.meta.dirname, '../../fixtures/rearm-europe.yaml');
const book = parseBook(readFileSync(file, 'utf8'), 'rearm-europe.yaml');

/** The verdicts on a text's claims of a kind, with the amounts that they are of. */
function verdicts(lang: Lang, text: string, kind: ClaimKind = 'book'): string[] {
  const { claims } = checkText(text, { lang, book });
  return claims.filter((claim) => claim.kind === kind).map(({ stated, verdict }) => `${stated}: ${verdict}`);
}

describe('an amount beside the figure of a book', () => {
  it.each<[Lang, string, string]>([
    ['en', 'France spent €59.6 billion on defence in 2024.', '€59.6 billion: consistent'],
    ['en', 'France spent €63 billion on defence in 2024.', '€63 billion: inconsistent'],
    ['en', 'The US spent $968 billion on its military in 2024.', '$968 billion: consistent'],
    ['en', 'Germany spent 3.1% of GDP on defence in 2024.', '3.1% of GDP: inconsistent'],
    ['en', 'Ukraine had 600,000 soldiers in 2025.', '600,000 soldiers: inconsistent'],
    [
      'fr',
      'En 2024, l’Allemagne a consacré 90,6 milliards d’euros à la défense.',
      '90,6 milliards d’euros: consistent',
    ],
    ['fr', 'La France a consacré 63 milliards d’euros à sa défense en 2024.', '63 milliards d’euros: inconsistent'],
    ['de', 'Deutschland gab 2024 90,6 Milliarden Euro für Verteidigung aus.', '90,6 Milliarden Euro: consistent'],
    ['de', 'Frankreichs Verteidigungsausgaben betrugen 2024 63 Milliarden Euro.', '63 Milliarden Euro: inconsistent'],
    ['pl', 'W 2024 roku Polska wydała 120 mld złotych na obronność.', '120 mld złotych: inconsistent'],
    ['es', 'Italia gastó 25.000 millones de euros en defensa en 2024.', '25.000 millones de euros: inconsistent'],
    ['it', 'Nel 2024 l’Italia ha speso 25 miliardi di euro per la difesa.', '25 miliardi di euro: inconsistent'],
  ])('is found by country and year (%s: %s)', (lang, text, found) => {
    expect(verdicts(lang, text)).toEqual([found]);
  });

  it('is found by the label where the figure is a plan or a goal', () => {
    expect(verdicts('en', 'The ReArm Europe plan is worth about €800 billion.')).toEqual([
      'about €800 billion: consistent',
    ]);
    expect(verdicts('en', 'The ReArm Europe plan is worth €500 billion.')).toEqual(['€500 billion: inconsistent']);
  });

  it('is told with publisher, edition and how far it is off', () => {
    const [claim] = checkText('France spent €63 billion on defence in 2024.', { lang: 'en', book }).claims;
    expect(claim).toMatchObject({ kind: 'book', expected: '€59.6\u00a0billion', diagnosis: 'arithmetic' });
    expect(plain(claim?.explanation ?? '')).toBe(
      'France (2024): NATO, edition June 2024, has €59.6 billion; quoted €63 billion (+5.7 %)',
    );
  });

  it('is a slip of scale when it is a thousand times too small', () => {
    const [claim] = checkText('France’s defence budget was €59.6 million in 2024.', { lang: 'en', book }).claims;
    expect(claim).toMatchObject({ kind: 'book', verdict: 'inconsistent', diagnosis: 'scale' });
  });

  it('is compared in each piece of a sentence that names several countries', () => {
    const text = 'In 2024 Germany spent €90.6 billion on defence, and in 2024 France spent €63 billion.';
    expect(verdicts('en', text)).toEqual(['€90.6 billion: consistent', '€63 billion: inconsistent']);
  });

  it('meets any of several figures of one country and year', () => {
    const text = `${readFileSync(file, 'utf8').split('\nseries:')[0]}
  - { id: a, label: France, country: FRA, amount: 60 billion EUR, period: { year: 2024 }, kind: annual, status: actual, definition: national, source: nato-2024-06 }
  - { id: b, label: France, country: FRA, amount: 64.0 billion EUR, period: { year: 2024 }, kind: annual, status: actual, definition: NATO, source: nato-2024-06 }
`;
    const two = parseBook(text, 'two.yaml');
    const check = (amount: string) =>
      checkText(`France spent ${amount} on defence in 2024.`, { lang: 'en', book: two }).claims.map((claim) => [
        claim.verdict,
        plain(claim.expected ?? ''),
      ]);
    expect(check('€64 billion')).toEqual([['consistent', '€64 billion']]);
    expect(check('€68 billion')).toEqual([['inconsistent', '€64 billion']]);
  });

  it.each<[string, Lang, string]>([
    ['another country', 'en', 'Spain spent €63 billion on defence in 2024.'],
    ['another country', 'de', 'Österreich gab 2024 70 Milliarden Euro für Verteidigung aus.'],
    ['two countries at once', 'es', 'España e Italia gastaron 32.000 millones de euros en defensa en 2024.'],
    ['another year', 'en', 'France spent €63 billion on defence in 2026.'],
    ['no year', 'en', 'France spends €63 billion on defence.'],
    ['another subject', 'en', 'France spent €63 billion on schools in 2024.'],
    ['a part of the budget', 'en', 'France spent €40 billion on military equipment in 2024.'],
    ['a part of the budget', 'fr', 'En 2024, la France a acheté pour 40 milliards d’euros d’équipements militaires.'],
    ['a difference', 'en', 'France’s defence budget rose by €60 billion in 2024.'],
    ['a difference', 'de', 'Frankreichs Verteidigungsetat wuchs 2024 um 60 Milliarden Euro.'],
    ['a difference', 'fr', 'En 2024, la France va augmenter de 60 milliards d’euros son budget de défense.'],
    ['a year that it is compared with', 'en', 'France’s defence budget is €64 billion more than in 2024.'],
    ['a target', 'en', 'In 2019 Germany was far from the target of 2% of GDP for defence.'],
    ['a part of a plan', 'en', 'The ReArm Europe plan rests on €650 billion of fiscal space.'],
    ['far from its size', 'en', 'France’s armed forces cost €5 billion in 2024.'],
  ])('is nothing of the book: %s (%s)', (_, lang, text) => {
    expect(verdicts(lang, text)).toEqual([]);
  });
});

describe('a share of GDP', () => {
  const of = (percent: string) =>
    verdicts('en', `In 2024 France spent €59.6 billion (${percent} of GDP) on defence.`, 'share_of_gdp');

  it('is recomputed where the book has amount and share of the same country and year', () => {
    expect(of('2.1%')[0]).toMatch(/: consistent$/);
    expect(of('3.5%')[0]).toMatch(/: inconsistent$/);
  });

  it('stays unverifiable where the book has none', () => {
    const text = 'In 2024 Ukraine spent $64.7 billion (34% of GDP) on defence.';
    expect(verdicts('en', text, 'share_of_gdp')[0]).toMatch(/: unverifiable$/);
  });
});

it('a text without a book has no claims of a book', () => {
  expect(checkText('France spent €63 billion on defence in 2024.', { lang: 'en' }).claims).toEqual([]);
});
