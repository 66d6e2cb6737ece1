import type { Lang } from '../languages/index.js';
import type { List } from '../languages/list.js';

/** Other words for countries than their names in the CLDR and the words that tell currencies apart, by alpha-2 code. */
interface CountryWords {
  /** Names of the state itself. */
  readonly names: Readonly<Record<string, List>>;
  /** Adjectives, and forms of the name. */
  readonly words: Readonly<Record<string, List>>;
}

// biome-ignore format: a table reads better in rows
export const countryWords: Readonly<Record<Lang, CountryWords>> = {
  en: {
    names: {
      US: 'us, u.s., usa, u.s.a., united states of america', GB: 'uk, u.k., britain, great britain',
      CZ: 'czech republic', KR: 'south korea', TR: 'turkey', AE: 'uae',
    },
    words: {
      AL: 'albanian', AM: 'armenian', AT: 'austrian', AZ: 'azerbaijani', BA: 'bosnian', BE: 'belgian', BG: 'bulgarian',
      BR: 'brazilian', CY: 'cypriot', EE: 'estonian', FI: 'finnish', GE: 'georgian', GR: 'greek, hellenic', HR: 'croatian',
      HU: 'hungarian', ID: 'indonesian', IE: 'irish', IL: 'israeli', KZ: 'kazakh', LT: 'lithuanian', LU: 'luxembourgish',
      LV: 'latvian', ME: 'montenegrin', MK: 'macedonian', MT: 'maltese', MY: 'malaysian', NL: 'dutch', PT: 'portuguese',
      SI: 'slovenian, slovene', SK: 'slovak', TH: 'thai', UA: 'ukrainian', VN: 'vietnamese', ZA: 'south african', XK: 'kosovar',
    },
  },
  fr: {
    names: { US: 'états-unis d’amérique', CZ: 'république tchèque' },
    words: {
      AL: 'albanais[|e|es]', AM: 'arménien[|ne|s|nes]', AT: 'autrichien[|ne|s|nes]', AZ: 'azerbaïdjanais[|e|es]',
      BA: 'bosnien[|ne|s|nes]', BE: 'belge[|s]', BG: 'bulgare[|s]', BR: 'brésilien[|ne|s|nes]', CY: 'chypriote[|s]',
      EE: 'estonien[|ne|s|nes]', FI: 'finlandais[|e|es]', GE: 'géorgien[|ne|s|nes]', GR: 'grec[|s], grecque[|s]',
      HR: 'croate[|s]', HU: 'hongrois[|e|es]', ID: 'indonésien[|ne|s|nes]', IE: 'irlandais[|e|es]',
      IL: 'israélien[|ne|s|nes]', KZ: 'kazakh[|e|s|es]', LT: 'lituanien[|ne|s|nes]', LU: 'luxembourgeois[|e|es]',
      LV: 'letton[|ne|s|nes]', ME: 'monténégrin[|e|s|es]', MK: 'macédonien[|ne|s|nes]', MT: 'maltais[|e|es]',
      MY: 'malaisien[|ne|s|nes]', NL: 'néerlandais[|e|es]', PT: 'portugais[|e|es]', SI: 'slovène[|s]', SK: 'slovaque[|s]',
      TH: 'thaïlandais[|e|es]', UA: 'ukrainien[|ne|s|nes]', VN: 'vietnamien[|ne|s|nes]', ZA: 'sud-africain[|e|s|es]',
      XK: 'kosovar[|e|s|es]',
    },
  },
  de: {
    names: {
      US: 'usa, vereinigten staaten', GB: 'großbritannien, großbritanniens, vereinigten königreich, vereinigten königreichs',
      CZ: 'tschechische republik, tschechischen republik',
    },
    words: {
      AL: 'albanisch*', AM: 'armenisch*', AT: 'österreichisch*', AZ: 'aserbaidschanisch*', BA: 'bosnisch*', BE: 'belgisch*',
      BG: 'bulgarisch*', BR: 'brasilianisch*', CY: 'zyprisch*', EE: 'estnisch*', FI: 'finnisch*', GE: 'georgisch*',
      GR: 'griechisch*', HR: 'kroatisch*', HU: 'ungarisch*', ID: 'indonesisch*', IE: 'irisch*', IL: 'israelisch*',
      KZ: 'kasachisch*', LT: 'litauisch*', LU: 'luxemburgisch*', LV: 'lettisch*', ME: 'montenegrinisch*',
      MK: 'mazedonisch*, nordmazedonisch*', MT: 'maltesisch*', MY: 'malaysisch*', NL: 'niederländisch*',
      PT: 'portugiesisch*', SI: 'slowenisch*', SK: 'slowakisch*', TH: 'thailändisch*', UA: 'ukrainisch*',
      VN: 'vietnamesisch*', ZA: 'südafrikanisch*', XK: 'kosovarisch*',
    },
  },
  es: {
    names: { US: 'ee. uu., ee.uu., eeuu, ee uu', GB: 'gran bretaña', CZ: 'república checa' },
    words: {
      AL: 'albanés, albanes[a|es|as]', AM: 'armeni[o|os|as]', AT: 'austríac[o|a|os|as], austriac[o|a|os|as]',
      AZ: 'azerbaiyan[o|a|os|as]', BA: 'bosni[o|os|as]', BE: 'belga[|s]', BG: 'búlgar[o|a|os|as]', BR: 'brasileñ[o|a|os|as]',
      CY: 'chipriota[|s]', EE: 'estoni[o|os|as]', FI: 'finlandés, finlandes[a|es|as]', GE: 'georgian[o|a|os|as]',
      GR: 'grieg[o|a|os|as]', HR: 'croata[|s]', HU: 'húngar[o|a|os|as]', ID: 'indonesi[o|os|as]',
      IE: 'irlandés, irlandes[a|es|as]', IL: 'israelí[|es]', KZ: 'kazaj[o|a|os|as]', LT: 'lituan[o|a|os|as]',
      LU: 'luxemburgués, luxemburgues[a|es|as]', LV: 'let[ón|ona|ones|onas]', ME: 'montenegrin[o|a|os|as]',
      MK: 'macedoni[o|os|as]', MT: 'maltés, maltes[a|es|as]', MY: 'malasi[o|os|as]',
      NL: 'neerlandés, neerlandes[a|es|as], holandés, holandes[a|es|as]', PT: 'portugués, portugues[a|es|as]',
      SI: 'esloven[o|a|os|as]', SK: 'eslovac[o|a|os|as]', TH: 'tailandés, tailandes[a|es|as]', UA: 'ucranian[o|os|as]',
      VN: 'vietnamita[|s]', ZA: 'sudafrican[o|a|os|as]', XK: 'kosovar[|es]',
    },
  },
  it: {
    names: { US: 'usa, u.s.a.', GB: 'gran bretagna', CZ: 'repubblica ceca' },
    words: {
      AL: 'albanes[e|i]', AM: 'armen[o|i|e]', AT: 'austriac[o|a|i|he]', AZ: 'azer[o|a|i|e]', BA: 'bosniac[o|a|i|he]',
      BE: 'belga, belgi, belghe', BG: 'bulgar[o|a|i|e]', BR: 'brasilian[o|a|i|e]', CY: 'cipriot[a|i|e]', EE: 'eston[e|i]',
      FI: 'finlandes[e|i]', GE: 'georgian[o|a|i|e]', GR: 'grec[o|a|i|he]', HR: 'croat[o|a|i|e]', HU: 'ungheres[e|i]',
      ID: 'indonesian[o|a|i|e]', IE: 'irlandes[e|i]', IL: 'israelian[o|a|i|e]', KZ: 'kazak[o|a|i|e]', LT: 'lituan[o|a|i|e]',
      LU: 'lussemburghes[e|i]', LV: 'letton[e|i]', ME: 'montenegrin[o|a|i|e]', MK: 'macedon[e|i]', MT: 'maltes[e|i]',
      MY: 'malaysian[o|a|i|e]', NL: 'olandes[e|i], nederlandes[e|i]', PT: 'portoghes[e|i]', SI: 'sloven[o|a|i|e]',
      SK: 'slovacc[o|a|hi|he]', TH: 'thailandes[e|i]', UA: 'ucrain[o|i|e]', VN: 'vietnamit[a|i|e]', ZA: 'sudafrican[o|a|i|e]',
      XK: 'kosovar[o|a|i|e]',
    },
  },
  pl: {
    names: { US: 'usa, stany zjednoczone ameryki' },
    words: {
      AL: 'albańsk*, albanii', AM: 'armeńsk*, armenii', AT: 'austriack*, austrii', AZ: 'azerbejdżańsk*, azerbejdżanu',
      BA: 'bośniack*, bośni', BE: 'belgijsk*, belgii', BG: 'bułgarsk*, bułgarii', BR: 'brazylijsk*, brazylii',
      CY: 'cypryjsk*, cypru', EE: 'estońsk*, estonii', FI: 'fińsk*, finlandii', GE: 'gruzińsk*, gruzji', GR: 'greck*, grecji',
      HR: 'chorwack*, chorwacji', HU: 'węgiersk*, węgier', ID: 'indonezyjsk*, indonezji', IE: 'irlandzk*, irlandii',
      IL: 'izraelsk*, izraela', KZ: 'kazachsk*, kazachstanu', LT: 'litewsk*, litwy', LU: 'luksembursk*, luksemburga',
      LV: 'łotewsk*, łotwy', ME: 'czarnogórsk*, czarnogóry', MK: 'macedońsk*, macedonii północnej', MT: 'maltańsk*, malty',
      MY: 'malezyjsk*, malezji', NL: 'holendersk*, niderlandzk*, niderlandów, holandi[a|i|ę]', PT: 'portugalsk*, portugalii',
      SI: 'słoweńsk*, słowenii', SK: 'słowack*, słowacji', TH: 'tajlandzk*, tajlandii', UA: 'ukraińsk*, ukrainy',
      VN: 'wietnamsk*, wietnamu', ZA: 'południowoafrykańsk*', XK: 'kosowsk*, kosowa',
    },
  },
};
