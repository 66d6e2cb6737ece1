import type { ClaimCues } from './cues.js';

export const it: ClaimCues = {
  from: ['contro', 'rispetto (?:a|ai|al|agli|alla|alle|all[’\'])', 'da(?:i|gli|l|lla|lle|ll[’\'])?', 'dopo', 'a fronte (?:di|dei|degli|del)', 'in confronto (?:a|ai|al)', 'anziché', 'invece (?:di|dei|degli)', 'a partire dai?', 'nei confronti (?:di|dei)', 'erano'],
  fromBeforeTo: ['di'],
  to: ['a', 'ai', 'agli', 'al', 'all[’\']', 'alla', 'fino a', 'fino ai', 'raggiung\\p{L}*', 'ad'],
  than: ['de(?:i|gli|l|lla|lle|ll[’\'])', 'di', 'rispetto (?:a|ai|al|agli|alla|alle|all[’\'])', 'su(?:i|gli|l|lla|lle|ll[’\'])?', 'sopra', 'al di sopra (?:di|dei|del)', 'al di sotto (?:di|dei|del)', 'sotto', 'che', 'contro', 'superiore (?:a|ai|al)', 'inferiore (?:a|ai|al)', 'a confronto (?:con|coi)'],
  exceeds: ['super(?:a|ano|ato|ando|erà|eranno|ava)', 'ecced\\p{L}*', 'oltrepass\\p{L}*', 'superior[ei] (?:a|ai|al|agli)'],
  by: ['de(?:l|ll[’\']|llo)', 'di', 'd[’\']', 'per', 'un'],
  rise: [
    'aument\\p{L}*', 'cresc\\p{L}*', 'crebb\\p{L}*', 'cresciut\\p{L}*', 'crescita', 'sal(?:e|gono|ire|ito|ita|iti|ite|irà|iranno|ì|endo)', 'rialz\\p{L}*', 'increment\\p{L}*', 'balz\\p{L}*', 'impenn\\p{L}*', 'in più', 'più', 'alz\\p{L}*', 'schizz\\p{L}*', 'guadagn\\p{L}*', 'aggiung\\p{L}*', 'aggiunt\\p{L}*', 'super(?:a|ano|ato|ando|erà)', 'superior\\p{L}*', 'maggior\\p{L}*', 'elev\\p{L}*', 'lievit\\p{L}*', 'port(?:a|ando|ato|erà)', 'ulterior\\p{L}*', 'ampli\\p{L}*',
  ],
  fall: [
    'cal(?:a|ano|o|ato|ata|ati|erà|ò|are|ando)', 'scend\\p{L}*', 'sces\\p{L}*', 'dimin\\p{L}*', 'ridu(?:c|z|t|r)\\p{L}*', 'ridott\\p{L}*', 'ridotto', 'tagli\\p{L}*', 'flession\\p{L}*', 'contrazion\\p{L}*', 'in meno', 'meno', 'croll\\p{L}*', 'ribass\\p{L}*', 'inferior\\p{L}*', 'minor\\p{L}*', 'sforbici\\p{L}*', 'contra(?:tto|e|rre)',
  ],
  more: ['in più', 'di più', 'più', 'superior[ei]', 'aggiuntiv[ie]', 'in aumento', 'ulteriori', 'sopra', 'oltre', 'supplementari', 'maggiore'],
  less: ['in meno', 'di meno', 'meno', 'inferior[ei]', 'sotto', 'minore'],
  equals: [
    'o', 'ovvero', 'ossia', 'pari (?:a|ai|al|agli|alla|all[’\'])', 'cioè', 'vale a dire', 'equivalent[ei] (?:a|ai|al)', 'che equival\\p{L}* (?:a|ai|al)', 'equival\\p{L}* (?:a|ai|al)', 'corrispond\\p{L}* (?:a|ai|al)', 'l[’\']equivalente di', 'che corrisponde\\p{L}* (?:a|ai|al)', 'al cambio', 'quindi', 'sono', 'il che significa', 'in media', 'una media di', 'mediamente', 'oppure', 'e cioè', 'che fa', 'che fanno', 'in pratica', 'in euro', 'in dollari', 'circa', 'che significa',
  ],
  equalsAfter: ['al cambio', 'al cambio attuale'],
  atRate: ['al cambio', 'al tasso', 'ai cambi', 'secondo', 'al cambio attuale'],
  together: ['in tutto', 'in totale', 'complessiv\\p{L}*', 'insieme', 'un totale di', 'totale', 'nel complesso', 'sommat\\p{L}*', 'sommando', 'la somma', 'somma', 'totalizz\\p{L}*', 'nell[’\']insieme', 'assommano', 'ammontano insieme', 'congiuntamente', 'messi insieme', 'messe insieme', 'i due', 'le due', 'entrambi'],
  madeOf: ['compost\\p{L}* (?:da|di|dai)', 'formato? (?:da|dai)', 'format\\p{L}* (?:da|dai)', 'suddivis\\p{L}* (?:in|tra|fra)', 'si compon\\p{L}* di', 'ripartit\\p{L}* (?:in|tra|fra)', 'costituit\\p{L}* (?:da|dai)', 'la somma di', 'divis\\p{L}* (?:in|tra|fra)', 'si divid\\p{L}* (?:in|tra|fra)', 'frutto della somma', 'consist\\p{L}+ (?:in|di)', 'distribuit\\p{L}* (?:in|tra|fra)', 'si suddivid\\p{L}* (?:in|tra|fra)'],
  including: ['inclus\\p{L}*', 'di cui', 'dei quali', 'tra cui', 'compres\\p{L}*', 'comprend\\p{L}*', 'con', 'includ\\p{L}*'],
  of: ['de(?:l|i|gli|lla|lle|llo|ll[’\'])', 'di', 'd[’\']'],
  outOf: ['de(?:l|i|gli|lla|lle|llo|ll[’\'])', 'di', 'su(?:i|gli|l|lla|lle|ll[’\'])?'],
  accountsFor: ['o', 'pari (?:a|al|all[’\']|allo|ad)', 'rappresent\\p{L}*', 'costitu\\p{L}*', 'equival\\p{L}* (?:a|al|all[’\'])', 'ossia', 'cioè', 'ovvero', 'corrispond\\p{L}* (?:a|al|all[’\'])', 'assorb\\p{L}*', 'è', 'sono', 'vale', 'valgono', 'incid\\p{L}*', 'pes\\p{L}*'],
  perYear: ['all[’\']anno', 'l[’\']anno', 'annui', 'annue', 'annuo', 'annua', 'ogni anno', 'annualmente', 'annuali', 'per anno'],
  yearly: ['annu[aoie]', 'annual\\p{L}*', 'ogni anno', 'all[’\']anno', 'l[’\']anno'],
  real: ['reali', 'reale', 'al netto dell[’\']inflazione', 'inflazione', 'a prezzi costanti', 'prezzi costanti'],
  nominal: ['nominal\\p{L}*', 'prezzi correnti'],
  thatIs: ['sono', 'si tratta', 'ciò', 'questo', 'vale a dire', 'ossia', 'cioè', 'è', 'un (?:aumento|incremento|taglio|calo|balzo)', 'la (?:differenza|crescita)', 'l[’\'](?:aumento|incremento)', 'una (?:crescita|differenza)', 'il (?:rialzo|taglio|calo)', 'significa'],
  now: ['ora', 'oggi', 'adesso', 'attualmente', 'quest[’\']anno', 'attuali', 'il prossimo anno', 'l[’\']anno prossimo', 'ormai'],
  then: ['l[’\']anno scorso', 'precedent\\p{L}*', 'un anno prima', 'un anno fa', 'prima', 'scorso', 'in precedenza', 'finora', 'allora', 'l[’\']anno prima'],
  capitalNouns: false,
};
