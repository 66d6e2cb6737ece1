import { cues } from './cues/pl.js';
import type { Language } from './language.js';

export const pl: Language = {
  tag: 'pl',
  signature: {
    words:
      'w, i, na, z, do, się, nie, że, to, jest, o, od, po, za, jak, przez, ze, dla, oraz, ale, co, tym, być, są, był, była, było, były, tego, która, który, które, których, czy, już, jego, jej, ich, przy, pod, lub, także, przed, roku, rok, lat, lata, ' +
      'mld, zł, proc, złotych, ponad, we, a, tej, ten, ta, te, będzie, może, tylko, również, między, wobec, jako, wynosi, wyniesie, około, bez, gdy, choć, według, podczas, tak, więc, zaś, natomiast, nad, ku, aż, by, aby, mają, ma, ze, której, wydatki',
    letters: 'ąćęłńśźżó',
  },
  decimalSign: ',',
  spaceGroups: true,
  ordinalDot: true,
  abbreviations:
    'mld, mln, mlrd, tys, bln, proc, r, rr, zł, ok, tzw, m, in, np, gen, płk, ppłk, kpt, prof, dr, hab, inż, mgr, art, ust, pkt, poz, nr, str, św, ul, godz, min, max, tj, tzn, itd, itp, br, ub, wg, ds, im, al, pt, dot, jw, pp, ww, por, red, wyd, prec, przyp, cd, ust',

  numerals: {
    // biome-ignore format: a table reads better in rows
    cardinals: {
      1: 'jeden, jedna, jednego', 2: 'dwa, dwie, dwóch, dwu, dwom, dwoma', 3: 'trzy, trzech, trzem', 4: 'cztery, czterech, czterem', 5: 'pięć, pięciu', 6: 'sześć, sześciu', 7: 'siedem, siedmiu',
      8: 'osiem, ośmiu', 9: 'dziewięć, dziewięciu', 10: 'dziesięć, dziesięciu', 11: 'jedenaście, jedenastu', 12: 'dwanaście, dwunastu', 13: 'trzynaście, trzynastu',
      14: 'czternaście, czternastu', 15: 'piętnaście, piętnastu', 16: 'szesnaście, szesnastu', 17: 'siedemnaście, siedemnastu', 18: 'osiemnaście, osiemnastu', 19: 'dziewiętnaście, dziewiętnastu',
      20: 'dwadzieścia, dwudziestu', 30: 'trzydzieści, trzydziestu', 40: 'czterdzieści, czterdziestu', 50: 'pięćdziesiąt, pięćdziesięciu', 60: 'sześćdziesiąt, sześćdziesięciu',
      70: 'siedemdziesiąt, siedemdziesięciu', 80: 'osiemdziesiąt, osiemdziesięciu', 90: 'dziewięćdziesiąt, dziewięćdziesięciu', 200: 'dwieście, dwustu', 300: 'trzysta, trzystu',
      400: 'czterysta, czterystu', 500: 'pięćset, pięciuset', 600: 'sześćset, sześciuset', 700: 'siedemset, siedmiuset', 800: 'osiemset, ośmiuset', 900: 'dziewięćset, dziewięciuset',
    },
    hundred: 'sto, stu',
    and: '',
    article: '',
    fractions: {
      '0.5': 'pół',
      '1.5': 'półtora, półtorej, półtoraroczny',
      '2.5': 'dwa i pół, dwóch i pół',
      '3.5': 'trzy i pół, trzech i pół',
      '0.25': 'ćwierć',
    },
    collectives: { 12: 'tuzin' },
    andAHalf: 'i pół',
    vague:
      'kilka, kilku, kilkanaście, kilkunastu, kilkadziesiąt, kilkudziesięciu, kilkaset, kilkuset, parę, paru, wiele, wielu, setki, dziesiątki, tysiące, co, każdy, każde',
  },
  scales: {
    3: 'tys, tysiąc, tysiące, tysięcy, tysiącom, tysiącach',
    6: 'mln, milion, miliony, milionów, milionom, miliona, milionach, milionami',
    9: 'mld, mlrd, miliard, miliardy, miliardów, miliarda, miliardom, miliardach, miliardami, tys. mln',
    12: 'bln, bilion, biliony, bilionów, biliona, bilionom, bilionach, tys. mld, tysiąc[|e] miliardów, tysięcy miliardów, tys. miliardów',
    15: 'biliard, biliardy, biliardów',
  },
  touching: { 3: 'k', 6: 'm', 9: 'bn, b' },
  lone: 'milion, miliard, bilion',

  // biome-ignore format: a table reads better in rows
  currencies: {
    EUR: 'euro, eur',
    USD: 'dolar[|y|ów|a|om|ach] amerykański[|e|ch], dolarów amerykańskich, dolary amerykańskie, dolarów usa, dol. usa, usd',
    dollar: 'dolar[|y|ów|a|om|ach|ami], dol, dol.',
    AUD: 'dolarów australijskich, dolary australijskie, dolara australijskiego',
    CAD: 'dolarów kanadyjskich, dolary kanadyjskie, dolara kanadyjskiego',
    NZD: 'dolarów nowozelandzkich, dolary nowozelandzkie', TWD: 'dolarów tajwańskich, nowych dolarów tajwańskich',
    SGD: 'dolarów singapurskich', pound: 'funt[|y|ów|a|om|ach]',
    GBP: 'funt[|y|ów|a] szterling[|i|ów|a], funtów brytyjskich, funty brytyjskie', EGP: 'funtów egipskich',
    PLN: 'zł, złot[y|e|ych|ego|ym|ymi|emu|ówek], zlot[y|ych], pln',
    CZK: 'koron[|y|a] czesk[ich|ie|iej|a], koron czeskich, korony czeskie',
    SEK: 'koron szwedzkich, korony szwedzkie, koron[|y|a] szwedzk[ich|ie|iej|a]',
    NOK: 'koron norweskich, korony norweskie, koron[|y|a] norwesk[ich|ie|iej|a]',
    DKK: 'koron duńskich, korony duńskie, koron[|y|a] duńsk[ich|ie|iej|a]', ISK: 'koron islandzkich, korony islandzkie',
    crown: 'koron[|y|a|om]', franc: 'frank[|i|ów|a|om]', CHF: 'frank[|i|ów|a] szwajcarsk[ich|ie|iego|i]',
    HUF: 'forint[|y|ów|a|om]', leu: 'lej[|e|a], lei, leje', BGN: 'lew[|y|ów|a], lewów', dinar: 'dinar[|y|ów|a]',
    RSD: 'dinarów serbskich, dinary serbskie', ALL: 'lek[|i|ów]', MKD: 'denar[|y|ów]',
    BAM: 'marek zamiennych, marki zamienne', HRK: 'kun, kuny, kuna',
    UAH: 'hrywien, hrywna, hrywny, hrywnia, hrywni, hrywien ukraińskich, hrywnom', ruble: 'rubl[i|e|a|om|ach], rubel',
    RUB: 'rubli rosyjskich, ruble rosyjskie', GEL: 'lari', AMD: 'dram[|y|ów]', AZN: 'manat[|y|ów]', KZT: 'tenge',
    TRY: 'lir turecki[ch|e], liry tureckie, lir tureckich, lira turecka, liry tureckiej', lira: 'lir, liry, lira',
    ILS: 'szekl[i|e|a], szekel', JPY: 'jen[|y|ów|a], jenów japońskich',
    CNY: 'juan[|y|ów|a], renminbi, juanów chińskich', won: 'won[|y|ów|a], wonów południowokoreańskich',
    rupee: 'rupi[i|e|a], rupii', IDR: 'rupii indonezyjskich', rial: 'rial[|i|e|a], riali, riyal[|i]',
    dirham: 'dirham[|y|ów]', BRL: 'reali brazylijskich, reale, reali, real', peso: 'peso, pesos', ZAR: 'rand[|y|ów]',
    NGN: 'nair[|y|a]', THB: 'baht[|y|ów], batów', MYR: 'ringgit[|y|ów]', VND: 'dong[|i|ów]',
  },
  // biome-ignore format: a table reads better in rows
  countries: {
    LK: 'sri lanka, sri lanki, sri lance, lankijsk*', NP: 'nepal*, katmandu',
    AE: 'emirat*, zjednoczone emiraty arabskie, abu zabi, abu dhabi',
    AU: 'australi[a|i|ę|ą], australijsk*, canberra, canberry', CA: 'kanad[a|y|ę|zie|ą], kanadyjsk*, ottawa',
    CH: 'szwajcari[a|i|ę|ą], szwajcarsk*, berno', CN: 'chiny, chin, chinom, chinach, chińsk*, pekin*',
    CZ: 'czech[y|om|ach|ami], czechy, czesk*, prag[a|i|ę|ą], pradze',
    DE: 'niemcy, niemiec, niemcom, niemiecki*, niemieck*, berlin*', DK: 'dani[a|i|ę|ą], duńsk*, kopenhag*, kopenhadze',
    DZ: 'algieri*, algiersk*, algier', EG: 'egipt*, egipsk*, kair*', ES: 'hiszpani*, hiszpańsk*, madryt*',
    FR: 'francj*, francusk*, paryż*', GB: 'wielk[a|iej|ą] brytani[a|i|ę], brytyjsk*, londyn*, zjednoczone królestwo',
    IN: 'indie, indii, indiom, indyjsk*, nowe delhi', IQ: 'irak*, irack*, bagdad*', IR: 'iran*, irańsk*, teheran*',
    IS: 'islandi*, islandzk*, reykjavik', IT: 'włochy, włoch, włosk*, rzym*', JO: 'jordani*, jordańsk*',
    JP: 'japoni*, japońsk*, tokio', KP: 'korea północna, korei północnej, północnokoreańsk*, pjongjang*, phenian*',
    KR: 'korea południowa, korei południowej, koreę południową, południowokoreańsk*, seul*', KW: 'kuwejt*, kuwejck*',
    LB: 'liban*, libańsk*, bejrut*', MA: 'maroko, maroka, marokańsk*', MD: 'mołdawi*, mołdawsk*, kiszyniów',
    MX: 'meksyk*, meksykańsk*', AR: 'argentyn*, argentyńsk*', CL: 'chile, chilijsk*', CO: 'kolumbi*, kolumbijsk*',
    PH: 'filipin*, filipińsk*, manila', NO: 'norwegi*, norwesk*, oslo',
    NZ: 'nowa zelandia, nowej zelandii, nowozelandzk*', OM: 'oman*, omańsk*', PK: 'pakistan*, pakistańsk*, islamabad*',
    PL: 'polska, polski, polskę, polsce, polską, polscy, polskie, polskiej, polskiego, polskich, warszaw*, mon, sejm*, bgk',
    QA: 'katar*, doha', RO: 'rumuni*, rumuńsk*, bukareszt*', RS: 'serbi*, serbsk*, belgrad*',
    RU: 'rosja, rosji, rosję, rosją, rosyjsk*, moskw*, moskwie, kreml*', BY: 'białoruś, białorusi, białorusk*, mińsk*',
    SA: 'arabia saudyjska, arabii saudyjskiej, saudyjsk*, rijad*', SE: 'szwecj*, szwedzk*, sztokholm*', SG: 'singapur*',
    TN: 'tunezj*, tunezyjsk*', TR: 'turcj*, tureck*, ankar*', TW: 'tajwan*, tajwańsk*, tajpej',
    US: 'stany zjednoczone, stanów zjednoczonych, usa, amerykańsk*, waszyngton*, pentagon*',
  },
  home: { PL: 'PLN' },
  of: 'w',
  between: 'nowych, nowe, dodatkowych, dodatkowe, kolejnych, kolejne, stałych, bieżących, polskich, amerykańskich',

  hedges: {
    before: {
      exact: '',
      approx:
        'około, ok., ok, mniej więcej, rzędu, w przybliżeniu, circa, ~, ≈, plus minus, w granicach, w okolicach, szacunkowo, z grubsza, orientacyjnie, jakieś, koło, szacowan[y|e|a|ych] na',
      nearly:
        'blisko, prawie, niemal, niemalże, niespełna, bez mała, nieco mniej niż, nieco poniżej, niewiele mniej niż, tuż poniżej, nieomal, zbliżon[y|a|e|ą] do, bliska, bliskie, bliski',
      at_least:
        'ponad, przeszło, powyżej, więcej niż, co najmniej, przynajmniej, minimum, nie mniej niż, min., nieco ponad, nieco więcej niż, znacznie ponad, grubo ponad, przekracza, przekraczając, przekracz[a|ą|ające|ający|ająca|ającej|ającą], przekroczy, przekroczył[|a|o|y], przekroczą, przekroczyć, >, niewiele ponad, niewiele więcej niż, większ[y|a|e] niż, o ponad, dobrze ponad, od ponad',
      at_most:
        'nawet do, maksymalnie, maksymalnie do, co najwyżej, nie więcej niż, mniej niż, poniżej, maks., max., najwyżej, <, nawet, do kwoty, do maksymalnie, aż do, sięgając[y|a|e|ą|ych|ej] nawet',
    },
    after: {
      approx: 'mniej więcej, w przybliżeniu, plus minus',
      nearly: '',
      at_least: 'lub więcej, i więcej, z górą, z okładem, co najmniej, minimum, albo więcej, z hakiem',
      at_most: 'maksymalnie, lub mniej, co najwyżej',
    },
    spanning: 'przez, w ciągu, na, w perspektywie, na przestrzeni, w, w okresie, za, w horyzoncie, rozłożon[y|a|e] na',
  },
  articles: 'te, tych, kolejne, kolejnych, dodatkowe, dodatkowych, kwotę, kwoty, poziomu, poziom, kwota',

  percent: 'proc, proc., procent, procent[y|a|ów], procentowy, procentow*, -procentow*',
  percentagePoints:
    'punkt[|y|ów|u|ach|om] procentow[y|e|ych|ego|ym], pkt proc, pkt. proc, pkt. proc., pkt proc., p.p., pp, pkt %, pkt procentow*, pkt. procentow*',
  gdp: 'pkb, produktu krajowego brutto, produkt krajowy brutto, produktem krajowym brutto',
  ofGdp:
    'krajowego, naszego, swojego, całego, tego, rocznego, polskiego, ich, jego, swego, w relacji do, w stosunku do, do, wartości, kraju, prognozowanego',
  growth: {
    before:
      'o, wzrost o, wzrosły o, wzrośnie o, wzrost rzędu, spadek o, wzrosną o, rosną o, zwiększenie o, spadły o, inflacja, inflację, +, więcej o, o ok., o około, o ponad, o prawie, o blisko, o niemal, o niespełna, tempie, zwyżka o, podwyżka o',
    after:
      'więcej, mniej, wyższ[y|e|a|ych], niższ[y|e|a|ych], wzrostu, rok do roku, r/r, realnie, w ujęciu realnym, w porównaniu, spadku',
  },

  personnel:
    'żołnierz[|y|e|a|om|ami], żołnierzy, osób, osoby, ludzi, mężczyzn, kobiet, wojskowych, rezerwist[ów|y], rekrutów, pracowników, etatów, marynarzy, oficerów, ochotników, funkcjonariuszy, terytorialsów, poborowych, podoficerów, cywilów, stanowisk, zatrudnionych, miejsc pracy, mundurowych, lotników, specjalistów, ' +
    'żołnierzami, żołnierki, żołnierek, osobami, osobom, ludźmi, ludziom, podoficerowie, oficerowie, szeregow[ych|i|y], kaprali, sierżantów, generałów, pilot[ów|i], komandos[ów|i], spadochroniarz[y|e], piechur[ów|y], artylerzyst[ów|y], czołgist[ów|y], najemnik[ów|ów|i], instruktor[ów|zy], kadet[ów|ci], kandydat[ów|ci], strażnik[ów|i], pograniczników, policjant[ów|ci], weteran[ów|i], bojownik[ów|i], inżynier[ów|owie], technik[ów], ofiar[|y], zabitych, rannych, poległych, wojskowi, członk[ów|owie] załogi, obsad, pracownik[|ów|om|ami], zatrudnieni, terytorials[i|om], rezerwistami, rezerwistom, rezerwiści, poborowi, ochotnicy, ochotnikami, rekruci, mundurowi, marynarze, funkcjonariusze, wojsk lądowych, stan[ów] osobow[y|ych], kobiety, mężczyźni',
  equipment:
    'śmigłowc[ów|e|y], śmigłowiec, helikopter[ów|y], czołg[|i|ów], samolot[|y|ów], myśliwc[ów|e|y], fregat[|y], okręt[|y|ów], okrętów podwodnych, rakiet[|y], pocisk[|i|ów], dron[|y|ów], pojazd[|y|ów], haubic[|e|y], armatohaubic[|e], wozów, wozy, transporter[ów|y], wyrzutni[|e], baterii, baterie, system[|y|ów], zestaw[ów|y], satelit[ów|y], armat, bomb, torped, radar[ów|y], brygad[|y], batalion[ów|y], maszyn[|y], sztuk, sztuki, bezzałogowców, niszczycieli, korwet, granatów, dywizji, amunicji, ' +
    'śmigłowcami, śmigłowcom, śmigłowcach, czołgami, czołgom, czołgach, czołgu, samolotami, samolotom, samolotach, myśliwcami, myśliwiec, fregatami, fregat[a|ę], okrętami, okrętach, okręt podwodny, okręty podwodne, rakietami, rakiet[a|ę], pociskami, pociskiem, dronami, dronach, pojazdami, pojazdach, haubicami, haubic[a|ę], armatohaubic[a|ę], transporterami, transportery, transporter, wozów bojowych, wozy bojowe, bojowych wozów piechoty, bwp, niszczyciel[e|i], korwet[a|y|ę], trałowc[ów|e], niszczycieli min, lotniskow[iec|ców|ce], bombowc[ów|e], tankowc[ów|e], bezzałogow[iec|ce], amunicji krążącej, głowic[|e], głowic bojowych, moździerz[y|e], miny, min, karabin[ów|y], karabinków, pistoletów, granatników, naboi, nabojów, hełmów, kamizelek, ciężarówek, ciężarówki, samochod[ów|y], silników, robotów, symulatorów, brygad[a|ę|ami], batalion[|ami], dywizj[a|e|ę], pułk[ów|i], kompanii, eskadr[|y], schron[ów|y], egzemplarz[y|e], jednostek, jednostki, kompletów, zestawami, wyrzutniami, satelitami, radarami, armatami, maszynami, statk[ów|i], łodzi, kutr[ów|y]',
  bodies:
    'baz[|y], fabryk[|i], zakład[ów|y], stoczni[|e], państw[|a|ach|om], kraj[ów|e|ach|om], krajami, państwami, sojusznik[ów|ami], członk[ów|owie] nato, członków sojuszu',
  otherThings:
    'mieszkańców, wyborców, baryłek, ton, kilometrów, km, gospodarstw, uchodźców, obywateli, europejczyków, polaków, ukraińców, widzów, użytkowników, hektarów, litrów, mieszkań, emerytów, dzieci, godzin, pasażerów, dawek, ' +
    'dni, dniach, miesięcy, miesiące, tygodni, tygodnie, minut, nocy, stron, metrów, kilogramów, głosów, mandatów, posłów, senatorów, podatników, artykułów, punktów, stopni',
  ofThose: 'z czego, w tym, z nich, z których, spośród nich',
  years:
    'rok, roku, lat, lata, latach, latami, roku życia, kolejnych lat, najbliższych lat, kolejne lata, najbliższe lata',
  spans: {
    10: 'dekad[a|y|ę|zie|ą], dziesięcioleci[e|a|u], dekad, dziesięcioletni[|e|ego|ej|m|a]',
    2: 'dwuleci[e|a], dwuletni[|e|ego|ej|m|a]',
    3: 'trzyleci[e|a], trzyletni[|e|ego|ej|m|a]',
    4: 'czteroletni[|e|ego|ej|m|a], czteroleci[e|a]',
    5: 'pięcioleci[e|a], pięcioletni[|e|ego|ej|m|a]',
    6: 'sześcioletni[|e|ego|ej|m|a]',
    7: 'siedmioletni[|e|ego|ej|m|a]',
  },
  notSpan: 'temu, życia, roku, wiek, wieku',

  multiples: {
    '2': 'dwukrotnie, dwukrotn[y|a|e|ego|ej|ą|ym], dwa razy, podwoić, podwoi, podwoił[|a|o|y], podwoiły, podwojenie, podwojenia, podwojeniu, podwojon[y|a|e|ych], podwaja, podwajają, podwoją, podwajając, dwakroć, podwójn[y|a|e|ego|ej|ą], dwukrotność',
    '3': 'trzykrotnie, trzykrotn[y|a|e|ego|ej|ą|ym], trzy razy, potroić, potroi, potroił[|a|o|y], potrojenie, potrojenia, potroją, potraja, potrajają, trzykrotność, potrójn[y|a|e|ego|ej|ą]',
    '4': 'czterokrotnie, czterokrotn[y|a|e|ego|ej|ą|ym], cztery razy, czterokrotność',
    '5': 'pięciokrotnie, pięciokrotn[y|a|e|ego|ej|ą|ym], pięć razy, pięciokrotność',
    '6': 'sześciokrotnie, sześciokrotn[y|a|e|ego|ej|ą], sześć razy',
    '7': 'siedmiokrotnie, siedmiokrotn[y|a|e|ego|ej|ą], siedem razy',
    '8': 'ośmiokrotnie, ośmiokrotn[y|a|e|ego|ej|ą], osiem razy',
    '10': 'dziesięciokrotnie, dziesięciokrotn[y|a|e|ego|ej|ą], dziesięć razy',
    '1.5': 'półtorakrotnie, półtora raza, półtorakrotn[y|a|e]',
    '0.5': 'połow[a|ę|y|ą], o połowę, połowie, dwukrotnie mniejsz[y|a|e], dwukrotnie mniej',
    '0.333333333333333333333333333333': 'jedna trzecia, jedną trzecią, jednej trzeciej, o jedną trzecią, trzecia część',
    '0.666666666666666666666666666667': 'dwie trzecie, dwóch trzecich',
    '0.25': 'jedna czwarta, jedną czwartą, jednej czwartej, ćwierć budżetu, o jedną czwartą',
    '0.75': 'trzy czwarte, trzech czwartych',
    '0.2': 'jedna piąta, jedną piątą, jednej piątej',
    '0.1': 'jedna dziesiąta, jedną dziesiątą, jednej dziesiątej',
  },
  times: 'raz[y|a], razy więcej, krotnie, -krotnie, krotny, -krotny, krotność, -krotność, krotn[a|e|ego]',
  multipliedBy: 'pomnożon[y|a|e|ych] przez, pomnożyć przez, ×, x',
  noMultiple:
    'podwójne standardy, podwójnego zastosowania, podwójne zastosowanie, pierwsza połowa, pierwszej połowie, pierwszą połowę, drugiej połowie, druga połowa, drugą połowę, podwójną rolę, połowie roku, połowy roku, połowa roku',

  pairs: {
    range: [
      ['między, pomiędzy', 'a, i, do'],
      ['od', 'do'],
    ],
    change: [
      [
        'z, ze, z obecnych, z poziomu, z kwoty, z około, z ok., z dzisiejszych, z ponad, z niespełna',
        'do, na, aż do, do poziomu, do kwoty, do ponad, do około, do ok., do niemal, do blisko, do prawie, nawet do',
      ],
    ],
    to: 'do',
    or: 'lub, albo, i, czy, oraz, potem, a potem, następnie, a następnie',
  },

  time: {
    months:
      'stycznia, lutego, marca, kwietnia, maja, czerwca, lipca, sierpnia, września, października, listopada, grudnia, styczniu, lutym, marcu, kwietniu, maju, czerwcu, lipcu, sierpniu, wrześniu, październiku, listopadzie, grudniu, styczeń, luty, marzec, kwiecień, maj, czerwiec, lipiec, sierpień, wrzesień, październik, listopad, grudzień',
    compared:
      'niż w, niż, wobec, w porównaniu z, w porównaniu do, w stosunku do, od, względem, w porównaniu z rokiem, niż w roku, od roku, w stosunku do roku, z roku, poziomu z, w zestawieniu z, poziomem z, przed',
    since: 'od, od roku',
    relative:
      'w tym roku, w przyszłym roku, przyszły rok, na przyszły rok, w ubiegłym roku, ubiegły rok, ubiegłego roku, w zeszłym roku, zeszłego roku, rok bieżący, w bieżącym roku, bieżącego roku, bieżący rok, przed rokiem, rok wcześniej, obecnie, dziś, dzisiaj, tegoroczn*, przyszłoroczn*, ubiegłoroczn*, zeszłoroczn*, teraz, na ten rok, ten rok, br., ub. r., poprzedniego roku, w poprzednim roku, poprzednim, aktualnie, rok temu, przyszłego roku, zeszłym roku',
    fiscal: '',
    until: 'do, i, do roku, a, -',
    deadline: 'do, do roku, do końca, do końca roku, w perspektywie, przed końcem, najpóźniej do, najpóźniej w',
    prices: { before: 'cenach z, cenach stałych z, w cenach z, dolarach z, cen z, cenach', after: 'stałych' },
    clause: 'a, podczas gdy, natomiast, ale, zaś, gdy, wobec, tymczasem, i',
    against:
      'wobec, w porównaniu z, w porównaniu do, w stosunku do, zamiast, z, ponad plan, względem, niż, przy, w zestawieniu z, w miejsce',
    level:
      'do, na poziomie, na, wyniesie, wyniosą, wyniosły, sięgnie, osiągnie, osiągną, dojdą do, poziom, wyniósł, przy, poziomu, sięgną',
  },
  restating:
    'czyli, lub, tj., to jest, co odpowiada, równowartość, co stanowi, a więc, co daje, w przeliczeniu, to znaczy, równowartości, inaczej, albo, tzn.',

  periods: {
    eachYear:
      'rocznie, co roku, na rok, każdego roku, roczn[y|a|e|ych|ie|ego|ej], w skali roku, w każdym roku, corocznie, rok w rok, średnio',
    annual:
      'budżet*, wydat[ki|ków|kach|kom|ek|kami], wyda, wydać, wydaje, wydał[|a|o|y], wydadzą, nakład[y|ów|ach|ami], plan finansowy, planie finansowym, ustaw[a|y|ie|ę] budżetow[a|ej|ą], pkb, roczn[y|a|e|ych|ego], dochod[y|ów], deficyt, część 29, przychod[y|ów], obronność, dotacj[a|i|ę], ' +
      'środk[i|ów|ami|om], rok budżetow[y|ego|ym], roku budżetowym, projekt[|u|cie] budżetu, plan[|u|ie] finansow[y|ego|ym], część budżetowa, utrzymani[e|a|u], pensj[e|i], żołd, wynagrodzeni[a|e], uposażeni[a|e], eksport[|u], import[|u], wpływ[y|ów], składk[a|i|ę], pnb, dochód narodowy, finanse, ustaw[a|y] okołobudżetow[a|ej], wydawano, wydawał[|a|o|y], wydają, wydano, wydatkow*, łożą, łoży, przeznacza, przeznaczają, asygnuje, dotacj[a|i|ę|e], subwencj[a|i|ę], obroty, roczne, koszty utrzymania, koszty bieżące, bieżące wydatki, limit wydatków rocznych, poziom wydatków, wysiłek obronny, finansowani[e|a|u] armii',
    total:
      'fundusz[|u|em|owi|e], plan, planu, planem, program[|u|ie|em|y|ów], pakiet[|u|ie], pożyczk[a|i|ę|ach|ami], pożyczek, kredyt[|u|y|ów|em], umow[a|y|ę|ie], umów, kontrakt[|u|y|ów|ie|em], koszt[|y|u|ów|em], kosztuje, kosztować, kosztować, kosztował[|a|o|y], kosztują, zamówieni[e|a|u], zakup[|u|y|ów], wartości, wart[a|e|y|ość], instrument[|u|em], inicjatyw[a|y|ę], rearm europe, safe, obligacj[e|i|a], łączn[a|ej|ie] w latach, inwestycj[a|i|e|ę], pomoc*, wsparci[e|a], projekt*, przetarg*, wieloletni*, mobiliz*, modernizacj*, ' +
      'wartych, wartej, wartą, kupi, kupuje, kupił[|a|o|y], kupią, kupują, kupić, zakupi, zakupił[|a|o|y], zakupić, nabyci[e|a|u], nabył[|a|o], nabędzie, zamówi, zamówił[|a|o|y], zamawia, zamówiono, sprzeda, sprzedaż[|y], sprzedał[|a|o|y], dostaw[a|y|ę|ach], darowizn[a|y|ę], przekazał[|a|o|y], przekaże, obiecał[|a|o|y], budow[a|y|ę|ie], zbuduje, wybuduje, remont[|u|y|ów], wymian[a|y|ę], zastąpi, cen[a|y|ę|ie|ą], koszt całkowity, kosztem, kosztował[|a|o|y|by], pochłonie, pochłonął, pochłonęł[a|o|y], wycenian*, wyceniono, opiewa, opiewał[|a|o|y], opiewając*, gwarancj[e|i|a], poręczeni[e|a], transz[a|y|ę], leasing[|u], dzierżaw[a|y|ę], przejęci[e|a], udział[y|ów], odbudow[a|y|ę|ie], zamrożon*, emisj[a|i|ę], memorandum, porozumieni[e|a|u], list intencyjny, offset[|u], na raty, pięcioletni[|ego], dziesięcioletni[|ego], aneks[|u|em], poprzedni plan, fundusz wsparcia',
    neither: 'półrocz*, kwarta[ł|le|łu], miesięcy, miesiąc*, dług*, zadłużeni*, luk[a|ę|i]',
    weaklyAnnual:
      'planuj*, zatwierdz*, obron*, wojsk*, armi*, sił zbrojnych, siły zbrojne, bezpieczeństw*, uzbrojeni*, zbroje*, resort*, zarezerwowano, przeznacz*, przewiduje, mon, ministerstw*, rząd*, zaplanowan*, amunicj*, nato',
    buying: 'za, na',
    continuing: 'razem, łącznie, w sumie, ogółem, suma, to daje, daje to, sumarycznie, całość, w całości',
  },
  claims: cues,
};
