import { tableOf } from '../../money/table.js';
import { lower } from './lower.js';
import type { Words } from './words.js';

const scales: Record<number, string> = { 3: 'tys. ', 6: 'mln ', 9: 'mld ' };
const list = (items: readonly string[]): string => new Intl.ListFormat('pl').format(items);
/** What national budgets leave out most often, in a book of figures in English. */
const left: ReadonlyMap<string, string> = tableOf({ pensions: 'emerytury' });
const quote = (text: string): string => `„${text}”`;
/** "4 lata", "5 lat", "22 lata" */
const yearForm = (years: number): string => (new Intl.PluralRules('pl').select(years) === 'few' ? 'lata' : 'lat');

export const pl: Words = {
  dateTag: 'pl',
  quote,
  named: (label, text) => `${label}: ${text}`,
  listed: (texts) => texts.join('; '),
  source: (sources) => `${sources.length > 1 ? 'Źródła' : 'Źródło'}: ${sources.join('; ')}.`,
  edition: (edition) => `wydanie: ${edition}`,
  measure: {
    national: 'Budżet obronny',
    NATO: 'Wydatki obronne (definicja NATO)',
    SIPRI: 'Wydatki wojskowe (definicja SIPRI)',
    EDA: 'Wydatki obronne (definicja EDA)',
    COFOG: 'Wydatki publiczne na obronę (COFOG)',
    plan: 'Planowane wydatki obronne',
  },
  spending: 'Wydatki obronne',
  measureOf: { percent_of_gdp: 'Wydatki obronne, % PKB', personnel: 'Liczba żołnierzy' },
  status: { actual: '', estimate: 'szacunek', budgeted: 'budżet', proposed: 'propozycja', target: 'cel' },
  statusOfAll: {
    actual: '',
    estimate: 'szacunki',
    budgeted: 'według budżetu',
    proposed: 'propozycje',
    target: 'cele',
  },
  unit: (symbol, exponent) => `${scales[exponent] ?? ''}${symbol}`,
  perYear: 'rocznie',
  over: (from, to) => `${from}–${to}`,
  years: (years) => `w ciągu ${years === 1 ? '1 roku' : `${years} lat`}`,
  average: (period) => (/^\d/.test(period) ? `średnia z lat ${period}` : `średnia ${period}`),
  fiscalYear: (year) => `rok budżetowy ${year}`,
  current: 'ceny bieżące',
  constant: (year) => `ceny stałe z ${year} r.`,
  without: (what) => (what.length > 0 ? `bez: ${list(what.map((one) => left.get(one) ?? one))}` : ''),
  noYear: 'bez daty',
  goal: 'Cel',
  range: (lo, hi) => `od ${lo} do ${hi}`,
  orMore: (lo) => `${lo} lub więcej`,
  growth: (rate) => `${rate} rocznie`,
  points: (change) => `${change}\u00a0punktu procentowego`,
  reasons: {
    kind: 'charakterem (kwoty roczne, wieloletnie)',
    period: 'rodzajem okresu',
    prices: 'bazą cenową',
    definition: 'definicją',
    edition: 'wydaniem źródła',
    excludes: 'pominiętymi pozycjami',
  },
  note: {
    hedged: (amounts) => {
      const texts = amounts.map(({ written, range, label }, i) => {
        const of = label === undefined ? '' : ` (${label})`;
        return `${quote(written)}${of} ${i === 0 ? 'oznacza' : '–'} ${range}`;
      });
      return `${texts.join(', ')}.`;
    },
    waived: (reasons) => `Dane różnią się ${list(reasons)}.`,
    inflation: 'Ceny bieżące, bez korekty o inflację.',
    change: (change, range) => `Zmiana: ${change}, przedział ${range}.`,
    sum: (parts, whole) => `Suma: ${parts} = ${whole}.`,
    growth: (rate, range, years) => `Potrzebny wzrost: ${rate} rocznie, przedział ${range} (${years}).`,
    assumedYear: (label, year) => `${label}: bez daty; przyjęto rok ${year}.`,
    unhedged: (written, taken) => `${quote(written)} przyjęto jako ${taken} do obliczenia kursu.`,
    atRate: (day, rate, amount, converted, difference, quoted) =>
      `${day}: ${amount} × ${rate} = ${converted}, ${difference} wobec podanych ${quoted}.`,
  },
  derived: {
    atAverage: (period, several) => `Przeliczono po ${several ? 'średnich kursach' : 'średnim kursie'} za ${period} r.`,
    atAverages: (yearly) => (yearly ? 'Przeliczono po średnim kursie każdego roku' : 'Przeliczono po średnich kursach'),
    partOfYear: (text) => `${text}, o ile są kursy na ten rok`,
    onDay: (day, several) =>
      `Przeliczono po ${several ? 'kursach referencyjnych' : 'kursie referencyjnym'} z ${day} r.`,
    forDay: (day, asked, several) =>
      `Przeliczono po ${several ? 'kursach referencyjnych' : 'kursie referencyjnym'} z ${day} r. na dzień ${asked} r.`,
    onDays: 'Przeliczono po kursach referencyjnych',
    between: (day, next) => `Przeliczono po kursach pośrednich między kursami z ${day} r. i ${next} r.`,
    converted: 'Przeliczono',
    average: (amount, years) => `${amount} w podziale na ${years === 1 ? '1 rok' : `${years} ${yearForm(years)}`}`,
    inPrices: (year) => `W cenach z ${year} r.`,
  },
  rates: {
    subtitle: (quote, base, pair) =>
      `Liczba ${quote} za ${base}, dzienny kurs referencyjny; pas: kurs wynikający z ${pair}`,
    reference: 'Kurs referencyjny',
    implied: 'Kurs z cytatu',
    fits: 'najbliższy',
    printed: 'publikacja',
    mark: (rate, converted, difference) => `${rate}: ${converted} (${difference})`,
  },
  series: {
    definition: { national: 'krajowa', NATO: 'NATO', SIPRI: 'SIPRI', EDA: 'EDA', COFOG: 'COFOG', plan: 'plan' },
    changed: { definition: 'nowa definicja', edition: 'nowe wydanie' },
    broken: (label, year, before, after) => `${label}: ${before} przed ${year} r., później ${after}.`,
    dashed: (statuses) => `Linia przerywana: ${list(statuses)}.`,
    gap: 'Linia kropkowana: lata bez danych.',
    outlined: (statuses) => `Z obwódką: ${list(statuses)}.`,
    hollow: (statuses) => `Puste kółka: ${list(statuses)}.`,
    hatched: (statuses) => `Kreskowanie: ${list(statuses)}.`,
    level: (levels) => `prosta: ${list(levels)}`,
    notFromZero: 'Skala nie zaczyna się od zera.',
    base: (year) => `${year} = 100`,
    index: (amounts, year) => `Indeks, ${year} = 100; obok linii: ${lower(amounts)}`,
  },
  share: {
    target: (percent) => `cel ${percent}`,
    gap: (money, target) => `${money} do ${target}`,
    missing: (subtitle) => `${subtitle}; obok celu: kwota, której do niego brakuje`,
    fromSpending: ({ label, share, target, money, gdp, gap, range }) =>
      `Luki: PKB obliczono jako wydatki ÷ udział. ${label}: ${money} ÷ ${share} = ${gdp}; ${target} tego PKB to o ${gap} więcej (${range}).`,
    fromGdp: ({ label, share, target, gdp, gap, range }) =>
      `Luki: brakujący udział w PKB. ${label}: ${target} z ${gdp} to o ${gap} więcej niż ${share} (${range}).`,
  },
  stacked: {
    shares: (subtitle) => `${subtitle}; części w % każdej sumy`,
    rounding: 'Części mogą nie sumować się dokładnie z powodu zaokrągleń.',
  },
  ranges: {
    note: 'Punkt: liczba tak, jak ją zapisano; pas: co pozostawiają otwarte jej słowa i ostatnia cyfra.',
    open: 'Strzałka: brak górnej granicy.',
  },
  ownScale: 'Każdy wykres ma własną oś.',
};
