import { cues } from './cues/it.js';
import type { Language } from './language.js';

export const it: Language = {
  tag: 'it',
  signature: {
    words:
      'il, lo, la, i, gli, le, di, del, della, dei, delle, degli, dello, che, e, è, in, un, una, uno, per, con, non, da, dal, dalla, dai, dalle, al, alla, ai, alle, allo, agli, nel, nella, nei, nelle, sul, sulla, sui, sulle, si, come, più, ma, ' +
      'anche, sono, ha, hanno, questo, questa, quando, dopo, tra, fra, se, era, stato, stata, essere, suo, sua, loro, miliardi, miliardo, milioni, spesa, anno, anni, secondo, mentre, contro, già, ancora, solo, cui, dall, dell, all, nell, sull, ' +
      'quello, quella, quelli, così, perché, pari, circa, entro, verso, ogni, sarà, verrà',
    letters: 'àèìòù',
  },
  decimalSign: ',',
  spaceGroups: true,
  ordinalDot: false,
  abbreviations:
    'sig, dott, prof, gen, on, sen, art, n, nr, ecc, mld, mln, mrd, cit, pag, es, ca, cfr, vol, cap, gen, feb, mar, apr, mag, giu, lug, ago, set, ott, nov, dic',

  numerals: {
    // biome-ignore format: a table reads better in rows
    cardinals: {
      2: 'due', 3: 'tre', 4: 'quattro', 5: 'cinque', 6: 'sei', 7: 'sette', 8: 'otto', 9: 'nove', 10: 'dieci', 11: 'undici', 12: 'dodici', 13: 'tredici',
      14: 'quattordici', 15: 'quindici', 16: 'sedici', 17: 'diciassette', 18: 'diciotto', 19: 'diciannove', 20: 'venti', 21: 'ventuno', 22: 'ventidue', 23: 'ventitré',
      24: 'ventiquattro', 25: 'venticinque', 26: 'ventisei', 27: 'ventisette', 28: 'ventotto', 29: 'ventinove', 30: 'trenta', 32: 'trentadue', 33: 'trentatré', 34: 'trentaquattro',
      35: 'trentacinque', 36: 'trentasei', 37: 'trentasette', 38: 'trentotto', 40: 'quaranta', 45: 'quarantacinque', 50: 'cinquanta', 55: 'cinquantacinque', 60: 'sessanta',
      65: 'sessantacinque', 70: 'settanta', 75: 'settantacinque', 80: 'ottanta', 90: 'novanta', 100: 'cento', 150: 'centocinquanta', 200: 'duecento', 300: 'trecento',
      400: 'quattrocento', 500: 'cinquecento', 600: 'seicento', 700: 'settecento', 800: 'ottocento', 900: 'novecento', 1000: 'mille',
    },
    hundred: '',
    and: 'e',
    article: "un, uno, una, un'",
    fractions: { '0.5': 'mezzo, mezza, metà di un', '0.25': 'un quarto di' },
    collectives: {
      10: 'una decina di',
      12: 'una dozzina di',
      15: 'una quindicina di',
      20: 'una ventina di',
      30: 'una trentina di',
      40: 'una quarantina di',
      50: 'una cinquantina di',
      60: 'una sessantina di',
      70: 'una settantina di',
      80: "una ottantina di, un'ottantina di",
      90: 'una novantina di',
      100: 'un centinaio di',
      1000: 'un migliaio di',
    },
    andAHalf: 'e mezzo, e mezza',
    vague: 'diversi, diverse, alcuni, alcune, pochi, molti, decine di, centinaia di, migliaia di, parecchi, ogni',
  },
  scales: {
    3: 'mila, mille, migliaia di',
    6: 'milione, milioni, mln, mil, mio',
    9: 'miliardo, miliardi, mld, mrd, mld., mila milioni',
    12: 'bilione, bilioni, mila miliardi, mille miliardi, trilione, trilioni, migliaia di miliardi',
  },
  touching: { 3: 'k', 6: 'm', 9: 'bn, b' },
  lone: '',

  // biome-ignore format: a table reads better in rows
  currencies: {
    EUR: 'euro',
    USD: 'dollar[o|i] american[o|i], dollar[o|i] statunitens[e|i], dollari usa, dollari us, biglietti verdi',
    dollar: 'dollar[o|i]', AUD: 'dollar[o|i] australian[o|i]', CAD: 'dollar[o|i] canades[e|i]',
    NZD: 'dollar[o|i] neozelandes[e|i]', TWD: 'dollar[o|i] taiwanes[e|i], dollari di taiwan, nuovi dollari taiwanesi',
    SGD: 'dollari di singapore', GBP: 'sterlin[a|e], lir[a|e] sterlin[a|e], sterline britanniche, pound, pounds',
    EGP: 'sterlin[a|e] egizian[a|e], lir[a|e] egizian[a|e]', LBP: 'lir[a|e] libanes[e|i]',
    PLN: 'zloty, zlot[i|e], złoty, złotych, zloty polacchi, sloti', CZK: 'coron[a|e] cec[a|he]',
    SEK: 'coron[a|e] svedes[e|i]', NOK: 'coron[a|e] norveges[e|i]', DKK: 'coron[a|e] danes[e|i]',
    ISK: 'coron[a|e] islandes[e|i]', crown: 'coron[a|e]', franc: 'franc[o|hi]', CHF: 'franc[o|hi] svizzer[o|i]',
    HUF: 'fiorin[o|i], fiorini ungheresi, forint', leu: 'leu, lei, lei romeni', BGN: 'lev, leva', dinar: 'dinar[o|i]',
    RSD: 'dinar[o|i] serb[o|i]', ALL: 'lek', MKD: 'denar, denari', BAM: 'march[i|o] convertibil[i|e]',
    HRK: 'kuna, kune', ITL: 'vecchie lire', UAH: 'grivna, grivne, grivnie, hryvnia, hryvnie, grivni',
    ruble: 'rubl[o|i]', RUB: 'rubl[o|i] russ[o|i]', GEL: 'lari', AMD: 'dram', AZN: 'manat', KZT: 'tenge',
    TRY: 'lir[a|e] turc[a|he]', lira: 'lir[a|e]', ILS: 'shekel, siclo, sicli, shekel israeliani', JPY: 'yen',
    CNY: 'yuan, renminbi', won: 'won', rupee: 'rupi[a|e]', IDR: 'rupi[a|e] indonesian[a|e]', rial: 'rial, riyal',
    dirham: 'dirham', BRL: 'real, reais', peso: 'pes[o|os|i]', ZAR: 'rand', NGN: 'naira', THB: 'baht', MYR: 'ringgit',
    VND: 'dong',
  },
  // biome-ignore format: a table reads better in rows
  countries: {
    LK: 'sri lanka, colombo', NP: 'nepal, nepales[e|i], katmandu',
    AE: 'emirati, emirati arabi uniti, abu dhabi', AU: 'australia, australian[o|a|i|e], canberra',
    CA: 'canada, canades[e|i], ottawa', CH: 'svizzera, svizzer[o|i|e], berna', CN: 'cina, cines[e|i], pechino',
    CZ: 'cechia, cec[o|a|hi|he], praga, repubblica ceca', DE: 'germania, tedesc[o|a|hi|he], berlino',
    DK: 'danimarca, danes[e|i], copenaghen, copenhagen', DZ: 'algeria, algerin[o|a|i|e], algeri',
    EG: 'egitto, egizian[o|a|i|e], il cairo', ES: 'spagna, spagnol[o|a|i|e], madrid',
    FR: 'francia, frances[e|i], parigi', GB: 'regno unito, britannic[o|a|i|he], londra, gran bretagna, ingles[e|i]',
    IN: 'india, indian[o|a|i|e], nuova delhi', IQ: 'iraq, irachen[o|a|i|e], baghdad',
    IR: 'iran, iranian[o|a|i|e], teheran', IS: 'islanda, islandes[e|i], reykjavik',
    IT: 'italia, italian[o|a|i|e], roma, mef, dpp, palazzo chigi', JO: 'giordania, giordan[o|a|i|e]',
    JP: 'giappone, giappones[e|i], tokyo, tokio', KP: 'corea del nord, nordcorean[o|a|i|e], pyongyang',
    KR: 'corea del sud, sudcorean[o|a|i|e], seul, seoul', KW: 'kuwait, kuwaitian[o|a|i|e]',
    LB: 'libano, libanes[e|i], beirut', MA: 'marocco, marocchin[o|a|i|e], rabat', MD: 'moldavia, moldav[o|a|i|e]',
    MX: 'messico, messican[o|a|i|e]', AR: 'argentina, argentin[o|i|e], buenos aires', CL: 'cile, cilen[o|a|i|e]',
    CO: 'colombia, colombian[o|a|i|e]', PH: 'filippine, filippin[o|a|i], manila', NO: 'norvegia, norveges[e|i], oslo',
    NZ: 'nuova zelanda, neozelandes[e|i]', OM: 'oman, omanit[a|i]',
    PK: 'pakistan, pakistan[o|a|i|e], pachistan, islamabad', PL: 'polonia, polacc[o|a|hi|he], varsavia',
    QA: 'qatar, doha', RO: 'romania, romen[o|a|i|e], rumen[o|a|i|e], bucarest', RS: 'serbia, serb[o|a|i|e], belgrado',
    RU: 'russia, russ[o|a|i|e], mosca, cremlino', BY: 'bielorussia, bieloruss[o|a|i|e], minsk',
    SA: 'arabia saudita, saudit[a|i|e], riad', SE: 'svezia, svedes[e|i], stoccolma', SG: 'singapore',
    TN: 'tunisia, tunisin[o|a|i|e], tunisi', TR: 'turchia, turc[o|a|hi|he], türkiye, ankara',
    TW: 'taiwan, taiwanes[e|i], taipei',
    US: 'stati uniti, usa, american[o|a|i|e], statunitens[e|i], washington, pentagono',
  },
  home: { IT: 'EUR' },
  of: "di, d', in, dei, degli, delle",
  between: 'altri, altre, nuovi, nuove, costanti, correnti, aggiuntivi, ulteriori, in più, prossimi, nuovo',

  hedges: {
    before: {
      exact: '',
      approx:
        "circa, all'incirca, intorno a, intorno ai, intorno al, intorno agli, attorno a, attorno ai, attorno al, attorno agli, qualcosa come, più o meno, approssimativamente, grosso modo, ~, ≈, ca., ca, nell'ordine di, nell'ordine dei, dell'ordine di, dell'ordine dei, sull'ordine dei, si aggira sui, si aggirano sui, si aggirerà sui, si aggira intorno ai, aggirarsi sui, stimat[o|a|i|e] in, pressappoco, " +
        'di circa, a circa, ulteriori circa',
      nearly:
        'quasi, vicino a, vicino ai, vicina a, vicina ai, poco meno di, poco meno del, pressoché, sfiora i, sfiorano i, sfiorerà i, sfiorando i, sfiorare i, prossimo a, prossimo ai, a un passo dai, poco sotto i, appena sotto i, non lontano da, non lontano dai, prossima a, sfiora il, prossima ai, quasi a',
      at_least:
        'più di, più del, oltre, oltre i, oltre il, oltre gli, almeno, superiore a, superiore ai, superiore al, superiori a, al di là di, al di sopra di, al di sopra dei, non meno di, minimo, un minimo di, come minimo, poco più di, poco più del, ben oltre, ben oltre i, sopra i, sopra il, ben più di, supera i, superano i, supererà i, superare i, superando i, superando il, superato i, supera il, superare il, supererà il, ' +
        '>, maggiore di, ad almeno, di almeno, poco oltre, poco oltre i, leggermente più di, appena sopra i, ad oltre, a oltre, di oltre, nientemeno che, ben',
      at_most:
        "fino a, fino ai, fino al, al massimo, un massimo di, meno di, meno del, non più di, massimo, sotto i, sotto il, inferiore a, inferiore ai, inferiore al, inferiori a, al di sotto di, al di sotto dei, al di sotto del, <, sino a, sino ai, sino al, tutt'al più, un tetto di, fino ad, sotto quota",
    },
    after: {
      approx: "circa, all'incirca, più o meno, suppergiù",
      nearly: '',
      at_least: 'almeno, o più, e più, come minimo, e oltre, abbondanti, e rotti',
      at_most: 'al massimo, o meno, massimo, scarsi',
    },
    spanning:
      "in, nell'arco di, nel corso di, per, durante, spalmat[o|a|i|e] su, su, nei prossimi, entro, distribuit[o|a|i|e] su, lungo, nei",
  },
  articles: "i, gli, il, lo, la, le, l', ai, agli, dei, un totale di, ulteriori, altri, i suoi, gli oltre",

  percent: 'per cento, percento, per cento di, p.c.',
  percentagePoints:
    'punt[o|i] percentual[e|i], p.p., punt[o|i] di pil, punt[o|i] di percentuale, punt[o|i] del pil, pp',
  gdp: 'pil, prodotto interno lordo, p.i.l., ricchezza nazionale',
  ofGdp:
    "del, di, dello, del suo, del proprio, del nostro, sul, rispetto al, in rapporto al, del loro, della, proprio, suo, nazionale, dell', sulla, al, il",
  growth: {
    before:
      'aumenta di, aumentano di, aumenterà di, aumentato di, aumentata di, cresce di, crescono di, crescerà di, cresciuto di, cresciuta di, sale di, salgono di, salirà di, salito di, salita di, cala di, scende di, ' +
      "aumento del, aumento dell', crescita del, crescita dell', incremento del, incremento dell', aumento di, rialzo del, balzo del, calo del, calo dell', taglio del, riduzione del, salita del, salite del, cresciuta del, cresciute del, aumentata del, aumentate del, aumentato del, inflazione al, inflazione del, più, +, un +, salito del, cresciuto del, aumenta del, aumentano del, cresce del, crescono del, sale del, salgono del, un, impennata del, diminuita del, calata del, aumenterà del, crescerà del, balzata del, balzate del, progressione del, rincaro del, incremento pari al, aumento pari al, aumento medio del",
    after:
      "in più, in meno, rispetto al, di aumento, di crescita, in termini reali, su base annua, di incremento, rispetto a, superiore, sul, sull'anno",
  },

  personnel:
    'soldat[o|i], militar[e|i], person[a|e], uomini, donne, uomini e donne, effettivi, truppe, riservist[a|i], reclute, addetti, dipendenti, lavoratori, posti, unità di personale, marinai, ufficiali, volontari, combattenti, civili, carabinieri, occupati, impiegati, avieri, coscritti, ' +
    "sottufficiali, sergenti, caporali, incursori, paracadutisti, fanti, alpini, bersaglieri, artiglieri, piloti, aviatori, equipaggi, mercenari, caschi blu, istruttori, cadetti, allievi, agenti, poliziotti, finanzieri, ingegneri, tecnici, specialisti, veterani, miliziani, giovani, morti, caduti, vittime, professionisti, volontari in ferma, reclutati, assunzioni, assunti, guardie, guardie di frontiera, membri delle forze armate, militari di leva, ausiliari, unità dell'esercito",
  equipment:
    'elicotter[o|i], carr[o|i] armat[o|i], carri, carri armati, caccia, caccia f-35, cacciabombardieri, jet, aere[o|i], fregat[a|e], sottomarin[o|i], sommergibil[e|i], nav[e|i], missil[e|i], dron[e|i], veicol[o|i], mezz[o|i], obic[e|i], blindat[o|i], cannoni, satellit[e|i], sistem[a|i], batteri[a|e], lanciator[e|i], velivol[o|i], corvett[a|e], pattugliator[e|i], proiettili, brigate, bombe, radar, siluri, portaerei, cacciamine, batterie, esemplari, cacciatorpediniere, droni, munizioni, ' +
    'veicoli blindati, veicoli corazzati, blindati da combattimento, carri da combattimento, aerei da trasporto, aerei da combattimento, aerocisterne, aerocisterna, bombardier[e|i], elicotteri da attacco, motovedett[a|e], unità navali, navi da guerra, navi da sbarco, incrociator[e|i], dragamine, rimorchiatori, munizioni circuitanti, munizione, testat[e|a], testate nucleari, razzi, razzo, mortai, mine, mitragliatrici, fucili, pistole, granate, cartucce, elmetti, giubbotti, camion, autocarri, pezzi, kit, motori, robot, simulatori, brigata, battaglion[e|i], division[e|i], reggiment[o|i], squadroni, stormi, bunker, sistemi antiaerei, batterie antiaeree, intercettori, lanciarazzi, droni da combattimento, semoventi',
  bodies: "basi, fabbriche, cantieri, stabilimenti, paesi, stati, stati membri, nazioni, alleati, membri dell'alleanza",
  otherThings:
    'abitanti, elettori, barili, tonnellate, chilometri, km, famiglie, rifugiati, cittadini, europei, italiani, ucraini, spettatori, utenti, ettari, litri, case, pensionati, bambini, ore, visitatori, studenti, passeggeri, ' +
    'giorni, mesi, settimane, minuti, notti, pagine, metri, metri quadrati, chili, voti, seggi, deputati, senatori, contribuenti, articoli, punti',
  ofThose: 'di cui, dei quali, delle quali, tra cui, fra cui',
  years: 'anno, anni, annualità, esercizi, prossimi anni, anni consecutivi, ultimi anni',
  spans: {
    10: 'decennio, decenni, decennal[e|i]',
    5: 'quinquennio, quinquennal[e|i], lustro, lustri',
    4: 'quadriennio, quadriennal[e|i]',
    3: 'triennio, triennal[e|i]',
    2: 'biennio, biennal[e|i]',
    7: 'settennio, settennal[e|i]',
  },
  notSpan: "fa, or sono, di età, d'età, di vita, addietro, di storia",

  multiples: {
    '2': 'doppio, doppia, il doppio, raddoppia, raddoppiare, raddoppiato, raddoppiata, raddoppiati, raddoppiate, raddoppierà, raddoppiando, raddoppiano, raddoppio, raddoppierebbe, raddoppiò, raddoppieranno, due volte',
    '3': 'triplo, tripla, il triplo, triplica, triplicare, triplicato, triplicata, triplicati, triplicate, triplicherà, triplicando, triplicano, triplicherebbe, tre volte',
    '4': 'quadruplo, quadruplica, quadruplicare, quadruplicato, quadruplicata, quadruplicati, quadruplicate, quadruplicherà, quadruplicando, quadruplicano, quattro volte',
    '5': 'quintuplo, quintuplica, quintuplicare, quintuplicato, quintuplicata, quintuplicati, cinque volte',
    '10': 'decuplo, decuplicato, decuplicare, dieci volte',
    '0.5':
      'metà, la metà, dimezza, dimezzare, dimezzato, dimezzata, dimezzati, dimezzate, dimezzerà, dimezzando, dimezzamento, dimezzano',
    '0.333333333333333333333333333333': "un terzo, di un terzo, un terzo dell', la terza parte",
    '0.666666666666666666666666666667': 'due terzi, i due terzi',
    '0.25': 'un quarto del, un quarto della, un quarto dei, un quarto delle, di un quarto',
    '0.75': 'tre quarti, i tre quarti',
    '0.2': 'un quinto del, un quinto della, un quinto dei, un quinto delle, di un quinto',
    '0.1': 'un decimo del, un decimo della, un decimo dei, di un decimo',
  },
  times: 'volte, volte il, volte la, volte tanto, volte di più',
  multipliedBy:
    'moltiplicato per, moltiplicata per, moltiplicare per, moltiplicati per, moltiplicate per, fattore, un fattore, x, ×, moltiplica per, moltiplicherà per',
  noMultiple:
    'doppia cifra, doppio gioco, doppio uso, doppio standard, prima metà, seconda metà, un terzo paese, doppio binario, doppia sfida, doppia funzione',

  pairs: {
    range: [
      ['tra, fra, tra i, fra i, tra il, tra gli, fra il', 'e, e i, ed, e gli, e il, a'],
      ['oscilla tra, oscillano tra, forchetta da, varia da, variano da, compres[o|a|i|e] tra', 'e, a, ai'],
    ],
    change: [
      [
        "da, dai, dal, dagli, dall', dalla, dalle, dagli attuali, dall'attuale, dai circa",
        "a, ai, al, agli, all', alle, fino a, fino ai, fino al, ad, a circa, a oltre, ad oltre, a quasi",
      ],
    ],
    to: 'a, ai, al',
    or: 'o, e, ed, oppure, ovvero, poi, e poi, quindi',
  },

  time: {
    months: 'gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre',
    compared:
      "che nel, rispetto al, sul, dal, rispetto a, in confronto al, contro, rispetto all'anno, a confronto con il, in rapporto al, nei confronti del, rispetto ai livelli del, livelli del, livello del, a fronte del, prima del, nel confronto con il",
    since: 'dal',
    relative:
      "quest'anno, il prossimo anno, l'anno prossimo, per il prossimo anno, l'anno scorso, lo scorso anno, l'anno in corso, l'anno precedente, attualmente, oggi, ora, al momento, l'esercizio in corso, del prossimo anno, dell'anno precedente, il corrente anno, anno successivo, di oggi, un anno fa, adesso",
    fiscal: '',
    until: 'al, a, e, e il, fino al',
    deadline: 'entro il, entro, da qui al, fino al, entro la fine del, da qui a, di qui al, sino al',
    prices: {
      before: 'prezzi del, dollari del, euro del, a prezzi, prezzi costanti del, costanti del',
      after: 'costanti',
    },
    clause: 'mentre, ma, e, però, contro, invece, quando',
    against:
      'rispetto ai, rispetto a, rispetto agli, rispetto al, contro, contro i, contro gli, a fronte di, a fronte dei, in confronto ai, sui, invece di, invece dei, dai, dal, dopo i, dagli',
    level:
      "a, ai, al, all', fino a, fino ai, fino al, fino ad, alla, agli, pari a, pari al, raggiunge, raggiungere, raggiungerà, tocca, toccare, toccherà, si attesta al, arrivare al, sale al, il, quota",
  },
  restating:
    "o, ossia, cioè, ovvero, pari a, equivalenti a, equivalente a, che equivalgono a, vale a dire, equivalgono a, al cambio, corrispondenti a, che corrispondono a, l'equivalente di, pari ad",

  periods: {
    eachYear:
      "all'anno, l'anno, annu[o|i|a|e], annual[e|i], ogni anno, annualmente, per anno, tutti gli anni, all'annualità, medi[o|a], in media",
    annual:
      'bilanci[o|i], budget, spes[a|e], speso, spende, spendono, spenderà, spendere, stanziament[o|i], stanziat[o|i|e|a], manovra, legge di bilancio, esborso, pil, uscite, annu[o|i|a|e], fondi, ministero, entrate, deficit, fatturato, dotazione, dpp, investimenti per la difesa, finanziaria, divario, ' +
      'stanzia, stanziano, stanzierà, stanziare, spendeva, spendevano, spese correnti, spesa corrente, spesi, spese, esercizio finanziario, nota di bilancio, capitolo di bilancio, bilancio della difesa, bilancio militare, legge finanziaria, risorse, sforzo, stipendi, salari, monte stipendi, manutenzione, funzionamento, esportazioni, importazioni, export, import, gettito, contributo, contributi, versa, pnl, conti pubblici, documento programmatico, documento di finanza pubblica, funzione difesa, saldo, uscita annua, previsioni di spesa, dotazioni, erogazione, erogazioni, ha chiesto, chiede, iscritti a bilancio, messi a bilancio, dedica, dedicano, dedicherà, destinare, impegno finanziario annuo, fabbisogno, disavanzo, ricavi',
    total:
      'fondo, pian[o|i], programm[a|i], prestit[o|i], credit[o|i], contratt[o|i], pacchett[o|i], cost[o|i], costa, costerà, costano, costare, acquist[o|i], acquisizione, commess[a|e], ordine, ordini, aiuti, strumento, iniziativa, progett[o|i], rearm europe, safe, complessivi su, mobilitare, mobilita, mobiliterà, complessivamente in, valore, appalto, pluriennale, accordo, onere, fregate, sottomarini, elicotteri, obbligazioni, finanziamento di, debito comune, investimento da, ' +
      'compra, compera, comprare, comprerà, comprato, comprati, acquistare, acquista, acquistato, acquisterà, acquistati, ordina, ordinato, ordinare, ordinati, vende, vendere, venduto, vendita, vendite militari, consegna, consegne, dona, donato, donazione, donare, aiuto, aggiudica, aggiudicato, aggiudicata, gara, bando, costruirà, costruire, costruzione, ammodernamento, ammodernare, sostituire, sostituzione, rinnovo della flotta, prezzo, prezzo totale, costo complessivo, costeranno, costato, costata, costati, costerebbe, costava, preventivo, rincaro, pluriennali, decennale, quinquennale, ciclo di vita, intera durata, garanzia, garanzie, fondo sovrano, attivi congelati, beni congelati, tranche, lotto, lotti, noleggio, leasing, partecipazione, acquisisce, acquisire, rilevare, ricostruzione, emissione, indebitamento, intesa, memorandum, valore complessivo, importo complessivo',
    neither: 'semestre, trimestre, primo semestre, mesi, debito, risparmi, ha promesso, promesso',
    weaklyAnnual:
      'ha approvato, ha varato, servono, difesa, militar[e|i], esercito, forze armate, marina, aeronautica, sicurezza, armi, armamenti, governo, parlamento, ha previsto, destina, destinerà, destinato, destinati, assegna, truppe, investe, alleanza',
    buying: 'per',
    continuing:
      "in totale, nel complesso, complessivamente, insieme, sommati, sommate, la somma, in tutto, nell'insieme, il totale, tutto compreso, fanno",
  },
  claims: cues,
};
