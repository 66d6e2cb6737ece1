import type { ClaimCues } from './cues.js';

export const cues: ClaimCues = {
  from: 'gegenüber, nach, statt, anstatt, im Vergleich [zu|zum|zur], verglichen mit, ausgehend von',
  fromBeforeTo: 'von, vom',
  to: 'auf, bis auf, zu',
  reaches: 'erreich*',
  than: 'als, über, oberhalb, unter, unterhalb, gegenüber, im Vergleich [zu|zum|zur], von',
  timesWhat: 'so viel wie, so hoch wie, die, den, das, der, hoch wie, viel wie, groß wie',
  exceeds: 'übersteig*, übertr[i|a]f[|f]*, überst*, überschreite*, überschritt*',
  by: 'um, von',
  rise: 'st[ei|ie]g*, gest[ei|ie]g*, anst[ei|ie]g*, anst[ei|ie]gen, w[a|ä|u]chs*, gewachsen*, erhöh*, zuleg*, zugelegt, leg[t|te|en|ten], kletter*, geklettert, zun[a|i|e]hm*, zunimmt, zugenommen, plus, mehr, zuwachs, aufstock*, aufgestockt, sprung, sprang, spring*, anheb*, angehoben, hebt, hob, schnell*, geschnellt, hochgeschnellt, gesteigert, steigerung, steiger*, aufwuchs, aufw[a|ä]chs*, höher*, vermehr*, ausgeweitet, über, zusätzlich*, mehrbedarf, mehrausgaben, übersteig*, schoss*, wuchs, verteuer*',
  fall: 'zurück, s[a|i|u]nk*, gesunken*, f[a|ä|ie]l[len|lt|l|en], gefallen, schrumpf*, geschrumpft, kürz*, gekürzt, kürzung*, rückgang, zurückgeh*, zurückgegangen, zurückging*, abnahme, abgenommen, abn[e|a]hm*, minus, weniger, senk*, gesenkt, reduzier*, verringer*, niedriger*, geringer, einbruch, einbr[a|e|i]ch*, unter, nachgab*, nachgegeben, gestrichen, streich*, zusammengestrichen, stutz*, gestutzt',
  gap: 'unterschied*, differenz, abstand',
  more: 'mehr, höher, über, plus, zusätzlich, oberhalb, zuwachs, steigerung, anstieg',
  less: 'weniger, niedriger, geringer, unter, minus, unterhalb, rückgang',
  equals:
    'oder, umgerechnet, das sind, also, das entspricht, entspricht, entsprechen, entsprechend, sprich, d.[| ]h., das heißt, was, beziehungsweise, bzw., gleich, macht, das macht, mithin, das wären, nach heutigem Kurs, zum heutigen Kurs, im Schnitt, durchschnittlich, im Durchschnitt, im Mittel, ergibt, ergeben, somit, damit, jährlich, pro Jahr, im Jahr, laufen hinaus auf, hinaus auf, sind, rechnerisch, demnach, in Euro, in Dollar',
  equalsAfter: 'entspricht, entsprechen, entsprach, umgerechnet, gleichkommt, ausmacht, entspräche',
  atRate: 'zum, nach, bei, laut, umgerechnet, auf Basis',
  together:
    'zusammen, zusammengenommen, in Summe, alles in allem, summier*, addier*, unterm Strich, gemeinsam, in der Summe, die Summe, eine Summe, ergibt, ergeben, unter dem Strich, im Ganzen, kommt man auf, kommen auf',
  overall: 'insgesamt, total, gesamtsumme, macht, beide',
  madeOf:
    'zusammengesetzt aus, setz* sich [|zusammen ]aus, sich zusammensetz* aus, zusammen aus, bestehend aus, besteh* aus, aufgeteilt [in|auf], verteilt auf, verteilen sich auf, teil* sich [auf|in|auf in], gebildet aus, die Summe aus, die sich [aus|auf]',
  including: 'darunter, davon, einschließlich, inklusive, umfass*, enthalten, enthält, wovon, mit, nämlich',
  and: 'und, sowie, aber, während, weil, obwohl, wobei',
  of: 'der, des, von, vom, aller, am, an den, eines, einer, seines, ihres',
  outOf: 'von, vom, aus',
  accountsFor:
    'deck*, oder, mach*, entspr[i|e|a]ch*, sind, ist, waren, war, beträgt, also, stell*, bild*, repräsentier*, beanspruch*, verschling*, somit, damit, mithin, verschlang*, bind*, ausmach*',
  perYear: 'pro Jahr, im Jahr, jährlich, je Jahr, p.[| ]a., jedes Jahr, per annum, jahr für jahr',
  yearly: 'jährlich*, pro Jahr, im Jahr, je Jahr, jedes Jahr',
  real: 'real*, inflationsbereinigt*, preisbereinigt*, inflation, teuerung, kaufkraftbereinigt*, in konstanten Preisen',
  nominal: 'nominal*, nominell*',
  thatIs:
    'das, dies, damit, somit, er, sie, ein plus, ein minus, der [anstieg|zuwachs|rückgang|unterschied|aufwuchs|sprung], die [differenz|steigerung|erhöhung|kürzung], macht, also',
  now: 'derzeit, heute, jetzt, nun, aktuell, in diesem Jahr, inzwischen, mittlerweile, gegenwärtig, nunmehr, nächstes Jahr, im kommenden Jahr, heuer',
  formerly:
    'im Vorjahr, vorjahr*, zuvor, vor einem Jahr, letztes Jahr, im vergangenen Jahr, bisher*, damals, früher, zuletzt, im Jahr zuvor, einst, noch',
  capitalNouns: true,
};
