import { lower } from './lower.js';
import type { Words } from './words.js';

const scales: Record<number, string> = { 3: 'k', 6: 'M', 9: 'Md' };
const list = (items: readonly string[]): string => new Intl.ListFormat('fr').format(items);
const quote = (text: string): string => `«\u00a0${text}\u00a0»`;

export const fr: Words = {
  dateTag: 'fr',
  quote,
  named: (label, text) => `${label}\u00a0: ${text}`,
  listed: (texts) => texts.join('\u00a0; '),
  source: (sources) => `${sources.length > 1 ? 'Sources' : 'Source'}\u00a0: ${sources.join('\u00a0; ')}.`,
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
  measureOf: { percent_of_gdp: 'Dépenses de défense, en % du PIB', personnel: 'Effectifs militaires' },
  status: {
    actual: '',
    estimate: 'estimation',
    budgeted: 'prévu au budget',
    proposed: 'proposition',
    target: 'objectif',
  },
  statusOfAll: {
    actual: '',
    estimate: 'estimations',
    budgeted: 'prévus au budget',
    proposed: 'propositions',
    target: 'objectifs',
  },
  unit: (symbol, exponent) => `${scales[exponent] ?? ''}${symbol}`,
  perYear: 'par an',
  over: (from, to) => `${from}-${to}`,
  years: (years) => `sur ${years === 1 ? '1 an' : `${years} ans`}`,
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
  points: (change) => `${change}\u00a0points de pourcentage`,
  reasons: {
    kind: 'la nature (montants annuels, pluriannuels)',
    period: 'le type de période',
    prices: 'la base de prix',
    definition: 'la définition',
    edition: 'l’édition de la source',
    excludes: 'les éléments exclus',
  },
  note: {
    hedged: (amounts) => {
      const texts = amounts.map(({ written, range, label }, i) => {
        const of = label === undefined ? '' : ` (${label})`;
        return i === 0 ? `Par ${quote(written)}${of}, on entend ${range}` : `par ${quote(written)}${of}, ${range}`;
      });
      return `${texts.join('\u00a0; ')}.`;
    },
    waived: (reasons) => `Les chiffres diffèrent par ${list(reasons)}.`,
    inflation: 'Prix courants, non corrigés de l’inflation.',
    change: (change, range) => `Variation\u00a0: ${change}, fourchette de ${range}.`,
    sum: (parts, whole) => `Somme\u00a0: ${parts} = ${whole}.`,
    growth: (rate, range, years) => `Hausse nécessaire\u00a0: ${rate} par an, fourchette de ${range} (${years}).`,
    assumedYear: (label, year) => `${label}\u00a0: sans date\u00a0; on suppose ici ${year}.`,
    unhedged: (written, taken) => `${quote(written)} est compté comme ${taken} pour le taux implicite.`,
    atRate: (day, rate, amount, converted, difference, quoted) =>
      `${day}\u00a0: ${amount} × ${rate} = ${converted}, soit ${difference} par rapport aux ${quoted} cités.`,
  },
  derived: {
    atAverage: (period, several) =>
      `Conversion ${several ? 'aux taux de change moyens' : 'au taux de change moyen'} de ${period}`,
    atAverages: (yearly) =>
      yearly ? 'Conversion au taux de change moyen de chaque année' : 'Conversion à des taux de change moyens',
    partOfYear: (text) => `${text}, la partie de l’année pour laquelle il existe des taux`,
    onDay: (day, several) => `Conversion ${several ? 'aux taux' : 'au taux'} de référence du ${day}`,
    forDay: (day, asked, several) =>
      `Conversion ${several ? 'aux taux' : 'au taux'} de référence du ${day}, pour le ${asked}`,
    onDays: 'Conversion aux taux de référence',
    between: (day, next) => `Conversion à des taux compris entre ceux du ${day} et du ${next}`,
    converted: 'Conversion',
    average: (amount, years) => `${amount} répartis sur ${years === 1 ? '1 an' : `${years} ans`}`,
    inPrices: (year) => `En prix de ${year}`,
  },
  rates: {
    subtitle: (quote, base, pair) =>
      `Cours de ${base} en ${quote}, taux de référence quotidien\u00a0; bande\u00a0: le taux qu’implique ${pair}`,
    reference: 'Taux de référence',
    implied: 'Taux implicite',
    fits: 'le plus proche',
    printed: 'publication',
    mark: (rate, converted, difference) => `${rate}\u00a0: ${converted} (${difference})`,
  },
  series: {
    definition: { national: 'nationale', NATO: 'OTAN', SIPRI: 'SIPRI', EDA: 'AED', COFOG: 'CFAP', plan: 'plan' },
    changed: { definition: 'nouvelle définition', edition: 'nouvelle édition' },
    broken: (label, year, before, after) => `${label}\u00a0: ${before} avant ${year}, ${after} ensuite.`,
    dashed: (statuses) => `En tirets\u00a0: ${list(statuses)}.`,
    gap: 'En pointillé\u00a0: années sans chiffre.',
    outlined: (statuses) => `Avec contour\u00a0: ${list(statuses)}.`,
    hollow: (statuses) => `Cercles vides\u00a0: ${list(statuses)}.`,
    hatched: (statuses) => `En hachures\u00a0: ${list(statuses)}.`,
    level: (levels) => `droite\u00a0: ${list(levels)}`,
    notFromZero: 'L’échelle ne part pas de zéro.',
    base: (year) => `${year} = 100`,
    index: (amounts, year) => `Indice, ${year} = 100\u00a0; à côté des courbes\u00a0: ${lower(amounts)}`,
  },
  share: {
    target: (percent) => `objectif ${percent}`,
    gap: (money, target) => `${money} jusqu’à ${target}`,
    missing: (subtitle) => `${subtitle} ; à côté d’un objectif : l’argent qui manque pour l’atteindre`,
    fromSpending: ({ label, share, target, money, gdp, gap, range }) =>
      `Écarts\u00a0: le PIB est calculé comme dépenses ÷ part. ${label}\u00a0: ${money} ÷ ${share} = ${gdp}\u00a0; ${target} de ce PIB, c’est ${gap} de plus (${range}).`,
    fromGdp: ({ label, share, target, gdp, gap, range }) =>
      `Écarts\u00a0: la part du PIB qui manque. ${label}\u00a0: ${target} de ${gdp}, c’est ${gap} de plus que ${share} (${range}).`,
  },
  stacked: {
    shares: (subtitle) => `${subtitle}\u00a0; parts en % de chaque total`,
    rounding: 'La somme des parts peut différer du total, en raison des arrondis.',
  },
  ranges: {
    note: 'Point\u00a0: le nombre tel qu’il est écrit\u00a0; bande\u00a0: ce que laissent ouvert ses mots et son dernier chiffre.',
    open: 'Flèche\u00a0: pas de borne supérieure.',
  },
  ownScale: 'Chaque graphique a son propre axe.',
};
