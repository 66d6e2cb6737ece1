import type { ClaimCues } from './cues.js';

export const cues: ClaimCues = {
  from: 'contre, après, par rapport [à|aux|au], comparé* [à|aux|au], au lieu [de|des|d’|du], face [à|aux|au], partant de, à partir [de|des], depuis, en comparaison [de|des|avec]',
  fromBeforeTo: 'de, des, du, d’',
  to: 'à, aux, au, jusqu’à',
  reaches: 'atteign*, atteint, atteindr*',
  than: 'que, qu’, sur, par rapport [à|aux|au], au-dessus [de|des|du], en dessous [de|des|du], au-dessous [de|des|du], contre, supérieur* [à|aux|au], inférieur* [à|aux|au]',
  timesWhat: 'aux, au, les, le, la, ce que, plus que',
  exceeds: 'supérieur*, dépass*, excèd*, excéd*, surpass*, supérieur* [à|aux|au], au-dessus [de|des|du]',
  by: 'de, d’, par',
  rise: 'hauss*, augment*, progress*, grimp*, bond*, cro[i|î][t|tre|ss*], cr[u|û], croissance, accro[i|î]*, relev*, gonfl*, rehauss*, supplémentaire*, gagn*, envol*, s’ajout*, ajout*, mont[e|er|era|é|ée|és|ent], montée, port*, plus, majoration, major*, élev*, élèv*, surcroît, surplus, rallonge, dépass*, flamb*, saut*, explos*, supérieur*, abond*, rallong*, renforc*',
  fall: 'baiss*, recul*, chut*, diminu*, rédui*, réduct*, coup*, repli, repli*, fond*, moins, rabot*, amput*, inférieur*, tomb*, descend*, contract*, perd*, plong*, abaiss*, rogn*, effondr*',
  gap: 'écart, différence',
  more: 'de plus, en plus, supplémentaire[|s], d’augmentation, de hausse, de mieux, plus, de croissance, au-dessus, additionnel[|s], supérieur*, de progression',
  less: 'de moins, en moins, moins, de baisse, en dessous, au-dessous, inférieur*, de recul, de réduction',
  equals:
    'soit, ou, c’est-à-dire, ce qui équivaut à, ce qui représente, équiva* [à|aux], l’équivalent de, l’équivalent d’, représent*, correspond* à, ce qui correspond à, ce qui fait, ce qui donne, à savoir, autrement dit, en moyenne, une moyenne de, revient à, ce qui revient à, valant, c’est, sont, donc, ou encore, ce qui signifie, en dollars, en euros, font, donn*',
  equalsAfter: '',
  atRate: 'au cours, au taux, aux taux, à ce, selon, ndlr, environ, au change, aux cours',
  together:
    'au total, ensemble, en tout, un total de, totalis*, cumul*, la somme, une somme de, additionn*, à elles deux, à eux deux, à eux trois, somme, en cumulé, conjoint*',
  overall: 'total, globalement, au global, donn*, réuni*',
  madeOf:
    'compos* [de|des|d’], constitu* [de|des|d’], se répart* [entre|en], répart* [entre|en], se décompos* en, ventil* [entre|en], la somme de, formé* [de|des], additionn*, partagé* entre, divis* [entre|en], se partag* entre',
  including: 'dont, compren*, comprend, inclu*, y compris, avec, regroup*, parmi lesquels, à savoir',
  and: 'et, mais, tandis que, alors que, car, bien que',
  of: 'de, du, des, d’',
  outOf: 'sur, de, des, du, parmi',
  accountsFor:
    'couvr*, financ*, soit, représent*, ou, absorb*, correspond* à, équiva* à, pès*, pes*, constitu*, est, sont, mobilis*, c’est, compt* pour, form*, concentr*',
  perYear: 'par an, par année, l’an, annuel[|s], annuelle[|s], chaque année, annuellement, an, l’année, tous les ans',
  yearly: 'annuel*, chaque année, par an, annuellement, tous les ans',
  real: 'réel[|s], réelle[|s], hors inflation, corrigé* de l’inflation, en volume, inflation déduite, à prix constants, en euros constants, inflation, constant[|s]',
  nominal: 'nomina*, nominel*, en valeur, courant[|s]',
  thatIs:
    'soit, c’est, cela, ce qui, ce, il[|s], elle[|s], une [hausse|augmentation|baisse|progression|différence|réduction], un [bond|recul|écart|gain|surcroît], la [hausse|différence|baisse|progression], l’[écart|augmentation], autrement dit',
  now: 'désormais, aujourd’hui, actuellement, cette année, maintenant, à présent, l’an prochain, en cours',
  formerly:
    'l’an dernier, l’année dernière, l’an passé, précédent*, auparavant, un an plus tôt, il y a un an, naguère, jadis, avant',
  capitalNouns: false,
};
