import type { ClaimCues } from './cues.js';

export const de: ClaimCues = {
  from: ['gegenüber', 'nach', 'statt', 'anstatt', 'im Vergleich (?:zu|zum|zur)', 'verglichen mit', 'ausgehend von'],
  fromBeforeTo: ['von', 'vom'],
  to: ['auf', 'bis auf', 'zu'],
  reaches: ['erreich\\p{L}*'],
  than: ['als', 'über', 'oberhalb', 'unter', 'unterhalb', 'gegenüber', 'im Vergleich (?:zu|zum|zur)', 'von'],
  timesWhat: ['so viel wie', 'so hoch wie', 'die', 'den', 'das', 'der'],
  exceeds: ['übersteig\\p{L}*', 'übertr[ia]ff?\\p{L}*', 'überst\\p{L}*', 'überschreite\\p{L}*', 'überschritt\\p{L}*'],
  by: ['um', 'von'],
  rise: [
    'st(?:ei|ie)g\\p{L}*', 'gest(?:ei|ie)g\\p{L}*', 'anst(?:ei|ie)g\\p{L}*', 'anst(?:ei|ie)gen', 'w[aäu]chs\\p{L}*', 'gewachsen\\p{L}*', 'erhöh\\p{L}*', 'zuleg\\p{L}*', 'zugelegt', 'leg(?:t|te|en|ten)', 'kletter\\p{L}*', 'geklettert',
    'zun(?:a|i|e)hm\\p{L}*', 'zunimmt', 'zugenommen', 'plus', 'mehr', 'zuwachs', 'aufstock\\p{L}*', 'aufgestockt', 'sprung', 'sprang', 'spring\\p{L}*', 'anheb\\p{L}*', 'angehoben', 'hebt', 'hob', 'schnell\\p{L}*', 'geschnellt', 'hochgeschnellt',
    'gesteigert', 'steigerung', 'steiger\\p{L}*', 'aufwuchs', 'aufw[aä]chs\\p{L}*', 'höher\\p{L}*', 'vermehr\\p{L}*', 'ausgeweitet', 'über', 'zusätzlich\\p{L}*', 'mehrbedarf', 'mehrausgaben', 'übersteig\\p{L}*', 'schoss\\p{L}*', 'wuchs', 'verteuer\\p{L}*',
  ],
  fall: [
    'zurück', 's[aiu]nk\\p{L}*', 'gesunken\\p{L}*', 'f(?:a|ä|ie)l(?:len|lt|l|en)', 'gefallen', 'schrumpf\\p{L}*', 'geschrumpft', 'kürz\\p{L}*', 'gekürzt', 'kürzung\\p{L}*', 'rückgang', 'zurückgeh\\p{L}*', 'zurückgegangen', 'zurückging\\p{L}*', 'abnahme', 'abgenommen', 'abn[ea]hm\\p{L}*', 'minus', 'weniger',
    'senk\\p{L}*', 'gesenkt', 'reduzier\\p{L}*', 'verringer\\p{L}*', 'niedriger\\p{L}*', 'geringer', 'einbruch', 'einbr[aei]ch\\p{L}*', 'unter', 'nachgab\\p{L}*', 'nachgegeben', 'gestrichen', 'streich\\p{L}*', 'zusammengestrichen', 'stutz\\p{L}*', 'gestutzt',
  ],
  more: ['mehr', 'höher', 'über', 'plus', 'zusätzlich', 'oberhalb', 'zuwachs', 'steigerung', 'anstieg'],
  less: ['weniger', 'niedriger', 'geringer', 'unter', 'minus', 'unterhalb', 'rückgang'],
  equals: [
    'oder', 'umgerechnet', 'das sind', 'also', 'das entspricht', 'entspricht', 'entsprechen', 'entsprechend', 'sprich', 'd\\. ?h\\.', 'das heißt', 'was', 'beziehungsweise', 'bzw\\.', 'gleich', 'macht', 'das macht', 'mithin', 'das wären', 'nach heutigem Kurs', 'zum heutigen Kurs',
    'im Schnitt', 'durchschnittlich', 'im Durchschnitt', 'im Mittel', 'ergibt', 'ergeben', 'somit', 'damit', 'jährlich', 'pro Jahr', 'im Jahr', 'laufen hinaus auf', 'hinaus auf', 'sind', 'rechnerisch', 'demnach', 'in Euro', 'in Dollar',
  ],
  equalsAfter: ['entspricht', 'entsprechen', 'entsprach', 'umgerechnet', 'gleichkommt', 'ausmacht', 'entspräche'],
  atRate: ['zum', 'nach', 'bei', 'laut', 'umgerechnet', 'auf Basis'],
  together: [
    'zusammen', 'zusammengenommen', 'insgesamt', 'in Summe', 'alles in allem', 'summier\\p{L}*', 'addier\\p{L}*', 'unterm Strich', 'gemeinsam', 'in der Summe', 'die Summe', 'eine Summe', 'gesamtsumme', 'macht', 'ergibt', 'ergeben', 'beide', 'unter dem Strich', 'total', 'im Ganzen', 'kommt man auf', 'kommen auf',
  ],
  madeOf: [
    'zusammengesetzt aus', 'setz\\p{L}+ sich (?:zusammen )?aus', 'sich zusammensetz\\p{L}+ aus', 'zusammen aus', 'bestehend aus', 'besteh\\p{L}+ aus', 'aufgeteilt (?:in|auf)', 'verteilt auf', 'verteilen sich auf', 'teil\\p{L}+ sich (?:auf )?(?:in|auf)?', 'gebildet aus', 'die Summe aus', 'die sich (?:aus|auf)',
  ],
  including: ['darunter', 'davon', 'einschließlich', 'inklusive', 'umfass\\p{L}+', 'enthalten', 'enthält', 'wovon', 'mit', 'nämlich'],
  and: ['und', 'plus', 'sowie', 'aber'],
  of: ['der', 'des', 'von', 'vom', 'aller', 'am', 'an den', 'eines', 'einer', 'seines', 'ihres'],
  outOf: ['von', 'vom', 'aus', 'der'],
  accountsFor: [
    'deck\\p{L}*', 'oder', 'mach\\p{L}*', 'entspr[iea]ch\\p{L}*', 'sind', 'ist', 'waren', 'war', 'beträgt', 'also', 'stell\\p{L}*', 'bild\\p{L}*', 'repräsentier\\p{L}*', 'beanspruch\\p{L}*', 'verschling\\p{L}*', 'somit', 'damit', 'mithin', 'verschlang\\p{L}*', 'bind\\p{L}*', 'ausmach\\p{L}*',
  ],
  perYear: ['pro Jahr', 'im Jahr', 'jährlich', 'je Jahr', 'p\\. ?a\\.', 'jedes Jahr', 'per annum', 'jahr für jahr'],
  yearly: ['jährlich\\p{L}*', 'pro Jahr', 'im Jahr', 'je Jahr', 'jedes Jahr'],
  real: ['real\\p{L}*', 'inflationsbereinigt\\p{L}*', 'preisbereinigt\\p{L}*', 'inflation', 'teuerung', 'kaufkraftbereinigt\\p{L}*', 'in konstanten Preisen'],
  nominal: ['nominal\\p{L}*', 'nominell\\p{L}*'],
  thatIs: ['das', 'dies', 'damit', 'somit', 'er', 'sie', 'ein plus', 'ein minus', 'der (?:anstieg|zuwachs|rückgang|unterschied|aufwuchs|sprung)', 'die (?:differenz|steigerung|erhöhung|kürzung)', 'macht', 'also'],
  now: ['derzeit', 'heute', 'jetzt', 'nun', 'aktuell', 'in diesem Jahr', 'inzwischen', 'mittlerweile', 'gegenwärtig', 'nunmehr', 'nächstes Jahr', 'im kommenden Jahr', 'heuer'],
  then: ['im Vorjahr', 'vorjahr\\p{L}*', 'zuvor', 'vor einem Jahr', 'letztes Jahr', 'im vergangenen Jahr', 'bisher\\p{L}*', 'damals', 'früher', 'zuletzt', 'im Jahr zuvor', 'einst', 'noch'],
  capitalNouns: true,
};
