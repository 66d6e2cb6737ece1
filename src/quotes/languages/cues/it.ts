import type { ClaimCues } from './cues.js';

export const cues: ClaimCues = {
  from: 'contro, rispetto [a|ai|al|agli|alla|alle|all’], da[|i|gli|l|lla|lle|ll’], dopo, a fronte [di|dei|degli|del], in confronto [a|ai|al], anziché, invece [di|dei|degli], a partire da[|i], nei confronti [di|dei], erano',
  fromBeforeTo: 'di',
  to: 'a, ai, agli, al, all’, alla, fino a, fino ai, ad',
  reaches: 'raggiung*',
  than: 'de[i|gli|l|lla|lle|ll’], di, rispetto [a|ai|al|agli|alla|alle|all’], su[|i|gli|l|lla|lle|ll’], sopra, al di sopra [di|dei|del], al di sotto [di|dei|del], sotto, che, contro, superiore [a|ai|al], inferiore [a|ai|al], a confronto [con|coi]',
  timesWhat: 'i, gli, le, rispetto ai, quanto, quella, quelli',
  exceeds: 'super[a|ano|ato|ando|erà|eranno|ava], ecced*, oltrepass*, superior[e|i] [a|ai|al|agli]',
  by: 'de[l|ll’|llo], di, d’',
  rise: 'aument*, cresc*, crebb*, cresciut*, crescita, sal[e|gono|ire|ito|ita|iti|ite|irà|iranno|ì|endo], rialz*, increment*, balz*, impenn*, in più, più, alz*, schizz*, guadagn*, aggiung*, aggiunt*, super[a|ano|ato|ando|erà], superior*, maggior*, elev*, lievit*, port[a|ando|ato|erà], ulterior*, ampli*',
  fall: 'cal[a|ano|o|ato|ata|ati|erà|ò|are|ando], scend*, sces*, dimin*, ridu[c|z|t|r]*, ridott*, ridotto, tagli*, flession*, contrazion*, in meno, meno, croll*, ribass*, inferior*, minor*, sforbici*, contra[tto|e|rre]',
  gap: 'differenza, divario, scarto',
  more: 'in più, di più, più, superior[e|i], aggiuntiv[i|e], in aumento, ulteriori, sopra, oltre, supplementari, maggiore',
  less: 'in meno, di meno, meno, inferior[e|i], sotto, minore',
  equals:
    'o, ovvero, ossia, pari [a|ai|al|agli|alla|all’], cioè, vale a dire, equivalent[e|i] [a|ai|al], che equival* [a|ai|al], equival* [a|ai|al], corrispond* [a|ai|al], l’equivalente di, che corrisponde* [a|ai|al], al cambio, quindi, sono, il che significa, in media, una media di, mediamente, oppure, e cioè, che fa, che fanno, in pratica, in euro, in dollari, circa, che significa, fa, fanno, danno, equivalent[e|i], pari',
  equalsAfter: 'al cambio, al cambio attuale',
  atRate: 'al cambio, al tasso, ai cambi, secondo, al cambio attuale',
  together:
    'in tutto, in totale, insieme, un totale di, nel complesso, sommat*, sommando, la somma, somma, totalizz*, nell’insieme, assommano, ammontano insieme, congiuntamente, messi insieme, messe insieme',
  overall: 'totale, complessiv*, i due, le due, entrambi',
  madeOf:
    'compost* [da|di|dai], format[|o] [da|dai], format* [da|dai], suddivis* [in|tra|fra], si compon* di, ripartit* [in|tra|fra], costituit* [da|dai], la somma di, divis* [in|tra|fra], si divid* [in|tra|fra], frutto della somma, consist* [in|di], distribuit* [in|tra|fra], si suddivid* [in|tra|fra]',
  including: 'inclus*, di cui, dei quali, tra cui, compres*, comprend*, con, includ*',
  and: 'e, ed, ma, mentre, sebbene, perché',
  of: 'de[l|i|gli|lla|lle|llo|ll’], di, d’',
  outOf: 'de[l|i|gli|lla|lle|llo|ll’], di, su[|i|gli|l|lla|lle|ll’]',
  accountsFor:
    'copr*, o, pari [a|al|all’|allo|ad], rappresent*, costitu*, equival* [a|al|all’], ossia, cioè, ovvero, corrispond* [a|al|all’], assorb*, è, sono, vale, valgono, incid*, pes*',
  perYear: 'all’anno, l’anno, annui, annue, annuo, annua, ogni anno, annualmente, annuali, per anno',
  yearly: 'annu[a|o|i|e], annual*, ogni anno, all’anno, l’anno',
  real: 'reali, reale, al netto dell’inflazione, inflazione, a prezzi costanti, prezzi costanti',
  nominal: 'nominal*, prezzi correnti',
  thatIs:
    'sono, si tratta, ciò, questo, vale a dire, ossia, cioè, è, un [aumento|incremento|taglio|calo|balzo], la [differenza|crescita], l’[aumento|incremento], una [crescita|differenza], il [rialzo|taglio|calo], significa',
  now: 'ora, oggi, adesso, attualmente, quest’anno, attuali, il prossimo anno, l’anno prossimo, ormai',
  formerly:
    'l’anno scorso, precedent*, un anno prima, un anno fa, prima, scorso, in precedenza, finora, allora, l’anno prima',
  capitalNouns: false,
};
