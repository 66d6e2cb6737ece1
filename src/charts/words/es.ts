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
  series: {
    definition: { national: 'nacional', NATO: 'OTAN', SIPRI: 'SIPRI', EDA: 'AED', COFOG: 'COFOG', plan: 'plan' },
    changed: { definition: 'nueva definición', edition: 'nueva edición' },
    broken: (label, year, before, after) => `${label}: ${before} antes de ${year}, ${after} desde entonces.`,
    dashed: (statuses) => `A trazos: ${list(statuses)}.`,
    light: (statuses) => `En claro: ${list(statuses)}.`,
    hollow: (statuses) => `Círculos vacíos: ${list(statuses)}.`,
    hatched: (statuses) => `Con rayas: ${list(statuses)}.`,
    level: (levels) => `recta: ${list(levels)}`,
    notFromZero: 'La escala no empieza en cero.',
    base: (year) => `${year} = 100`,
    index: (amounts, year) => `Índice, ${year} = 100; junto a las líneas: ${amounts}`,
    yearlyRates: (rates, source) => `Conversión al cambio medio de cada año (${source}): ${rates}.`,
  },
  share: {
    target: (percent) => `objetivo del ${percent}`,
    gap: (money, target) => `${money} hasta el ${target}`,
    missing: (subtitle) => `${subtitle}; junto a un objetivo: el dinero que falta para alcanzarlo`,
    fromSpending: ({ label, share, target, money, gdp, gap, range }) =>
      `Diferencias: el PIB se toma como gasto ÷ proporción. ${label}: ${money} ÷ ${share} = ${gdp}; de ${share} a ${target} de ese PIB van ${gap} (${range}).`,
    fromGdp: ({ label, share, target, gdp, gap, range }) =>
      `Diferencias: la proporción del PIB que falta. ${label}: de ${share} a ${target} de ${gdp} van ${gap} (${range}).`,
  },
  stacked: {
    shares: (subtitle) => `${subtitle}; partes en % de cada total`,
    rounding: 'La suma de las partes puede no coincidir con el total, por el redondeo.',
  },
  ranges: {
    quoted: (written) => `«${written}»`,
    note: 'Punto: el número tal como está escrito; banda: lo que dejan abierto sus palabras y su última cifra; flecha: sin límite superior.',
  },
  ownScale: 'Cada gráfico tiene su propio eje.',
};
