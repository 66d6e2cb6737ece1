import { describe, expect, it } from 'vitest';
import { tellLanguage } from '../../src/quotes/languages/detect.js';
import { readLang } from '../../src/texts/language.js';

describe('tellLanguage', () => {
  it.each([
    'Nederland geeft in 2025 ongeveer 22 miljard euro uit aan defensie, meer dan ooit tevoren.',
    'Regeringen vill höja försvarsanslaget med 50 miljarder kronor under nästa år.',
    'Regeringen vil bruge 50 milliarder kroner mere på forsvaret i de næste to år.',
    'Regjeringen vil bruke 50 milliarder kroner mer på forsvaret de neste årene.',
    'O governo português quer aumentar a despesa com a defesa para 5 mil milhões de euros em 2026.',
    'Vláda chce v příštím roce zvýšit výdaje na obranu na 160 miliard korun, tedy o 10 procent.',
    'România va cheltui 8 miliarde de euro pentru apărare în anul 2025, cu 10 la sută mai mult.',
    'A kormány szerint a védelmi kiadások elérik a 2000 milliárd forintot, és ez több mint tavaly volt.',
    'Suomen puolustusmenot ovat ensi vuonna noin 6,5 miljardia euroa, ja se on enemmän kuin vuonna 2024.',
    'Türkiye savunma için bu yıl 40 milyar dolar harcayacak, bu da geçen yıla göre yüzde 17 daha çok.',
    'Україна витратить на оборону 2,2 трильйона гривень.',
    'Η Ελλάδα θα δαπανήσει 25 δισεκατομμύρια ευρώ.',
    '中国的国防预算为1.78万亿元。',
    'ميزانية الدفاع 50 مليار دولار',
  ])('knows that figures are not read in the language of %j', (text) => expect(tellLanguage(text)).toBeNull());

  it.each([
    ['', 'en'],
    ['€5 billion', 'en'],
    ['Budget 2025: US$ 900bn', 'en'],
    ['The Dutch paper wrote “de regering wil meer”, and the ministry did not answer that it is so.', 'en'],
    ['Der Wehretat wächst um 10 Milliarden Euro.', 'de'],
    ['El gasto de España en defensa sube a 33 mil millones de euros.', 'es'],
    ['La spesa dell’Italia per la difesa è di 31 miliardi di euro.', 'it'],
    ['Wydatki Polski na obronę wynoszą 187 mld zł.', 'pl'],
    ['La France consacre 50,5 milliards d’euros à sa défense.', 'fr'],
  ])('tells %j', (text, lang) => expect(tellLanguage(text)).toBe(lang));
});

describe('readLang', () => {
  it('takes tags of languages and refuses other words', () => {
    expect([readLang('en'), readLang('de-AT'), readLang('PL'), readLang('nl'), readLang('sr-Latn')]).toEqual([
      'en',
      'de',
      'pl',
      null,
      null,
    ]);
    for (const tag of ['english', 'zz', '', '5', 'constructor'])
      expect(() => readLang(tag)).toThrow(/unknown language/);
  });
});
