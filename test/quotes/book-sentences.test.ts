import { describe, expect, it } from 'vitest';
import { parseBook } from '../../src/figures/book.js';
import { checkText } from '../../src/quotes/check.js';
import type { Lang } from '../../src/quotes/languages/index.js';

const book = parseBook(
  `sources: { s: { publisher: Ministries, title: Budgets } }
figures:
  - { id: norway-2024, label: Norway, country: NOR, amount: 94.3 billion NOK, period: { year: 2024 }, kind: annual, definition: national, source: s }
  - { id: norway-2026, label: Norway, country: NOR, amount: 120 billion NOK, period: { year: 2026 }, kind: annual, status: budgeted, definition: national, source: s }
  - { id: sweden-2026, label: Sweden, country: SWE, amount: 175 billion SEK, period: { year: 2026 }, kind: annual, status: budgeted, definition: national, source: s }
  - { id: ukraine-2025, label: Ukraine, country: UKR, amount: 2200 billion UAH, period: { year: 2025 }, kind: annual, status: budgeted, definition: national, source: s }
  - { id: germany-2024, label: Germany, country: DEU, amount: 90.6 billion EUR, period: { year: 2024 }, kind: annual, definition: NATO, source: s }
  - { id: france-2024, label: France, country: FRA, amount: 59.6 billion EUR, period: { year: 2024 }, kind: annual, definition: NATO, source: s }
  - { id: poland-2024, label: Poland, country: POL, amount: 142 billion PLN, period: { year: 2024 }, kind: annual, definition: NATO, source: s }
`,
  'book.yaml',
);

/** The amounts of a text that are held against the book, with how they do. */
const held = (lang: Lang, text: string): string[] =>
  checkText(text, { lang, book })
    .claims.filter(({ kind }) => kind === 'book')
    .map(({ stated, verdict }) => `${verdict}: ${stated}`);

const wrong = 'inconsistent';
const right = 'consistent';

describe('what a country spends or budgets in a year', () => {
  it.each<[Lang, string, string[]]>([
    ['en', 'In 2024 Norway spent 99 billion NOK.', [wrong]],
    ['en', 'In 2024 Norway spent 94.3 billion NOK.', [right]],
    ['en', 'Norway spent NOK 99 billion in 2024.', [wrong]],
    ['en', 'In 2026 Sweden budgets SEK 175 billion and Norway NOK 140 billion.', [right, wrong]],
    ['en', 'In 2026 Sweden budgets SEK 185 billion and Norway NOK 120 billion.', [wrong, right]],
    ['en', 'Norway budgets NOK 140 billion in 2026, Sweden SEK 175 billion.', [wrong, right]],
    ['en', 'Norway’s budget for 2026 is NOK 140 billion.', [wrong]],
    ['en', 'Ukraine spends 2,500 billion hryvnias in 2025.', [wrong]],
    ['en', 'In 2025 Ukraine budgets UAH 2.2 trillion.', [right]],
    ['en', 'In 2024 Germany spent €90.6 billion, France €70 billion.', [right, wrong]],
    ['fr', 'En 2024, la Norvège a dépensé 99 milliards NOK.', [wrong]],
    ['fr', 'En 2024, la France a dépensé 59,6 milliards d’euros et l’Allemagne 99 milliards d’euros.', [right, wrong]],
    ['fr', 'Le budget de l’Ukraine pour 2025 est de 2 500 milliards de hryvnias.', [wrong]],
    ['de', 'Norwegen gab 2024 99 Milliarden NOK aus.', [wrong]],
    ['de', '2026 gibt Schweden 175 Milliarden SEK aus und Norwegen 140 Milliarden NOK.', [right, wrong]],
    ['de', 'Das Budget der Ukraine für 2025 beträgt 2500 Milliarden Hrywnja.', [wrong]],
    ['es', 'En 2024 Noruega gastó 99.000 millones de NOK.', [wrong]],
    ['es', 'En 2024 Alemania gastó 90.600 millones de euros y Francia 70.000 millones de euros.', [right, wrong]],
    ['it', 'Nel 2024 la Norvegia ha speso 99 miliardi di NOK.', [wrong]],
    ['it', 'Nel 2024 la Germania ha speso 90,6 miliardi di euro e la Francia 70 miliardi di euro.', [right, wrong]],
    ['pl', 'W 2024 roku Norwegia wydała 99 mld NOK.', [wrong]],
    ['pl', 'W 2024 roku Polska wydała 170 mld złotych.', [wrong]],
    ['pl', 'W 2024 roku Niemcy wydały 90,6 mld euro, a Francja 70 mld euro.', [right, wrong]],
  ])('is held against the book (%s: %s)', (lang, text, verdicts) => {
    expect(held(lang, text).map((one) => one.split(':')[0])).toEqual(verdicts);
  });
});

describe('an amount of another thing', () => {
  it.each<[Lang, string]>([
    ['en', 'In 2024 Norway spent 99 billion NOK on health.'],
    ['en', 'In 2026 Norway budgets NOK 140 billion for health.'],
    ['en', 'In 2024 Norway exported goods worth NOK 99 billion.'],
    ['en', 'In 2024 Norway’s oil fund earned NOK 99 billion.'],
    ['en', 'In 2024 Norway gave NOK 99 billion in aid.'],
    ['en', 'In 2024 Norway spent an extra NOK 99 billion.'],
    ['en', 'In 2024 Norway spent 99 billion NOK on submarines.'],
    ['en', 'In 2024 Norway spent 99 billion NOK on schools and roads.'],
    ['en', 'In 2024 Norway spent 99 billion NOK more than Denmark.'],
    ['en', 'In 2026 Norway budgets NOK 140 billion over five years.'],
    ['en', 'In 2024 Norway borrowed NOK 99 billion.'],
    ['en', 'In 2024 Norway sold arms for NOK 99 billion.'],
    ['en', 'Norway’s debt was NOK 99 billion in 2024.'],
    ['en', 'Norway’s GDP grew by NOK 99 billion in 2024.'],
    ['en', 'In 2024 Norway’s households spent NOK 99 billion.'],
    ['en', 'In 2024 tourists spent NOK 99 billion in Norway.'],
    ['en', 'In 2024 Norway spent NOK 99 billion of its oil money.'],
    ['en', 'In 2024 Norway’s health budget was NOK 99 billion.'],
    ['en', 'In 2024 Norway could have spent NOK 99 billion.'],
    ['en', 'In 2024 Norway planned to spend NOK 99 billion.'],
    ['en', 'In 2024 Norway spent NOK 99 billion buying frigates.'],
    ['en', 'In 2024 Germany spent €60 billion on pensions.'],
    ['en', 'Since 2024 Norway has spent NOK 99 billion.'],
    ['en', 'By 2026 Norway will have spent NOK 140 billion.'],
    ['en', 'The education ministry of Norway spent NOK 99 billion in 2024.'],
    ['fr', 'En 2024, la France a dépensé 70 milliards d’euros pour l’éducation.'],
    ['fr', 'En 2024, la France a exporté pour 70 milliards d’euros.'],
    ['fr', 'En 2024, la France a dépensé 70 milliards d’euros de plus.'],
    ['fr', 'Le budget de la santé de la France était de 70 milliards d’euros en 2024.'],
    ['fr', 'En 2024, la dette de la France a augmenté de 70 milliards d’euros.'],
    ['fr', 'En 2024, les ménages de France ont dépensé 70 milliards d’euros.'],
    ['de', 'Deutschland gab 2024 70 Milliarden Euro für Bildung aus.'],
    ['de', 'Deutschland exportierte 2024 Waren für 70 Milliarden Euro.'],
    ['de', 'Deutschland gab 2024 zusätzlich 70 Milliarden Euro aus.'],
    ['de', 'Der Gesundheitsetat Deutschlands betrug 2024 70 Milliarden Euro.'],
    ['de', 'Deutschlands Haushalte gaben 2024 70 Milliarden Euro aus.'],
    ['de', 'Deutschland gab 2024 70 Milliarden Euro Kredit.'],
    ['es', 'En 2024 Francia gastó 70.000 millones de euros en educación.'],
    ['es', 'En 2024 Francia exportó bienes por 70.000 millones de euros.'],
    ['es', 'El presupuesto de sanidad de Francia fue de 70.000 millones de euros en 2024.'],
    ['es', 'En 2024 Francia gastó 70.000 millones de euros más.'],
    ['es', 'En 2024 los hogares de Francia gastaron 70.000 millones de euros.'],
    ['it', 'Nel 2024 la Francia ha speso 70 miliardi di euro per la scuola.'],
    ['it', 'Nel 2024 la Francia ha esportato beni per 70 miliardi di euro.'],
    ['it', 'Il bilancio della sanità della Francia era di 70 miliardi di euro nel 2024.'],
    ['it', 'Nel 2024 la Francia ha speso 70 miliardi di euro in più.'],
    ['it', 'Nel 2024 le famiglie in Francia hanno speso 70 miliardi di euro.'],
    ['pl', 'W 2024 roku Polska wydała 170 mld złotych na zdrowie.'],
    ['pl', 'W 2024 roku Polska wyeksportowała towary za 170 mld złotych.'],
    ['pl', 'Budżet oświaty Polski wyniósł w 2024 roku 170 mld złotych.'],
    ['pl', 'W 2024 roku Polska wydała o 170 mld złotych więcej.'],
    ['pl', 'W 2024 roku Polacy wydali 170 mld złotych na zakupy w Polsce.'],
  ])('is not held against it (%s: %s)', (lang, text) => {
    expect(held(lang, text)).toEqual([]);
  });
});
