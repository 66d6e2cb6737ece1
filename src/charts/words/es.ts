import { tableOf } from '../../money/table.js';
import { lower } from './lower.js';
import type { Words } from './words.js';

const scales: Record<number, string> = { 3: 'miles de ', 6: 'millones de ' };
const list = (items: readonly string[]): string => new Intl.ListFormat('es').format(items);
/** What national budgets leave out most often, in a book of figures in English. */
const left: ReadonlyMap<string, string> = tableOf({ pensions: 'pensiones' });
const quote = (text: string): string => `«${text}»`;

export const es: Words = {
  dateTag: 'es',
  quote,
  named: (label, text) => `${label}: ${text}`,
  listed: (texts) => texts.join('; '),
  source: (sources) => `${sources.length > 1 ? 'Fuentes' : 'Fuente'}: ${sources.join('; ')}.`,
  edition: (edition) => `edición ${edition}`,
  measure: {
    national: 'Presupuesto de defensa',
    NATO: 'Gasto en defensa (definición de la OTAN)',
    SIPRI: 'Gasto militar (definición del SIPRI)',
    EDA: 'Gasto en defensa (definición de la AED)',
    COFOG: 'Gasto público en defensa (COFOG)',
    plan: 'Gasto en defensa previsto',
  },
  spending: 'Gasto en defensa',
  measureOf: { percent_of_gdp: 'Gasto en defensa, % del PIB', personnel: 'Efectivos militares' },
  status: { actual: '', estimate: 'estimación', budgeted: 'presupuestado', proposed: 'propuesta', target: 'objetivo' },
  statusOfAll: {
    actual: '',
    estimate: 'estimaciones',
    budgeted: 'presupuestado',
    proposed: 'propuestas',
    target: 'objetivos',
  },
  unit: (symbol, exponent) => `${scales[exponent] ?? ''}${symbol}`,
  perYear: 'al año',
  over: (from, to) => `${from}-${to}`,
  years: (years) => `en ${years === 1 ? '1 año' : `${years} años`}`,
  average: (period) => (/^\d/.test(period) ? `media de ${period}` : `media ${period}`),
  fiscalYear: (year) => `ejercicio ${year}`,
  current: 'precios corrientes',
  constant: (year) => `precios constantes de ${year}`,
  without: (what) => (what.length > 0 ? `sin ${list(what.map((one) => left.get(one) ?? one))}` : ''),
  noYear: 'sin fecha',
  goal: 'Objetivo',
  range: (lo, hi) => `de ${lo} a ${hi}`,
  orMore: (lo) => `${lo} o más`,
  growth: (rate) => `${rate} al año`,
  points: (change) => `${change}\u00a0puntos porcentuales`,
  reasons: {
    kind: 'la naturaleza (importes anuales, plurianuales)',
    period: 'el tipo de periodo',
    prices: 'la base de precios',
    definition: 'la definición',
    edition: 'la edición de la fuente',
    excludes: 'las partidas excluidas',
  },
  note: {
    hedged: (amounts) => {
      const texts = amounts.map(({ written, range, label }, i) => {
        const of = label === undefined ? '' : ` (${label})`;
        return i === 0 ? `Por ${quote(written)}${of} se entiende ${range}` : `por ${quote(written)}${of}, ${range}`;
      });
      return `${texts.join('; ')}.`;
    },
    waived: (reasons) => `Las cifras difieren en ${list(reasons)}.`,
    inflation: 'Precios corrientes, sin descontar la inflación.',
    change: (change, range) => `Variación: ${change}, intervalo ${range}.`,
    sum: (parts, whole) => `Suma: ${parts} = ${whole}.`,
    growth: (rate, range, years) => `Crecimiento necesario: ${rate} al año, intervalo ${range} (${years}).`,
    assumedYear: (label, year) => `${label}: sin fecha; aquí se supone ${year}.`,
    unhedged: (written, taken) => `${quote(written)} se toma como ${taken} para el tipo implícito.`,
    atRate: (day, rate, amount, converted, difference, quoted) =>
      `${day}: ${amount} × ${rate} = ${converted}, ${difference} respecto a los ${quoted} citados.`,
  },
  derived: {
    atAverage: (period, several) =>
      `Conversión ${several ? 'a los tipos de cambio medios' : 'al tipo de cambio medio'} de ${period}`,
    atAverages: (yearly) =>
      yearly ? 'Conversión al tipo de cambio medio de cada año' : 'Conversión a tipos de cambio medios',
    partOfYear: (text) => `${text}, la parte del año para la que hay tipos de cambio`,
    onDay: (day, several) => `Conversión ${several ? 'a los tipos' : 'al tipo'} de referencia del ${day}`,
    forDay: (day, asked, several) =>
      `Conversión ${several ? 'a los tipos' : 'al tipo'} de referencia del ${day}, para el ${asked}`,
    onDays: 'Conversión a tipos de referencia',
    between: (day, next) => `Conversión a tipos entre los del ${day} y del ${next}`,
    converted: 'Conversión',
    average: (amount, years) => `${amount} repartidos en ${years === 1 ? '1 año' : `${years} años`}`,
    inPrices: (year) => `A precios de ${year}`,
  },
  rates: {
    subtitle: (quote, base, pair) =>
      `Cambio de ${base} en ${quote}, tipo de referencia diario; banda: el tipo que implica ${pair}`,
    reference: 'Tipo de referencia',
    implied: 'Tipo implícito',
    fits: 'el más próximo',
    printed: 'publicación',
    mark: (rate, converted, difference) => `${rate}: ${converted} (${difference})`,
  },
  series: {
    definition: { national: 'nacional', NATO: 'OTAN', SIPRI: 'SIPRI', EDA: 'AED', COFOG: 'COFOG', plan: 'plan' },
    changed: { definition: 'nueva definición', edition: 'nueva edición' },
    broken: (label, year, before, after) => `${label}: ${before} antes de ${year}, ${after} desde entonces.`,
    dashed: (statuses) => `A trazos: ${list(statuses)}.`,
    gap: 'Línea de puntos: años sin cifra.',
    outlined: (statuses) => `Con contorno: ${list(statuses)}.`,
    hollow: (statuses) => `Círculos vacíos: ${list(statuses)}.`,
    hatched: (statuses) => `Con rayas: ${list(statuses)}.`,
    level: (levels) => `recta: ${list(levels)}`,
    notFromZero: 'La escala no empieza en cero.',
    base: (year) => `${year} = 100`,
    index: (amounts, year) => `Índice, ${year} = 100; junto a las líneas: ${lower(amounts)}`,
  },
  share: {
    target: (percent) => `objetivo ${percent}`,
    gap: (money, target) => `${money} hasta el ${target}`,
    missing: (subtitle) => `${subtitle}; junto a un objetivo: el dinero que falta para alcanzarlo`,
    fromSpending: ({ label, share, target, money, gdp, gap, range }) =>
      `Diferencias: el PIB se calcula como gasto ÷ proporción. ${label}: ${money} ÷ ${share} = ${gdp}; el ${target} de ese PIB son ${gap} más (${range}).`,
    fromGdp: ({ label, share, target, gdp, gap, range }) =>
      `Diferencias: la proporción del PIB que falta. ${label}: el ${target} de ${gdp} son ${gap} más que el ${share} (${range}).`,
  },
  stacked: {
    shares: (subtitle) => `${subtitle}; partes en % de cada total`,
    rounding: 'La suma de las partes puede no coincidir con el total, por el redondeo.',
  },
  ranges: {
    note: 'Punto: el número tal como está escrito; banda: lo que dejan abierto sus palabras y su última cifra.',
    open: 'Flecha: sin límite superior.',
  },
  ownScale: 'Cada gráfico tiene su propio eje.',
};
