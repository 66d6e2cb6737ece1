import type { Definition } from '../../figures/figure.js';
import type { Lang } from '../languages/index.js';
import type { List } from '../languages/list.js';

/** The words by which one language says that an amount is, or is not, the figure that a book has. */
interface BookWords {
  /** The subject of the books: without one of them an amount of a country may be anything. */
  readonly defense: List;
  /** A country spends or budgets, and what else a sentence may say that speaks of its spending in a year alone. */
  readonly spends: List;
  readonly plain: List;
  /** An amount is for a part of the whole, is something else, or is only thought of. */
  readonly other: List;
  /** An amount that is meant to be reached: no error where the figure of the book is itself a goal or a plan. */
  readonly aim: List;
  /** An amount that is meant to be spent, as a budget's is. */
  readonly intends: List;
  /** Right before an amount, and right after it: it is the size of a change. */
  readonly by: List;
  readonly more: List;
}

export const bookWords: Readonly<Record<Lang, BookWords>> = {
  en: {
    defense: 'defen[c|s]e, military, armed forces, army, armies',
    spends: 'spent, spend, spends, spending, budget, budgets, budgeted, expenditure[|s], outlay[|s]',
    plain:
      'in, for, of, the, a, and, while, but, was, is, were, are, its, s, year, fiscal year, on, at, total, totalled, totaled, amounted to, stood at, came to',
    other:
      'of which, part, share of its, equipment, procurement, weapon*, arms, tank[|s], ammunition, missile*, aircraft, jet[|s], ship*, navy, air force, export*, import*, sale[|s], sold, turnover, revenue*, profit*, industr*, compan[y|ies], aid, loan*, borrow*, bond*, debt, deficit, order[|s|ed], contract*, fund, research, personnel, infrastructure, pension*, includ*, exclud*, without, rest[|s|ed|ing] on, consist*, compris*, first, half, quarter*, month*, need*, would, could, should, if, gap, short, missing, additional, extra, price*, inflation, real terms, constant, not, never, cumulative*, since, alliance, per capita, daily',
    aim: 'goal*, target*, aim*, propos*, project*, forecast*, expect*, benchmark, threshold, guideline, mark, limit, ceiling, pledg*, promis*, commit*, want*, call*',
    intends: 'plan, plans, planned, planning',
    by: 'by, another, extra, additional',
    more: 'more, less, extra, higher, lower, above, below, over, under, rise, increase, cut, short',
  },
  fr: {
    defense: 'défense[|s], militaire*, armée[|s]',
    spends: 'dépensé, dépense[|s|nt], dépensait, budget[|s]',
    plain:
      'en, pour, de, du, des, d, l, la, le, les, un, une, et, tandis que, mais, a, ont, est, était, s, élève, élevait, sa, son, ses, leur, année, à, au, aux',
    other:
      'dont, part, partie[|s], équipement*, acquisition*, arme, armes, armement*, char[|s], munition*, missile*, avion*, navire*, marine, export*, import*, vente*, vend*, vendu*, chiffre d’affaires, recette*, bénéfice*, industri*, entreprise*, aide*, prêt*, emprunt*, dette*, déficit*, command*, contrat*, fonds, recherche, personnel*, infrastructure*, pension*, compris*, hors, sans, repose*, compren*, premi*, moitié, trimestre*, semestre*, mois, besoin*, faudr*, devr*, pourr*, si, écart, manqu*, supplémentaire*, prix, inflation, constant*, réel*, ne, pas, jamais, cumul*, depuis, alliance, par habitant',
    aim: 'objectif*, but, cible*, prévision*, propos*, projet*, attendu*, seuil, plafond, promis*, promesse*, engag*, vise*',
    intends: 'plan*, prévoi*, prévu*, veut, voul*',
    by: 'augment* de, hauss* de, relev* de, accr* de, hausse de, baisse de, baiss* de, rédui* de, rallonge de, encore',
    more: 'de plus, en plus, supplémentaire*, de moins, d’augmentation, de hausse, de baisse, au-dessus, au-dessous',
  },
  de: {
    defense:
      'verteidigung*, militär*, rüstung*, wehr*, bundeswehr, streitkräft*, armee*, truppe[|n], wehretat*, wehrhaushalt*',
    spends: 'aus, ausgegeben, ausgaben, etat, haushalt, budget',
    plain:
      'gab, gibt, geben, gaben, im, in, für, der, die, das, den, des, dem, und, während, aber, hat, haben, war, ist, beträgt, betragen, betrug, betrugen, jahr, jahre, sein, seine, ihr, ihre, von, auf, belief sich, beläuft sich',
    other:
      'davon, teil*, anteil*, ausrüstung*, beschaffung*, waffen*, rüstungsgüter*, rüstungsexport*, rüstungsindustr*, panzer*, munition*, rakete*, flugzeug*, schiff*, marine*, luftwaffe*, export*, ausfuhr*, import*, verkauf*, verkäuf*, umsatz*, gewinn*, industrie*, konzern*, unternehmen*, hilf*, militärhilf*, kredit*, darlehen*, anleihe*, schuld*, defizit*, auftrag*, aufträge*, vertrag*, fonds, sondervermögen*, forschung*, personal*, infrastruktur*, pension*, einschließlich, inklusive, ohne, beruh*, besteh*, umfass*, erste*, hälfte, quartal*, halbjahr*, monat*, bedarf*, brauch*, benötig*, müss*, würd*, könn*, sollt*, wenn, lücke*, fehl*, zusätzlich*, preis*, inflation*, real*, konstant*, nicht, nie, kein*, kumul*, seit, bündnis*, pro kopf',
    aim: 'ziel*, prognos*, erwart*, vorschlag*, schwelle, marke, grenze, versprech*, versproch*, zugesagt*, forder*',
    intends: 'plan, pläne*, planung*, geplant*, plan[t|te|ten|en], vorgesehen*, sieht vor, will, wollen, soll, sollen',
    by: 'um, weitere, weiteren, plus, minus, zusätzlich*',
    more: 'mehr, weniger, höher, niedriger, zusätzlich, über, unter, plus, minus',
  },
  es: {
    defense: 'defensa, militar*, fuerzas armadas, ejército*',
    spends: 'gastó, gasta, gastaron, gastan, gasto, gastos, presupuesto[|s], presupuesta, presupuestó',
    plain:
      'en, para, de, del, el, la, los, las, un, una, y, mientras que, pero, fue, es, era, ascendió a, asciende a, su, sus, a, año',
    other:
      'de los cuales, de ellos, parte, equip*, adquisici*, arma[|s], armament*, tanque*, munici*, misil*, avi[ó|o]n*, buque*, armada, export*, import*, venta*, vendi*, facturaci*, ingreso*, beneficio*, industri*, empresa*, ayuda*, préstamo*, créd*, bono*, deuda*, déficit*, pedido*, contrat*, fondo*, investigaci*, personal, infraestructura*, pension*, incluid*, incluy*, excluid*, sin, compren*, consist*, primer*, mitad, trimestre*, semestre*, mes, meses, necesit*, deber*, podr*, si, brecha, falt*, adicional*, precio*, inflación, constante*, real*, no, nunca, acumulad*, desde, alianza, por habitante',
    aim: 'objetivo*, meta, propuest*, propon*, proyect*, esper*, umbral, techo, promet*, promes*, compromet*, compromiso*',
    intends: 'plan*, prev[é|e]*, previst*, quier*',
    by: 'en, otros, otras, adicional*',
    more: 'más, menos, adicional*, extra, por encima, por debajo',
  },
  it: {
    defense: 'difesa, militar*, forze armate, esercito',
    spends: 'speso, spende, spendono, spesa, spese, bilancio, bilanci, budget',
    plain:
      'nel, in, per, di, d, del, della, dello, dei, degli, delle, il, lo, la, l, i, gli, le, e, mentre, ma, ha, hanno, era, è, anno, suo, sua, ammonta, ammontava, a',
    other:
      'di cui, dei quali, parte, equipaggiament*, acquist*, arma, armi, armament*, carri, munizion*, missil*, aere*, nav[e|i], marina, export, esport*, import*, vendit*, fatturat*, ricav*, util[e|i], industri*, aziend*, impres*, aiut*, prestit*, obbligazion*, debit*, deficit, ordin*, contratt*, fond[o|i], ricerca, personale, infrastruttur*, pension*, compres*, inclus*, esclus*, senza, compren*, consist*, prim*, metà, trimestre*, semestre*, mes[e|i], bisogn*, serv*, dovr*, potr*, se, divario, manc*, aggiuntiv*, prezz*, inflazione, costant*, real*, non, mai, cumul*, dal, alleanza, pro capite',
    aim: 'obiettiv*, prevision*, propost*, propon*, progett*, attes*, soglia, tetto, promess*, promett*, impegn*, punt*',
    intends: 'piano, piani, previst*, preved*, vuole',
    by: 'aument* di, cresc* di, salir* di, ridott* di, taglio di, altri, ulteriori',
    more: 'in più, di più, in meno, aggiuntivi, ulteriori, sopra, sotto',
  },
  pl: {
    defense: 'obron*, wojsk*, militarn*, sił zbrojnych, siły zbrojne, armi*, zbrojeni*',
    spends: 'wydała, wydał, wydały, wydało, wydaje, wydają, budżet, wydatki',
    plain: 'w, na, i, a, natomiast, roku, rok, wyniósł, wynosi, wyniosły, wynoszą, jej, jego',
    other:
      'z czego, w tym, część, części, sprzęt*, zakup*, broń, broni, uzbrojeni*, czołg*, amunicj*, rakiet*, samolot*, okręt*, marynark*, eksport*, import*, sprzedaż*, sprzeda*, przychod*, zysk*, przemysł*, firm*, pomoc*, pożyczk*, kredyt*, obligacj*, dług*, deficyt*, zamówi*, kontrakt*, umow*, fundusz*, bada*, personel*, infrastruktur*, emerytur*, włącznie, wyłączając, bez, obejmuj*, składa*, pierwsz*, połow*, kwarta*, półrocz*, miesi*, potrzeb*, musi*, mógł*, powin*, jeśli, gdyby, luk*, brak*, dodatkow*, cen, cenach, inflacj*, realn*, stał*, nie, nigdy, łącznie, od, sojusz*, na mieszkańca',
    aim: 'cel*, prognoz*, propon*, propozycj*, projekt*, oczek*, próg, progu, limit*, obiec*, zobowiąz*',
    intends: 'plan*, przewid*, chce',
    by: 'o, kolejne, kolejnych, dodatkow*',
    more: 'więcej, mniej, dodatkowo, powyżej, poniżej, ponad',
  },
};

/** How a definition of military expenditure is named, in all the languages: as such, or by who publishes by it. */
export const namedDefinitions: Readonly<Partial<Record<Definition, List>>> = {
  SIPRI: 'sipri',
  EDA: 'eda, european defence agency, agence européenne de défense, europäische verteidigungsagentur, agencia europea de defensa, agenzia europea per la difesa, europejska agencja obrony',
  COFOG: 'cofog, eurostat',
  NATO:
    'according to nato, by nato, nato says, nato definition, nato’s definition, nato standard*, nato figures, selon l’otan, d’après l’otan, définition de l’otan, laut nato, nach nato, nato-definition, nato-kriterien, nato-angaben, ' +
    'según la otan, definición de la otan, secondo la nato, definizione nato, criteri nato, według nato, definicji nato, kryteriów nato',
};
