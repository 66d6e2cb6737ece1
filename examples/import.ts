// The library as a dependency. In a folder with milex installed: npx tsx node_modules/milex/examples/import.ts
import { readFileSync } from 'node:fs';
import { compare, convert, describe, embeddedRates, figureToJson, formatMoney, parseAmount, parseBook } from 'milex';
import { writePng } from 'milex/render';

// An amount as it was printed, at the reference rate of the day.
const plan = parseAmount('800 billion EUR');
const rate = embeddedRates().rate('EUR', 'USD', '2025-03-04');
const inDollars = convert(plan, 'USD', rate);
console.log(inDollars.line());

// What rate does the quoted pair imply, and which days had it?
const quoted = parseAmount('$843 billion');
const implied = quoted.interval.dividedBy(plan.interval);
const days = embeddedRates().daysFitting('EUR', 'USD', implied, { since: '2025-01-01', until: '2025-03-31' });
console.log(
  `${formatMoney(quoted.money)} implies ${implied.lo.toFixed(4)} to ${implied.hi.toFixed(4)}, the rate of ${days.map(({ day }) => day).join(', ')}`,
);

// Figures with their sources, compared like with like.
const book = parseBook(
  readFileSync(new URL('../fixtures/rearm-europe.yaml', import.meta.url), 'utf8'),
  'rearm-europe.yaml',
);
const [today, goal] = [book.get('france-2025'), book.get('france-goal')];
console.log(describe(compare(today, goal, { years: { from: 2025, to: 2030 } })));

// The same comparison as a chart.
const title = 'France means to spend about twice as much on defense';
await writePng({ form: 'before-after', title, figures: [figureToJson(today), figureToJson(goal)] }, 'out/france.png', {
  scale: 2,
});
