import { tableOf } from '../../money/table.js';
import { lower } from './lower.js';
import type { Words } from './words.js';

const scales: Record<number, string> = { 3: 'migliaia di ', 6: 'mln ', 9: 'mld ' };
const list = (items: readonly string[]): string => new Intl.ListFormat('it').format(items);
/** What national budgets leave out most often, in a book of figures in English. */
const left: ReadonlyMap<string, string> = tableOf({ pensions: 'pensioni' });
const quote = (text: string): string => `«${text}»`;
/** "dell’11 marzo", "del 4 marzo" */
const of = (day: string): string => (/^(8|11) /.test(day) ? `dell’${day}` : `del ${day}`);

export const it: Words = {
  dateTag: 'it',
  quote,
  named: (label, text) => `${label}: ${text}`,
  listed: (texts) => texts.join('; '),
  source: (sources) => `${sources.length > 1 ? 'Fonti' : 'Fonte'}: ${sources.join('; ')}.`,
  edition: (edition) => `edizione ${edition}`,
  measure: {
    national: 'Bilancio della difesa',
    NATO: 'Spesa per la difesa (definizione NATO)',
    SIPRI: 'Spesa militare (definizione SIPRI)',
    EDA: 'Spesa per la difesa (definizione AED)',
    COFOG: 'Spesa pubblica per la difesa (COFOG)',
    plan: 'Spesa per la difesa prevista',
  },
  spending: 'Spesa per la difesa',
  measureOf: { percent_of_gdp: 'Spesa per la difesa, % del PIL', personnel: 'Personale militare' },
  status: { actual: '', estimate: 'stima', budgeted: 'a bilancio', proposed: 'proposta', target: 'obiettivo' },
  statusOfAll: {
    actual: '',
    estimate: 'stime',
    budgeted: 'a bilancio',
    proposed: 'proposte',
    target: 'obiettivi',
  },
  unit: (symbol, exponent) => `${scales[exponent] ?? ''}${symbol}`,
  perYear: 'all’anno',
  over: (from, to) => `${from}-${to}`,
  years: (years) => `in ${years === 1 ? '1 anno' : `${years} anni`}`,
  average: (period) => `media ${period}`,
  fiscalYear: (year) => `esercizio ${year}`,
  current: 'prezzi correnti',
  constant: (year) => `prezzi costanti del ${year}`,
  without: (what) => (what.length > 0 ? `senza ${list(what.map((one) => left.get(one) ?? one))}` : ''),
  noYear: 'senza data',
  goal: 'Obiettivo',
  range: (lo, hi) => `da ${lo} a ${hi}`,
  orMore: (lo) => `${lo} o più`,
  growth: (rate) => `${rate} all’anno`,
  points: (change) => `${change}\u00a0punti percentuali`,
  reasons: {
    kind: 'nella natura (importi annuali, pluriennali)',
    period: 'nel tipo di periodo',
    prices: 'nella base dei prezzi',
    definition: 'nella definizione',
    edition: 'nell’edizione della fonte',
    excludes: 'nelle voci escluse',
  },
  note: {
    hedged: (amounts) => {
      const texts = amounts.map(({ written, range, label }, i) => {
        const of = label === undefined ? '' : ` (${label})`;
        return i === 0 ? `Per ${quote(written)}${of} si intende ${range}` : `per ${quote(written)}${of}, ${range}`;
      });
      return `${texts.join('; ')}.`;
    },
    waived: (reasons) => `Le cifre differiscono ${list(reasons)}.`,
    inflation: 'Prezzi correnti, non depurati dall’inflazione.',
    change: (change, range) => `Variazione: ${change}, intervallo ${range}.`,
    sum: (parts, whole) => `Somma: ${parts} = ${whole}.`,
    growth: (rate, range, years) => `Crescita necessaria: ${rate} all’anno, intervallo ${range} (${years}).`,
    assumedYear: (label, year) => `${label}: senza data; qui si suppone il ${year}.`,
    unhedged: (written, taken) => `${quote(written)} è calcolato come ${taken} per il tasso implicito.`,
    atRate: (day, rate, amount, converted, difference, quoted) =>
      `${day}: ${amount} × ${rate} = ${converted}, ${difference} rispetto ai ${quoted} citati.`,
  },
  derived: {
    atAverage: (period, several) =>
      `Conversione ${several ? 'ai cambi medi' : 'al cambio medio'} ${/^\d/.test(period) ? 'del' : 'di'} ${period}`,
    atAverages: (yearly) => (yearly ? 'Conversione al cambio medio di ogni anno' : 'Conversione a cambi medi'),
    partOfYear: (text) => `${text}, la parte dell’anno per cui ci sono tassi di cambio`,
    onDay: (day, several) => `Conversione ${several ? 'ai cambi' : 'al cambio'} di riferimento ${of(day)}`,
    forDay: (day, asked, several) =>
      `Conversione ${several ? 'ai cambi' : 'al cambio'} di riferimento ${of(day)}, per la data ${of(asked)}`,
    onDays: 'Conversione ai cambi di riferimento',
    between: (day, next) => `Conversione a cambi compresi tra quelli ${of(day)} e ${of(next)}`,
    converted: 'Conversione',
    average: (amount, years) => `${amount} ripartiti su ${years === 1 ? '1 anno' : `${years} anni`}`,
    inPrices: (year) => `A prezzi del ${year}`,
  },
  rates: {
    subtitle: (quote, base, pair) =>
      `Cambio di ${base} in ${quote}, tasso di riferimento giornaliero; fascia: il tasso implicito in ${pair}`,
    reference: 'Tasso di riferimento',
    implied: 'Tasso implicito',
    fits: 'il più vicino',
    printed: 'pubblicazione',
    mark: (rate, converted, difference) => `${rate}: ${converted} (${difference})`,
  },
  series: {
    definition: { national: 'nazionale', NATO: 'NATO', SIPRI: 'SIPRI', EDA: 'AED', COFOG: 'COFOG', plan: 'piano' },
    changed: { definition: 'nuova definizione', edition: 'nuova edizione' },
    broken: (label, year, before, after) => `${label}: ${before} prima del ${year}, ${after} da allora.`,
    dashed: (statuses) => `Tratteggio: ${list(statuses)}.`,
    gap: 'Linea a puntini: anni senza dato.',
    outlined: (statuses) => `Con contorno: ${list(statuses)}.`,
    hollow: (statuses) => `Cerchi vuoti: ${list(statuses)}.`,
    hatched: (statuses) => `A righe: ${list(statuses)}.`,
    level: (levels) => `retta: ${list(levels)}`,
    notFromZero: 'La scala non parte da zero.',
    base: (year) => `${year} = 100`,
    index: (amounts, year) => `Indice, ${year} = 100; accanto alle linee: ${lower(amounts)}`,
  },
  share: {
    target: (percent) => `obiettivo ${percent}`,
    gap: (money, target) => `${money} fino al ${target}`,
    missing: (subtitle) => `${subtitle}; accanto a un obiettivo: il denaro che manca per raggiungerlo`,
    fromSpending: ({ label, share, target, money, gdp, gap, range }) =>
      `Divari: il PIL è calcolato come spesa ÷ quota. ${label}: ${money} ÷ ${share} = ${gdp}; il ${target} di questo PIL è ${gap} in più (${range}).`,
    fromGdp: ({ label, share, target, gdp, gap, range }) =>
      `Divari: la quota del PIL che manca. ${label}: il ${target} di ${gdp} è ${gap} in più del ${share} (${range}).`,
  },
  stacked: {
    shares: (subtitle) => `${subtitle}; parti in % di ogni totale`,
    rounding: 'La somma delle parti può non coincidere con il totale, per gli arrotondamenti.',
  },
  ranges: {
    note: 'Punto: il numero come è scritto; fascia: ciò che lasciano aperto le sue parole e la sua ultima cifra.',
    open: 'Freccia: nessun limite superiore.',
  },
  ownScale: 'Ogni grafico ha il proprio asse.',
};
