import { describe, expect, it } from 'vitest';
import { parseBook } from '../../src/figures/book.js';
import { plain } from '../../src/money/plain.js';
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
  - { id: finland-2024, label: Finland, country: FIN, amount: 6.2 billion EUR, period: { year: 2024 }, kind: annual, definition: national, source: s }
  - { id: finland-2026, label: Finland, country: FIN, amount: 6.3 billion EUR, period: { year: 2026 }, kind: annual, status: budgeted, definition: national, source: s }
  - { id: us-2024, label: United States, country: USA, amount: 968 billion USD, period: { year: 2024 }, kind: annual, definition: NATO, source: s }
  - { id: uk-2024, label: United Kingdom, country: GBR, amount: 65.8 billion GBP, period: { year: 2024 }, kind: annual, definition: NATO, source: s }
  - { id: netherlands-2024, label: Netherlands, country: NLD, amount: 19.9 billion EUR, period: { year: 2024 }, kind: annual, definition: NATO, source: s }
  - { id: greece-2024, label: Greece, country: GRC, amount: 7.7 billion EUR, period: { year: 2024 }, kind: annual, definition: NATO, source: s }
  - { id: estonia-2024, label: Estonia, country: EST, amount: 1.3 billion EUR, period: { year: 2024 }, kind: annual, definition: NATO, source: s }
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

describe('plans, adjectives, genitives and short names of countries', () => {
  it.each<[Lang, string]>([
    ['en', 'In 2026 Sweden plans to spend SEK 185 billion on defence.'],
    ['en', 'The Finnish defence budget for 2026 is €9.9 billion.'],
    ['en', 'The US spent $900 billion in 2024.'],
    ['en', 'The UK spent £70 billion in 2024.'],
    ['en', 'The UK spent £70 billion on defence in 2024.'],
    ['en', 'In 2024 the US spent $900 billion on defence.'],
    ['en', 'The Dutch defence budget was €25 billion in 2024.'],
    ['en', 'Greek defence spending was €9 billion in 2024.'],
    ['en', 'Estonian military spending reached €1.6 billion in 2024.'],
    ['en', 'Finland will spend €7.5 billion on defence in 2026.'],
    ['fr', 'En 2026, la Suède prévoit de dépenser 185 milliards de couronnes suédoises pour sa défense.'],
    ['fr', 'Le budget finlandais de la défense pour 2026 est de 9,9 milliards d’euros.'],
    ['fr', 'Les États-Unis ont dépensé 900 milliards de dollars en 2024.'],
    ['fr', 'Le Royaume-Uni a dépensé 70 milliards de livres sterling en 2024 pour sa défense.'],
    ['fr', 'Les dépenses militaires néerlandaises étaient de 25 milliards d’euros en 2024.'],
    ['de', '2026 plant Schweden 185 Milliarden schwedische Kronen für Verteidigung auszugeben.'],
    ['de', 'Der finnische Verteidigungsetat für 2026 beträgt 9,9 Milliarden Euro.'],
    ['de', 'Die USA gaben 2024 900 Milliarden Dollar aus.'],
    ['de', 'Deutschlands Verteidigungsetat betrug 2024 99 Milliarden Euro.'],
    ['de', 'Deutschlands Ausgaben betrugen 2024 99 Milliarden Euro.'],
    ['de', 'Frankreichs Haushalt betrug 2024 70 Milliarden Euro.'],
    ['de', 'Finnlands Verteidigungsausgaben betrugen 2024 7,5 Milliarden Euro.'],
    ['de', 'Die norwegischen Verteidigungsausgaben betrugen 2024 110 Milliarden Kronen.'],
    ['de', 'Die Niederlande gaben 2024 25 Milliarden Euro für Verteidigung aus.'],
    ['es', 'En 2026 Suecia prevé gastar 185.000 millones de coronas suecas en defensa.'],
    ['es', 'El presupuesto de defensa finlandés para 2026 es de 9.900 millones de euros.'],
    ['es', 'Estados Unidos gastó 900.000 millones de dólares en 2024.'],
    ['es', 'EE. UU. gastó 900.000 millones de dólares en defensa en 2024.'],
    ['es', 'El Reino Unido gastó 70.000 millones de libras esterlinas en 2024.'],
    ['it', 'Nel 2026 la Svezia prevede di spendere 185 miliardi di corone svedesi per la difesa.'],
    ['it', 'Il bilancio della difesa finlandese per il 2026 è di 9,9 miliardi di euro.'],
    ['it', 'Gli Stati Uniti hanno speso 900 miliardi di dollari nel 2024.'],
    ['it', 'Il Regno Unito ha speso 70 miliardi di sterline nel 2024.'],
    ['pl', 'W 2026 roku Szwecja planuje wydać 185 mld koron szwedzkich na obronność.'],
    ['pl', 'Fiński budżet obronny na 2026 rok wynosi 9,9 mld euro.'],
    ['pl', 'Stany Zjednoczone wydały w 2024 roku 900 mld dolarów.'],
    ['pl', 'USA wydały w 2024 roku 900 mld dolarów na obronność.'],
    ['pl', 'Wielka Brytania wydała w 2024 roku 70 mld funtów.'],
    ['pl', 'Wydatki Norwegii na obronność wyniosły w 2024 roku 110 mld koron norweskich.'],
    ['pl', 'Wydatki Finlandii na obronność wyniosły w 2024 roku 7,5 mld euro.'],
    ['fr', 'Les États-Unis ont dépensé 900 milliards de dollars en 2024.'],
    ['fr', 'Le Royaume-Uni a dépensé 70 milliards de livres en 2024.'],
  ])('are held against the book (%s: %s)', (lang, text) => {
    expect(held(lang, text).map((one) => one.split(':')[0])).toEqual([wrong]);
  });
});

describe('an amount in another currency than that of the book', () => {
  const explained = (text: string) => plain(checkText(text, { lang: 'en', book }).claims[0]?.explanation ?? '');

  it.each<[Lang, string, string[]]>([
    ['en', 'Norway spent SEK 94.3 billion on defence in 2024.', [wrong]],
    ['en', 'Norway spent €94.3 billion on defence in 2024.', [wrong]],
    ['en', 'Norway spent €8.1 billion on defence in 2024.', [right]],
    ['en', 'Norway spent €12 billion on defence in 2024.', [wrong]],
    ['en', 'Germany’s defence budget for 2024 was $98 billion.', [right]],
    ['en', 'Ukraine spent $60 billion on defence in 2025.', ['unverifiable']],
    ['en', 'In 2026 Sweden plans to spend €17 billion on defence.', ['unverifiable']],
    ['fr', 'La Norvège a dépensé 12 milliards d’euros pour sa défense en 2024.', [wrong]],
    ['fr', 'La Norvège a dépensé 8,1 milliards d’euros pour sa défense en 2024.', [right]],
    ['de', 'Norwegen gab 2024 12 Milliarden Euro für Verteidigung aus.', [wrong]],
    ['de', 'Norwegen gab 2024 8,1 Milliarden Euro für Verteidigung aus.', [right]],
    ['es', 'Noruega gastó 12.000 millones de euros en defensa en 2024.', [wrong]],
    ['es', 'Noruega gastó 8.100 millones de euros en defensa en 2024.', [right]],
    ['it', 'La Norvegia ha speso 12 miliardi di euro per la difesa nel 2024.', [wrong]],
    ['it', 'La Norvegia ha speso 8,1 miliardi di euro per la difesa nel 2024.', [right]],
    ['pl', 'Norwegia wydała w 2024 roku 12 mld euro na obronność.', [wrong]],
    ['pl', 'Norwegia wydała w 2024 roku 8,1 mld euro na obronność.', [right]],
  ])('is held at the average rate of the year (%s: %s)', (lang, text, verdicts) => {
    expect(held(lang, text).map((one) => one.split(':')[0])).toEqual(verdicts);
  });

  it('shows the rate, and whose number it is', () => {
    expect(explained('Norway spent SEK 94.3 billion on defence in 2024.')).toBe(
      'Norway (2024): Ministries has NOK 94.3 billion, which at 0.98323 SEK for 1 NOK (ECB average, 2024) is SEK 92.72 billion; quoted SEK 94.3 billion (+1.7 %); the number is that in NOK',
    );
    expect(explained('Ukraine spent $60 billion on defence in 2025.')).toBe(
      'Ukraine (2025): Ministries has UAH 2.2 trillion; there is no average rate of UAH to USD in 2025',
    );
  });

  it('is left to the conversion that it is part of', () => {
    const text = 'Norway spent NOK 94.3 billion (€9.1 billion) on defence in 2024.';
    expect(held('en', text)).toEqual(['consistent: NOK 94.3 billion']);
  });
});

describe('what only looks like the figure of a country and a year', () => {
  it.each<[Lang, string]>([
    ['en', 'Norway spent an additional €2 billion on defence in 2024.'],
    ['en', 'Norway raised its defence budget by €3 billion in 2024.'],
    ['en', 'Norway spent €4.5 billion on defence equipment in 2024.'],
    ['en', 'Norway’s defence fund held €12 billion in 2024.'],
    ['en', 'Norway gave Ukraine €8.5 billion in military aid in 2024.'],
    ['en', 'Norway spent €12 billion on defence in 2023.'],
    ['en', 'Sweden plans to spend SEK 185 billion on defence by 2026.'],
    ['en', 'In 2026 Sweden plans to raise defence spending by SEK 90 billion.'],
    ['en', 'Sweden’s target for 2026 is SEK 200 billion for defence.'],
    ['en', 'In 2024 Germany and France spent $170 billion on defence.'],
    ['en', 'In 2024 Norway planned to spend €12 billion on defence.'],
    ['en', 'Over four years to 2026, Sweden plans to spend SEK 300 billion on defence.'],
    ['en', 'The US gave Norway €12 billion for defence in 2024.'],
    ['en', 'Finnish companies sold €9.9 billion of defence goods in 2026.'],
    ['en', 'Norway’s pension fund sold €12 billion of defence shares in 2024.'],
    ['en', 'Swedish arms exports were SEK 185 billion in 2026.'],
    ['en', 'Under the SIPRI definition, Norway spent €10 billion on defence in 2024.'],
    ['en', 'In constant prices Norway spent €10 billion on defence in 2024.'],
    ['fr', 'La Norvège a dépensé 12 milliards d’euros pour sa défense en 2023.'],
    ['fr', 'La Norvège a accordé 12 milliards d’euros d’aide militaire à l’Ukraine en 2024.'],
    ['fr', 'La Norvège a augmenté de 12 milliards d’euros son budget de défense en 2024.'],
    ['fr', 'En 2026, la Suède prévoit 185 milliards de couronnes suédoises de commandes militaires.'],
    ['de', 'Norwegen gab 2024 zusätzlich 12 Milliarden Euro für Verteidigung aus.'],
    ['de', 'Norwegens Militärhilfe für die Ukraine betrug 2024 12 Milliarden Euro.'],
    ['de', '2026 plant Schweden, den Verteidigungsetat um 185 Milliarden Kronen zu erhöhen.'],
    ['de', 'Das finnische Sondervermögen für Verteidigung umfasst 2026 9,9 Milliarden Euro.'],
    ['es', 'Noruega destinó 12.000 millones de euros de ayuda militar a Ucrania en 2024.'],
    ['es', 'Suecia prevé gastar 185.000 millones de coronas suecas más en defensa en 2026.'],
    ['es', 'El fondo de defensa noruego tenía 12.000 millones de euros en 2024.'],
    ['it', 'La Norvegia ha dato 12 miliardi di euro di aiuti militari all’Ucraina nel 2024.'],
    ['it', 'La Norvegia ha speso altri 12 miliardi di euro per la difesa nel 2024.'],
    ['it', 'Il fondo per la difesa norvegese valeva 12 miliardi di euro nel 2024.'],
    ['pl', 'Norwegia przekazała w 2024 roku 12 mld euro pomocy wojskowej Ukrainie.'],
    ['pl', 'Norwegia wydała w 2024 roku dodatkowe 12 mld euro na obronność.'],
    ['pl', 'Szwecja planuje wydać do 2026 roku 185 mld koron szwedzkich na obronność.'],
    ['en', 'The French spent €70 billion in 2024.'],
    ['en', 'In 2024 the Dutch spent €25 billion.'],
    ['en', 'Under the SIPRI definition, Norway spent €10 billion on defence in 2024.'],
    ['en', 'According to SIPRI, Norway spent NOK 105 billion on defence in 2024.'],
    ['de', 'Nach NATO-Definition gab Norwegen 2024 12 Milliarden Euro für Verteidigung aus.'],
    ['de', 'Laut NATO gab Norwegen 2024 12 Milliarden Euro für Verteidigung aus.'],
    ['fr', 'Selon l’OTAN, la Norvège a dépensé 12 milliards d’euros pour sa défense en 2024.'],
    ['es', 'Según la OTAN, Noruega gastó 12.000 millones de euros en defensa en 2024.'],
    ['it', 'Secondo la NATO la Norvegia ha speso 12 miliardi di euro per la difesa nel 2024.'],
    ['pl', 'Według NATO Norwegia wydała w 2024 roku 12 mld euro na obronność.'],
    ['en', 'By NATO’s definition Norway spent €12 billion on defence in 2024.'],
  ])('is not held against it (%s: %s)', (lang, text) => {
    expect(held(lang, text)).toEqual([]);
  });
});
