import { cues } from './cues/de.js';
import type { Language } from './language.js';

const ones = ['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
/** "sechseinhalb" */
const halves: Readonly<Record<number, string>> = Object.fromEntries(
  [...ones, 'zehn', 'elf', 'zwölf'].slice(1).map((one, index) => [index + 2.5, `${one}einhalb`]),
);
const tens = ['zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];
const upToTwelve = [...ones, 'zehn', 'elf', 'zwölf'];

/** "einundzwanzig" to "neunundneunzig". */
const compounds: Readonly<Record<number, string>> = Object.fromEntries(
  tens.flatMap((ten, tenth) => ones.map((one, first) => [(tenth + 2) * 10 + first + 1, `${one}und${ten}`])),
);

/** "vierjährig" and its endings, by the number of years. */
const years: Readonly<Record<number, string>> = Object.fromEntries(
  upToTwelve.slice(1).map((word, index) => [index + 2, `${word}jährig[|e|en|er|es|em]`]),
);

export const de: Language = {
  tag: 'de',
  signature: {
    words:
      'der, die, das, und, in, zu, den, von, mit, sich, des, auf, für, ist, im, dem, nicht, ein, eine, als, auch, es, an, werden, aus, er, hat, dass, sie, nach, wird, bei, ' +
      'einer, um, am, sind, noch, wie, einem, über, einen, so, zum, war, haben, nur, oder, aber, vor, zur, bis, mehr, durch, man, sein, wurde, sei, milliarde, milliarden, prozent, jahr, jahre, ' +
      'gegenüber, laut, soll, sollen, davon, wegen, unter, zwischen, während, diesem, dieser, dieses, ihre, ihr, ihren, seine, kann, muss, wurden, damit, rund, gegen, ab, je, pro, beim, vom, mrd',
    letters: 'ßäöü',
  },
  decimalSign: ',',
  spaceGroups: true,
  ordinalDot: true,
  abbreviations:
    'mrd, mio, mia, mill, bio, tsd, ca, bzw, usw, z, b, d, h, u, a, dr, prof, nr, art, abs, st, inkl, exkl, etwa, vgl, evtl, ggf, sog, gem, jan, feb, mär, apr, jun, jul, aug, sep, sept, okt, nov, dez, proz, mind, max, jh, v, s, rd',

  numerals: {
    // biome-ignore format: a table reads better in rows
    cardinals: {
      1: 'eins', 2: 'zwei, zweien', 3: 'drei', 4: 'vier', 5: 'fünf', 6: 'sechs', 7: 'sieben', 8: 'acht', 9: 'neun', 10: 'zehn', 11: 'elf', 12: 'zwölf',
      13: 'dreizehn', 14: 'vierzehn', 15: 'fünfzehn', 16: 'sechzehn', 17: 'siebzehn', 18: 'achtzehn', 19: 'neunzehn',
      20: 'zwanzig', 30: 'dreißig, dreissig', 40: 'vierzig', 50: 'fünfzig', 60: 'sechzig', 70: 'siebzig', 80: 'achtzig', 90: 'neunzig',
      100: 'einhundert', 200: 'zweihundert', 300: 'dreihundert', 400: 'vierhundert', 500: 'fünfhundert', 600: 'sechshundert', 700: 'siebenhundert',
      800: 'achthundert', 900: 'neunhundert', 1000: 'tausend, eintausend', 2000: 'zweitausend', 3000: 'dreitausend', 5000: 'fünftausend', 10000: 'zehntausend',
      ...compounds, ...halves,
    },
    hundred: 'hundert',
    and: 'und',
    article: 'eine, einer, ein, einem, einen',
    fractions: {
      '0.5': 'eine halbe, einer halben, ein halbes, halbe, halben',
      '1.5': 'anderthalb, eineinhalb, einundeinhalb',
      '0.25': 'eine viertel',
      '0.75': 'eine dreiviertel, dreiviertel',
    },
    collectives: { 12: 'ein dutzend' },
    andAHalf: '',
    vague: 'mehrere, mehreren, einige, einigen, wenige, viele, dutzende, hunderte, zig, etliche',
  },
  scales: {
    3: 'tausend, tsd',
    6: 'million, millionen, mio, mill, mln',
    9: 'milliarde, milliarden, mrd, mia, mrden, md, tausend millionen',
    12: 'billion, billionen, bio, bill, tausend milliarden',
    15: 'billiarde, billiarden',
  },
  touching: { 6: 'm', 9: 'bn' },
  lone: '',

  // biome-ignore format: a table reads better in rows
  currencies: {
    EUR: 'euro[|s]', USD: 'us-dollar[|s], us dollar, amerikanische dollar, dollar amerikanisch, us-$',
    dollar: 'dollar[|s]', AUD: 'australische[|n|r] dollar, australdollar, austral-dollar, aus-dollar',
    CAD: 'kanadische[|n|r] dollar, kan-dollar', NZD: 'neuseeländische[|n|r] dollar, neuseeland-dollar',
    TWD: 'taiwan-dollar, taiwan dollar, neue taiwan-dollar', SGD: 'singapur-dollar', pound: 'pfund',
    GBP: 'pfund sterling, britische[|n|r] pfund, britische[|n|r] pfund sterling', EGP: 'ägyptische[|n|r] pfund',
    PLN: 'zloty[|s], złoty, złotych, zlotys', CZK: 'tschechische[|n|r] kronen',
    SEK: 'schwedische[|n|r] kronen, schwedenkronen', NOK: 'norwegische[|n|r] kronen', DKK: 'dänische[|n|r] kronen',
    ISK: 'isländische[|n|r] kronen', crown: 'krone[|n]', CHF: 'schweizer franken, franken, sfr, stutz',
    HUF: 'forint, ungarische forint', leu: 'leu, lei', BGN: 'lew, lewa, leva', dinar: 'dinar[|s|e]',
    RSD: 'serbische[|n|r] dinar', ALL: 'lek', MKD: 'denar', BAM: 'konvertible mark, konvertible[|n|r] mark',
    HRK: 'kuna', DEM: 'd-mark, deutsche mark, mark', UAH: 'hrywnja, hrywnia, griwna, hryvnia, hrywen, griwen, griwna',
    ruble: 'rubel', RUB: 'russische[|n|r] rubel', GEL: 'lari', AMD: 'dram', AZN: 'manat', KZT: 'tenge',
    TRY: 'türkische[|n|r] lira, türkische[|n|r] lire', lira: 'lira, lire',
    ILS: 'schekel, shekel, neue schekel, schekeln', JPY: 'yen', CNY: 'yuan, renminbi', won: 'won',
    rupee: 'rupien, rupie', IDR: 'indonesische[|n|r] rupiah, rupiah', rial: 'rial, riyal, rials, riyals',
    IRR: 'toman, iranische rial', dirham: 'dirham', BRL: 'real, reais', peso: 'peso, pesos', ZAR: 'rand', NGN: 'naira',
    THB: 'baht', MYR: 'ringgit', VND: 'dong',
  },
  // biome-ignore format: a table reads better in rows
  countries: {
    LK: 'sri lanka, sri-lankisch*, colombo', NP: 'nepal*, kathmandu',
    AE: 'emirate, vereinigte arabische emirate, abu dhabi', AU: 'australien*, australisch*, canberra',
    CA: 'kanada*, kanadisch*, ottawa', CH: 'schweiz, schweizer*, bern, eidgenossenschaft',
    CN: 'china*, chinesisch*, peking, pekings', CZ: 'tschechien*, tschechisch*, prag, prags',
    DE: 'deutschland*, deutsch[e|en|er|es|em], berlin, berlins, bundeswehr, bund, bundesregierung, bundesrepublik, bundestag',
    DK: 'dänemark*, dänisch*, kopenhagen*', DZ: 'algerien*, algerisch*, algier', EG: 'ägypten*, ägyptisch*, kairo',
    ES: 'spanien*, spanisch*, madrid', FR: 'frankreich*, französisch*, paris',
    GB: 'großbritannien*, britisch*, london, vereinigtes königreich, vereinigten königreich',
    IN: 'indien*, indisch*, neu-delhi', IQ: 'irak*, irakisch*, bagdad', IR: 'iran, irans, iranisch*, teheran',
    IS: 'island, islands, isländisch*, reykjavik', IT: 'italien*, italienisch*, rom, roms',
    JO: 'jordanien*, jordanisch*', JP: 'japan*, japanisch*, tokio, tokios',
    KP: 'nordkorea*, nordkoreanisch*, pjöngjang', KR: 'südkorea*, südkoreanisch*, seoul*', KW: 'kuwait*',
    LB: 'libanon*, libanesisch*, beirut', MA: 'marokko*, marokkanisch*, rabat',
    MD: 'moldau*, moldawien*, moldauisch*, chisinau', MX: 'mexiko*, mexikanisch*',
    AR: 'argentinien*, argentinisch*, buenos aires', CL: 'chile*, chilenisch*', CO: 'kolumbien*, kolumbianisch*',
    PH: 'philippinen, philippinisch*, manila', NO: 'norwegen*, norwegisch*, oslo, oslos',
    NZ: 'neuseeland*, neuseeländisch*', OM: 'oman*', PK: 'pakistan*, islamabad', PL: 'polen*, polnisch*, warschau*',
    QA: 'katar*, doha', RO: 'rumänien*, rumänisch*, bukarest*', RS: 'serbien*, serbisch*, belgrad*',
    RU: 'russland*, russisch*, moskau*, kreml*', BY: 'belarus*, belarussisch*, minsk',
    SA: 'saudi-arabien*, saudisch*, riad, saudi-arabisch*', SE: 'schweden*, schwedisch*, stockholm*', SG: 'singapur*',
    TN: 'tunesien*, tunesisch*, tunis', TR: 'türkei, türkiye, türkisch*, ankara*', TW: 'taiwan*, taiwanisch*, taipeh*',
    US: 'usa, amerikanisch*, washington*, vereinigte staaten, vereinigten staaten, pentagon',
  },
  home: { DE: 'EUR' },
  of: 'in, an, von, der',
  between:
    'neue, neuen, konstante, konstanten, laufenden, zusätzliche, zusätzlichen, weitere, weiteren, neuer, zusätzlicher, weiterer',

  hedges: {
    before: {
      exact:
        '*vertrag über, *auftrag über, *aufträge über, *kredit über, *paket über, *rechnung über, *scheck über, *anleihe über, *anleihen über, *hilfe über, *hilfen über, *deal über, *vorlage über, *vorlagen über, *summe über, *bestellung über, *verträge über, *kredite über, *darlehen über, ' +
        'nicht über, weg über',
      approx:
        'rund, etwa, ungefähr, circa, ca., ca, zirka, um die, in etwa, schätzungsweise, an die, in der größenordnung von, ~, ≈, rd., rd, grob, annähernd um, ungefähr um, so um die, gerundet, geschätzt, geschätzte, geschätzten, knapp um die, etwas um die',
      nearly:
        'fast, knapp, nahezu, beinahe, annähernd, nicht ganz, etwas weniger als, etwas unter, nahe, knapp unter, nahe an, nahe bei, dicht an, kurz vor',
      at_least:
        'mehr als, über, mindestens, wenigstens, zumindest, gut, oberhalb von, jenseits von, jenseits der, nicht weniger als, nicht unter, min., mind., deutlich über, deutlich mehr als, weit über, weit mehr als, etwas mehr als, etwas über, knapp über, leicht über, größer als, höher als, >, minimum, ab, über die, von mehr als, von über, um mehr als, um über, ' +
        'auf über, auf mehr als',
      at_most:
        'bis zu, höchstens, maximal, weniger als, unter, nicht mehr als, max., max, höher als maximal, <, bis maximal, unterhalb von, keine, unter die, allenfalls, bestenfalls',
    },
    after: {
      approx: 'in etwa, ungefähr, circa',
      nearly: '',
      at_least: 'oder mehr, und mehr, mindestens, aufwärts',
      at_most: 'höchstens, maximal, oder weniger',
    },
    spanning: 'über, in, binnen, innerhalb von, während, auf, verteilt auf, verteilt über, für, im laufe von, über die',
  },
  articles: 'die, der, den, das, dem, einen, eine, einer, jährlich, insgesamt',

  percent: 'prozent, v. h., vh, proz., prozents, prozentige[|n|r|s], -prozentige[|n|r|s]',
  percentagePoints: 'prozentpunkt[|e|en|es], %-punkt[|e|en], prozentpünktchen, -prozentpunkte',
  gdp: 'bip, bruttoinlandsprodukt[|s|es|e], wirtschaftsleistung, bips, -bip, wirtschaftskraft, wertschöpfung',
  ofGdp:
    'des, der, vom, am, seines, ihres, ihrer, seiner, eigenen, jeweiligen, deutschen, nationalen, gesamten, jährlichen, dessen, deren, ihr, landes, gemessen am, unseres, unserer, im verhältnis zum, in relation zum',
  growth: {
    before:
      'um, plus von, plus, zuwachs von, anstieg von, steigerung von, wachstum von, minus von, minus, rückgang von, erhöhung von, inflation von, kürzung von, aufwuchs von, real, um real, um nominal, mehrausgaben von, teuerung von, +, um ganze, um nur, sprung von',
    after:
      'mehr, weniger, höher, niedriger, über dem, unter dem, plus, zuwachs, gegenüber, wachstum, zugelegt, gestiegen, gewachsen, als im',
  },

  personnel:
    'soldat[|en], soldatinnen und soldaten, soldatinnen, männer und frauen, männer, frauen, menschen, personen, mann, reservist[|en|innen], rekruten, kräfte, einsatzkräfte, streitkräfte, mitarbeiter[|n], mitarbeiterinnen, beschäftigte[|n], truppen, stellen, dienstposten, arbeitsplätze, wehrdienstleistende[|n], wehrpflichtige[|n], freiwillige[|n], zivilbeschäftigte[|n], offiziere, matrosen, kämpfer, angehörige, zeitsoldaten, berufssoldaten, köpfe, kampftruppen, uniformierte, jobs, ' +
    'soldatin, unteroffiziere[|n], feldwebel, gefreite[|n], generäle, fallschirmjäger[|n], infanterist[|en], artilleristen, panzergrenadiere, piloten, flieger[|n], kampfpiloten, seeleute[|n], marinesoldaten, gebirgsjäger[|n], grenzschützer[|n], polizisten, polizeibeamte, söldner[|n], blauhelme, blauhelmsoldaten, ausbilder[|n], anwärter[|n], bewerber[|n], kadetten, veteranen, wehrübende, aktive, nationalgardisten, gardisten, milizionäre[|n], dienstleistende[|n], rekrutinnen, einberufene, neueinstellungen, fachkräfte[|n], ingenieure[|n], spezialisten, bedienstete[|n], beamte[|n], angestellte[|n], jugendliche, tote, gefallene, verletzte, stellungspflichtige, bodentruppen, elitesoldaten, us-soldaten, bundeswehrsoldaten, berufs- und zeitsoldaten, armeeangehörige[|n]',
  equipment:
    'hubschrauber[|n], helikopter[|n], panzer[|n], kampfpanzer[|n], schützenpanzer[|n], radpanzer[|n], kampfjet[|s], jet[|s], flugzeug[|e|en], kampfflugzeug[|e|en], fregatte[|n], schiff[|e|en], u-boot[|e|en], u-boote, korvette[|n], rakete[|n], drohne[|n], fahrzeug[|e|en], haubitze[|n], panzerhaubitze[|n], geschütz[|e|en], satellit[|en], system[|e|en], flugabwehrsystem[|e|en], batterie[|n], granaten, artilleriegranaten, marschflugkörper[|n], abfangjäger, maschinen, transporter, brigade[|n], bataillone, bomben, torpedos, kampfhubschrauber, kampfdrohnen, raketenwerfer, radare, gefechtsfahrzeuge, transportpanzer, divisionen, luftabwehrsysteme, ' +
    'bomber[|n], tarnkappenjets, mehrzweckhubschrauber[|n], transporthubschrauber[|n], transportflugzeug[|e|en], tankflugzeug[|e|en], tanker[|n], seefernaufklärer[|n], aufklärungsdrohnen, aufklärer[|n], kriegsschiff[|e|en], zerstörer[|n], minenjagdboot[|e|en], minenjäger[|n], patrouillenboot[|e|en], schnellboot[|e|en], flugzeugträger[|n], versorger[|n], tender[|n], landungsschiff[|e|en], lenkflugkörper[|n], flugkörper[|n], lenkwaffen, lenkraketen, abfangraketen, sprengköpfe[|n], gefechtsköpfe[|n], mörser[|n], kanone[|n], maschinengewehr[|e|en], gewehr[|e|en], sturmgewehr[|e|en], pistolen, patronen, schuss, geschosse[|n], mine[|n], minen, lkw, lastwagen, laster[|n], radfahrzeuge[|n], mannschaftstransporter[|n], truppentransporter[|n], flakpanzer[|n], bergepanzer[|n], brückenlegepanzer[|n], pionierpanzer[|n], raketensysteme[|n], waffensysteme[|n], patriot-systeme, patriot-batterien, werfer[|n], himars-werfer, startgeräte[|n], startrampen, luftabwehrbatterien, triebwerke, simulatoren, roboter, division, bataillon, regiment[|er|ern], kompanien, geschwader, staffeln, bunker[|n], munition, stück, exemplare[|n], einheiten',
  bodies:
    'werke, standorte, werften, länder[|n], staaten, mitgliedstaaten, mitgliedsstaaten, nationen, bündnispartner[|n], verbündete[|n], alliierte[|n], mitglieder[|n], projekte, stützpunkte[|n], kasernen',
  otherThings:
    'einwohner[|n], wähler[|n], barrel, tonnen, kilometer[|n], km, haushalte, flüchtlinge, bürger[|n], europäer[|n], deutsche, ukrainer[|n], zuschauer[|n], hektar, liter[|n], wohnungen, rentner[|n], kinder[|n], stunden, kunden, passagiere, ' +
    'tage[|n], monate[|n], wochen, minuten, nächte, seiten, meter[|n], grad, kilo, kilogramm, sitze, stimmen, abgeordnete[|n], steuerzahler[|n], quadratmeter, quadratkilometer, artikel, punkte',
  ofThose: 'davon, darunter, wovon, von denen',
  years:
    'jahr, jahre[|n], -jahres, kalenderjahre[|n], haushaltsjahre[|n], weitere[|n] jahre[|n], kommenden jahre[|n], nächsten jahre[|n]',
  spans: { ...years, 10: 'jahrzehnt[|e|en|s], dekade[|n], zehnjährig[|e|en|er|es|em]' },
  notSpan:
    'alt, alte, alten, alter, vor, vor rund, vor etwa, vor mehr als, vor knapp, vor über, vor fast, vor gut, jung',

  multiples: {
    '2': 'doppelt so, das doppelte, doppelte, doppelten, verdoppelt, verdoppeln, verdoppelte, verdoppelten, verdopple, verdoppelung, verdopplung, verdoppelnd, zweifache, zweimal so, zwei mal so, des doppelten, dem doppelten, zu verdoppeln',
    '3': 'verdreifacht, verdreifachen, verdreifachte, verdreifachten, verdreifachung, dreifache, dreifachen, das dreifache, dreimal so, drei mal so, dreimal mehr, dreifach',
    '4': 'vervierfacht, vervierfachen, vervierfachte, vervierfachten, vervierfachung, vierfache, vierfachen, viermal so, viermal mehr, vierfach',
    '5': 'verfünffacht, verfünffachen, verfünffachte, verfünffachten, verfünffachung, fünffache, fünffachen, fünfmal so, fünfmal mehr, fünffach',
    '6': 'versechsfacht, versechsfachen, versechsfachte, sechsfache, sechsfachen, sechsmal so',
    '7': 'versiebenfacht, siebenfache, siebenmal so',
    '8': 'verachtfacht, achtfache, achtmal so',
    '10': 'verzehnfacht, verzehnfachen, verzehnfachte, verzehnfachung, zehnfache, zehnfachen, zehnmal so, zehnmal mehr',
    '0.5':
      'halbiert, halbieren, halbierte, halbierten, halbierung, die hälfte, der hälfte, hälfte, halb so, zur hälfte',
    '0.333333333333333333333333333333': 'ein drittel, einem drittel, einen drittel, eines drittels, um ein drittel',
    '0.666666666666666666666666666667': 'zwei drittel, zwei dritteln',
    '0.25': 'ein viertel, einem viertel, eines viertels, um ein viertel',
    '0.75': 'drei viertel, dreiviertel, drei vierteln',
    '0.2': 'ein fünftel, einem fünftel, eines fünftels',
    '0.1': 'ein zehntel, einem zehntel, eines zehntels',
  },
  times: 'mal, -mal, fach, -fach, fache[|n], -fache[|n], mal so viel, mal mehr',
  multipliedBy: 'faktor, um den faktor, multipliziert mit, ×',
  noMultiple:
    'doppelhaushalt, erste hälfte, ersten hälfte, zweite hälfte, zweiten hälfte, doppelte staatsbürgerschaft, doppelten staatsbürgerschaft, doppelte ziel',

  pairs: {
    range: [
      ['zwischen', 'und, bis'],
      ['von', 'bis, bis zu'],
    ],
    change: [
      [
        'von, von derzeit, von heute, von zuletzt, von bisher, von bislang, von rund, von jetzt, von aktuell',
        'auf, auf rund, auf derzeit, auf künftig, zu, auf dann, auf bis zu, auf mehr als, auf über, auf fast, auf knapp',
      ],
    ],
    to: 'bis, bis zu',
    or: 'oder, und, beziehungsweise, bzw., dann, und dann, sowie, danach',
  },

  time: {
    months:
      'januar, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember, jänner, jan., feb., apr., aug., sept., okt., nov., dez.',
    compared:
      'wie, wie im jahr, wie noch, als, als im jahr, als im, gegenüber, gegenüber dem jahr, gegenüber dem haushaltsjahr, im vergleich zu, verglichen mit, seit, seit dem jahr, im vergleich zum jahr, über dem von, als noch, als in, gegenüber dem stand von, gemessen an, niveau von, stand von, vor',
    since: 'seit, seit dem jahr',
    relative:
      'in diesem jahr, in diesem kalenderjahr, dieses jahr, diesem jahr, dieses jahres, nächstes jahr, nächsten jahr, im nächsten jahr, im kommenden jahr, kommendes jahr, kommenden jahr, voriges jahr, im vorjahr, vorjahr, vorjahres, im vergangenen jahr, vergangenes jahr, vergangenen jahr, letztes jahr, letzten jahr, im laufenden jahr, laufenden jahr, derzeit, aktuell, heute, bislang, bisher, zurzeit, momentan, jetzt, gegenwärtig',
    fiscal: '',
    until: 'bis, und, bis zum jahr, bis ins jahr, bis zu',
    deadline:
      'bis, bis zum jahr, bis ins jahr, bis ende, bis spätestens, bis anfang, bis mitte, bis zum ende des jahres',
    prices: {
      before: 'preisen von, preisen des jahres, in preisen von, dollar von, euro von, preise von, preisbasis',
      after: 'preisen, us-dollar, dollar',
    },
    clause: 'während, wohingegen, aber, doch, sondern, und, wobei, als, obwohl',
    against:
      'gegenüber, gegenüber den, statt, statt der, nach, nach zuvor, als die, verglichen mit, im vergleich zu, im vergleich zu den, über den, über dem, nach noch, ansatz des vorjahres von, vorjahres von, anstatt, von bislang, der bisherigen, von bisher, als',
    level:
      'auf, bei, zu, beträgt, betrug, betragen, lag bei, liegt bei, erreicht, beläuft sich auf, rund um, auf dann, auf rund',
  },
  restating:
    'oder, also, das entspricht, was entspricht, umgerechnet, beziehungsweise, bzw., entspricht, sprich, d.h., das sind, was etwa, umgerechnet etwa, das heißt, oder umgerechnet',

  periods: {
    eachYear:
      'im jahr, pro jahr, jährlich, jährliche, jährlichen, jährlicher, jährliches, jedes jahr, alljährlich, p.a., per annum, je jahr, durchschnittlich, im schnitt, im durchschnitt, im haushaltsjahr, pro haushaltsjahr',
    annual:
      '*etat, *etats, *haushalt, *haushalts, *haushaltes, *budget, *budgets, *ausgaben, *ausgabe, ausgeben, ausgab, gaben, gab, gibt, geben, einzelplan, ansatz, *aufwendungen, bip, bruttoinlandsprodukt, wehrausgaben, jahreshaushalt, einnahmen, umsatz, defizit, grundhaushalt, wirtschaftsleistung, jährlich, kauften, *mittel, ' +
      'soll, bereinigungsvorlage, haushaltsvorlage, *haushaltsplan, *haushaltsplans, haushaltsentwurf, entwurf, regierungsentwurf, eckwerte, finanzplan, *finanzplanung, nato-quote, *kosten pro jahr, betriebskosten, personalkosten, laufende kosten, sold, besoldung, unterhalt, beitrag, beiträge, exporte, importe, *exporten, waffenexporte, rüstungsexporte, rüstungsimporte, auftragseingang, jahresumsatz, steuereinnahmen, verteidigungslast, verteidigungsanstrengungen, gibt aus, ausgegeben, gaben aus, wendet, wenden, aufgewendet, aufwendet, aufwand, bsp, bruttosozialprodukt, kernhaushalt, bundesetat, nachtragshaushalt, verteidigungslinie, zuweisung, zuweisungen, aus dem sondervermögen, aus sondervermögen, aus dem fonds, haushaltsmittel, etatposten, etatansatz, budgetiert',
    total:
      '*sondervermögen, *sondervermögens, *fonds, *plan, *plans, *programm, *programms, *programme, *paket, *pakets, *pakete, kredit, kredite, krediten, *kredite, *krediten, darlehen, *vertrag, *vertrags, *verträge, *auftrag, *auftrags, *aufträge, *kosten, kostet, kosten, kostete, gekostet, kaufpreis, anschaffung, beschaffung von, *vorhaben, *projekt, *projekts, *projekte, rahmen, ' +
      'rahmenkredit, verpflichtungsermächtigungen, einmalig, einmalige, einmaligen, schulden, anleihen, *hilfe, *hilfen, hilfspaket, militärhilfe, rearm europe, safe, volumen, gesamtvolumen, bestellung, bestellt, bestellte, *deal, *initiative, *instrument, *vorlage, *vorlagen, freisetzen, mobilisieren, zahlungsrahmen, *investitionen, ' +
      'kauft, kaufen, kaufte, gekauft, ankauf, erwerb, erwirbt, erwerben, erworben, bestellen, ordert, orderte, geordert, verkauft, verkauf, lieferung, lieferungen, liefern, sagt zu, zugesagt, zusage, zusagen, spende, spendet, gespendet, zuschlag, ausschreibung, auftragsbestand, bau, baut, gebaut, neubau, modernisierung, nachrüstung, ersatz, sanierung, preis, stückpreis, gesamtpreis, gesamtkosten, mehrkosten, mehrjährig*, zehnjahresplan, fünfjahresplan, übernahme, übernimmt, beteiligung, garantie, garantien, bürgschaft, bürgschaften, kreditgarantien, staatsfonds, tranche, leasing, lizenz, los, charge, eingefrorene*, schuldenaufnahme, munition, flugabwehr, luftabwehr, wiederaufbau',
    neither: 'halbjahr, quartal, monate, monaten, rüstungsgüter, schuldenstand, *lücke, *zulage, fehlbetrag',
    weaklyAnnual:
      '*regierung, zahlt, zahlen, billigte, beschloss, steckt, fordert, plant, kabinett, *verteidigung, militär, *militär, bundeswehr, armee, *streitkräfte, *streitkräften, luftwaffe, marine, heer, *personal, vorgesehen, eingeplant, *sicherheit, rüstung, verbucht, waffen, gab, frei, stellt, *ministerium, bereit, betrieb, forschung, beschaffung, parlament, aufrüstung, truppe, veranschlagt',
    buying: 'für',
    continuing:
      'zusammen, zusammengenommen, insgesamt, in summe, unterm strich, alles in allem, das ergibt, das macht, macht zusammen, summe, summa summarum, addiert, zusammengerechnet, in der summe',
  },
  claims: cues,
};
