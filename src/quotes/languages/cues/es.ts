import type { ClaimCues } from './cues.js';

export const es: ClaimCues = {
  from: ['frente a(?:l)?', 'desde', 'respecto (?:a|de)l?', 'con respecto al?', 'en comparación con', 'comparado\\p{L}* con', 'tras', 'en lugar de', 'contra', 'en vez de'],
  fromBeforeTo: ['de', 'del'],
  to: ['a', 'al', 'hasta'],
  reaches: ['alcanz\\p{L}*'],
  than: ['que', 'sobre', 'respecto (?:a|de)l?', 'con respecto al?', 'frente al?', 'por encima de', 'por debajo de', 'de', 'del', 'superior\\p{L}* al?', 'inferior\\p{L}* al?', 'en relación con', 'en comparación con'],
  timesWhat: ['los', 'las', 'lo que', 'el', 'más que'],
  exceeds: ['super(?:a|an|ó|aron|ando|ará|arán)', 'exced\\p{L}*', 'rebas\\p{L}*', 'sobrepas\\p{L}*', 'por encima de', 'superior\\p{L}* al?'],
  by: ['un', 'en un', 'en', 'del', 'de', 'de un', 'por'],
  rise: [
    'sub(?:e|en|ió|ieron|ir|irá|irán|ida|ido|iendo|idas)', 'aument\\p{L}*', 'crec(?:e|en|ió|ieron|er|erá|erán|ido|iendo)', 'crecimiento', 'increment\\p{L}*', 'elev\\p{L}*', 'alza', 'dispar\\p{L}*', 'salt(?:o|a|an|ó|ar|ará)', 'repunt\\p{L}*', 'ampl[ií]\\p{L}*', 'más', 'avanz\\p{L}*', 'escal\\p{L}*', 'trep\\p{L}*', 'super(?:a|an|ó|aron|ando)', 'adicional\\p{L}*', 'suma', 'añad\\p{L}*', 'mayor', 'superior', 'engord\\p{L}*', 'por encima',
  ],
  fall: [
    'baj(?:a|an|ó|aron|ar|ará|ada|ado|ando)', 'ca(?:e|en|yó|yeron|ída|ído|er|erá)', 'disminu\\p{L}*', 'reduc\\p{L}*', 'reduj\\p{L}*', 'recort\\p{L}*', 'descen\\p{L}*', 'descien\\p{L}*', 'retroce\\p{L}*', 'menos', 'desplom\\p{L}*', 'merm\\p{L}*', 'encog\\p{L}*', 'menor', 'inferior', 'por debajo', 'rebaj\\p{L}*',
  ],
  more: ['más', 'adicionales', 'superior', 'extra', 'por encima', 'de aumento', 'de incremento', 'de subida', 'de alza', 'mayor'],
  less: ['menos', 'inferior', 'por debajo', 'de caída', 'de bajada', 'de reducción', 'menor'],
  equals: [
    'o', 'u', 'es decir', 'o sea', 'equivalentes? al?', 'lo que equivale al?', 'equival\\p{L}* al?', 'esto es', 'lo que supone', 'lo que representa', 'supone\\p{L}*', 'represent\\p{L}*', 'al cambio', 'unos', 'unas', 'lo que da', 'lo que significa', 'son', 'correspond\\p{L}* al?', 'una media de', 'un promedio de', 'de media', 'en promedio', 'a razón de', 'a saber', 'lo que se traduce en', 'y equivale a', 'que equival\\p{L}* al?', 'en euros', 'en dólares',
  ],
  equalsAfter: ['al cambio', 'al cambio actual'],
  atRate: ['al cambio', 'al tipo', 'según', 'a tipo', 'al tipo de cambio', 'a los tipos'],
  together: [
    'en total', 'en conjunto', 'juntos', 'juntas', 'un total de', 'total', 'sum(?:a|an|ado|ados|adas|arán|aron|ando)', 'la suma', 'conjuntamente', 'en suma', 'totaliz\\p{L}*', 'entre ambos', 'entre ambas', 'entre los dos', 'entre las dos', 'ambos', 'ambas', 'totales', 'asciend\\p{L}* en total',
  ],
  madeOf: ['compuest\\p{L}* (?:por|de)', 'formad\\p{L}* por', 'integrad\\p{L}* por', 'se compone\\p{L}* de', 'se reparte\\p{L}* (?:entre|en)', 'repartid\\p{L}* (?:entre|en)', 'desglosad\\p{L}* en', 'se desglosa\\p{L}* en', 'la suma de', 'divid\\p{L}* (?:entre|en)', 'consta\\p{L}* de', 'se divide\\p{L}* en', 'distribuid\\p{L}* (?:entre|en)', 'se distribuye\\p{L}* (?:entre|en)', 'fruto de sumar'],
  including: ['incluid\\p{L}*', 'incluy\\p{L}*', 'de los que', 'de los cuales', 'de ellos', 'entre ellos', 'con', 'que incluye\\p{L}*', 'a saber'],
  and: ['y', 'e', 'más', 'pero'],
  of: ['de', 'del'],
  outOf: ['de', 'del', 'sobre'],
  accountsFor: ['cubr\\p{L}*', 'o', 'supone\\p{L}*', 'supon\\p{L}*', 'represent\\p{L}*', 'equival\\p{L}* al?', 'es decir', 'constitu\\p{L}*', 'absorb\\p{L}*', 'son', 'es', 'correspond\\p{L}* al?', 'lo que equivale al?', 'equivalentes? al?', 'acapar\\p{L}*', 'concentr\\p{L}*', 'apenas'],
  perYear: ['al año', 'por año', 'anuales', 'anual', 'cada año', 'anualmente', 'a el año', 'todos los años'],
  yearly: ['anual\\p{L}*', 'cada año', 'al año', 'por año'],
  real: ['reales', 'real', 'descontada la inflación', 'inflación', 'a precios constantes', 'precios constantes', 'deflactad\\p{L}*'],
  nominal: ['nominal\\p{L}*', 'precios corrientes'],
  thatIs: ['es decir', 'son', 'eso', 'esto', 'es', 'supone\\p{L}*', 'la (?:diferencia|subida|rebaja)', 'el (?:aumento|incremento|recorte|alza)', 'un (?:aumento|incremento|recorte|alza)', 'una (?:subida|diferencia|caída)', 'ello'],
  now: ['ahora', 'hoy', 'actualmente', 'este año', 'en la actualidad', 'el próximo año', 'actual', 'este ejercicio', 'próximo'],
  then: ['el año pasado', 'el año anterior', 'anterior\\p{L}*', 'un año antes', 'hace un año', 'antes', 'previo\\p{L}*', 'entonces', 'hasta ahora', 'pasado'],
  capitalNouns: false,
};
