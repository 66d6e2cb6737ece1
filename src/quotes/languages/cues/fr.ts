import type { ClaimCues } from './cues.js';

export const fr: ClaimCues = {
  from: ['contre', 'après', 'par rapport (?:à|aux|au)', 'comparé\\p{L}* (?:à|aux|au)', 'au lieu (?:de|des|d[’\']|du)', 'face (?:à|aux|au)', 'partant de', 'à partir (?:de|des)', 'depuis', 'en comparaison (?:de|des|avec)'],
  fromBeforeTo: ['de', 'des', 'du', 'd[’\']'],
  to: ['à', 'aux', 'au', 'jusqu[’\']à'],
  reaches: ['atteign\\p{L}*', 'atteint', 'atteindr\\p{L}*'],
  than: ['que', 'qu[’\']', 'sur', 'par rapport (?:à|aux|au)', 'au-dessus (?:de|des|du)', 'en dessous (?:de|des|du)', 'au-dessous (?:de|des|du)', 'contre', 'supérieur\\p{L}* (?:à|aux|au)', 'inférieur\\p{L}* (?:à|aux|au)'],
  timesWhat: ['aux', 'au', 'les', 'le', 'la', 'ce que', 'plus que'],
  exceeds: ['supérieur\\p{L}*', 'dépass\\p{L}*', 'excèd\\p{L}*', 'excéd\\p{L}*', 'surpass\\p{L}*', 'supérieur\\p{L}* (?:à|aux|au)', 'au-dessus (?:de|des|du)'],
  by: ['de', 'd[’\']', 'par'],
  rise: [
    'hauss\\p{L}*', 'augment\\p{L}*', 'progress\\p{L}*', 'grimp\\p{L}*', 'bond\\p{L}*', 'cro[iî](?:t|tre|ss\\p{L}*)', 'cr[uû]', 'croissance', 'accro[iî]\\p{L}*', 'relev\\p{L}*', 'gonfl\\p{L}*', 'rehauss\\p{L}*', 'supplémentaire\\p{L}*', 'gagn\\p{L}*', 'envol\\p{L}*', 's[’\']ajout\\p{L}*', 'ajout\\p{L}*', 'mont(?:e|er|era|é|ée|és|ent)',
    'montée', 'port\\p{L}*', 'plus', 'majoration', 'major\\p{L}*', 'élev\\p{L}*', 'élèv\\p{L}*', 'surcroît', 'surplus', 'rallonge', 'dépass\\p{L}*', 'flamb\\p{L}*', 'saut\\p{L}*', 'explos\\p{L}*', 'supérieur\\p{L}*', 'abond\\p{L}*', 'rallong\\p{L}*', 'renforc\\p{L}*',
  ],
  fall: [
    'baiss\\p{L}*', 'recul\\p{L}*', 'chut\\p{L}*', 'diminu\\p{L}*', 'rédui\\p{L}*', 'réduct\\p{L}*', 'coup\\p{L}*', 'repli', 'repli\\p{L}*', 'fond\\p{L}*', 'moins', 'rabot\\p{L}*', 'amput\\p{L}*', 'inférieur\\p{L}*', 'tomb\\p{L}*', 'descend\\p{L}*', 'contract\\p{L}*', 'perd\\p{L}*', 'plong\\p{L}*', 'abaiss\\p{L}*', 'rogn\\p{L}*', 'effondr\\p{L}*',
  ],
  more: ['de plus', 'en plus', 'supplémentaires?', 'd[’\']augmentation', 'de hausse', 'de mieux', 'plus', 'de croissance', 'au-dessus', 'additionnels?', 'supérieur\\p{L}*', 'de progression'],
  less: ['de moins', 'en moins', 'moins', 'de baisse', 'en dessous', 'au-dessous', 'inférieur\\p{L}*', 'de recul', 'de réduction'],
  equals: [
    'soit', 'ou', 'c[’\']est-à-dire', 'ce qui équivaut à', 'ce qui représente', 'équiva\\p{L}+ (?:à|aux)', 'l[’\']équivalent de', 'l[’\']équivalent d[’\']', 'représent\\p{L}*', 'correspond\\p{L}* à', 'ce qui correspond à', 'ce qui fait', 'ce qui donne', 'à savoir', 'autrement dit', 'en moyenne', 'une moyenne de', 'revient à', 'ce qui revient à', 'valant', 'c[’\']est', 'sont', 'donc', 'ou encore', 'ce qui signifie', 'en dollars', 'en euros',
  ],
  equalsAfter: [],
  atRate: ['au cours', 'au taux', 'aux taux', 'à ce', 'selon', 'ndlr', 'environ', 'au change', 'aux cours'],
  together: [
    'au total', 'ensemble', 'en tout', 'un total de', 'total', 'totalis\\p{L}*', 'cumul\\p{L}*', 'la somme', 'une somme de', 'additionn\\p{L}*', 'à elles deux', 'à eux deux', 'à eux trois', 'réuni\\p{L}*', 'somme', 'en cumulé', 'conjoint\\p{L}*', 'au global', 'globalement', 'donn\\p{L}+',
  ],
  madeOf: ['compos\\p{L}+ (?:de|des|d[’\'])', 'constitu\\p{L}+ (?:de|des|d[’\'])', 'se répart\\p{L}* (?:entre|en)', 'répart\\p{L}+ (?:entre|en)', 'se décompos\\p{L}* en', 'ventil\\p{L}+ (?:entre|en)', 'la somme de', 'formé\\p{L}* (?:de|des)', 'additionn\\p{L}*', 'partagé\\p{L}* entre', 'divis\\p{L}+ (?:entre|en)', 'se partag\\p{L}* entre'],
  including: ['dont', 'compren\\p{L}*', 'comprend', 'inclu\\p{L}*', 'y compris', 'avec', 'regroup\\p{L}*', 'parmi lesquels', 'à savoir'],
  and: ['et', 'plus', 'mais'],
  of: ['de', 'du', 'des', 'd[’\']'],
  outOf: ['sur', 'de', 'des', 'du', 'parmi'],
  accountsFor: ['couvr\\p{L}*', 'financ\\p{L}*', 'soit', 'représent\\p{L}*', 'ou', 'absorb\\p{L}*', 'correspond\\p{L}* à', 'équiva\\p{L}* à', 'pès\\p{L}*', 'pes\\p{L}*', 'constitu\\p{L}*', 'est', 'sont', 'mobilis\\p{L}*', 'c[’\']est', 'compt\\p{L}* pour', 'form\\p{L}*', 'concentr\\p{L}*'],
  perYear: ['par an', 'par année', 'l[’\']an', 'annuels?', 'annuelles?', 'chaque année', 'annuellement', 'an', 'l[’\']année', 'tous les ans'],
  yearly: ['annuel\\p{L}*', 'chaque année', 'par an', 'annuellement', 'tous les ans'],
  real: ['réels?', 'réelles?', 'hors inflation', 'corrigé\\p{L}* de l[’\']inflation', 'en volume', 'inflation déduite', 'à prix constants', 'en euros constants', 'inflation', 'constants?'],
  nominal: ['nomina\\p{L}*', 'nominel\\p{L}*', 'en valeur', 'courants?'],
  thatIs: ['soit', 'c[’\']est', 'cela', 'ce qui', 'ce', 'ils?', 'elles?', 'une (?:hausse|augmentation|baisse|progression|différence|réduction)', 'un (?:bond|recul|écart|gain|surcroît)', 'la (?:hausse|différence|baisse|progression)', 'l[’\'](?:écart|augmentation)', 'autrement dit'],
  now: ['désormais', 'aujourd[’\']hui', 'actuellement', 'cette année', 'maintenant', 'à présent', 'l[’\']an prochain', 'en cours'],
  then: ['l[’\']an dernier', 'l[’\']année dernière', 'l[’\']an passé', 'précédent\\p{L}*', 'auparavant', 'un an plus tôt', 'il y a un an', 'naguère', 'jadis', 'avant'],
  capitalNouns: false,
};
