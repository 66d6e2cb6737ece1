import { tableOf } from '../../money/table.js';
import type { Words } from './words.js';

const scales: Record<number, string> = { 3: 'Tsd.', 6: 'Mio.', 9: 'Mrd.' };
const list = (items: readonly string[]): string => new Intl.ListFormat('de').format(items);
/** What national budgets leave out most often, in a book of figures in English. */
const left: ReadonlyMap<string, string> = tableOf({ pensions: 'Pensionen' });
const quote = (text: string): string => `„${text}“`;

export const de: Words = {
  dateTag: 'de',
  quote,
  named: (label, text) => `${label}: ${text}`,
  listed: (texts) => texts.join('; '),
  source: (sources) => `${sources.length > 1 ? 'Quellen' : 'Quelle'}: ${sources.join('; ')}.`,
  edition: (edition) => `Ausgabe ${edition}`,
  measure: {
    national: 'Verteidigungshaushalt',
    NATO: 'Verteidigungsausgaben (NATO-Definition)',
    SIPRI: 'Militärausgaben (SIPRI-Definition)',
    EDA: 'Verteidigungsausgaben (EDA-Definition)',
    COFOG: 'Staatsausgaben für Verteidigung (COFOG)',
    plan: 'Geplante Verteidigungsausgaben',
  },
  spending: 'Verteidigungsausgaben',
  measureOf: { percent_of_gdp: 'Verteidigungsausgaben in % des BIP', personnel: 'Militärpersonal' },
  status: { actual: '', estimate: 'Schätzung', budgeted: 'veranschlagt', proposed: 'Vorschlag', target: 'Ziel' },
  statusOfAll: {
    actual: '',
    estimate: 'Schätzungen',
    budgeted: 'veranschlagt',
    proposed: 'Vorschläge',
    target: 'Ziele',
  },
  unit: (symbol, exponent) => [scales[exponent], symbol].filter(Boolean).join(' '),
  perYear: 'pro Jahr',
  over: (from, to) => `${from}–${to}`,
  years: (years) => `über ${years === 1 ? '1 Jahr' : `${years} Jahre`}`,
  average: (period) => `Durchschnitt ${period}`,
  fiscalYear: (year) => `Haushaltsjahr ${year}`,
  current: 'jeweilige Preise',
  constant: (year) => `Preise von ${year}`,
  without: (what) => (what.length > 0 ? `ohne ${list(what.map((one) => left.get(one) ?? one))}` : ''),
  noYear: 'ohne Jahresangabe',
  goal: 'Ziel',
  range: (lo, hi) => `${lo} bis ${hi}`,
  orMore: (lo) => `${lo} oder mehr`,
  growth: (rate) => `${rate} pro Jahr`,
  points: (change) => `${change}\u00a0Prozentpunkte`,
  reasons: {
    kind: 'der Art (Jahresbeträge, mehrjährige Summen)',
    period: 'der Art des Zeitraums',
    prices: 'der Preisbasis',
    definition: 'der Definition',
    edition: 'der Ausgabe der Quelle',
    excludes: 'den ausgenommenen Posten',
  },
  note: {
    hedged: (amounts) => {
      const texts = amounts.map(({ written, range, label }, i) => {
        const of = label === undefined ? '' : ` (${label})`;
        return `${quote(written)}${of} ${i === 0 ? 'steht für' : 'für'} ${range}`;
      });
      return `${texts.join(', ')}.`;
    },
    waived: (reasons) => `Die Zahlen unterscheiden sich in ${list(reasons)}.`,
    inflation: 'Jeweilige Preise, nicht inflationsbereinigt.',
    change: (change, range) => `Veränderung: ${change}, Spanne ${range}.`,
    sum: (parts, whole) => `Summe: ${parts} = ${whole}.`,
    growth: (rate, range, years) => `Nötiges Wachstum: ${rate} pro Jahr, Spanne ${range} (${years}).`,
    assumedYear: (label, year) => `${label}: ohne Jahresangabe; hier wird ${year} angenommen.`,
    unhedged: (written, taken) => `${quote(written)} ist für den Kurs als ${taken} gerechnet.`,
    atRate: (day, rate, amount, converted, difference, quoted) =>
      `${day}: ${amount} × ${rate} = ${converted}, ${difference} gegenüber den genannten ${quoted}.`,
  },
  derived: {
    atAverage: (period, several) =>
      `Umgerechnet ${several ? 'zu den Durchschnittskursen' : 'zum Durchschnittskurs'} ${period}`,
    atAverages: (yearly) =>
      yearly ? 'Umgerechnet zum Durchschnittskurs des jeweiligen Jahres' : 'Umgerechnet zu Durchschnittskursen',
    partOfYear: (text) => `${text}, soweit es für das Jahr Kurse gibt`,
    onDay: (day, several) => `Umgerechnet ${several ? 'zu den Referenzkursen' : 'zum Referenzkurs'} vom ${day}`,
    forDay: (day, asked, several) =>
      `Umgerechnet ${several ? 'zu den Referenzkursen' : 'zum Referenzkurs'} vom ${day} für den ${asked}`,
    onDays: 'Umgerechnet zu Referenzkursen',
    between: (day, next) => `Umgerechnet zu Kursen zwischen denen vom ${day} und vom ${next}`,
    converted: 'Umgerechnet',
    average: (amount, years) => `Durchschnitt von ${amount} über ${years === 1 ? '1 Jahr' : `${years} Jahre`}`,
    inPrices: (year) => `In Preisen von ${year}`,
  },
  rates: {
    subtitle: (quote, base, pair) =>
      `${quote} für ${base}, täglicher Referenzkurs; Band: der Kurs, der sich aus ${pair} ergibt`,
    reference: 'Referenzkurs',
    implied: 'Kurs laut Zitat',
    fits: 'passt am besten',
    printed: 'Veröffentlichung',
    mark: (rate, converted, difference) => `${rate}: ${converted} (${difference})`,
  },
  series: {
    definition: { national: 'national', NATO: 'NATO', SIPRI: 'SIPRI', EDA: 'EDA', COFOG: 'COFOG', plan: 'Plan' },
    changed: { definition: 'neue Definition', edition: 'neue Ausgabe' },
    broken: (label, year, before, after) => `${label}: ${before} vor ${year}, danach ${after}.`,
    dashed: (statuses) => `Gestrichelt: ${list(statuses)}.`,
    gap: 'Gepunktet: Jahre ohne Angabe.',
    outlined: (statuses) => `Umrandet: ${list(statuses)}.`,
    hollow: (statuses) => `Leere Punkte: ${list(statuses)}.`,
    hatched: (statuses) => `Schraffiert: ${list(statuses)}.`,
    level: (levels) => `gerade Linie: ${list(levels)}`,
    notFromZero: 'Die Skala beginnt nicht bei null.',
    base: (year) => `${year} = 100`,
    index: (amounts, year) => `Index, ${year} = 100; neben den Linien: ${amounts}`,
  },
  share: {
    target: (percent) => `Ziel ${percent}`,
    gap: (money, target) => `${money} bis ${target}`,
    missing: (subtitle) => `${subtitle}; neben einem Ziel: das Geld, das bis dahin fehlt`,
    fromSpending: ({ label, share, target, money, gdp, gap, range }) =>
      `Lücken: Als BIP gilt Ausgaben ÷ Anteil. ${label}: ${money} ÷ ${share} = ${gdp}; ${target} davon sind ${gap} mehr (${range}).`,
    fromGdp: ({ label, share, target, gdp, gap, range }) =>
      `Lücken: der fehlende Anteil am BIP. ${label}: ${target} von ${gdp} sind ${gap} mehr als ${share} (${range}).`,
  },
  stacked: {
    shares: (subtitle) => `${subtitle}; Teile in % der jeweiligen Summe`,
    rounding: 'Abweichungen in den Summen durch Rundung.',
  },
  ranges: {
    note: 'Punkt: die Zahl, wie sie geschrieben ist; Band: was ihre Wörter und ihre letzte Stelle offenlassen.',
    open: 'Pfeil: kein oberes Ende.',
  },
  ownScale: 'Jedes Feld hat seine eigene Achse.',
};
