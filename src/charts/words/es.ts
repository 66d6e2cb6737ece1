import type { Words } from './words.js';

const scales: Record<number, string> = { 3: 'miles de ', 6: 'millones de ' };
const list = (items: readonly string[]): string => new Intl.ListFormat('es').format(items);

export const es: Words = {
  dateTag: 'es',
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
  measureOf: { percent_of_gdp: 'Gasto en defensa, % del PIB', personnel: 'Efectivos militares', count: 'Número' },
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
  over: (from, to) => `${from}–${to}`,
  years: (years) => `en ${years} años`,
  average: (period) => `media de ${period}`,
  fiscalYear: (year) => `ejercicio ${year}`,
  current: 'precios corrientes',
  constant: (year) => `precios constantes de ${year}`,
  without: (what) => (what.length > 0 ? `sin ${list(what)}` : ''),
  noYear: 'sin fecha',
  goal: 'Objetivo',
  range: (lo, hi) => `de ${lo} a ${hi}`,
  orMore: (lo) => `${lo} o más`,
  growth: (rate) => `${rate} al año`,
  reasons: {
    kind: 'importes anuales y plurianuales',
    period: 'tipos de periodo',
    prices: 'bases de precios',
    definition: 'definiciones',
    edition: 'ediciones de la fuente',
    excludes: 'partidas excluidas',
  },
  note: {
    hedged: (label, written, range) => `${label}: «${written}» significa ${range}.`,
    waived: (reasons) => `Comparación hecha pese a diferencias de ${list(reasons)}.`,
    inflation: 'Precios corrientes: no se descuenta la inflación.',
    change: (change, range) => `Variación: ${change}, intervalo ${range}.`,
    sum: (parts, whole) => `Suma: ${parts} = ${whole}.`,
    growth: (rate, range, years) => `Crecimiento necesario: ${rate} al año, intervalo ${range} (${years}).`,
    assumedYear: (label, year) => `${label}: sin fecha; aquí se supone ${year}.`,
    unhedged: (written) => `«${written}» se toma sin su reserva para el tipo implícito.`,
    atRate: (day, rate, amount, converted, difference, quoted) =>
      `${day}: ${amount} × ${rate} = ${converted}, ${difference} respecto a los ${quoted} citados.`,
  },
  rates: {
    subtitle: (quote, base, pair) =>
      `Cambio de ${base} en ${quote}, tipo de referencia diario; banda: lo que implica ${pair}`,
    reference: 'Tipo de referencia',
    implied: 'Tipo implícito',
    fits: 'el más próximo',
    printed: 'publicación',
    mark: (rate, converted, difference) => `${rate}: ${converted} (${difference})`,
  },
};
