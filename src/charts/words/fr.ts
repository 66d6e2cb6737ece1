import type { Words } from './words.js';

const scales: Record<number, string> = { 3: 'k', 6: 'M', 9: 'Md' };
const list = (items: readonly string[]): string => new Intl.ListFormat('fr').format(items);

export const fr: Words = {
  dateTag: 'fr',
  source: (sources) => `${sources.length > 1 ? 'Sources' : 'Source'} : ${sources.join(' ; ')}.`,
  edition: (edition) => `édition ${edition}`,
  measure: {
    national: 'Budget de la défense',
    NATO: 'Dépenses de défense (définition de l’OTAN)',
    SIPRI: 'Dépenses militaires (définition du SIPRI)',
    EDA: 'Dépenses de défense (définition de l’AED)',
    COFOG: 'Dépenses publiques de défense (CFAP)',
    plan: 'Dépenses de défense prévues',
  },
  spending: 'Dépenses de défense',
  measureOf: { percent_of_gdp: 'Dépenses de défense, % du PIB', personnel: 'Effectifs militaires', count: 'Nombre' },
  status: { actual: '', estimate: 'estimation', budgeted: 'budget voté', proposed: 'proposition', target: 'objectif' },
  statusOfAll: {
    actual: '',
    estimate: 'estimations',
    budgeted: 'budgets votés',
    proposed: 'propositions',
    target: 'objectifs',
  },
  unit: (symbol, exponent) => `${scales[exponent] ?? ''}${symbol}`,
  perYear: 'par an',
  over: (from, to) => `${from}–${to}`,
  years: (years) => `sur ${years} ans`,
  average: (period) => `moyenne ${period}`,
  fiscalYear: (year) => `exercice ${year}`,
  current: 'prix courants',
  constant: (year) => `prix constants de ${year}`,
  without: (what) => (what.length > 0 ? `hors ${list(what)}` : ''),
  noYear: 'sans date',
  goal: 'Objectif',
  range: (lo, hi) => `${lo} à ${hi}`,
  orMore: (lo) => `${lo} ou plus`,
  growth: (rate) => `${rate} par an`,
  reasons: {
    kind: 'montants annuels et pluriannuels',
    period: 'genres de période',
    prices: 'bases de prix',
    definition: 'définitions',
    edition: 'éditions de la source',
    excludes: 'éléments exclus',
  },
  note: {
    hedged: (label, written, range) => `${label} : « ${written} » signifie ${range}.`,
    waived: (reasons) => `Comparaison faite malgré des différences : ${list(reasons)}.`,
    inflation: 'Prix courants : l’inflation n’est pas déduite.',
    change: (change, range) => `Variation : ${change}, fourchette ${range}.`,
    sum: (parts, whole) => `Somme : ${parts} = ${whole}.`,
    growth: (rate, range, years) => `Hausse nécessaire : ${rate} par an, fourchette ${range} (${years}).`,
    assumedYear: (label, year) => `${label} : sans date ; ${year} est une hypothèse.`,
    unhedged: (written) => `« ${written} » est pris sans sa réserve pour le taux implicite.`,
    atRate: (day, rate, amount, converted, difference, quoted) =>
      `${day} : ${amount} × ${rate} = ${converted}, soit ${difference} par rapport aux ${quoted} cités.`,
  },
  rates: {
    subtitle: (quote, base, pair) =>
      `Cours de ${base} en ${quote}, taux de référence quotidien ; bande : ce qu’implique ${pair}`,
    reference: 'Taux de référence',
    implied: 'Taux implicite',
    fits: 'le plus proche',
    printed: 'publication',
    mark: (rate, converted, difference) => `${rate} : ${converted} (${difference})`,
  },
  series: {
    definition: { national: 'nationale', NATO: 'OTAN', SIPRI: 'SIPRI', EDA: 'AED', COFOG: 'CFAP', plan: 'plan' },
    changed: { definition: 'nouvelle définition', edition: 'nouvelle édition' },
    broken: (label, year, before, after) => `${label} : ${before} avant ${year}, ${after} ensuite.`,
    dashed: (statuses) => `En tirets : ${list(statuses)}.`,
    light: (statuses) => `En clair : ${list(statuses)}.`,
    hollow: (statuses) => `Cercles vides : ${list(statuses)}.`,
    hatched: (statuses) => `En hachures : ${list(statuses)}.`,
    level: (levels) => `droite : ${list(levels)}`,
    notFromZero: 'L’échelle ne part pas de zéro.',
    base: (year) => `${year} = 100`,
    index: (amounts, year) => `Indice, ${year} = 100 ; à côté des courbes : ${amounts}`,
    yearlyRates: (rates, source) =>
      `Conversion au taux moyen de chaque année (${source}), dont les variations sont dans les chiffres : ${rates}.`,
  },
  share: {
    target: (percent) => `objectif ${percent}`,
    gap: (money, target) => `${money} jusqu’à ${target}`,
    missing: (subtitle) => `${subtitle} ; à côté d’un objectif : l’argent qui manque pour l’atteindre`,
    fromSpending: ({ label, share, target, money, gdp, gap, range }) =>
      `Écarts : le PIB est pris égal aux dépenses ÷ part. ${label} : ${money} ÷ ${share} = ${gdp} ; de ${share} à ${target} de ce PIB, il y a ${gap} (${range}).`,
    fromGdp: ({ label, share, target, gdp, gap, range }) =>
      `Écarts : la part du PIB qui manque. ${label} : de ${share} à ${target} de ${gdp}, il y a ${gap} (${range}).`,
  },
  stacked: {
    shares: (subtitle) => `${subtitle} ; parts en % de chaque total`,
    rounding: 'La somme des parts peut différer du total, en raison des arrondis.',
  },
  ranges: {
    quoted: (written) => `«\u00a0${written}\u00a0»`,
    note: 'Point : le nombre tel qu’il est écrit ; bande : ce que laissent ouvert ses mots et son dernier chiffre ; flèche : pas de borne supérieure.',
  },
  ownScale: 'Chaque graphique a son propre axe.',
};
