import { describe, expect, it } from 'vitest';
import type { Lang } from '../../src/quotes/languages/index.js';
import { findMentions } from '../../src/quotes/mentions/find.js';
import { shortly } from './shortly.js';

/** Budgets, purchases and troops of countries large and small, each as its press writes them. */
const sentences: Readonly<Partial<Record<Lang, readonly (readonly [text: string, figures: readonly string[]])[]>>> = {
  en: [
    [
      "Finland's defence budget for 2026 grows to 6.5 billion euros, 0.4 billion more than this year, and covers 13,000 salaried staff and 24,000 conscripts.",
      ['6500e6 EUR per_year 2026', '400e6 EUR per_year', '13000 personnel', '24000 personnel'],
    ],
    [
      'Hanoi does not publish the figure, but analysts put it at VND 190 trillion ($7.8bn) for 2024.',
      ['190000e9 VND per_year 2024', '7800e6 USD per_year 2024'],
    ],
    [
      'Nigeria set aside ₦6.57 trillion (about $4.2 billion) for defence and security in its 2025 budget.',
      ['6570e9 NGN per_year 2025', '4200e6 USD approx per_year 2025'],
    ],
    [
      "Brazil plans to raise outlays from R$ 126 billion to R$ 133 billion, while Chile's copper fund still holds 1.1 billion dollars.",
      ['126e9 BRL per_year', '133e9 BRL per_year', '1100e6 USD total'],
    ],
    [
      'The Dutch will buy 46 Leopard 2A8 tanks for between €1 billion and €2.5 billion, with an option on six more.',
      ['46 count', '1e9 EUR at_least total', '2500e6 EUR at_most total'],
    ],
    [
      "Kenya's parliament voted 142, 151 and then 163 billion shillings over the three years.",
      ['142e9 money total', '151e9 money total', '163e9 money total', '3 duration_years'],
    ],
    [
      'The army wants to grow from 73,000 to 76,000 soldiers; the navy has 34,000, of whom 3,000 are reservists.',
      ['73000 personnel', '76000 personnel', '34000 personnel', '3000 personnel'],
    ],
    [
      'South Africa spends 0.7% of GDP on its forces, Botswana 2.9% and Namibia 2.8%.',
      ['0.7 percent_of_gdp', '2.9 percent_of_gdp', '2.8 percent_of_gdp'],
    ],
    ['The bill rose by 1.2 billion to 9.8 billion Danish kroner.', ['1200e6 DKK', '9800e6 DKK']],
    [
      'Greece will spend 25 billion euros by 2036 on ships, jets and missiles, or about 2 billion euros a year.',
      ['25e9 EUR total', '2e9 EUR approx per_year'],
    ],
    [
      "Estonia's 2025 budget of €1.4 billion compares with 1.33 billion in 2024 and just 0.5 billion a decade earlier.",
      ['1400e6 EUR per_year 2025', '1330e6 EUR per_year 2024', '500e6 EUR per_year', '10 duration_years'],
    ],
    [
      'Pakistan raised defence spending by 20% to 2.55 trillion rupees ($9 billion) in the year from July.',
      ['20 percent', '2550e9 PKR per_year', '9e9 USD per_year'],
    ],
    [
      'The government has pledged three billion dollars over six and a half years, says a report of 14 pages.',
      ['3e9 USD total', '6.5 duration_years'],
    ],
    [
      'Malaysia allocated RM21.2 billion in 2025, against RM19.7 billion the year before, and ordered 18 FA-50 jets for RM4.1 billion.',
      ['21200e6 MYR per_year 2025', '19700e6 MYR per_year', '18 count', '4100e6 MYR total'],
    ],
  ],
  fr: [
    [
      'Le Maroc consacre 133,5 milliards de dirhams à sa défense en 2025, soit environ 13 milliards de dollars, contre 124,8 l’année précédente.',
      ['133500e6 MAD per_year 2025', '13e9 USD approx per_year 2025', '124800e6 MAD per_year'],
    ],
    [
      'Le budget des forces belges passera de 8,6 à 12,8 milliards d’euros cette année.',
      ['8600e6 EUR per_year', '12800e6 EUR per_year'],
    ],
    [
      'Les effectifs passeront de 24 500 à 29 000 militaires et de 6 000 à 12 800 réservistes d’ici à 2035.',
      ['24500 personnel', '29000 personnel', '6000 personnel', '12800 personnel 2035'],
    ],
    [
      'La Grèce a commandé 24 Rafale pour 2,5 milliards d’euros puis trois frégates pour 3 milliards.',
      ['24 count', '2500e6 EUR total', '3 count', '3e9 EUR total'],
    ],
    [
      'L’Algérie prévoit 3 349 milliards de dinars (25 milliards de dollars) pour 2025, deux ans et demi après le premier bond.',
      ['3349e9 DZD per_year 2025', '25e9 USD per_year 2025', '2.5 duration_years'],
    ],
    [
      'Le Canada donnera 2 milliards de dollars canadiens d’aide militaire à Kiev, dont 50 blindés et 20 000 obus.',
      ['2e9 CAD total', '50 count', '20000 count'],
    ],
    [
      'Avec 2,9 % du PIB, la Norvège dépasse le Danemark (2,4 %) et la Suède (2,2 %).',
      ['2.9 percent_of_gdp', '2.4 percent_of_gdp', '2.2 percent_of_gdp'],
    ],
    [
      'Le coût du programme, estimé à 4,5 milliards de francs suisses, grimperait à 5,1.',
      ['4500e6 CHF approx total', '5100e6 CHF total'],
    ],
    [
      'Ankara a relevé son budget de défense à 47 milliards de dollars, soit 1 608 milliards de livres turques.',
      ['47e9 USD per_year', '1608e9 TRY per_year'],
    ],
    [
      'Une quinzaine de pays, 12 000 soldats et 40 navires participent à l’exercice.',
      ['15 count approx', '12000 personnel', '40 count'],
    ],
    [
      'La Suisse veut dépenser 1 % du PIB en 2032, environ 10,6 milliards de francs par an.',
      ['1 percent_of_gdp 2032', '10600e6 CHF approx per_year 2032'],
    ],
  ],
  de: [
    [
      'Die Schweiz will 2025 rund 5,9 Milliarden Franken ausgeben, 2028 sollen es 7,2 Milliarden sein.',
      ['5900e6 CHF approx per_year 2025', '7200e6 CHF per_year 2028'],
    ],
    [
      'Litauens Wehretat steigt von 2,3 auf 4,8 Milliarden Euro, das sind 5,4 Prozent des BIP.',
      ['2300e6 EUR per_year', '4800e6 EUR per_year', '5.4 percent_of_gdp'],
    ],
    [
      'Die Zahl der Panzer soll von 313 auf 423 wachsen, die der Brigaden von acht auf zehn.',
      ['313 count', '423 count'],
    ],
    [
      'Japan plant für das kommende Haushaltsjahr 8,8 Billionen Yen (rund 52 Milliarden Euro), 3,8 Prozent mehr als im laufenden.',
      ['8800e9 JPY per_year', '52e9 EUR approx per_year', '3.8 percent'],
    ],
    [
      'Schweden gibt 143 Milliarden Kronen aus, Dänemark 45 Milliarden Kronen und Norwegen 110.',
      ['143e9 SEK per_year', '45e9 DKK per_year', '110e9 DKK per_year'],
    ],
    [
      'Österreich beschafft zwölf M-346 für anderthalb Milliarden Euro; der Betrieb kostet 75 Millionen Euro im Jahr.',
      ['12 count', '1500e6 EUR total', '75e6 EUR per_year'],
    ],
    [
      'Die Truppe braucht 60.000 zusätzliche Soldaten, dazu 140.000 Reservisten, bislang sind es 49.000.',
      ['60000 personnel', '140000 personnel', '49000 personnel'],
    ],
    [
      'Tschechien zahlt 106 Mrd. Kronen für 24 F-35, verteilt über sechseinhalb Jahre.',
      ['106e9 CZK total', '24 count', '6.5 duration_years'],
    ],
    [
      'Zwischen 15 und 18 Milliarden Euro fehlen laut Rechnungshof bis 2029.',
      ['15e9 EUR at_least total', '18e9 EUR at_most total'],
    ],
    [
      'Israel will 28 Milliarden Schekel mehr, umgerechnet 7,2 Milliarden Euro, und damit 31 Milliarden Dollar im Jahr ausgeben.',
      ['28e9 ILS per_year', '7200e6 EUR per_year', '31e9 USD per_year'],
    ],
    [
      'Ungarn hat 2.200 Mrd. Forint (5,4 Mrd. Euro) eingeplant, 2,1 % des BIP.',
      ['2200e9 HUF per_year', '5400e6 EUR per_year', '2.1 percent_of_gdp'],
    ],
    [
      'Kanberra steigert die Ausgaben um 10,6 Milliarden auf 58,9 Milliarden australische Dollar.',
      ['10600e6 AUD per_year', '58900e6 AUD per_year'],
    ],
    [
      'Die Niederlande kauften 52 Leopard 2A8 für 1,3 Mrd. Euro und geben 2025 22 Mrd. Euro aus.',
      ['52 count', '1300e6 EUR total', '22e9 EUR per_year 2025'],
    ],
    [
      'Gut 3,1 Mrd. € entfallen auf Munition, 1,9 auf Drohnen und 0,8 auf Satelliten.',
      ['3100e6 EUR at_least total', '1900e6 EUR total', '800e6 EUR total'],
    ],
  ],
  es: [
    [
      'México destinó 158.000 millones de pesos al Ejército en 2025, frente a 259.000 millones un año antes.',
      ['158e9 MXN per_year 2025', '259e9 MXN per_year'],
    ],
    [
      'Chile gastó 5,2 billones de pesos (5.500 millones de dólares) en defensa en 2024, el 1,6 % del PIB.',
      ['5200e9 CLP per_year 2024', '5500e6 USD per_year 2024', '1.6 percent_of_gdp 2024'],
    ],
    [
      'Argentina compró 24 F-16 por 301 millones de dólares; el presupuesto anual es de 3.200 millones de dólares.',
      ['24 count', '301e6 USD total', '3200e6 USD per_year'],
    ],
    [
      'Los efectivos subirán de 116.000 a 123.500 militares antes de 2030.',
      ['116000 personnel', '123500 personnel 2030'],
    ],
    [
      'El gasto de Grecia llegó al 3,6 % del PIB, el de Italia al 1,9 % y el de Bélgica al 1,4 %.',
      ['3.6 percent_of_gdp', '1.9 percent_of_gdp', '1.4 percent_of_gdp'],
    ],
    [
      'El fondo reunirá entre 45 y 60 millones de euros al año durante dos años y medio.',
      ['45e6 EUR at_least per_year', '60e6 EUR at_most per_year', '2.5 duration_years'],
    ],
    [
      'Brasil asignó 133.600 millones de reales (unos 23.000 millones de dólares) para 2025.',
      ['133600e6 BRL per_year 2025', '23e9 USD approx per_year 2025'],
    ],
    [
      'Colombia pagará 16,5 billones de pesos por 17 aviones Gripen, repartidos en cinco años.',
      ['16500e9 COP total', '17 count', '5 duration_years'],
    ],
    [
      'La partida crece en 1.200 millones, hasta 14.300 millones de euros.',
      ['1200e6 EUR per_year', '14300e6 EUR per_year'],
    ],
    [
      'Japón prevé 8,7 billones de yenes y Corea del Sur, 61,2 billones de wones.',
      ['8700e9 JPY per_year', '61200e9 KRW per_year'],
    ],
    ['Suecia aportará 25.000 millones de coronas de ayuda a Ucrania este año.', ['25e9 SEK total']],
  ],
  it: [
    [
      'La Grecia spenderà 25 miliardi di euro in dodici anni per navi, caccia e droni.',
      ['25e9 EUR total', '12 duration_years'],
    ],
    [
      "Il bilancio della difesa sale da 29,2 a 31,3 miliardi di euro nel 2025, pari all'1,54% del PIL.",
      ['29200e6 EUR per_year', '31300e6 EUR per_year 2025', '1.54 percent_of_gdp 2025'],
    ],
    [
      'La Svizzera stanzia 29,8 miliardi di franchi per quattro anni, la Danimarca 143 miliardi di corone.',
      ['29800e6 CHF total', '4 duration_years', '143e9 DKK total'],
    ],
    [
      "L'Egitto pagherà 3,9 miliardi di euro per due fregate Fremm, e altri 500 milioni per il supporto.",
      ['3900e6 EUR total', '2 count', '500e6 EUR total'],
    ],
    [
      'Varsavia ha speso 187 miliardi di zloty, circa 44 miliardi di euro, Praga 154 miliardi di corone.',
      ['187e9 PLN per_year', '44e9 EUR approx per_year', '154e9 CZK per_year'],
    ],
    [
      'La Spagna è al 2%, la Germania al 2,4% e la Polonia al 4,5% del Pil.',
      ['2 percent_of_gdp', '2.4 percent_of_gdp', '4.5 percent_of_gdp'],
    ],
    [
      'Il contratto per 132 carri vale 8,2 miliardi; quello per gli obici 1,7.',
      ['132 count', '8200e6 money total', '1700e6 money total'],
    ],
    [
      'Il Giappone ha chiesto 8.800 miliardi di yen (52 miliardi di euro) per il prossimo esercizio.',
      ['8800e9 JPY per_year', '52e9 EUR per_year'],
    ],
  ],
  pl: [
    [
      'Szwecja wyda w 2025 r. 143 mld koron (ok. 12,5 mld euro), czyli 2,4 proc. PKB.',
      ['143e9 SEK per_year 2025', '12500e6 EUR approx per_year 2025', '2.4 percent_of_gdp 2025'],
    ],
    [
      'Czechy kupią 24 samoloty F-35 za 150 mld koron, a Węgry 14 gripenów za 200 mld forintów.',
      ['24 count', '150e9 CZK total', '14 count', '200e9 HUF total'],
    ],
    [
      'Liczba żołnierzy ma wzrosnąć ze 190 tys. do 300 tys., a rezerwistów z 40 tys. do 150 tys.',
      ['190000 personnel', '300000 personnel', '40000 personnel', '150000 personnel'],
    ],
    ['Budżet MON zwiększono o 14 mld zł do 137 mld zł.', ['14e9 PLN per_year', '137e9 PLN per_year']],
    [
      'Litwa przeznaczy na obronę 5,4 proc. PKB, Łotwa 4,9 proc., a Estonia 5,4 proc.',
      ['5.4 percent_of_gdp', '4.9 percent_of_gdp', '5.4 percent_of_gdp'],
    ],
    [
      'Umowa na 180 czołgów K2 kosztuje 6,5 mld dol., czyli ponad 24 mld zł.',
      ['180 count', '6500e6 USD total', '24e9 PLN at_least total'],
    ],
    ['Norwegia przekaże Ukrainie 85 mld koron w ciągu dwóch i pół roku.', ['85e9 NOK total', '2.5 duration_years']],
    [
      'Wydatki wzrosły z 57,7 w 2022 r. do 124,3 mld zł w 2025 r.',
      ['57700e6 PLN per_year 2022', '124300e6 PLN per_year 2025'],
    ],
    [
      'Od 45 do 60 mln euro rocznie pochłonie utrzymanie 32 śmigłowców AH-64.',
      ['45e6 EUR at_least per_year', '60e6 EUR at_most per_year', '32 count'],
    ],
    [
      'Rumunia zamówiła 54 abramsy za 1,1 mld dol., Bułgaria 183 strykery za 1,5 mld.',
      ['54 count', '1100e6 USD total', '183 count', '1500e6 USD total'],
    ],
    ['Turcja planuje 1,6 bln lir na obronność i bezpieczeństwo w przyszłym roku.', ['1600e9 TRY per_year']],
  ],
};

for (const [lang, cases] of Object.entries(sentences) as [Lang, NonNullable<(typeof sentences)[Lang]>][]) {
  describe(`figures of many countries in ${lang}`, () => {
    it.each(cases)('%s', (text, figures) => {
      expect(findMentions(text, { lang }).map(shortly)).toEqual(figures);
    });
  });
}

describe('a sentence that sums up the one before', () => {
  it.each<[Lang, string]>([
    ['en', 'The army gets 4 billion euros a year and the navy 2 billion. Together that makes 6 billion euros.'],
    ['fr', 'L’armée reçoit 4 milliards d’euros par an. Avec la marine, cela fait au total 6 milliards d’euros.'],
    ['de', 'Das Heer erhält im Jahr 4 Milliarden Euro, die Marine 2 Milliarden. Zusammen sind das 6 Milliarden Euro.'],
    ['it', "L'esercito riceve 4 miliardi di euro all'anno. In totale fanno 6 miliardi di euro."],
    ['pl', 'Armia dostaje 4 mld euro rocznie, marynarka 2 mld. Razem to 6 mld euro.'],
  ])('takes over its period in %s', (lang, text) => {
    expect(findMentions(text, { lang }).map(({ period }) => period)).not.toContain(null);
    expect(findMentions(text, { lang }).at(-1)?.period).toBe('per_year');
  });
});
