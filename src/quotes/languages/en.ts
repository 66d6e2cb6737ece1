import { cues } from './cues/en.js';
import type { Language } from './language.js';

export const en: Language = {
  tag: 'en',
  signature: {
    words:
      's, the, of, and, to, in, that, is, was, for, it, with, as, on, be, at, by, this, had, not, are, but, from, or, have, an, they, ' +
      'which, one, you, were, all, her, she, there, would, their, we, him, been, has, when, who, will, no, more, if, out, so, ' +
      'said, what, up, its, about, into, than, them, can, only, other, some, could, these, over, such, year, years, billion, ' +
      'defence, defense, spending, budget, percent, while, after, over, also, each, per, against, a, i, he, his, my, our, your, may, should, must, ' +
      'do, does, did, say, says, spend, spent, both, down, under, between, among, through, during, before, last, next, now, then',
    letters: '',
  },
  decimalSign: '.',
  spaceGroups: false,
  ordinalDot: false,
  abbreviations:
    'mr, mrs, ms, dr, prof, gen, lt, col, maj, sen, rep, gov, st, vs, etc, inc, ltd, corp, co, jr, sr, no, approx, est, dept, u, s, ' +
    'e, i, g, a, p, m, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, bn, mn, tn, ca, c, rs',

  numerals: {
    // biome-ignore format: a table reads better in rows
    cardinals: {
      0: 'zero', 1: 'one', 2: 'two', 3: 'three', 4: 'four', 5: 'five', 6: 'six', 7: 'seven', 8: 'eight', 9: 'nine', 10: 'ten',
      11: 'eleven', 12: 'twelve', 13: 'thirteen', 14: 'fourteen', 15: 'fifteen', 16: 'sixteen', 17: 'seventeen', 18: 'eighteen',
      19: 'nineteen', 20: 'twenty', 30: 'thirty', 40: 'forty', 50: 'fifty', 60: 'sixty', 70: 'seventy', 80: 'eighty', 90: 'ninety',
    },
    hundred: 'hundred, a hundred',
    and: 'and',
    article: 'a, an',
    fractions: {
      '0.5': 'half a, half-a, one-half of a, one half',
      '0.25': 'a quarter of a, a quarter, quarter of a',
      '0.75': 'three quarters of a, three-quarters of a, three quarters, three-quarters',
      '1.5': 'one and a half, one-and-a-half, a and a half',
      '2.5': 'two and a half, two-and-a-half',
      '3.5': 'three and a half, three-and-a-half',
    },
    collectives: { 12: 'a dozen' },
    andAHalf: 'and a half, and-a-half',
    vague: 'several, few, many, multi, hundreds of, tens of, dozens of, thousands of, some few, per, each, every',
  },
  scales: {
    3: 'thousand[|s], tsd',
    5: 'lakh[|s]',
    6: 'million[|s], mn, mln, mio, mil',
    7: 'crore[|s]',
    9: 'billion[|s], bn, bln, bil, thousand million, mrd, milliard[|s]',
    12: 'trillion[|s], tn, trn, trln, thousand billion, lakh crore[|s], million million',
    15: 'quadrillion[|s]',
  },
  touching: { 3: 'k', 6: 'm, mm', 9: 'b', 12: 't' },
  lone: 'million, billion, trillion',

  // biome-ignore format: a table reads better in rows
  currencies: {
    EUR: 'euro[|s]', USD: 'u.s. dollar[|s], us dollar[|s], us-dollar[|s], american dollar[|s], greenback[|s]',
    dollar: 'dollar[|s]', AUD: 'australian dollar[|s], aussie dollar[|s]', CAD: 'canadian dollar[|s]',
    NZD: 'new zealand dollar[|s], kiwi dollar[|s]',
    TWD: 'new taiwan dollar[|s], taiwan dollar[|s], taiwanese dollar[|s]', SGD: 'singapore dollar[|s]',
    HKD: 'hong kong dollar[|s]', pound: 'pound[|s]', GBP: 'pound[|s] sterling, british pound[|s], sterling',
    PLN: 'zloty[|s|ch], zlotych, zlotey, złot[y|e|ych|ys]',
    CZK: 'koruna[|s], korun, koruny, czech crown[|s], czech koruna[|s]',
    SEK: 'kronor, krona[|s], swedish krona, swedish kronor, swedish crown[|s]',
    NOK: 'norwegian krone[|r], norwegian crown[|s]', DKK: 'danish krone[|r], danish crown[|s]',
    ISK: 'icelandic krona, icelandic kron[a|ur], kronur', kroner: 'krone[|r|s]', crown: 'crown[|s]',
    CHF: 'swiss franc[|s]', franc: 'franc[|s]', HUF: 'forint[|s], hungarian forint[|s]', leu: 'leu, lei',
    BGN: 'lev, leva, levs', RSD: 'serbian dinar[|s]', dinar: 'dinar[|s]', ALL: 'lek, leks, leke', MKD: 'denar[|s]',
    BAM: 'convertible mark[|s]', HRK: 'kuna[|s]', UAH: 'hryvni[a|as|i|y], hryven, hryvna[|s], grivna[|s]',
    ruble: 'ruble[|s], rouble[|s], rubel', RUB: 'russian ruble[|s], russian rouble[|s]', GEL: 'lari[|s]',
    AMD: 'dram[|s]', AZN: 'manat[|s]', KZT: 'tenge', TRY: 'turkish lira[|s]', lira: 'lira[|s]',
    ILS: 'shekel[|s], new shekel[|s], nis', JPY: 'yen, japanese yen',
    CNY: 'yuan, renminbi, yuan renminbi, chinese yuan', won: 'won', rupee: 'rupee[|s]', INR: 'indian rupee[|s]',
    PKR: 'pakistani rupee[|s], pakistan rupee[|s]', BDT: 'taka', rial: 'rial[|s], riyal[|s]', SAR: 'saudi riyal[|s]',
    IRR: 'toman[|s], iranian rial[|s]', dirham: 'dirham[|s]', EGP: 'egyptian pound[|s]',
    BRL: 'rea[l|is], brazilian rea[l|is]', peso: 'peso[|s]', PHP: 'philippine peso[|s]', ZAR: 'rand', NGN: 'naira',
    THB: 'baht', IDR: 'rupiah', MYR: 'ringgit', VND: 'dong',
  },
  // biome-ignore format: a table reads better in rows
  countries: {
    LK: 'sri lanka, sri lankan[|s], colombo', NP: 'nepal, nepali, nepalese, kathmandu',
    AE: 'united arab emirates, uae, emirati, abu dhabi', AU: 'australia, australian[|s], canberra',
    CA: 'canada, canadian[|s], ottawa', CH: 'switzerland, swiss, bern, berne', CN: 'china, chinese, beijing',
    CZ: 'czech[|s|ia], prague, czech republic', DE: 'germany, german[|s], berlin',
    DK: 'denmark, danish, dane[|s], copenhagen', DZ: 'algeria, algerian[|s], algiers', EG: 'egypt, egyptian[|s], cairo',
    ES: 'spain, spanish, madrid', FR: 'france, french, paris',
    GB: 'britain, british, uk, united kingdom, london, whitehall, mod', HK: 'hong kong',
    IN: 'india, indian[|s], new delhi, delhi', IQ: 'iraq, iraqi[|s], baghdad', IR: 'iran, iranian[|s], tehran',
    IS: 'iceland, icelandic, reykjavik', IT: 'italy, italian[|s], rome', JO: 'jordan, jordanian, amman',
    JP: 'japan, japanese, tokyo', KP: 'north korea, north korean, pyongyang', KR: 'south korea, south korean, seoul',
    KW: 'kuwait, kuwaiti', LB: 'lebanon, lebanese, beirut', MA: 'morocco, moroccan, rabat',
    MD: 'moldova, moldovan[|s], chisinau, chișinău', MX: 'mexico, mexican[|s], mexico city',
    AR: 'argentina, argentine, argentinian, buenos aires', CL: 'chile, chilean, santiago',
    CO: 'colombia, colombian[|s], bogota, bogotá', PH: 'philippine[|s], filipino, manila',
    NO: 'norway, norwegian[|s], oslo', NZ: 'new zealand, wellington', OM: 'oman, omani, muscat',
    PK: 'pakistan, pakistani[|s], islamabad, rawalpindi', PL: 'poland, polish, warsaw, pole[|s]',
    QA: 'qatar, qatari, doha', RO: 'romania, romanian[|s], bucharest', RS: 'serbia, serbian[|s], belgrade',
    RU: 'russia, russian[|s], moscow, kremlin', BY: 'belarus, belarusian[|s], minsk',
    SA: 'saudi, saudi arabia, saudi arabian, saudis, riyadh', SE: 'sweden, swedish, swede[|s], stockholm',
    SG: 'singapore, singaporean', TN: 'tunisia, tunisian, tunis', TR: 'turkey, turkish, türkiye, turkiye, ankara',
    TW: 'taiwan, taiwanese, taipei', US: 'united states, american, washington, us, u.s., pentagon',
  },
  home: {},
  of: 'of, in',
  between:
    'other, further, new, constant, current, additional, extra, more, further, other, national, local, old, worth of',

  hedges: {
    before: {
      exact: 'and over, is about, all over, more than one, turn over, hand over, took over, take over',
      approx:
        'about, around, some, roughly, approximately, approx, approx., circa, ca., c., ~, ≈, in the region of, in the order of, ' +
        'of the order of, on the order of, somewhere around, somewhere near, an estimated, estimated, estimated at, in the neighbourhood of, ' +
        'in the neighborhood of, in the vicinity of, more or less, or about, or around, or roughly, broadly',
      nearly:
        'nearly, almost, close to, just under, just below, just short of, shy of, just shy of, a little under, a little less than, ' +
        'slightly less than, slightly under, slightly below, a shade under, approaching, nearing, virtually, not quite, close on, ' +
        'a little below, little short of, verging on',
      at_least:
        'more than, over, at least, above, exceeding, in excess of, upward[|s] of, north of, no less than, not less than, no fewer than, a minimum of, ' +
        'minimum, greater than, larger than, higher than, bigger than, surpassing, topping, well over, well above, well in excess of, just over, ' +
        'just above, slightly more than, slightly over, a little over, a little more than, a shade over, beyond, >, fully, better than, little more than, ' +
        'far more than, much more than, rather more than, minimum of',
      at_most:
        'up to, at most, as much as, as many as, less than, fewer than, under, below, no more than, not more than, a maximum of, maximum of, ' +
        'at the most, capped at, a ceiling of, <, lower than, up to around, up to about, smaller than, not exceeding, limited to, short of',
    },
    after: {
      approx: 'or so, or thereabouts, approximately, roughly, give or take',
      nearly: '',
      at_least:
        'or more, and more, or above, and above, at least, at a minimum, and up, plus change, or higher, and counting',
      at_most: 'or less, at most, at the most, or fewer, or under, maximum, tops',
    },
    spanning: 'over, across, through, throughout, within, in, during, spread over, for, under',
  },
  articles:
    'a, an, the, its, their, another, an additional, a record, a further, an extra, an annual, an average of, a total of',

  percent: 'percent, per cent, pct, percents, per-cent, p.c.',
  percentagePoints:
    'percentage point[|s], percent point[|s], % point[|s], percentage-point[|s], pp, ppt[|s], p.p., pps',
  gdp: 'gdp, gross domestic product, economic output, national output, world output, output, g.d.p., annual output, national gdp',
  ofGdp:
    'of, of the, of its, of their, of our, of his, of national, of total, of annual, of each, the, of a, country, nation, bloc, alliance, ' +
    "country's, nation's, national, s, world, member, states, economy, share of, of combined, of collective",
  growth: {
    before:
      'by, by about, by around, by some, by nearly, by almost, by more than, by over, by just, by only, up, down, up by, down by, rose, rise of, grew, growth of, increase of, ' +
      'increased, jumped, jump of, hike of, boost of, soared, surged, climbed, fell, drop of, decline of, cut of, reduction of, gain of, ' +
      'shrank, expanded, leapt, rise in real terms of, real rise of, real increase of, inflation of, deflator of, increase, rise, gain, added',
    after:
      'rise, increase, jump, hike, boost, growth, surge, more, less, higher, lower, up, down, cut, drop, decline, fall, gain, uplift, year-on-year, annually, ' +
      'real rise, real increase, in real terms, on the year, on the previous, over the previous, from the previous, compared',
  },

  personnel:
    'soldier[|s], troop[|s], people, personnel, men, women, men and women, servicemen, servicewomen, service members, servicemembers, service personnel, ' +
    'reservist[|s], recruit[|s], conscript[|s], employee[|s], worker[|s], staff, sailor[|s], marine[|s], airmen, officer[|s], fighter pilots, ' +
    'pilots, cadets, jobs, posts, civilians, staffers, volunteer[|s], veteran[|s], paratroopers, military personnel, militia members, guardsmen, combatants, uniformed personnel, engineers, ' +
    'private[|s], corporal[|s], sergeant[|s], commandos, rangers, border guards, militiamen, peacekeepers, mercenaries, contractors, inductees, draftees, trainees, national guard troops, ground troops, active-duty members, active members, defenders, gunners, infantry, infantrymen, infantry soldiers, servicepeople, servicepersons, fighters in uniform, instructors, regulars, full-timers, part-timers, specialists, infantry troops, cyber experts, deaths, casualties, lives, head, draft-age men, women soldiers, crew, crew members, reserve members, territorial defenders, gendarmes',
  equipment:
    'helicopter[|s], tank[|s], jet[|s], fighter jet[|s], fighter[|s], aircraft, plane[|s], warplane[|s], ship[|s], warship[|s], frigate[|s], destroyer[|s], ' +
    'submarine[|s], corvette[|s], vessel[|s], missile[|s], drone[|s], vehicle[|s], howitzer[|s], launcher[|s], battery, batteries, system[|s], gun[|s], cannon[|s], ' +
    'rocket[|s], satellite[|s], carrier[|s], bomber[|s], interceptor[|s], radar[|s], shells, rounds, artillery shells, brigade[|s], division[|s], battalion[|s], squadron[|s], ' +
    'minehunter[|s], torpedoes, boats, icebreakers, warheads, trucks, armoured vehicles, armored vehicles, airframes, mortars, mines, bombs, tankers, trainers, ' +
    'infantry fighting vehicle[|s], fighting vehicle[|s], armoured personnel carriers, apcs, ifvs, self-propelled gun[|s], patrol vessel[|s], patrol boat[|s], patrol ship[|s], surface combatant[|s], combatants, amphibious ship[|s], landing ship[|s], landing craft, support ship[|s], minesweeper[|s], mine-hunters, cutters, tugs, uav[|s], uas, unmanned aircraft, loitering munition[|s], munitions, ammunition, cruise missiles, air defence systems, air defense systems, air-defence systems, launch vehicles, silos, warships, hulls, airlifter[|s], transport aircraft, gunship[|s], rotorcraft, multirole fighters, stealth fighters, combat aircraft, jets, seaplanes, gliders, balloons, rifles, machine guns, pistols, carbines, grenades, cartridges, helmets, body armour sets, kits, units, batches, bunkers, hangars, shelters, simulators, engines, turrets, robots, regiments, companies of soldiers, wings',
  bodies:
    'countries, nations, states, member states, allies, members of the alliance, members, bases, sites, factories, production lines, projects, shipyards, air bases, armies, fleets',
  otherThings:
    'inhabitants, voters, viewers, barrels, tonnes, tons, kilometers, kilometres, miles, households, refugees, citizens, residents, ' +
    'consumers, subscribers, users, hectares, acres, watts, litres, homes, pensioners, children, patients, customers, passengers, population, ukrainians, europeans, americans, russians, ' +
    'percentage, dollars a barrel, taxpayers, workers at, bpd, gallons, kilos, kilograms, kilometres of, feet, metres, meters, seats, votes, lawmakers, mps, ministers, days, weeks, months, hours, minutes, nights, pages, sentences, articles, times over',
  ofThose: 'of which, of whom, of them, including, among them',
  years:
    'year[|s], yr[|s], fiscal year[|s], calendar years, financial years, more years, consecutive years, straight years, further years',
  spans: { 10: 'decade[|s]' },
  notSpan: 'old, -old, of age, ago, running, aged, age of, earlier this, older, ago and',

  multiples: {
    '2': 'double, doubles, doubled, doubling, twice as, twice the, twice what, twice its, twice their, twice that, twice his, twofold, two-fold, redouble, a doubling of',
    '3': 'triple, triples, tripled, tripling, treble, trebled, trebling, trebles, threefold, three-fold, thrice',
    '4': 'quadruple, quadrupled, quadruples, quadrupling, fourfold, four-fold',
    '5': 'quintuple, quintupled, quintupling, fivefold, five-fold',
    '6': 'sixfold, six-fold, sextupled',
    '7': 'sevenfold, seven-fold',
    '8': 'eightfold, eight-fold',
    '10': 'tenfold, ten-fold',
    '0.5':
      'halve, halved, halves, halving, half of, half the, half its, half what, half as, half that, half their, by half, in half',
    '0.333333333333333333333333333333':
      'a third of, one third of, one-third of, by a third, by one-third, by one third, a third more, a third less, a third higher',
    '0.666666666666666666666666666667': 'two thirds of, two-thirds of, two thirds, by two thirds, by two-thirds',
    '0.25':
      'a quarter of its, a quarter of the, a quarter of all, a quarter of, by a quarter, one quarter of, one-quarter of, a quarter more',
    '0.75': 'three quarters of, three-quarters of, by three quarters, by three-quarters',
    '0.2': 'a fifth of, one fifth of, one-fifth of, by a fifth, a fifth more',
    '0.1': 'a tenth of, one tenth of, one-tenth of, by a tenth',
  },
  times: 'times, time[|s] as, fold, -fold, x, × ',
  multipliedBy: 'multiplied by, a factor of, by a factor of, multiply by, multiplying by, x, ×',
  noMultiple:
    'double digit[|s], double-digit, double standard[|s], double-edged, double-track, double check, double-check, double down, doubled down, doubling down, double role, double-hatted, ' +
    'triple-digit, first half of, second half of, latter half of, half of last year, double whammy, doubles down',

  pairs: {
    range: [
      ['between, anywhere between, somewhere between', 'and, to, -'],
      [
        'ranging from, range from, ranges from, ranged from, anywhere from, varying from, in the range of',
        'to, up to, and',
      ],
    ],
    change: [
      [
        "from, from the, from today's, from this year's, from last year's, from its, from the current, from around, up from, down from",
        'to, to the, up to, down to, to a record, to around, into',
      ],
    ],
    to: 'to, through',
    or: 'or, and, then, and then, followed by',
  },

  time: {
    months:
      'january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec',
    compared:
      'than in, than, since, since the, over, compared with, compared to, compared with the, versus, vs, relative to, than for, as in, over its, what it was in, on, on the, ' +
      'what they were in, it was in, than it was in, than the, above the, below the, levels of, level of, up from, down from, % from, percent from, rise from, increase from, outstripping, before, until, on enacted, over enacted, than enacted, from enacted',
    since: 'since',
    relative:
      "this year, this year's, next year, next year's, last year, last year's, the previous year, the previous year's, the current year, the current fiscal year, current fiscal year, the current financial year, " +
      'now, currently, at present, today, previous year, the year before, a year earlier, the coming year, the following year, this fiscal year, the past year, the same year, a year ago, year-ago, as it stands',
    fiscal: 'fy, fiscal, fiscal year',
    until: 'to, until, till, through, and, up to',
    deadline: 'by, until, by the end of, by the year, to, through, by early, by late, between now and, by end',
    prices: {
      before: 'constant, in prices of, at prices of, prices of, in constant, constant (',
      after:
        'prices, dollars, us dollars, u.s. dollars, euros, constant, -dollars, constant dollars, ) us dollars, ) dollars, terms, exchange rates, money, report, edition',
    },
    clause: 'while, whereas, and, but, though, although, compared with, versus, which',
    against:
      'than the, up from, down from, from, against, compared with, compared to, versus, vs, vs., over the, above the, below the, exceeding the, relative to, on top of, than, of the, on the, ahead of the',
    level: 'to, at, reach, reaching, reached, hit, hitting, totalling, totaling, stood at, was, were',
  },
  restating:
    'or, i.e., equal to, equivalent to, which is, that is, the equivalent of, around, about, roughly, amounting to, worth, or about, some, namely',

  periods: {
    eachYear:
      'a year, per year, per annum, annually, annual, yearly, each year, every year, a-year, every 12 months, p.a., year-on-year, per-year, in annual, of annual, more every year, per fiscal year, average, on average',
    annual:
      'budget, budgets, spending, outlays, outlay, expenditure[|s], spend, spends, spent, defence bill, defense bill, appropriation[|s], gdp, gross domestic product, earmark[|s|ed], topline, annual, yearly, authorization, allocat*, ' +
      'request[|s|ed], vote, budgetary, budgeted, revenue[|s], deficit, estimates, core funding, contribution[|s], turnover, sales, ministry of defence, military burden, ' +
      'pay bill, wage bill, running costs, operating costs, upkeep, funding, burden, effort, defence effort, defense effort, military effort, finance bill, budget bill, budget law, supplementary budget, coffers, payroll, imports, exports, arms imports, arms exports, arms purchases, gnp, gross national product, receipts, tax take, core budget, baseline, base budget, resources, devoted, devotes, devoting, expend[|s|ed], disburse[|s|d], disbursements, annualised, annualized, financial year, fiscal plan, estimates bill, votes, military bill, pension bill, overheads, wages, salaries',
    total:
      'fund, special fund, trust fund, plan, package[|s], loan[|s], contract[|s], deal[|s], programme[|s], program[|s], scheme, envelope, instrument, credit line, cost, costs, costing, price tag, ' +
      'purchase, procure, buy, order[|s], tender, investment plan, facility, rearm europe, safe, in total over, cumulative, cumulatively, altogether over, bond[|s], one-off, grant, ' +
      'tranche, aid, assistance, tanks, frigates, submarines, jets, fighters, radars, helicopters, missiles, acquisition, pact, worth, arsenal, borrow, borrowing, initiative, project[|s], framework, order book, backlog, windfall, ' +
      'donate[|s|d], donation[|s], given so far, have given, has given, batch, purchase price, sell, sells, sold, foreign military sale, lease, leased, award[|ed], procurement of, bid, build, builds, upgrade[|s], refit, overhaul, bought, buys, buying, purchased, acquire[|s|d], acquiring, ordered, ordering, deliveries, lifetime, life-cycle, over its life, through-life, whole-life, price, priced, guarantee[|s], loan guarantee, reconstruction, ten-year, five-year, multi-year, multiyear, decade-long, frozen assets, endowment, stake, takeover, valued at, bill for, support package, total cost, final cost, unit cost, credit guarantee, sovereign wealth fund, agreement worth, memorandum, shipbuilding deal',
    neither:
      'half-year, first half, second half, quarter, first quarter, six months, nine months, months, half of the year, debt, shortfall, gap, overspend, savings',
    weaklyAnnual:
      'government, cabinet, approved, passed, signed off,  fiscal, defence, defense, military, army, navy, air force, armed forces, forces, security, allocate[|s|d], set aside, set[|s] aside, earmark, reserved, put, pencilled, penciled, assigns, devote, ' +
      'weapons, arms, pentagon, ministry, troops, procurement, equipment, receives, research, fiscal year, this year, parliament, treasury, agency, invest',
    buying: 'for',
    continuing:
      'together, in all, all told, combined, taken together, altogether, that makes, this makes, that brings, this brings, that adds up, the sum, the total, added up, overall',
  },
  claims: cues,
};
