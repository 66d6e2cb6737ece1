import type { Words } from './words.js';

const scales: Record<number, string> = { 3: 'migliaia di ', 6: 'mln ', 9: 'mld ' };
const list = (items: readonly string[]): string => new Intl.ListFormat('it').format(items);

export const it: Words = {
  dateTag: 'it',
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
  measureOf: { percent_of_gdp: 'Spesa per la difesa, % del PIL', personnel: 'Personale militare', count: 'Numero' },
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
  over: (from, to) => `${from}–${to}`,
  years: (years) => `in ${years} anni`,
  average: (period) => `media ${period}`,
  fiscalYear: (year) => `esercizio ${year}`,
  current: 'prezzi correnti',
  constant: (year) => `prezzi costanti del ${year}`,
  without: (what) => (what.length > 0 ? `senza ${list(what)}` : ''),
  noYear: 'senza data',
  goal: 'Obiettivo',
  range: (lo, hi) => `da ${lo} a ${hi}`,
  orMore: (lo) => `${lo} o più`,
  growth: (rate) => `${rate} all’anno`,
  reasons: {
    kind: 'importi annuali e pluriennali',
    period: 'tipi di periodo',
    prices: 'basi di prezzo',
    definition: 'definizioni',
    edition: 'edizioni della fonte',
    excludes: 'voci escluse',
  },
  note: {
    hedged: (label, written, range) => `${label}: «${written}» significa ${range}.`,
    waived: (reasons) => `Confronto fatto nonostante differenze: ${list(reasons)}.`,
    inflation: 'Prezzi correnti: l’inflazione non è sottratta.',
    change: (change, range) => `Variazione: ${change}, intervallo ${range}.`,
    sum: (parts, whole) => `Somma: ${parts} = ${whole}.`,
    growth: (rate, range, years) => `Crescita necessaria: ${rate} all’anno, intervallo ${range} (${years}).`,
    assumedYear: (label, year) => `${label}: senza data; qui si suppone il ${year}.`,
    unhedged: (written) => `«${written}» è preso senza la sua riserva per il cambio implicito.`,
    atRate: (day, rate, amount, converted, difference, quoted) =>
      `${day}: ${amount} × ${rate} = ${converted}, ${difference} rispetto ai ${quoted} citati.`,
  },
  rates: {
    subtitle: (quote, base, pair) =>
      `Cambio di ${base} in ${quote}, tasso di riferimento giornaliero; fascia: ciò che implica ${pair}`,
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
    light: (statuses) => `In chiaro: ${list(statuses)}.`,
    hollow: (statuses) => `Cerchi vuoti: ${list(statuses)}.`,
    hatched: (statuses) => `A righe: ${list(statuses)}.`,
    level: (levels) => `retta: ${list(levels)}`,
    notFromZero: 'La scala non parte da zero.',
    base: (year) => `${year} = 100`,
    index: (amounts, year) => `Indice, ${year} = 100; accanto alle linee: ${amounts}`,
    yearlyRates: (rates, source) => `Conversione al cambio medio di ogni anno (${source}): ${rates}.`,
  },
  share: {
    target: (percent) => `obiettivo del ${percent}`,
    gap: (money, target) => `${money} fino al ${target}`,
    missing: (subtitle) => `${subtitle}; accanto a un obiettivo: il denaro che manca per raggiungerlo`,
    fromSpending: ({ label, share, target, money, gdp, gap, range }) =>
      `Divari: il PIL è calcolato come spesa ÷ quota. ${label}: ${money} ÷ ${share} = ${gdp}; da ${share} a ${target} di questo PIL ci sono ${gap} (${range}).`,
    fromGdp: ({ label, share, target, gdp, gap, range }) =>
      `Divari: la quota del PIL che manca. ${label}: da ${share} a ${target} di ${gdp} ci sono ${gap} (${range}).`,
  },
  stacked: {
    shares: (subtitle) => `${subtitle}; parti in % di ogni totale`,
    rounding: 'La somma delle parti può non coincidere con il totale, per gli arrotondamenti.',
  },
  ranges: {
    quoted: (written) => `«${written}»`,
    note: 'Punto: il numero come è scritto; fascia: ciò che lasciano aperto le sue parole e la sua ultima cifra; freccia: nessun limite superiore.',
  },
  ownScale: 'Ogni grafico ha il proprio asse.',
};
