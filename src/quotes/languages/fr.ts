import { cues } from './cues/fr.js';
import type { Language } from './language.js';

export const fr: Language = {
  tag: 'fr',
  signature: {
    words:
      'le, la, les, de, des, du, et, à, en, un, une, que, qui, est, pour, dans, par, sur, au, aux, avec, plus, ne, pas, se, ce, il, son, sa, ses, leur, leurs, ' +
      'ont, sont, été, cette, ces, mais, ou, où, selon, soit, milliard, milliards, dépenses, entre, contre, depuis, dont, cela, elle, elles, ils, nous, vous, ' +
      'être, avoir, fait, après, sous, sans, ainsi, alors, tandis, comme, même, année, ans, était, sera, devrait, armées, y, d, l, qu, ceux, chez, leurs, budget, prévoit',
    letters: 'éèêçœùûîôë',
  },
  decimalSign: ',',
  spaceGroups: true,
  ordinalDot: false,
  abbreviations:
    'm, mm, mme, dr, gal, col, art, env, etc, cf, p, ex, av, apr, janv, févr, juil, sept, oct, nov, déc, md, mds, mrd, mio, st, ste, n, no, vol, chap, fig, éd, ndlr',

  numerals: {
    // biome-ignore format: a table reads better in rows
    cardinals: {
      1: 'un, une', 2: 'deux', 3: 'trois', 4: 'quatre', 5: 'cinq', 6: 'six', 7: 'sept', 8: 'huit', 9: 'neuf', 10: 'dix', 11: 'onze', 12: 'douze',
      13: 'treize', 14: 'quatorze', 15: 'quinze', 16: 'seize', 17: 'dix-sept', 18: 'dix-huit', 19: 'dix-neuf', 20: 'vingt', 30: 'trente',
      40: 'quarante', 50: 'cinquante', 60: 'soixante', 70: 'soixante-dix, septante', 75: 'soixante-quinze', 80: 'quatre-vingts, quatre-vingt, huitante',
      90: 'quatre-vingt-dix, nonante', 1000: 'mille',
    },
    hundred: 'cent, cents',
    and: 'et',
    article: '',
    fractions: {
      '0.5': "un demi, une demi, un demi-, la moitié d'un",
      '0.25': 'un quart de',
      '1.5': 'un et demi',
    },
    collectives: {
      10: "une dizaine de, une dizaine d'",
      12: "une douzaine de, une douzaine d'",
      15: "une quinzaine de, une quinzaine d'",
      20: "une vingtaine de, une vingtaine d'",
      30: "une trentaine de, une trentaine d'",
      40: "une quarantaine de, une quarantaine d'",
      50: "une cinquantaine de, une cinquantaine d'",
      60: "une soixantaine de, une soixantaine d'",
      100: "une centaine de, une centaine d'",
      1000: "un millier de, un millier d'",
    },
    andAHalf: 'et demi, et demie',
    vague: 'plusieurs, quelques, dizaines de, centaines de, milliers de, chaque',
  },
  scales: {
    3: 'mille, millier[|s], millier[|s] de',
    6: 'million[|s], mio, mln',
    9: 'milliard[|s], md, mds, mrd, mrds, mia, mld, mille millions',
    12: 'billion[|s], mille milliards, millier[|s] de milliards',
    15: 'billiard[|s]',
  },
  touching: { 3: 'k', 6: 'm', 9: 'g, bn, b' },
  lone: '',

  // biome-ignore format: a table reads better in rows
  currencies: {
    EUR: 'euro[|s]',
    USD: 'dollar[|s] américain[|s], dollar[|s] us, dollar[|s] des états-unis, billets verts, us dollar[|s]',
    dollar: 'dollar[|s]', AUD: 'dollar[|s] australien[|s]', CAD: 'dollar[|s] canadien[|s]',
    NZD: 'dollar[|s] néo-zélandais',
    TWD: 'dollar[|s] taïwanais, nouveau[|x] dollar[|s] taïwanais, dollar[|s] de taïwan',
    SGD: 'dollar[|s] de singapour, dollar[|s] singapourien[|s]', livre: 'livre[|s]',
    GBP: 'livre[|s] sterling, livre[|s] britannique[|s], sterling', EGP: 'livre[|s] égyptienne[|s]',
    LBP: 'livre[|s] libanaise[|s]', TRY: 'livre[|s] turque[|s]', lira: 'lire[|s] turque[|s]',
    PLN: 'zloty[|s], złoty[|s], złotych', CZK: 'couronne[|s] tchèque[|s]', SEK: 'couronne[|s] suédoise[|s]',
    NOK: 'couronne[|s] norvégienne[|s]', DKK: 'couronne[|s] danoise[|s]', ISK: 'couronne[|s] islandaise[|s]',
    crown: 'couronne[|s]', CHF: 'franc[|s] suisse[|s]', franc: 'franc[|s]', XOF: 'franc[|s] cfa', HUF: 'forint[|s]',
    leu: 'leu[|s], lei', BGN: 'lev[|s], leva', RSD: 'dinar[|s] serbe[|s]', DZD: 'dinar[|s] algérien[|s]',
    TND: 'dinar[|s] tunisien[|s]', dinar: 'dinar[|s]', ALL: 'lek[|s]', MKD: 'denar[|s]',
    BAM: 'mark[|s] convertible[|s]', HRK: 'kuna[|s]', UAH: 'hryvnia[|s], hryvni, hryvna[|s], grivna[|s], hrivna[|s]',
    ruble: 'rouble[|s]', RUB: 'rouble[|s] russe[|s]', GEL: 'lari[|s]', AMD: 'dram[|s]', AZN: 'manat[|s]',
    KZT: 'tenge[|s]', ILS: 'shekel[|s], shekels, sheqel[|s], shékel[|s]', JPY: 'yen[|s]', CNY: 'yuan[|s], renminbi[|s]',
    won: 'won[|s]', rupee: 'roupie[|s]', INR: 'roupie[|s] indienne[|s]', PKR: 'roupie[|s] pakistanaise[|s]',
    rial: 'rial[|s], riyal[|s], riyals, rials', SAR: 'riyal[|s] saoudien[|s]', IRR: 'rial[|s] iranien[|s], toman[|s]',
    dirham: 'dirham[|s]', BRL: 'réal, réais, reais', peso: 'peso[|s]', ZAR: 'rand[|s]', NGN: 'naira[|s]',
    THB: 'baht[|s]', IDR: 'roupie[|s] indonésienne[|s]', MYR: 'ringgit[|s]', VND: 'dong[|s]',
  },
  // biome-ignore format: a table reads better in rows
  countries: {
    LK: 'sri lanka, sri-lankais[|e|es], colombo', NP: 'népal, népalais[|e|es], katmandou',
    AE: 'émirats, émirats arabes unis, abou dhabi, émirati[|e|s|es]', AU: 'australie, australien[|ne|s|nes], canberra',
    CA: 'canada, canadien[|ne|s|nes], ottawa', CH: 'suisse[|s], berne, confédération',
    CN: 'chine, chinois[|e|es], pékin', CZ: 'tchéquie, tchèque[|s], prague, république tchèque',
    DE: 'allemagne, allemand[|e|s|es], berlin', DK: 'danemark, danois[|e|es], copenhague',
    DZ: 'algérie, algérien[|ne|s|nes], alger', EG: 'égypte, égyptien[|ne|s|nes], le caire',
    ES: 'espagne, espagnol[|e|s|es], madrid', FR: 'france, français[|e|es], paris, hexagone, bercy, lpm, élysée',
    GB: 'royaume-uni, britannique[|s], londres, grande-bretagne', IN: 'inde, indien[|ne|s|nes], new delhi',
    IQ: 'irak, irakien[|ne|s|nes], bagdad', IR: 'iran, iranien[|ne|s|nes], téhéran',
    IS: 'islande, islandais[|e|es], reykjavik', IT: 'italie, italien[|ne|s|nes], rome',
    JO: 'jordanie, jordanien[|ne|s]', JP: 'japon, japonais[|e|es], tokyo',
    KP: 'corée du nord, nord-coréen[|ne|s|nes], pyongyang', KR: 'corée du sud, sud-coréen[|ne|s|nes], séoul',
    KW: 'koweït, koweïtien[|ne|s]', LB: 'liban, libanais[|e|es], beyrouth', MA: 'maroc, marocain[|e|s|es], rabat',
    MD: 'moldavie, moldave[|s], chisinau', MX: 'mexique, mexicain[|e|s|es], mexico',
    AR: 'argentine, argentin[|s], buenos aires', CL: 'chili, chilien[|ne|s|nes]', CO: 'colombie, colombien[|ne|s|nes]',
    PH: 'philippines, philippin[|e|s|es], manille', NO: 'norvège, norvégien[|ne|s|nes], oslo',
    NZ: 'nouvelle-zélande, néo-zélandais[|e|es]', OM: 'oman, omanais[|e|es]',
    PK: 'pakistan, pakistanais[|e|es], islamabad', PL: 'pologne, polonais[|e|es], varsovie',
    QA: 'qatar, qatari[|e|s|es], doha', RO: 'roumanie, roumain[|e|s|es], bucarest', RS: 'serbie, serbe[|s], belgrade',
    RU: 'russie, russe[|s], moscou, kremlin', BY: 'biélorussie, bélarus, biélorusse[|s], minsk',
    SA: 'arabie saoudite, saoudien[|ne|s|nes], riyad', SE: 'suède, suédois[|e|es], stockholm',
    SG: 'singapour, singapourien[|ne|s]', TN: 'tunisie, tunisien[|ne|s|nes], tunis',
    TR: 'turquie, turc[|s], turque[|s], türkiye, ankara', TW: 'taïwan, taïwanais[|e|es], taipei',
    US: 'états-unis, américain[|e|s|es], washington, pentagone',
  },
  home: { FR: 'EUR' },
  of: "de, d', des, du, en",
  between:
    'autres, nouveaux, constants, courants, supplémentaires, nationales, additionnels, nouvelles, prochaines, prochains',

  hedges: {
    before: {
      exact: 'moins de la, en plus de',
      approx:
        "environ, env., env, d'environ, quelque, quelques, autour de, autour des, autour d', à peu près, de l'ordre de, aux alentours de, aux alentours des, aux environs de, " +
        'dans les, grosso modo, approximativement, ~, ≈, aux environs des, avoisine, avoisine les, avoisinant, avoisinant les, avoisinera les, avoisinaient les, avoisiner les, quasiment autour de, plus ou moins, estimé[|e|s|es] à, soit environ, ou environ',
      nearly:
        "près de, près d', presque, quasiment, pas loin de, pas loin des, proche de, proches de, proche des, un peu moins de, frôle, frôlant les, frôle les, frôler les, frôlent les, à peine moins de, légèrement moins de, juste en dessous de, juste sous les",
      at_least:
        "plus de, plus d', au moins, au-delà de, au-delà des, au-dessus de, au-dessus des, supérieur[|e|s|es] à, minimum, un minimum de, dépassant, dépassant les, dépasse, dépasse les, dépassé, dépassé les, dépasser, dépasser les, excédant, excédant les, pas moins de, " +
        'plus que, un peu plus de, bien plus de, nettement plus de, à peine plus de, légèrement plus de, dépassera, dépassera les, dépassent les, franchi les, franchir les, >, largement plus de',
      at_most:
        "jusqu'à, jusqu'aux, au plus, au maximum, moins de, moins d', un maximum de, inférieur[|e|s|es] à, sous les, tout au plus, plafonné[|e|s|es] à, <, en dessous de, en dessous des, au-dessous de",
    },
    after: {
      approx: 'environ, à peu près, approximativement',
      nearly: '',
      at_least: 'au moins, ou plus, au minimum, minimum, et plus, voire plus, voire davantage',
      at_most: 'au plus, au maximum, maximum, ou moins, tout au plus',
    },
    spanning: 'sur, pendant, durant, en, étalé[|e|s|es] sur, à travers, sur les, sur une, dans les, pour, en moins de',
  },
  articles: "les, des, le, la, l', aux, ses, leurs, ces, un un montant de, une enveloppe de, un record de",

  percent: 'pour cent, pourcents, pourcent, p. cent, p. 100',
  percentagePoints:
    'point[|s] de pourcentage, point[|s] de pourcent, pt[|s] de %, point[|s] de %, points de pib, point de pib',
  gdp: 'pib, produit intérieur brut, richesse nationale, p.i.b.',
  ofGdp: "du, de, de son, de leur, de la, de notre, des, de l', d', de ce, au, leur, son, notre, national, total, sa",
  growth: {
    before:
      "hausse de, hausse d', augmentation de, progression de, croissance de, bond de, recul de, baisse de, repli de, bondi de, progressé de, augmenté de, grimpé de, diminué de, reculé de, baissé de, gonflé de, " +
      'progresse de, bondit de, augmente de, recule de, baisse de, grimpe de, progressent de, augmentent de, gagne, hausse moyenne de, hausse annuelle de, augmenter de, réduction de, relevé de, accroissement de, inflation de, +, ' +
      'hausse réelle de, rythme de, crû de, accru de, accrue de, majoré de, réduit de, chuté de, chute de, surcroît de, rallonge de, taux de, progressera de, augmentera de, en plus',
    after:
      "de plus, de moins, de hausse, de croissance, en plus, en moins, supplémentaires, en termes réels, en valeur réelle, sur un an, en un an, par rapport, d'augmentation, de progression, en volume",
  },

  personnel:
    'soldat[|s], militaire[|s], personne[|s], hommes, femmes, hommes et femmes, réservistes, réserviste, recrues, effectifs, troupes, postes, emplois, agents, salariés, marins, aviateurs, officiers, engagés, appelés, conscrits, volontaires, combattants, personnels, légionnaires, gendarmes, fonctionnaires, employés, ouvriers, civils, volontaires, ' +
    "combattante[|s], sous-officiers, sous-officier, sergents, caporaux, commandos, parachutistes, fantassins, artilleurs, tankistes, pilotes, équipiers, équipages, mercenaires, casques bleus, instructeurs, contractuels, cadets, élèves, gardes-frontières, gardes nationaux, policiers, ingénieurs, techniciens, spécialistes, recrutements, embauches, soldates, troupiers, professionnels, miliciens, jeunes, victimes, morts, cyber-combattants, cybercombattants, cadres, ouvriers d'état, anciens combattants, vétérans",
  equipment:
    'hélicoptère[|s], char[|s], avion[|s], avions de chasse, chasseur[|s], frégate[|s], sous-marin[|s], navire[|s], missile[|s], drone[|s], véhicule[|s], obusier[|s], canon[|s], blindé[|s], obus, roquettes, satellite[|s], lanceur[|s], batterie[|s], système[|s], appareil[|s], bâtiments, corvette[|s], patrouilleur[|s], bombes, munitions, brigades, bataillons, radars, torpilles, porte-avions, intercepteurs, camions, rafales, fusils, divisions, ' +
    "véhicules blindés, blindés de transport, chars de combat, chars lourds, véhicules de combat, avions de combat, avions de transport, avions de ligne, avions ravitailleurs, ravitailleur[|s], bombardier[|s], hélicoptères de combat, sous-marins d'attaque, vedette[|s], bâtiments de combat, bâtiment, chasseurs de mines, dragueurs de mines, croiseur[|s], destroyer[|s], remorqueurs, canonnières, munitions téléopérées, munitions rôdeuses, ogive[|s], têtes nucléaires, mitrailleuses, mitrailleuse, pistolets, grenades, cartouches, mortier[|s], mines, casques, gilets, kits, unités, exemplaire[|s], exemplaires, pièces, moteurs, robots, simulateurs, régiment[|s], brigade, bataillon, escadron[|s], escadrilles, abris, batteries antiaériennes, batteries de missiles, systèmes antiaériens, systèmes de défense, radar, camion, torpille, drones de combat, drones sous-marins, planeurs, ballons",
  bodies:
    "usines, sites, chantiers, pays, états, états membres, nations, alliés, membres de l'alliance, états-membres, base[|s]",
  otherThings:
    "habitants, électeurs, barils, tonnes, kilomètres, km, foyers, réfugiés, citoyens, européens, français, ukrainiens, allemands, spectateurs, utilisateurs, hectares, litres, logements, retraités, enfants, heures, d'habitants, visiteurs, ménages, " +
    'jours, mois, semaines, minutes, nuits, pages, mètres, mètres carrés, degrés, kilos, voix, sièges, députés, sénateurs, contribuables, élus, étudiants, articles',
  ofThose: 'dont, parmi lesquels, parmi eux',
  years: 'an, ans, année[|s], exercice[|s], prochaines années, années consécutives, dernières années',
  spans: { 10: 'décennie[|s]', 5: 'quinquennat', 7: 'septennat', 2: 'biennie' },
  notSpan:
    "plus tôt et, d'âge, il y a, d'âge de, âgé de, âgés de, d'affilée et, d'existence et, il y a plus de, il y a près de",

  multiples: {
    '2': 'double, doublé, doublée, doublés, doublées, doubler, doublent, doublera, doublerait, doublant, doublement, doublait, doubleront, doublaient, le double, deux fois plus, deux fois le, deux fois la, deux fois les, deux fois supérieur, un doublement',
    '3': 'triple, triplé, triplée, triplés, triplées, tripler, triplent, triplera, triplerait, triplant, triplement, triplait, le triple, trois fois plus, trois fois le, trois fois la',
    '4': 'quadruple, quadruplé, quadruplée, quadruplés, quadruplées, quadrupler, quadruplent, quadruplera, quadruplement, quatre fois plus, le quadruple',
    '5': 'quintuple, quintuplé, quintuplée, quintupler, quintuplent, cinq fois plus',
    '6': 'sextuplé, sextupler, six fois plus',
    '10': 'décuplé, décupler, décuplement, dix fois plus',
    '0.5':
      "la moitié de, la moitié du, la moitié des, la moitié d', la moitié, de moitié, moitié moins, divisé par deux, divisée par deux, divisés par deux, diviser par deux",
    '0.333333333333333333333333333333':
      'un tiers de, un tiers du, un tiers des, un tiers, le tiers de, le tiers du, le tiers des',
    '0.666666666666666666666666666667': 'deux tiers, les deux tiers, aux deux tiers, des deux tiers',
    '0.25': 'un quart de, un quart du, un quart des, le quart de, le quart du, un quart, le quart des',
    '0.75': 'trois quarts, les trois quarts',
    '0.2': 'un cinquième de, un cinquième du, un cinquième des, un cinquième',
    '0.1': 'un dixième de, un dixième du, un dixième des, un dixième',
  },
  times: 'fois, fois plus, fois le, fois la, fois supérieur',
  multipliedBy:
    'multiplié[|e|s|es] par, multiplier par, multipliant par, facteur, un facteur, x, ×, multiplie par, multipliera par, multiplication par',
  noMultiple:
    "double sens, double jeu, double peine, double tranchant, double objectif, double usage, double emploi, triple a, double défi, double casquette, double nationalité, double budget, un quart d'heure, un tiers pays",

  pairs: {
    range: [
      ['entre', 'et, à'],
      ["allant de, oscillant entre, fourchette de, allant d', varie de, variant de", 'à, et'],
    ],
    change: [["de, d', des, du", "à, à plus de, jusqu'à, aux, vers"]],
    to: 'à',
    or: 'ou, et, voire, puis, et à, et de, ainsi que, et enfin',
  },

  time: {
    months:
      'janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, janv., févr., juil., sept., oct., nov., déc.',
    compared:
      "qu'en, que, par rapport à, depuis, contre, sur, comparé à, comparée à, vis-à-vis de, par rapport à l'année, au regard de, face à, par rapport au niveau de, par rapport au budget, par rapport à celui de, qu'à, que pour, du montant de, le niveau de, niveau de, avant",
    since: 'depuis',
    relative:
      "cette année, l'an prochain, l'année prochaine, l'an dernier, l'année dernière, l'année en cours, l'année précédente, l'année passée, l'année écoulée, l'exercice en cours, actuellement, aujourd'hui, désormais, pour l'heure, l'an passé, de l'an prochain, l'année suivante, un an plus tôt, à l'heure actuelle, à présent, en ce moment",
    fiscal: '',
    until: "à, et, -, jusqu'en, jusqu'à",
    deadline:
      "d'ici, d'ici à, d'ici fin, jusqu'en, jusqu'à, à l'horizon, d'ici à fin, à horizon, d'ici la fin de, avant fin",
    prices: {
      before: 'euros constants de, euros constants, prix de, dollars constants de, euros de, dollars de, constants de',
      after: 'constants',
    },
    clause: "tandis que, tandis qu', alors que, alors qu', mais, quand, et, contre, là où, puis, or, bien que",
    against:
      "contre, contre les, sur, par rapport à, par rapport aux, face à, après, après les, qu', au lieu de, au lieu des, que les, du précédent, de la base de, comparé à, comparés aux, sur les, représente",
    level: "à, aux, au, atteint, atteindre, atteindra, s'établit à, s'élève à, jusqu'à, fixé à, se monte à, à quelque",
  },
  restating:
    "soit, ou, équivalant à, équivalent à, ce qui équivaut à, ce qui représente, représentant, autrement dit, c'est-à-dire, correspondant à, ce qui correspond à, soit l'équivalent de, l'équivalent de, ou encore",

  periods: {
    eachYear:
      "par an, chaque année, annuel[|le|s|les], annuellement, l'an, tous les ans, par année, /an, à l'année, en moyenne, moyen[|ne], surcroît annuel, de plus par an",
    annual:
      'budget[|s], budgétaire[|s], dépense[|s], dépensé[|e|s|es], dépensent, dépensera, crédits, crédits militaires, effort de défense, effort militaire, annuel[|le|s|les], mission défense, pib, loi de finances, plf, recettes, déficit, dotation, ' +
      "ressources, finances publiques, texte budgétaire, consacré[|e|s|es], déboursé, chiffre d'affaires, contribution[|s], pensions, " +
      "effort, enveloppe militaire, enveloppe de défense, enveloppe annuelle, enveloppe budgétaire, budget des armées, budget militaire, loi de finances initiale, collectif budgétaire, masse salariale, frais de fonctionnement, fonctionnement, solde[|s], charges, exportations, importations, prises de commandes, commandes passées, prises de commande, consacre, consacrent, consacrer, consacrera, dépense, dépenser, dépensait, débourse, déboursent, deniers, lignes budgétaires, ligne budgétaire, dotations, crédit budgétaire, autorisations annuelles, rnb, revenu national brut, exercice budgétaire, postes budgétaires, impôts, finances de l'état, budgété[|e|s|es], versements annuels, entretien courant, financements annuels, ressources budgétaires, projet de budget",
    total:
      'fonds, fonds spécial, plan, programmation, programmation militaire, loi de programmation, lpm, prêt[|s], emprunt[|s], contrat[|s], commande[|s], programme[|s], enveloppe, paquet, coût, coûtera, coûte, coûter, coûteront, investissements prévus, acquisition, achat[|s], aide[|s], ' +
      'aides, facture, cumulé[|e|s|es], instrument, initiative, au total sur, marché de, marché public, mobiliser, mobilise, crédits de paiement, rearm europe, safe, étalés, étalé, projet[|s], subvention[|s], garantie[|s], grand emprunt, ligne de crédit, accord, vente, surmarche[|s], obligations, livret, ' +
      "achète, achètent, achètera, acheter, acheté[|e|s|es], acquérir, acquiert, acquis, commandé[|e|s|es], commander, commandent, vendu[|e|s|es], vend, vendre, livraison[|s], don[|s], donné[|e|s|es], offert, promis en aide, aide promise, marché passé, marché attribué, attribué[|e|s|es], appel d'offres, construction, construire, construira, modernisation de, rénovation, remplacement, remplacer, refonte, prix, prix d'achat, tarif, ardoise, devis, surcoût[|s], pluriannuel[|le|s|les], quinquennal[|e], décennal[|e], avoirs gelés, fonds souverain, levée, lever, dette commune, capital, rachat, rachète, participation, tranche, soutien à l'ukraine, convention, protocole, bail, location, sur sa durée de vie, cycle de vie, pour un lot, deuxième lot",
    neither: 'semestre, trimestre, premier semestre, mois, dette, manque, reports de charges, économies',
    weaklyAnnual:
      'gouvernement, exécutif, approuvé, voté, versera, investira, investir, investit,  pèsent,  dépenserait, défense, militaire[|s], armées, armée, forces, sécurité, ministère, inscrit[|s|e|es], réserve, réservé, alloue, alloués, affecte, affectés, armement[|s], marine, troupes, parlement, sénat, recevront, obtiendraient, équipement[|s], prévoit, programmé, parlementaires',
    buying: 'pour',
    continuing:
      'ensemble, au total, en tout, cela fait, cela donne, ce qui fait, soit au total, la somme, additionnés, additionnées, le tout, au bout du compte, le total',
  },
  claims: cues,
};
