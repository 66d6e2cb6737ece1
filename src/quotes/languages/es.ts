import { cues } from './cues/es.js';
import type { Language } from './language.js';

export const es: Language = {
  tag: 'es',
  signature: {
    words:
      'el, la, los, las, de, del, que, y, en, un, una, por, con, para, su, sus, al, lo, como, más, pero, se, no, es, son, fue, ha, han, este, esta, entre, cuando, muy, sin, sobre, también, me, hasta, hay, donde, ' +
      'quien, desde, todo, nos, durante, todos, uno, les, ni, contra, otros, ese, eso, ante, ellos, e, esto, según, millones, euros, gasto, año, años, ya, será, sería, solo, cada, tras, mil, defensa, ' +
      'era, unos, unas, tiene, está, están, así, mientras, hacia, aunque, además, otro, otra',
    letters: 'ñáíóú¿¡',
  },
  decimalSign: ',',
  spaceGroups: true,
  ordinalDot: false,
  abbreviations:
    'sr, sra, dr, dra, gral, art, núm, n, ee, uu, ue, ud, etc, p, pág, aprox, mill, mm, mdd, vs, ej, cap, av, fig, ene, feb, mar, abr, may, jun, jul, ago, sept, oct, nov, dic',

  numerals: {
    // biome-ignore format: a table reads better in rows
    cardinals: {
      1: 'uno', 2: 'dos', 3: 'tres', 4: 'cuatro', 5: 'cinco', 6: 'seis', 7: 'siete', 8: 'ocho', 9: 'nueve', 10: 'diez', 11: 'once', 12: 'doce', 13: 'trece',
      14: 'catorce', 15: 'quince', 16: 'dieciséis', 17: 'diecisiete', 18: 'dieciocho', 19: 'diecinueve', 20: 'veinte', 21: 'veintiuno, veintiún', 22: 'veintidós',
      23: 'veintitrés', 24: 'veinticuatro', 25: 'veinticinco', 26: 'veintiséis', 27: 'veintisiete', 28: 'veintiocho', 29: 'veintinueve', 30: 'treinta',
      40: 'cuarenta', 50: 'cincuenta', 60: 'sesenta', 70: 'setenta', 80: 'ochenta', 90: 'noventa', 200: 'doscientos, doscientas', 300: 'trescientos, trescientas',
      400: 'cuatrocientos, cuatrocientas', 500: 'quinientos, quinientas', 600: 'seiscientos, seiscientas', 700: 'setecientos, setecientas',
      800: 'ochocientos, ochocientas', 900: 'novecientos, novecientas',
    },
    hundred: 'cien, ciento',
    and: 'y',
    article: 'un, una',
    fractions: { '0.5': 'medio, media, la mitad de un', '1.5': 'uno y medio', '0.25': 'un cuarto de' },
    collectives: {
      10: 'una decena de',
      12: 'una docena de',
      15: 'una quincena de',
      20: 'una veintena de',
      30: 'una treintena de',
      40: 'una cuarentena de',
      50: 'una cincuentena de',
      100: 'un centenar de, una centena de',
      1000: 'un millar de',
    },
    andAHalf: 'y medio, y media',
    vague: 'varios, varias, algunos, pocos, unos pocos, muchos, cientos de, decenas de, miles de, centenares de, cada',
  },
  scales: {
    3: 'mil',
    6: 'millón, millones, millon, mill, mn, mln',
    9: 'mil millones, miles de millones, millardo[|s], mil mill, mmm, mil m, md',
    12: 'billón, billones, billon, millón de millones, millones de millones',
  },
  touching: { 3: 'k', 6: 'm, mm', 9: 'mm, bn' },
  lone: 'mil millones',

  // biome-ignore format: a table reads better in rows
  currencies: {
    EUR: 'euro[|s]',
    USD: 'dólar[|es] estadounidense[|s], dólar[|es] americano[|s], dólar[|es] de eeuu, dólar[|es] de ee.uu., dólar[|es] de ee. uu., dólares de estados unidos, dólares norteamericanos',
    dollar: 'dólar[|es], dolar[|es]', AUD: 'dólar[|es] australiano[|s]', CAD: 'dólar[|es] canadiense[|s]',
    NZD: 'dólar[|es] neozelandés, dólares neozelandeses',
    TWD: 'dólar[|es] taiwanés, dólares taiwaneses, nuevos dólares taiwaneses, dólares de taiwán',
    SGD: 'dólares de singapur', pound: 'libra[|s]', GBP: 'libra[|s] esterlina[|s], libra[|s] británica[|s]',
    EGP: 'libra[|s] egipcia[|s]', LBP: 'libra[|s] libanesa[|s]',
    PLN: 'esloti[|s], zloty[|s], zlotys, złotych, eslotis polacos', CZK: 'corona[|s] checa[|s]',
    SEK: 'corona[|s] sueca[|s]', NOK: 'corona[|s] noruega[|s]', DKK: 'corona[|s] danesa[|s]',
    ISK: 'corona[|s] islandesa[|s]', crown: 'corona[|s]', franc: 'franco[|s]', CHF: 'franco[|s] suizo[|s]',
    HUF: 'florín, florines, forint[|s], forinto[|s], florines húngaros', leu: 'leu[|s], lei, leus',
    BGN: 'lev[|s], leva[|s]', dinar: 'dinar[|es]', RSD: 'dinar[|es] serbio[|s]', ALL: 'lek[|s]', MKD: 'denar[|es]',
    BAM: 'marco[|s] convertible[|s]', HRK: 'kuna[|s]', ESP: 'peseta[|s]',
    UAH: 'grivna[|s], hryvnia[|s], jrivna[|s], grivnia[|s], hrivna[|s]', ruble: 'rublo[|s]', RUB: 'rublo[|s] ruso[|s]',
    GEL: 'lari[|s]', AMD: 'dram[|s]', AZN: 'manat[|s]', KZT: 'tenge[|s]', TRY: 'lira[|s] turca[|s]', lira: 'lira[|s]',
    ILS: 'séquel[|es], shekel[|s], siclo[|s], shékel[|s], sheqel[|s], séqueles', JPY: 'yen[|es], yenes japoneses',
    CNY: 'yuan[|es], yuanes, renminbi[|s]', won: 'won[|es], wones', rupee: 'rupia[|s]', IDR: 'rupia[|s] indonesia[|s]',
    rial: 'rial[|es], riyal[|es], riales, riad', SAR: 'riyal[|es] saudí[|es]', dirham: 'dirham[|s], dírham[|s]',
    BRL: 'real[|es], reales, reales brasileños', peso: 'peso[|s]', MXN: 'peso[|s] mexicano[|s]',
    ARS: 'peso[|s] argentino[|s]', CLP: 'peso[|s] chileno[|s]', COP: 'peso[|s] colombiano[|s]', PEN: 'sol, soles',
    ZAR: 'rand[|s]', NGN: 'naira[|s]', THB: 'baht[|s]', MYR: 'ringgit[|s]', VND: 'dong[|s]',
  },
  // biome-ignore format: a table reads better in rows
  countries: {
    LK: 'sri lanka, colombo', NP: 'nepal, nepalí[|es], katmandú',
    AE: 'emiratos, emiratos árabes unidos, emiratí[|es], abu dabi', AU: 'australia, australian[o|a|os|as], canberra',
    CA: 'canadá, canadiense[|s], ottawa', CH: 'suiza, suiz[o|a|os|as], berna', CN: 'china, chin[o|a|os|as], pekín',
    CZ: 'chequia, chec[o|a|os|as], praga, república checa', DE: 'alemania, alemán, aleman[a|es|as], berlín',
    DK: 'dinamarca, danés, danes[a|es|as], copenhague', DZ: 'argelia, argelin[o|a|os|as], argel',
    EG: 'egipto, egipci[o|a|os|as], el cairo', ES: 'españa, español[|a|es|as], madrid, moncloa',
    FR: 'francia, francés, frances[a|es|as], parís', GB: 'reino unido, británic[o|a|os|as], londres, gran bretaña',
    IN: 'india, indi[o|os|as], nueva delhi', IQ: 'irak, iraquí[|es], bagdad', IR: 'irán, iraní[|es], teherán',
    IS: 'islandia, islandés, islandes[a|es|as], reikiavik', IT: 'italia, italian[o|a|os|as], roma',
    JO: 'jordania, jordan[o|a|os|as]', JP: 'japón, japonés, japones[a|es|as], tokio',
    KP: 'corea del norte, norcorean[o|a|os|as], pyongyang', KR: 'corea del sur, surcorean[o|a|os|as], seúl',
    KW: 'kuwait, kuwaití[|es]', LB: 'líbano, libanés, libanes[a|es|as], beirut', MA: 'marruecos, marroquí[|es], rabat',
    MD: 'moldavia, moldav[o|a|os|as], chisináu', MX: 'méxico, mexican[o|a|os|as], ciudad de méxico',
    AR: 'argentina, argentin[o|os|as], buenos aires', CL: 'chile, chilen[o|a|os|as]',
    CO: 'colombia, colombian[o|a|os|as], bogotá', PH: 'filipinas, filipin[o|a|os], manila',
    NO: 'noruega, norueg[o|os|as], oslo', NZ: 'nueva zelanda, neozelandés, neozelandes[a|es|as]',
    OM: 'omán, omaní[|es]', PK: 'pakistán, pakistaní[|es], islamabad', PL: 'polonia, polac[o|a|os|as], varsovia',
    QA: 'catar, qatar, catarí[|es], doha', RO: 'rumanía, rumania, ruman[o|a|os|as], bucarest',
    RS: 'serbia, serbi[o|os|as], belgrado', RU: 'rusia, rus[o|a|os|as], moscú, kremlin',
    BY: 'bielorrusia, bielorrus[o|a|os|as], minsk', SA: 'arabia saudí, arabia saudita, saudí[|es], saudita[|s], riad',
    SE: 'suecia, suec[o|a|os|as], estocolmo', SG: 'singapur', TN: 'túnez, tunecin[o|a|os|as]',
    TR: 'turquía, turc[o|a|os|as], türkiye, ankara', TW: 'taiwán, taiwanés, taiwanes[a|es|as], taipéi',
    US: 'estados unidos, eeuu, estadounidense[|s], washington, pentágono',
  },
  home: { ES: 'EUR' },
  of: 'de, del, en',
  between: 'otros, nuevos, nuevas, constantes, corrientes, adicionales, más, otros, extra, próximos',

  hedges: {
    before: {
      exact: 'en más de un',
      approx:
        'unos, unas, alrededor de, alrededor de los, alrededor de las, aproximadamente, aprox., en torno a, en torno a los, en torno a las, en torno al, cosa de, ~, ≈, cerca de unos, del orden de, del orden de los, más o menos, rondan los, ronda los, rondaría los, rondarán los, rondará los, rondar los, rondando los, ronda el, rondaba los, rondaría el, rondará el, estimad[o|a|os|as] en, ' +
        'algo así como, circa, hacia los, entorno a los, entorno a, en el entorno de los, de unos, de alrededor de, de aproximadamente',
      nearly:
        'casi, cerca de, cerca de los, cerca del, próximo a, próximo a los, próximos a, poco menos de, algo menos de, prácticamente, rozando los, roza los, rozan los, rozará los, rozando el, roza el, un poco menos de, al borde de los, próxima a, próxima a los, a punto de alcanzar los, rozaría los',
      at_least:
        'más de, más del, al menos, por lo menos, por encima de, por encima de los, por encima del, superior a, superior a los, superior al, superiores a, como mínimo, un mínimo de, mínimo, no menos de, algo más de, algo más del, poco más de, poco más del, bastante más de, mucho más de, superando los, supera los, superan los, superará los, superar los, superarán los, superó los, superaron los, supera el, superando el, ' +
        'superar el, superará el, >, mayor de, mayor que, excede los, exceden los, ligeramente por encima de, más que, sobrepasa los, un poco más de, a más de',
      at_most:
        'hasta, hasta los, hasta el, como máximo, un máximo de, menos de, menos del, no más de, máximo, inferior a, inferior a los, inferior al, inferiores a, por debajo de, por debajo de los, por debajo del, a lo sumo, <, un tope de, a menos de, tope de',
    },
    after: {
      approx: 'aproximadamente, más o menos, aprox.',
      nearly: '',
      at_least: 'o más, al menos, como mínimo, por lo menos, largos',
      at_most: 'como máximo, o menos, a lo sumo, como mucho',
    },
    spanning:
      'en, durante, a lo largo de, en los próximos, durante los próximos, por, repartid[o|a|os|as] en, a, para los próximos, para',
  },
  articles: 'los, las, el, la, sus, estos, un total de, otros',

  percent: 'por ciento, por cien, porciento, por 100',
  percentagePoints: 'punto[|s] porcentual[|es], p.p., pp, punto[|s] de porcentaje, punto[|s] del pib, puntos de pib',
  gdp: 'pib, producto interior bruto, producto interno bruto, p.i.b., riqueza nacional',
  ofGdp:
    'del, de, de su, de nuestro, de sus, de todo el, de el, respecto al, sobre el, su, nuestro, nacional, propio, de la, el',
  growth: {
    before:
      'crece en, crecen en, creció en, crecerá en, aumenta en, aumentan en, aumentó en, aumentará en, sube en, subió en, subirá en, eleva en, elevó en, elevará en, incrementa en, incrementó en, incrementará en, un, en un, de un, alza del, alza de, aumento del, aumento de, incremento del, incremento de, subida del, subida de, crecimiento del, crecimiento de, crecieron un, creció un, crece un, aumenta un, aumentó un, aumentaron un, subió un, sube un, más de un, cerca de un, casi un, caída del, reducción del, descenso del, recorte del, inflación del, avance del, repunte del, alza real del, +, incremento medio del, salto del, elevó un, eleva un, elevará un, mejora del',
    after:
      'más, menos, de aumento, de incremento, de subida, de crecimiento, en términos reales, interanual, respecto a, respecto al, superior, inferior, adicional, más que, más respecto',
  },

  personnel:
    'soldado[|s], militar[|es], persona[|s], hombres, mujeres, hombres y mujeres, efectivo[|s], tropas, reservista[|s], reclutas, empleado[|s], trabajador[|es], puestos, empleos, plazas, uniformados, marineros, oficiales, voluntarios, combatientes, civiles, guardias, agentes, profesionales, funcionarios, empleos directos, ' +
    'suboficiales, sargentos, cabos, comandos, paracaidistas, infantes, infantes de marina, artilleros, pilotos, aviadores, tripulantes, mercenarios, cascos azules, instructores, cadetes, alumnos militares, guardias civiles, guardias fronterizos, policías, ingenieros, técnicos, especialistas, conscriptos, veteranos, milicianos, jóvenes, muertos, bajas, marines, integrantes, miembros de las fuerzas armadas, soldados profesionales, reclutados, contratados, empleos indirectos, trabajadoras, elementos, elementos del ejército',
  equipment:
    'helicóptero[|s], carro[|s] de combate, carros, tanque[|s], avión, aviones, caza[|s], cazas, aviones de combate, fragata[|s], submarino[|s], buque[|s], misil[|es], dron[|es], drones, vehículo[|s], obús, obuses, blindado[|s], cañones, satélite[|s], sistema[|s], batería[|s], lanzador[|es], lanzadoras, aparatos, corbeta[|s], patrulleros, proyectiles, brigadas, bombas, radares, aeronaves, torpedos, unidades, batallones, cazabombarderos, lanzacohetes, ' +
    'vehículos blindados, vehículos de combate, vehículos de combate de infantería, carros de combate, tanquetas, transportes blindados, aviones de transporte, aviones cisterna, cisternas, bombardero[|s], helicópteros de ataque, naves, nave, lanchas, lancha, patrullera[|s], patrullas oceánicas, buques de guerra, buques de apoyo, cazaminas, dragaminas, destructor[|es], crucero[|s], portaaviones, remolcadores, munición, municiones, municiones merodeadoras, ojivas, cohetes, morteros, minas, ametralladoras, fusiles, pistolas, granadas, cartuchos, cascos, chalecos, camiones, camión, piezas, ejemplares, motores, robots, simuladores, brigada, batallón, divisiones, regimiento[|s], escuadrones, búnkeres, sistemas antiaéreos, baterías antiaéreas, interceptores, radar, drones de combate, aparatos no tripulados',
  bodies:
    'fábricas, astilleros, países, estados, estados miembros, naciones, aliados, socios, miembros de la alianza, bases',
  otherThings:
    'habitantes, votantes, barriles, toneladas, kilómetros, km, hogares, refugiados, ciudadanos, europeos, españoles, ucranianos, espectadores, usuarios, hectáreas, litros, viviendas, pensionistas, niños, horas, visitantes, alumnos, viajeros, ' +
    'días, meses, semanas, minutos, noches, páginas, metros, metros cuadrados, kilos, votos, escaños, diputados, senadores, contribuyentes, artículos, puntos',
  ofThose: 'de los que, de los cuales, de ellos, de las que, de las cuales, de ellas',
  years: 'año[|s], ejercicios, anualidades, próximos años, años consecutivos, últimos años',
  spans: {
    10: 'década[|s], decenio[|s]',
    5: 'quinquenio[|s], lustro[|s]',
    3: 'trienio[|s]',
    4: 'cuatrienio[|s]',
    2: 'bienio[|s]',
  },
  notSpan: 'de edad, atrás, de vida, hace, hace más de, hace casi, hace unos, de antigüedad, hace ya, de historia',

  multiples: {
    '2': 'doble, dobla, doblar, doblado, doblará, doblando, duplica, duplicar, duplicado, duplicada, duplicados, duplicó, duplicará, duplicando, duplican, duplicaron, duplicarán, duplicaría, duplicarse, duplicación, duplique, el doble, dos veces más',
    '3': 'triple, triplica, triplicar, triplicado, triplicada, triplicó, triplicará, triplicando, triplican, triplicaron, triplicarán, triplicaría, triplicarse, el triple, tres veces más, triplicación',
    '4': 'cuádruple, cuadruplica, cuadruplicar, cuadruplicado, cuadruplicó, cuadruplicará, cuadruplicando, cuadruplican, cuadruplicarse, cuatro veces más',
    '5': 'quíntuple, quintuplica, quintuplicar, quintuplicado, quintuplicó, quintuplicará, cinco veces más',
    '6': 'sextuplica, sextuplicado, seis veces más',
    '10': 'decuplica, decuplicado, diez veces más',
    '0.5': 'la mitad de, la mitad del, la mitad, a la mitad, mitad',
    '0.333333333333333333333333333333': 'un tercio de, un tercio del, un tercio, la tercera parte',
    '0.666666666666666666666666666667': 'dos tercios, los dos tercios',
    '0.25': 'un cuarto de los, un cuarto del, un cuarto de la, la cuarta parte',
    '0.75': 'tres cuartos, tres cuartas partes',
    '0.2': 'un quinto de, un quinto del, la quinta parte',
    '0.1': 'un décimo de, la décima parte',
  },
  times: 'veces, veces más, veces el, veces la, veces superior',
  multipliedBy:
    'multiplicar por, multiplica por, multiplicado por, multiplicada por, multiplicó por, multiplicará por, multiplicando por, multiplicaron por, multiplicarse por, multiplicado casi por, un factor de, x, ×',
  noMultiple:
    'doble dígito, doble filo, doble rasero, doble uso, primera mitad, segunda mitad, doble vara, doble vía, doble nacionalidad',

  pairs: {
    range: [
      ['entre, de entre', 'y, a'],
      ['oscila entre, oscilan entre, oscilará entre, horquilla de, va de, varía de, rango de', 'y, a'],
    ],
    change: [
      [
        'de, del, de los, desde, desde el, desde los, de unos, de menos de',
        'a, al, a los, hasta, hasta el, hasta los, a unos, a más de, a casi',
      ],
    ],
    to: 'a, al, a los',
    or: 'o, u, y, e, y luego, luego, y después, después',
  },

  time: {
    months:
      'enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, setiembre, octubre, noviembre, diciembre, enero de, febrero de, marzo de, abril de, mayo de, junio de, julio de, agosto de, septiembre de, octubre de, noviembre de, diciembre de, enero del, junio del, diciembre del',
    compared:
      'que en, que, respecto a, respecto al, con respecto a, frente a, desde, desde el año, en comparación con, sobre, comparado con, en relación con, respecto al año, respecto de, frente al de, frente al año, que el, con relación a, que el año, por encima de, niveles de, nivel de, antes de',
    since: 'desde, desde el año',
    relative:
      'este año, el próximo año, el año próximo, el año que viene, el año pasado, el pasado año, el ejercicio actual, el ejercicio en curso, el año en curso, el año anterior, actualmente, hoy, ahora, en la actualidad, este ejercicio, ejercicio pasado, del año anterior, el año previo, el próximo ejercicio, presente año, presente ejercicio',
    fiscal: '',
    until: 'a, y, hasta, hasta el, al',
    deadline: 'hasta, de aquí a, antes de, hasta el año, de aquí al, hasta finales de, en el horizonte de',
    prices: { before: 'precios de, dólares de, euros de, constantes de, precios constantes de', after: 'constantes' },
    clause: 'mientras, mientras que, pero, aunque, y, en tanto que, frente a, cuando',
    against:
      'frente a, frente a los, frente al, respecto a los, respecto al, contra, sobre los, desde los, desde el, en lugar de, comparado con, que los, en comparación con los, sobre, tras los, contra los, ante los',
    level:
      'a, al, hasta, hasta los, hasta el, en el, en, alcanza, alcanzar, alcanzará, a los, asciende a, se sitúa en, situarse en, llegar al, situará en, es decir, el',
  },
  restating:
    'o, es decir, o sea, equivalentes a, equivalente a, lo que equivale a, equivale a, lo que supone, esto es, al cambio, lo que representa, unos, que equivalen a, lo que equivaldría a, o lo que es lo mismo',

  periods: {
    eachYear:
      'al año, por año, anual[|es], anualmente, cada año, todos los años, cada ejercicio, por ejercicio, año tras año, de media, en promedio, medio, promedio',
    annual:
      'presupuesto[|s], presupuestari[o|a|os|as], gasto[|s], gasta, gastar, gastó, gastan, gastará, desembolso[|s], partida[|s], cuentas, pib, anual[|es], consignación, dotación, gastado, ingresos, déficit, aportación, facturación, inversión en defensa, crédito presupuestario, destina, destinará, destinó, destinan, ' +
      'pidió, solicita, solicitó, declara, declaró, erogación, erogaciones, egresos, partida presupuestaria, ley de presupuestos, proyecto de presupuesto, presupuesto militar, gastaron, gastaba, gasto militar, dotaciones, dotado con, recursos, esfuerzo, esfuerzo inversor, nómina, nóminas, salarios, masa salarial, mantenimiento, funcionamiento, gastos corrientes, exportaciones, importaciones, recaudación, contribución, contribuye, aporta, aportaciones, pnb, renta nacional, cuentas públicas, cuentas generales, ministerio de defensa gestiona, ejercicio fiscal, año fiscal, previsión presupuestaria, presupuestado, presupuestada, presupuestados, asignación anual, asignación presupuestaria, crédito anual, capítulo, subvención anual, inversión anual, destinar, destinaron, dedicar, dedicaron',
    total:
      'fondo[|s], plan, planes, programa[|s], préstamo[|s], crédito[|s], contrato[|s], paquete[|s], coste, cuesta, costará, costo, compra, compras, adquisición, pedido[|s], ayuda[|s], instrumento, iniciativa, proyecto[|s], programas especiales, techo de gasto plurianual, acuerdo, factura, rearme europe, rearm europe, safe, en total, movilizar, movilizará, movilizaría, prefinanciación, financiación de, adjudicación, adjudicó, licitación, fragatas, submarinos, cazas, helicópteros, importe, plurianual, bonos, deuda conjunta, emisión, ' +
      'compró, comprar, comprará, compran, comprado[|s], adquirir, adquirió, adquirirá, adquiere, adquiridos, pactó, encargo, encargó, encargar, encargado, vende, vendió, vender, venta, ventas militares, entrega, entregas, donación, donó, donar, donará, prometió, promesa, adjudicar, adjudicado[|s], adjudicada, concurso, construcción de, construir, construirá, fabricación, fabricar, modernización de, renovación, sustitución, sustituir, reemplazo, precio, precio total, coste total, sobrecoste[|s], costaron, costó, costar, costarán, costaría, techo, techo de gasto, inversión total, plurianuales, quinquenal, decenal, a lo largo del ciclo de vida, ciclo de vida, aval, avales, garantía, garantías, fondo soberano, activos congelados, tramo, lote, arrendamiento, participación, absorción, reconstrucción, empréstito[|s], endeudamiento, convenio, monto total, valor, valorado en, valorada en, valorados en',
    neither: 'semestre, trimestre, primer semestre, meses, deuda, hueco, ahorro',
    weaklyAnnual:
      'gobierno, aprobó, gastaron, aliados, defensa, militar[|es], ejército[|s], fuerzas armadas, armada, seguridad, ministerio, armamento, congreso, armas, tropas, invertir, invertirá, asigna, asignó, reserva, prevé, parlamento, operaciones, dedica, dedicará, dedicó',
    buying: 'por, para',
    continuing:
      'en total, en conjunto, juntos, juntas, sumados, sumadas, la suma, suman, eso hace, todo ello, el total, en suma',
  },
  claims: cues,
};
