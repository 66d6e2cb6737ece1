import type { Words } from './words.js';

const scales: Record<number, string> = { 3: 'Tsd.', 6: 'Mio.', 9: 'Mrd.' };
const list = (items: readonly string[]): string => new Intl.ListFormat('de').format(items);

export const de: Words = {
  dateTag: 'de',
  source: (sources) => `${sources.length > 1 ? 'Quellen' : 'Quelle'}: ${sources.join('; ')}.`,
  edition: (edition) => `Ausgabe ${edition}`,
  measure: {
    national: 'Verteidigungshaushalt',
    NATO: 'Verteidigungsausgaben (Definition der NATO)',
    SIPRI: 'Militärausgaben (Definition des SIPRI)',
    EDA: 'Verteidigungsausgaben (Definition der EDA)',
    COFOG: 'Staatsausgaben für Verteidigung (COFOG)',
    plan: 'Geplante Verteidigungsausgaben',
  },
  spending: 'Verteidigungsausgaben',
  measureOf: { percent_of_gdp: 'Verteidigungsausgaben, % des BIP', personnel: 'Militärpersonal', count: 'Anzahl' },
  status: { actual: '', estimate: 'Schätzung', budgeted: 'Haushalt', proposed: 'Vorschlag', target: 'Ziel' },
  statusOfAll: {
    actual: '',
    estimate: 'Schätzungen',
    budgeted: 'laut Haushalt',
    proposed: 'Vorschläge',
    target: 'Ziele',
  },
  unit: (symbol, exponent) => [scales[exponent], symbol].filter(Boolean).join(' '),
  perYear: 'im Jahr',
  over: (from, to) => `${from}–${to}`,
  years: (years) => `über ${years} Jahre`,
  average: (period) => `Mittel ${period}`,
  fiscalYear: (year) => `Haushaltsjahr ${year}`,
  current: 'jeweilige Preise',
  constant: (year) => `Preise von ${year}`,
  without: (what) => (what.length > 0 ? `ohne ${list(what)}` : ''),
  noYear: 'ohne Jahr',
  goal: 'Ziel',
  range: (lo, hi) => `${lo} bis ${hi}`,
  orMore: (lo) => `${lo} oder mehr`,
  growth: (rate) => `${rate} im Jahr`,
  reasons: {
    kind: 'Jahresbeträge und mehrjährige Summen',
    period: 'Arten von Zeiträumen',
    prices: 'Preisbasen',
    definition: 'Definitionen',
    edition: 'Ausgaben der Quelle',
    excludes: 'Ausgenommenes',
  },
  note: {
    hedged: (label, written, range) => `${label}: „${written}“ steht für ${range}.`,
    waived: (reasons) => `Verglichen trotz unterschiedlicher Angaben: ${list(reasons)}.`,
    inflation: 'Jeweilige Preise: Die Inflation ist nicht herausgerechnet.',
    change: (change, range) => `Veränderung: ${change}, Spanne ${range}.`,
    sum: (parts, whole) => `Summe: ${parts} = ${whole}.`,
    growth: (rate, range, years) => `Nötiges Wachstum: ${rate} im Jahr, Spanne ${range} (${years}).`,
    assumedYear: (label, year) => `${label}: ohne Jahr; ${year} ist eine Annahme.`,
    unhedged: (written) => `„${written}“ ist für den Kurs ohne die Einschränkung gerechnet.`,
    atRate: (day, rate, amount, converted, difference, quoted) =>
      `${day}: ${amount} × ${rate} = ${converted}, ${difference} gegenüber den genannten ${quoted}.`,
  },
  rates: {
    subtitle: (quote, base, pair) => `${quote} für ${base}, täglicher Referenzkurs; Band: was ${pair} bedeutet`,
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
    light: (statuses) => `Hell: ${list(statuses)}.`,
    hollow: (statuses) => `Hohl: ${list(statuses)}.`,
    hatched: (statuses) => `Schraffiert: ${list(statuses)}.`,
    level: (levels) => `gerade Linie: ${list(levels)}`,
    notFromZero: 'Die Skala beginnt nicht bei null.',
    base: (year) => `${year} = 100`,
    index: (amounts, year) => `Index, ${year} = 100; neben den Linien: ${amounts}`,
    yearlyRates: (rates, source) =>
      `Umgerechnet zum Durchschnittskurs des jeweiligen Jahres (${source}), dessen Änderungen in den Zahlen sind: ${rates}.`,
  },
  share: {
    target: (percent) => `Ziel ${percent}`,
    gap: (money, target) => `${money} bis ${target}`,
    missing: (subtitle) => `${subtitle}; neben einem Ziel: das Geld, das bis dahin fehlt`,
    fromSpending: ({ label, share, target, money, gdp, gap, range }) =>
      `Lücken: Als BIP gilt Ausgaben ÷ Anteil. ${label}: ${money} ÷ ${share} = ${gdp}; von ${share} bis ${target} davon sind es ${gap} (${range}).`,
    fromGdp: ({ label, share, target, gdp, gap, range }) =>
      `Lücken: der fehlende Anteil am BIP. ${label}: von ${share} bis ${target} von ${gdp} sind es ${gap} (${range}).`,
  },
  stacked: {
    shares: (subtitle) => `${subtitle}; Teile in % der jeweiligen Summe`,
    rounding: 'Teile ergeben wegen Rundung nicht immer genau die Summe.',
  },
  ranges: {
    quoted: (written) => `„${written}“`,
    note: 'Punkt: die Zahl, wie sie geschrieben ist; Band: was ihre Wörter und ihre letzte Stelle offenlassen; Pfeil: kein oberes Ende.',
  },
  ownScale: 'Jedes Feld hat seine eigene Achse.',
};
