import type { ClaimCues } from './cues.js';

export const cues: ClaimCues = {
  from: 'frente a[|l], desde, respecto [a|de][|l], con respecto a[|l], en comparación con, comparado* con, tras, en lugar de, contra, en vez de',
  fromBeforeTo: 'de, del',
  to: 'a, al, hasta',
  reaches: 'alcanz*',
  than: 'que, sobre, respecto [a|de][|l], con respecto a[|l], frente a[|l], por encima de, por debajo de, de, del, superior* a[|l], inferior* a[|l], en relación con, en comparación con',
  timesWhat: 'los, las, lo que, el, más que',
  exceeds: 'super[a|an|ó|aron|ando|ará|arán], exced*, rebas*, sobrepas*, por encima de, superior* a[|l]',
  by: 'un, en un, en, del, de, de un, por',
  rise: 'sub[e|en|ió|ieron|ir|irá|irán|ida|ido|iendo|idas], aument*, crec[e|en|ió|ieron|er|erá|erán|ido|iendo], crecimiento, increment*, elev*, alza, dispar*, salt[o|a|an|ó|ar|ará], repunt*, ampl[i|í]*, más, avanz*, escal*, trep*, super[a|an|ó|aron|ando], adicional*, suma, añad*, mayor, superior, engord*, por encima',
  fall: 'baj[a|an|ó|aron|ar|ará|ada|ado|ando], ca[e|en|yó|yeron|ída|ído|er|erá], disminu*, reduc*, reduj*, recort*, descen*, descien*, retroce*, menos, desplom*, merm*, encog*, menor, inferior, por debajo, rebaj*',
  gap: 'diferencia, brecha',
  more: 'más, adicionales, superior, extra, por encima, de aumento, de incremento, de subida, de alza, mayor',
  less: 'menos, inferior, por debajo, de caída, de bajada, de reducción, menor',
  equals:
    'o, u, es decir, o sea, equivalente[|s] a[|l], lo que equivale a[|l], equival* a[|l], esto es, lo que supone, lo que representa, supone*, represent*, al cambio, unos, unas, lo que da, lo que significa, son, correspond* a[|l], una media de, un promedio de, de media, en promedio, a razón de, a saber, lo que se traduce en, y equivale a, que equival* a[|l], en euros, en dólares, hacen, da, dan',
  equalsAfter: 'al cambio, al cambio actual',
  atRate: 'al cambio, al tipo, según, a tipo, al tipo de cambio, a los tipos',
  together:
    'en total, en conjunto, juntos, juntas, un total de, sum[a|an|ado|ados|adas|arán|aron|ando], la suma, conjuntamente, en suma, totaliz*, entre ambos, entre ambas, entre los dos, entre las dos, asciend* en total',
  overall: 'total, totales, ambos, ambas',
  madeOf:
    'compuest* [por|de], formad* por, integrad* por, se compone* de, se reparte* [entre|en], repartid* [entre|en], desglosad* en, se desglosa* en, la suma de, divid* [entre|en], consta* de, se divide* en, distribuid* [entre|en], se distribuye* [entre|en], fruto de sumar',
  including: 'incluid*, incluy*, de los que, de los cuales, de ellos, entre ellos, con, que incluye*, a saber',
  and: 'y, e, pero, mientras, aunque, porque',
  of: 'de, del',
  outOf: 'de, del, sobre',
  accountsFor:
    'cubr*, o, supone*, supon*, represent*, equival* a[|l], es decir, constitu*, absorb*, son, es, correspond* a[|l], lo que equivale a[|l], equivalente[|s] a[|l], acapar*, concentr*, apenas',
  perYear: 'al año, por año, anuales, anual, cada año, anualmente, a el año, todos los años',
  yearly: 'anual*, cada año, al año, por año',
  real: 'reales, real, descontada la inflación, inflación, a precios constantes, precios constantes, deflactad*',
  nominal: 'nominal*, precios corrientes',
  thatIs:
    'es decir, son, eso, esto, es, supone*, la [diferencia|subida|rebaja], el [aumento|incremento|recorte|alza], un [aumento|incremento|recorte|alza], una [subida|diferencia|caída], ello',
  now: 'ahora, hoy, actualmente, este año, en la actualidad, el próximo año, actual, este ejercicio, próximo',
  formerly:
    'el año pasado, el año anterior, anterior*, un año antes, hace un año, antes, previo*, entonces, hasta ahora, pasado',
  capitalNouns: false,
};
