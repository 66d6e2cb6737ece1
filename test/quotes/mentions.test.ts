import { describe, expect, it } from 'vitest';
import type { Lang } from '../../src/quotes/languages/index.js';
import { findMentions } from '../../src/quotes/mentions/find.js';
import { shortly } from './shortly.js';

/** Sentences as the press of each language writes them, and the figures they quote. */
const sentences: Record<Lang, readonly (readonly [text: string, figures: readonly string[]])[]> = {
  en: [
    [
      'Australia will lift its defence budget to A$59 billion in 2025-26, up from A$56.2 billion a year earlier, Canberra said.',
      ['59e9 AUD per_year 2025', '56200e6 AUD per_year'],
    ],
    [
      "South Korea's 2026 defence budget rises 8.2 percent to 66.3 trillion won ($47.1 billion).",
      ['8.2 percent 2026', '66300e9 KRW per_year 2026', '47100e6 USD per_year 2026'],
    ],
    [
      'India allocated Rs 6,81,210 crore (about $78.6 billion) for defence in FY2025-26, a 9.5% hike.',
      ['6812100e6 INR per_year 2025', '78600e6 USD approx per_year 2025', '9.5 percent 2025'],
    ],
    [
      "Israel's cabinet approved a budget of NIS 144 billion for the military, or roughly 7% of GDP.",
      ['144e9 ILS per_year', '7 percent_of_gdp approx'],
    ],
    [
      'Canada pledged C$9.3bn more this fiscal year, which it said would take spending to 2% of GDP by March.',
      ['9300e6 CAD per_year', '2 percent_of_gdp'],
    ],
    [
      'Denmark will spend an extra 50 billion kroner over the next two years, lifting outlays to more than 3% of gross domestic product.',
      ['50e9 DKK total', '2 duration_years', '3 percent_of_gdp at_least'],
    ],
    [
      "Norway's fund would add NOK 120 billion, nearly tripling military aid to Ukraine to 85 billion kroner.",
      ['120e9 NOK total', '3 multiple nearly', '85e9 NOK total'],
    ],
    [
      'The Pentagon signed a $4.5bn contract with Lockheed Martin for 64 F-35 jets and 12 Patriot batteries.',
      ['4500e6 USD total', '64 count', '12 count'],
    ],
    [
      "Hungary's Honvédség got 1,750 billion forints, equal to around 2.1 per cent of GDP.",
      ['1750e9 HUF per_year', '2.1 percent_of_gdp approx'],
    ],
    [
      'The UK would have to find between £20bn and £25bn a year to reach 3.5%.',
      ['20e9 GBP at_least per_year', '25e9 GBP at_most per_year', '3.5 percent'],
    ],
    [
      'Ministers want to move from 2.3% to 3.5% of GDP by 2035, with another 1.5% for infrastructure.',
      ['2.3 percent_of_gdp', '3.5 percent_of_gdp 2035', '1.5 percent_of_gdp 2035'],
    ],
    [
      'Half a trillion euros will be borrowed over 12 years for infrastructure, while defence spending above 1% of GDP is exempt.',
      ['500e9 EUR total', '12 duration_years', '1 percent_of_gdp at_least'],
    ],
    [
      'Estonia plans to spend 10 billion euros on defence in 2026-2029, an average of 5.4% of GDP.',
      ['10e9 EUR total', '5.4 percent_of_gdp'],
    ],
    [
      "Sweden's government proposed 26.6 billion crowns in extra military spending for 2026.",
      ['26600e6 SEK per_year 2026'],
    ],
    [
      'Russia spent 15.5tn roubles on the war last year, some 7.2% of GDP and about a third of the federal budget.',
      ['15500e9 RUB per_year', '7.2 percent_of_gdp approx', '0.333 multiple approx'],
    ],
    [
      'Ukraine needs $120bn in 2026, of which $60bn must come from partners.',
      ['120e9 USD per_year 2026', '60e9 USD per_year 2026'],
    ],
    [
      'Pakistan raised military expenditure by 20% to 2.55 trillion rupees ($9.04 billion).',
      ['20 percent', '2550e9 PKR per_year', '9040e6 USD per_year'],
    ],
    [
      "China's spending is estimated at ¥1.78 trillion, while Japan's hit ¥8.7 trillion.",
      ['1780e9 CNY approx per_year', '8700e9 JPY per_year'],
    ],
    [
      'Lawmakers debated a nearly $900-billion defense bill and a $150-billion reconciliation package.',
      ['900e9 USD nearly per_year', '150e9 USD total'],
    ],
    [
      'The army hired 5,000 soldiers, bought 2 Leopard 2 tanks and 155mm shells worth 1.1 billion euros.',
      ['5000 personnel', '2 count', '1100e6 EUR total'],
    ],
    [
      'In 2024 dollars, the programme costs $2.1 trillion through 2088, the GAO said in its 2025 report.',
      ['2100e9 USD total'],
    ],
    [
      'Saudi Arabia budgeted 272 billion riyals ($72.5bn) for its military in 2025, 21% of government spending.',
      ['272e9 SAR per_year 2025', '72500e6 USD per_year 2025', '21 percent 2025'],
    ],
    [
      'The $175bn Golden Dome would cost as much as $542bn over 20 years, the CBO estimated.',
      ['175e9 USD total', '542e9 USD at_most total', '20 duration_years'],
    ],
    [
      'The House passed an $886 billion National Defense Authorization Act for fiscal 2024, a 3.3% increase.',
      ['886e9 USD per_year 2024', '3.3 percent 2024'],
    ],
    [
      '"We will invest £1.5bn in six munitions factories", he told MPs, on top of the £15bn announced for warheads.',
      ['1500e6 GBP total', '6 count', '15e9 GBP total'],
    ],
    [
      'NATO allies agreed to spend 5% of GDP by 2035: 3.5% on core defence and 1.5% on related areas.',
      ['5 percent_of_gdp 2035', '3.5 percent_of_gdp 2035', '1.5 percent_of_gdp 2035'],
    ],
    [
      "Lithuania's defence budget will more than double to €4.79 billion in 2026 from €2.2bn in 2024.",
      ['2 multiple at_least', '4790e6 EUR per_year 2026', '2200e6 EUR per_year 2024'],
    ],
    [
      'Taiwan proposed NT$949.5 billion (US$31.1 billion) for 2026, or 3.32 percent of GDP.',
      ['949500e6 TWD per_year 2026', '31100e6 USD per_year 2026', '3.32 percent_of_gdp 2026'],
    ],
    [
      "Turkey's spending rose 12% to $25.0 billion in 2024, SIPRI said on April 28.",
      ['12 percent', '25e9 USD per_year 2024'],
    ],
    [
      'The Czech budget includes 160.8 billion crowns ($7.3bn) for defence, at least 2% of GDP.',
      ['160800e6 CZK per_year', '7300e6 USD per_year', '2 percent_of_gdp at_least'],
    ],
    [
      'The U.S. spent $997 billion, 3.2 times more than China ($314 billion).',
      ['997e9 USD per_year', '3.2 multiple', '314e9 USD per_year'],
    ],
    [
      'It would cost €1.9bn-€2.3bn, three quarters of which Berlin would pay.',
      ['1900e6 EUR at_least total', '2300e6 EUR at_most total', '0.75 multiple'],
    ],
    [
      'Iran tripled its military budget to 9,000 trillion rials, state media said.',
      ['3 multiple', '9000000e9 IRR per_year'],
    ],
    [
      'Under a 10-year plan, Ottawa would purchase 88 F-35s at a cost of C$19 billion.',
      ['10 duration_years', '88 count', '19e9 CAD total'],
    ],
    ['Greece will spend 25 billion euros by 2036 under its Agenda 2030 plan.', ['25e9 EUR total']],
    [
      'The army needs 260,000 troops, up from 183,000, and a reserve twice as large.',
      ['260000 personnel', '183000 personnel', '2 multiple'],
    ],
    [
      'The extra $1tn - roughly 0.9% of world output - would be spent over a decade.',
      ['1000e9 USD total', '0.9 percent_of_gdp approx', '10 duration_years'],
    ],
    [
      'Brazil set aside R$133 billion for defence, of which 78% goes to salaries and pensions.',
      ['133e9 BRL per_year', '78 percent'],
    ],
    ["Japan's record 43 trillion-yen plan runs to fiscal 2027.", ['43000e9 JPY total']],
    [
      'Belgium, which spent 1.3% of GDP in 2024, wants to hit the 2% target this year with an extra €4 billion.',
      ['1.3 percent_of_gdp 2024', '2 percent_of_gdp', '4e9 EUR per_year'],
    ],
    [
      '"Spending rose from 1.9 to 2.1 percent of GDP," the alliance said; the U.S. share fell to 62%.',
      ['1.9 percent_of_gdp', '2.1 percent_of_gdp', '62 percent'],
    ],
    [
      'Kuala Lumpur spends RM19.7 billion, Jakarta 165 trillion rupiah and Manila ₱256 billion.',
      ['19700e6 MYR per_year', '165000e9 IDR per_year', '256e9 PHP per_year'],
    ],
    [
      'A two-thirds majority of 720 lawmakers backed the €1.5bn EDIP programme for 2025-2027 in Article 5 talks at 10:30.',
      ['1500e6 EUR total'],
    ],
    ['He cut 3 brigades but kept the A400M, the F-16 and the G7 target of $50bn for Kyiv.', ['3 count', '50e9 USD']],
    ['Seoul pays 1.52 trillion won annually for 28,500 U.S. troops.', ['1520e9 KRW per_year']],
    [
      'US$ 850 bn was requested, 0.5 percentage points below inflation, over 5 years.',
      ['850e9 USD total', '0.5 percentage_points', '5 duration_years'],
    ],
    [
      'Macron wants another €3.5bn in 2026 and €3bn in 2027, taking the annual budget to €64bn, twice the €32bn of 2017.',
      [
        '3500e6 EUR per_year 2026',
        '3e9 EUR per_year 2027',
        '64e9 EUR per_year 2027',
        '2 multiple',
        '32e9 EUR per_year 2017',
      ],
    ],
    [
      "Berlin's 2025 budget earmarks €62.4bn for defence, rising to €82.7bn next year, €93.3bn in 2027 and €152.8bn by 2029.",
      ['62400e6 EUR per_year 2025', '82700e6 EUR per_year', '93300e6 EUR per_year 2027', '152800e6 EUR per_year 2029'],
    ],
    [
      'The Kremlin has earmarked 12.93 trillion roubles ($156.8 billion) for 2026, 38% of federal spending.',
      ['12930e9 RUB per_year 2026', '156800e6 USD per_year 2026', '38 percent 2026'],
    ],
    [
      'Global military expenditure reached $2718 billion in 2024, an increase of 9.4 per cent in real terms from 2023.',
      ['2718e9 USD per_year 2024', '9.4 percent 2024'],
    ],
    [
      'Chinese military spending grew for a 30th straight year to an estimated $314bn, 7% up on 2023.',
      ['314e9 USD approx per_year', '7 percent'],
    ],
    [
      "The Senate voted 77-20 for a $925 billion bill, $32 billion above the president's request.",
      ['925e9 USD per_year', '32e9 USD per_year'],
    ],
    [
      "Kyiv's draft sets aside 2.8 trillion hryvnias, or 27.2% of GDP, for defence and security next year.",
      ['2800e9 UAH per_year', '27.2 percent_of_gdp'],
    ],
    [
      'UK spending is set to hit 2.6% by 2027, helped by £3bn a year for Ukraine "for as long as it takes".',
      ['2.6 percent 2027', '3e9 GBP per_year'],
    ],
    [
      'Japan will spend 43 trillion yen over the five years to March 2028, 1.6 times the previous plan.',
      ['43000e9 JPY total', '5 duration_years', '1.6 multiple'],
    ],
    [
      'Trump demanded 5 percent, more than double the 2 percent most allies manage.',
      ['5 percent', '2 multiple at_least', '2 percent'],
    ],
  ],
  fr: [
    [
      'La Suisse porterait ses dépenses militaires de 5,9 à 8,4 milliards de francs d’ici 2030, soit 1 % du PIB.',
      ['5900e6 CHF per_year', '8400e6 CHF per_year 2030', '1 percent_of_gdp 2030'],
    ],
    [
      'Le budget des armées atteindra 57,1 Md€ en 2026, contre 50,5 Md€ cette année.',
      ['57100e6 EUR per_year 2026', '50500e6 EUR per_year'],
    ],
    [
      "Le Danemark débloque 50 milliards de couronnes (6,7 milliards d'euros) sur deux ans pour réarmer.",
      ['50e9 DKK total', '6700e6 EUR total', '2 duration_years'],
    ],
    ['Ankara consacrera 1 608 milliards de livres turques à la défense et à la sécurité.', ['1608e9 TRY per_year']],
    [
      'L’Algérie a voté 3 349 milliards de dinars pour ses armées, soit près de 25 milliards de dollars.',
      ['3349e9 DZD per_year', '25e9 USD nearly per_year'],
    ],
    ['La LPM 2024-2030 prévoit 413,3 Mds€, dont 268 Mds€ d’équipements.', ['413300e6 EUR total', '268e9 EUR total']],
    [
      'Il faudrait entre 80 et 100 milliards d’euros par an, soit une trentaine de milliards de plus qu’aujourd’hui.',
      ['80e9 EUR at_least per_year', '100e9 EUR at_most per_year', '30e9 EUR approx per_year'],
    ],
    [
      "L'Allemagne mobilise un millier de milliards d'euros, selon les calculs de l'institut.",
      ['1000e9 EUR approx total'],
    ],
    [
      'L’effort passera de 2 % à 3,5 % du PIB en 2035, a-t-on appris le 24 juin 2025 à La Haye.',
      ['2 percent_of_gdp', '3.5 percent_of_gdp 2035'],
    ],
    [
      'Israël a vu ses dépenses bondir de 65 % en 2024, à 46,5 milliards de dollars, soit 8,8 % de son PIB.',
      ['65 percent 2024', '46500e6 USD per_year 2024', '8.8 percent_of_gdp 2024'],
    ],
    [
      "Le Kremlin dépensera 13 500 milliards de roubles (environ 130 Mds€), presque deux fois plus qu'en 2023.",
      ['13500e9 RUB per_year', '130e9 EUR approx per_year', '2 multiple nearly'],
    ],
    [
      "Le Sénat a voté une hausse de 3,2 milliards d'euros en 2026, puis de 3 milliards par an jusqu’en 2030.",
      ['3200e6 EUR per_year 2026', '3e9 EUR per_year'],
    ],
    [
      'Londres portera l’effort à 2,5 % du PIB d’ici à 2027, soit 13,4 milliards de livres de plus par an.',
      ['2.5 percent_of_gdp 2027', '13400e6 GBP per_year'],
    ],
    [
      'Les Européens ont dépensé 326 Mds d’euros en 2024, un tiers de plus qu’en 2021.',
      ['326e9 EUR per_year 2024', '0.333 multiple'],
    ],
    [
      'Le Japon a approuvé un budget de 8 700 milliards de yens (53 milliards d’euros), en hausse de 9,4 %.',
      ['8700e9 JPY per_year', '53e9 EUR per_year', '9.4 percent'],
    ],
    ['Varsovie a signé un contrat de 6,5 milliards de dollars pour 180 chars K2.', ['6500e6 USD total', '180 count']],
    [
      'Avec 997 milliards de dollars, les États-Unis pèsent 37 % du total mondial, devant la Chine (314 milliards).',
      ['997e9 USD per_year', '37 percent', '314e9 USD per_year'],
    ],
    [
      'La Norvège versera 85 milliards de couronnes à Kiev cette année, contre 35 milliards prévus.',
      ['85e9 NOK per_year', '35e9 NOK per_year'],
    ],
    [
      "Près d'un demi-milliard d’euros iront à 7 500 réservistes et à 12 hélicoptères NH90.",
      ['500e6 EUR nearly', '7500 personnel', '12 count'],
    ],
    [
      'Selon Bercy, il faudra trouver 30 à 40 milliards d’euros supplémentaires, soit plus de 1 point de PIB.',
      ['30e9 EUR at_least', '40e9 EUR at_most', '1 percentage_points at_least'],
    ],
    [
      "Dans le Plan 2030, l’Espagne consacrera 10,5 milliards d'euros pour atteindre 2 % du PIB.",
      ['10500e6 EUR per_year', '2 percent_of_gdp'],
    ],
    [
      'Le budget 2026 prévoit 66,7 milliards d’euros, pensions comprises, dont 19 milliards pour l’équipement.',
      ['66700e6 EUR per_year 2026', '19e9 EUR per_year 2026'],
    ],
    [
      "Le budget de la défense suisse doit passer de 0,7% à 1% du PIB d'ici à 2032.",
      ['0.7 percent_of_gdp', '1 percent_of_gdp 2032'],
    ],
    [
      "L'UE a versé 177,5 Mrd € d'aide à l'Ukraine, dont 63,2 Mrds € militaires, depuis 2022.",
      ['177500e6 EUR total', '63200e6 EUR total'],
    ],
    [
      "La Corée du Sud investira 66 294 milliards de wons (40 Mds €), +8,2 %, l'an prochain.",
      ['66294e9 KRW per_year', '40e9 EUR per_year', '8.2 percent'],
    ],
    [
      'Le Maroc a inscrit 133 milliards de dirhams (13 milliards de dollars) à son projet de loi de finances 2025.',
      ['133e9 MAD per_year 2025', '13e9 USD per_year 2025'],
    ],
    [
      'Les crédits augmentent de près de 7 %, soit quelque 3,3 milliards de plus.',
      ['7 percent nearly', '3300e6 money approx per_year'],
    ],
    [
      'Le Canada dépensera 62,7 milliards de dollars canadiens, un peu plus de 2 % du PIB.',
      ['62700e6 CAD per_year', '2 percent_of_gdp at_least'],
    ],
    [
      'Au 1er janvier 2025, l’armée comptait 203 250 militaires et 200 chars Leclerc.',
      ['203250 personnel', '200 count'],
    ],
    [
      '« Nous allons porter notre effort à 3,5 % du PIB, soit environ 100 milliards d’euros par an », a dit M. Lecornu.',
      ['3.5 percent_of_gdp', '100e9 EUR approx per_year'],
    ],
    [
      'En 2024, Berlin a dépensé 88,5 milliards de dollars (77,6 milliards d’euros), +28 % en un an.',
      ['88500e6 USD per_year 2024', '77600e6 EUR per_year 2024', '28 percent 2024'],
    ],
    [
      "Moscou prévoit 13 500 milliards de roubles en 2025 (environ 130 milliards d’euros), soit près d'un tiers des dépenses.",
      ['13500e9 RUB per_year 2025', '130e9 EUR approx per_year 2025', '0.333 multiple nearly'],
    ],
    [
      "L'enveloppe de 413 milliards sur sept ans représente 40 % de plus que la précédente (295 milliards).",
      ['413e9 money total', '7 duration_years', '40 percent', '295e9 money total'],
    ],
    [
      "L’Inde a porté son budget à 6 810 milliards de roupies (75 milliards d'euros), en hausse de 9,5 %.",
      ['6810e9 INR per_year', '75e9 EUR per_year', '9.5 percent'],
    ],
    [
      'La Belgique consacrait 1,3 % de son PIB à la défense et vise 2 % dès 2025, soit 4 milliards d’euros de plus.',
      ['1.3 percent_of_gdp', '2 percent_of_gdp 2025', '4e9 EUR per_year 2025'],
    ],
  ],
  de: [
    [
      'Die Schweiz will den Zahlungsrahmen der Armee auf 29,8 Milliarden Franken für vier Jahre festlegen.',
      ['29800e6 CHF total', '4 duration_years'],
    ],
    [
      'Das Sondervermögen von 100 Mrd. Euro ist bis 2027 aufgebraucht; 2028 fehlen rund 28 Mrd. Euro.',
      ['100e9 EUR total', '28e9 EUR approx per_year 2028'],
    ],
    [
      'Österreichs Verteidigungsbudget steigt 2025 um 12 Prozent auf 4,4 Milliarden Euro.',
      ['12 percent 2025', '4400e6 EUR per_year 2025'],
    ],
    [
      'Japan plant 8,7 Billionen Yen (rund 53 Mrd. Euro) für das Haushaltsjahr 2025 ein.',
      ['8700e9 JPY per_year 2025', '53e9 EUR approx per_year 2025'],
    ],
    [
      'Tschechien gibt 154,4 Milliarden Kronen aus, also 2,0 Prozent der Wirtschaftsleistung.',
      ['154400e6 CZK per_year', '2 percent_of_gdp'],
    ],
    [
      'Für das 500-Milliarden-Euro-Sondervermögen nimmt der Bund über zwölf Jahre Schulden auf.',
      ['500e9 EUR total', '12 duration_years'],
    ],
    [
      'Zwischen 3 und 3,5 Prozent des BIP hält der Minister für nötig, das wären gut 150 Milliarden Euro im Jahr.',
      ['3 percent_of_gdp at_least', '3.5 percent_of_gdp at_most', '150e9 EUR at_least per_year'],
    ],
    [
      'Der Vertrag über 3,4 Milliarden Euro umfasst 18 Leopard 2A8 und 12 Panzerhaubitzen.',
      ['3400e6 EUR total', '18 count', '12 count'],
    ],
    [
      'Kiew braucht 2026 mindestens 4,8 Billionen Hrywnja, rund doppelt so viel wie 2022.',
      ['4800e9 UAH at_least per_year 2026', '2 multiple approx'],
    ],
    [
      'Polens Wehretat soll um knapp 7 Prozent auf 200 Mrd. Złoty (47 Mrd. Euro) wachsen.',
      ['7 percent nearly', '200e9 PLN per_year', '47e9 EUR per_year'],
    ],
    [
      'Moskau will 12,9 Billionen Rubel ausgeben, nach 13,5 Billionen im laufenden Jahr.',
      ['12900e9 RUB per_year', '13500e9 RUB per_year'],
    ],
    [
      'Die US-Regierung fordert 1,01 Billionen Dollar, ein Plus von 13,4 Prozent gegenüber 2025.',
      ['1010e9 USD per_year', '13.4 percent'],
    ],
    [
      'Seit 2014 haben sich die Ausgaben mehr als verdoppelt, von 32,4 auf 71,8 Milliarden Euro.',
      ['2 multiple at_least', '32400e6 EUR per_year 2014', '71800e6 EUR per_year'],
    ],
    [
      'Schweden steckt 300 Milliarden Kronen (knapp 28 Mrd. Euro) in die Aufrüstung, verteilt auf zehn Jahre.',
      ['300e9 SEK total', '28e9 EUR nearly total', '10 duration_years'],
    ],
    [
      'Der Bundestag billigte 2024 für die Ukraine Hilfen in Höhe von 7,1 Mrd. €, 2025 sind es 8,3 Mrd. €.',
      ['7100e6 EUR per_year 2024', '8300e6 EUR per_year 2025'],
    ],
    [
      'Die NATO-Staaten wollen bis 2035 fünf Prozent ihrer Wirtschaftsleistung für Verteidigung ausgeben.',
      ['5 percent_of_gdp 2035'],
    ],
    [
      'Der Etat wächst von 62,4 Mrd. € (2025) auf 82,7 Mrd. € (2026).',
      ['62400e6 EUR per_year 2025', '82700e6 EUR per_year 2026'],
    ],
    [
      'Indien gibt 6,81 Billionen Rupien aus; das sind 9,5 Prozent mehr als im Vorjahr.',
      ['6810e9 INR per_year', '9.5 percent'],
    ],
    [
      'Mit 2,4 % des BIP, 90,6 Mrd. US-$, liegt Deutschland auf Platz 4.',
      ['2.4 percent_of_gdp', '90600e6 USD per_year'],
    ],
    [
      'Knapp eine Billion Euro Schulden will die Koalition machen, davon 500 Mrd. für Infrastruktur.',
      ['1000e9 EUR nearly total', '500e9 EUR total'],
    ],
    ['Am 18. März 2025 stimmten 512 Abgeordnete zu. Das 100-Milliarden-Paket reicht bis 2027.', ['100e9 money total']],
    [
      'Großbritannien zahlt 59,8 Milliarden Pfund, Norwegen 110 Milliarden Kronen.',
      ['59800e6 GBP per_year', '110e9 NOK per_year'],
    ],
    [
      'Anderthalb Milliarden Euro jährlich kostet der Betrieb, ein Drittel davon entfällt auf Personal.',
      ['1500e6 EUR per_year', '0.333 multiple'],
    ],
    [
      'Die Kosten stiegen von geplanten 5,3 auf etwa 8,7 Mrd. Franken, ein Plus von 64 %.',
      ['5300e6 CHF total', '8700e6 CHF approx total', '64 percent'],
    ],
    [
      'Das Pentagon beantragte 961,6 Mrd. Dollar (ca. 830 Mrd. Euro) für das Fiskaljahr 2026.',
      ['961600e6 USD per_year 2026', '830e9 EUR approx per_year 2026'],
    ],
    [
      'Ungarn gibt 1.750 Mrd. Forint aus, Rumänien 45 Milliarden Lei, Bulgarien 4,5 Milliarden Lewa.',
      ['1750e9 HUF per_year', '45e9 RON per_year', '4500e6 BGN per_year'],
    ],
    [
      'Israels Militärausgaben schnellten um 65 Prozent auf 46,5 Milliarden Dollar, 8,8 Prozent des Bruttoinlandsprodukts.',
      ['65 percent', '46500e6 USD per_year', '8.8 percent_of_gdp'],
    ],
    [
      'Am 3. Oktober 2024 bestellte Oslo 5 Fregatten Typ 26 für 136 Mrd. Kronen (11,6 Mrd. €).',
      ['5 count', '136e9 NOK total', '11600e6 EUR total'],
    ],
    [
      'Frankreichs Militärhaushalt soll von derzeit 50,5 Milliarden Euro auf 64 Milliarden Euro im Jahr 2027 steigen.',
      ['50500e6 EUR per_year', '64e9 EUR per_year 2027'],
    ],
    [
      'Die 32 NATO-Länder gaben 1.506 Mrd. US-Dollar aus, 55 % der weltweiten Ausgaben.',
      ['32 count', '1506e9 USD per_year', '55 percent'],
    ],
    [
      'Trump forderte fünf Prozent der Wirtschaftsleistung; bislang gilt das Zwei-Prozent-Ziel.',
      ['5 percent_of_gdp', '2 percent_of_gdp'],
    ],
    [
      'Die Ukraine wendet 34 Prozent ihres BIP auf, umgerechnet 64,7 Mrd. Dollar, Russland 7,1 Prozent (149 Mrd. Dollar).',
      ['34 percent_of_gdp', '64700e6 USD per_year', '7.1 percent_of_gdp', '149e9 USD per_year'],
    ],
    [
      'Für 2026 sind 108,2 Milliarden Euro eingeplant: 82,7 Milliarden im Kernhaushalt und 25,5 Milliarden aus dem Sondervermögen.',
      ['108200e6 EUR per_year 2026', '82700e6 EUR per_year 2026', '25500e6 EUR per_year 2026'],
    ],
  ],
  es: [
    [
      'El Gobierno destinará 10.471 millones de euros adicionales este año para alcanzar el 2 % del PIB.',
      ['10471e6 EUR per_year', '2 percent_of_gdp'],
    ],
    [
      'Estados Unidos gastará casi 1 billón de dólares en defensa en 2026, más de un tercio del total mundial.',
      ['1000e9 USD nearly per_year 2026', '0.333 multiple at_least'],
    ],
    [
      'Polonia prevé 200.000 millones de eslotis (unos 47.000 millones de euros), el 4,8% del PIB.',
      ['200e9 PLN per_year', '47e9 EUR approx per_year', '4.8 percent_of_gdp'],
    ],
    [
      'El fondo SAFE ofrece 150.000 M€ en préstamos, de los que España podría pedir unos 1.000 millones.',
      ['150e9 EUR total', '1e9 EUR approx total'],
    ],
    [
      'Entre 2.000 y 3.000 millones de euros costará el programa de 40 cazas F-35.',
      ['2e9 EUR at_least total', '3e9 EUR at_most total', '40 count'],
    ],
    ['México asignó 158 mil 400 millones de pesos a la Sedena en 2025.', ['158400e6 MXN per_year 2025']],
    [
      'La inversión pasará de 17.523 millones en 2023 a 36.560 millones en 2029, el doble.',
      ['17523e6 money per_year 2023', '36560e6 money per_year 2029', '2 multiple'],
    ],
    [
      'Alemania aprobó medio billón de euros para infraestructuras durante doce años.',
      ['500e9 EUR total', '12 duration_years'],
    ],
    [
      'Suecia invertirá 300.000 millones de coronas hasta 2030, un 3,5 % del PIB.',
      ['300e9 SEK total', '3.5 percent_of_gdp 2030'],
    ],
    [
      'Chile gasta 2,3 billones de pesos, es decir, unos 2.400 MM$.',
      ['2300e9 CLP per_year', '2400e6 USD approx per_year'],
    ],
    [
      'El Congreso de EE UU aprobó 895.000 millones de dólares para 2025, un 1 % más.',
      ['895e9 USD per_year 2025', '1 percent 2025'],
    ],
    [
      'Francia elevará su gasto de 50.500 millones a 64.000 millones en 2027.',
      ['50500e6 money per_year', '64e9 money per_year 2027'],
    ],
    [
      'El presupuesto de Ucrania prevé 2,2 billones de grivnas (unos 53.000 millones de dólares), el 26 % del PIB.',
      ['2200e9 UAH per_year', '53e9 USD approx per_year', '26 percent_of_gdp'],
    ],
    [
      'Japón aprobó 8,7 billones de yenes (55.000 millones de dólares) para el ejercicio 2025.',
      ['8700e9 JPY per_year 2025', '55e9 USD per_year 2025'],
    ],
    [
      'Indra recibirá 6.890 M€ en préstamos al 0 % para 240 vehículos 8x8.',
      ['6890e6 EUR total', '0 percent', '240 count'],
    ],
    [
      'Los aliados gastaron 1,5 billones de dólares, el 55% del total, casi 1,2 puntos porcentuales más.',
      ['1500e9 USD per_year', '55 percent', '1.2 percentage_points nearly'],
    ],
    [
      'Noruega destinará 85.000 millones de coronas noruegas (7.200 millones de euros) a Ucrania.',
      ['85e9 NOK per_year', '7200e6 EUR per_year'],
    ],
    [
      'Argentina comprará 24 cazas F-16 por 300 millones de dólares, una tercera parte de su valor.',
      ['24 count', '300e6 USD total'],
    ],
    [
      'El gasto se multiplicará por dos en una década: de 20.000 a 40.000 millones de euros anuales.',
      ['2 multiple', '10 duration_years', '20e9 EUR per_year', '40e9 EUR per_year'],
    ],
    [
      'El Ministerio de Hacienda autorizó 14.200 M€ de prefinanciación al 0% de interés.',
      ['14200e6 EUR total', '0 percent'],
    ],
    [
      'Corea del Sur elevará un 8,2% su presupuesto, hasta 66,3 billones de wones (unos 47.000 millones de dólares).',
      ['8.2 percent', '66300e9 KRW per_year', '47e9 USD approx per_year'],
    ],
    ['Londres gastará 13.400 millones de libras más al año a partir de 2027.', ['13400e6 GBP per_year 2027']],
    [
      'Turquía presupuesta 1,6 billones de liras turcas para defensa y seguridad en 2025.',
      ['1600e9 TRY per_year 2025'],
    ],
    [
      'Ucrania necesita entre 50.000 y 60.000 millones de dólares anuales.',
      ['50e9 USD at_least per_year', '60e9 USD at_most per_year'],
    ],
    [
      'La UE movilizará hasta 800.000 millones de euros, 650.000 de ellos por la cláusula de escape.',
      ['800e9 EUR at_most total', '650e9 EUR total'],
    ],
    [
      'Sánchez anunció 10.471 millones adicionales en 2025; así el gasto llegará a 33.123 millones de euros, el 2% del PIB.',
      ['10471e6 EUR per_year 2025', '33123e6 EUR per_year', '2 percent_of_gdp'],
    ],
    [
      'Rusia destinará 13,5 billones de rublos (unos 130.000 millones de euros), más del 6 % de su PIB, en 2025.',
      ['13500e9 RUB per_year 2025', '130e9 EUR approx per_year 2025', '6 percent_of_gdp at_least 2025'],
    ],
    [
      'El presupuesto militar de EE. UU., de casi 900.000 millones de dólares, es el triple del chino.',
      ['900e9 USD nearly per_year', '3 multiple'],
    ],
    [
      'El gasto mundial subió un 9,4% hasta los 2,72 billones de dólares en 2024, según el SIPRI.',
      ['9.4 percent', '2720e9 USD per_year 2024'],
    ],
  ],
  it: [
    [
      'La Difesa avrà 31,3 mld di euro nel 2025, in crescita del 7,2% rispetto al 2024.',
      ['31300e6 EUR per_year 2025', '7.2 percent 2025'],
    ],
    [
      'La Svezia spenderà 300 miliardi di corone (circa 27 miliardi di euro) in dieci anni.',
      ['300e9 SEK total', '27e9 EUR approx total', '10 duration_years'],
    ],
    [
      "Varsavia destinerà 200 mld di zloty, pari al 4,8% del Pil, quasi il doppio dell'Italia.",
      ['200e9 PLN per_year', '4.8 percent_of_gdp', '2 multiple nearly'],
    ],
    [
      'Il piano ReArm Europe vale fino a 800 miliardi di euro in quattro anni, di cui 150 miliardi di prestiti.',
      ['800e9 EUR at_most total', '4 duration_years', '150e9 EUR total'],
    ],
    [
      "Il programma costerà tra 7 e 8 miliardi; l'Esercito riceverà 272 carri armati e 1.050 Lynx.",
      ['7e9 money at_least total', '8e9 money at_most total', '272 count', '1050 count'],
    ],
    [
      'La spesa mondiale ha toccato i 2.718 miliardi di dollari nel 2024, il 9,4% in più.',
      ['2718e9 USD per_year 2024', '9.4 percent 2024'],
    ],
    [
      "Il Regno Unito salirà dal 2,3% al 2,5% del Pil entro il 2027, con 13,4 miliardi di sterline in più all'anno.",
      ['2.3 percent_of_gdp', '2.5 percent_of_gdp 2027', '13400e6 GBP per_year'],
    ],
    [
      'Berlino ha varato mille miliardi di euro di nuovo debito, mezzo bilione per la difesa.',
      ['1000e9 EUR', '500e9 EUR'],
    ],
    [
      'Il bilancio russo prevede 13,5 trilioni di rubli (circa 130 miliardi di euro), quasi un terzo delle uscite.',
      ['13500e9 RUB per_year', '130e9 EUR approx per_year', '0.333 multiple nearly'],
    ],
    [
      'La Germania spenderà 86 miliardi nel 2025 e 152,8 miliardi nel 2029.',
      ['86e9 money per_year 2025', '152800e6 money per_year 2029'],
    ],
    [
      'Servono 445 milioni di euro per 1.000 militari e 2 fregate Fremm.',
      ['445e6 EUR total', '1000 personnel', '2 count'],
    ],
    [
      'Il governo stima una spesa tra lo 0,15% e lo 0,5% del Pil, pari a 3-10 miliardi.',
      [
        '0.15 percent_of_gdp at_least',
        '0.5 percent_of_gdp at_most',
        '3e9 money at_least per_year',
        '10e9 money at_most per_year',
      ],
    ],
    ['Il contratto da 23 miliardi di euro con Rheinmetall durerà 15 anni.', ['23e9 EUR total', '15 duration_years']],
    [
      "La Nato chiede il 5% del Pil entro il 2035: per l'Italia significa oltre 100 miliardi l'anno.",
      ['5 percent_of_gdp 2035', '100e9 EUR at_least per_year'],
    ],
    [
      "Il Congresso ha approvato 895 mld $ per il 2025, circa l'1% in più.",
      ['895e9 USD per_year 2025', '1 percent approx 2025'],
    ],
    [
      'Ankara spenderà 1.608 miliardi di lire turche (39 miliardi di dollari).',
      ['1608e9 TRY per_year', '39e9 USD per_year'],
    ],
    [
      'Praga investirà 160,8 miliardi di corone, il 2% del Pil, e Budapest 1.750 miliardi di fiorini.',
      ['160800e6 CZK per_year', '2 percent_of_gdp', '1750e9 HUF per_year'],
    ],
    [
      "La spesa passerà dall'1,57 al 2 per cento del Pil nel 2025, un aumento di 0,43 punti percentuali.",
      ['1.57 percent_of_gdp', '2 percent_of_gdp 2025', '0.43 percentage_points 2025'],
    ],
    ['Il fondo speciale da 100 miliardi di euro, varato nel 2022, si esaurirà nel 2027.', ['100e9 EUR total']],
    [
      'Macron punta a 64 miliardi di euro nel 2027, il doppio rispetto ai 32 miliardi del 2017.',
      ['64e9 EUR per_year 2027', '2 multiple', '32e9 EUR per_year 2017'],
    ],
    [
      "Crosetto: servono 33 miliardi l'anno, pari a circa l'1,57% del Pil, contro i 45 miliardi necessari.",
      ['33e9 money per_year', '1.57 percent_of_gdp approx', '45e9 money per_year'],
    ],
    [
      'Pechino aumenta del 7,2% il bilancio militare: 1.784 miliardi di yuan (231 miliardi di euro).',
      ['7.2 percent', '1784e9 CNY per_year', '231e9 EUR per_year'],
    ],
  ],
  pl: [
    [
      'Rząd przeznaczy na obronność 200 mld zł w 2026 r., czyli 4,8 proc. PKB.',
      ['200e9 PLN per_year 2026', '4.8 percent_of_gdp 2026'],
    ],
    [
      'Umowa na 180 czołgów K2 jest warta 6,5 mld dolarów, czyli około 24 mld zł.',
      ['180 count', '6500e6 USD total', '24e9 PLN approx total'],
    ],
    [
      'Korea Południowa zwiększy budżet obronny o 8,2 proc., do 66,3 bln wonów (47,1 mld dol.).',
      ['8.2 percent', '66300e9 KRW per_year', '47100e6 USD per_year'],
    ],
    [
      'Czechy wydadzą 154,4 mld koron, niespełna 2 proc. PKB, a Szwecja 143 mld koron.',
      ['154400e6 CZK per_year', '2 percent_of_gdp nearly', '143e9 SEK per_year'],
    ],
    [
      'Rosja planuje 13,5 bln rubli (ok. 140 mld dolarów), niemal dwukrotnie więcej niż w 2023 r.',
      ['13500e9 RUB per_year', '140e9 USD approx per_year', '2 multiple nearly'],
    ],
    ['W latach 2025-2035 na modernizację trafi półtora biliona złotych.', ['1500e9 PLN total']],
    ['Wojsko ma liczyć 300 tys. żołnierzy, w tym 50 tys. terytorialsów.', ['300000 personnel', '50000 personnel']],
    [
      'Ukraina potrzebuje co najmniej 2,2 bln hrywien rocznie, a jej dług sięgnął 100 proc. PKB.',
      ['2200e9 UAH at_least per_year', '100 percent_of_gdp'],
    ],
    [
      'Wydatki wzrosły z 2,2 proc. PKB w 2022 r. do 4,7 proc. w 2025 r.',
      ['2.2 percent_of_gdp 2022', '4.7 percent_of_gdp 2025'],
    ],
    ['Szwajcaria wyda 29,8 mld franków w ciągu czterech lat.', ['29800e6 CHF total', '4 duration_years']],
    [
      'Budżet Pentagonu to 895 mld dolarów, a Chin 1,78 bln juanów (249 mld dolarów).',
      ['895e9 USD per_year', '1780e9 CNY per_year', '249e9 USD per_year'],
    ],
    [
      'Polska otrzyma 43,7 mld euro pożyczek z programu SAFE, co odpowiada ok. 185 mld zł.',
      ['43700e6 EUR total', '185e9 PLN approx total'],
    ],
    [
      'Wielka Brytania zwiększy wydatki z 2,3 do 2,5 proc. PKB do 2027 r., o 13,4 mld funtów rocznie.',
      ['2.3 percent_of_gdp', '2.5 percent_of_gdp 2027', '13400e6 GBP per_year'],
    ],
    [
      'W 2024 r. wydatki wyniosły 118,1 mld zł, o 11 mld zł więcej niż w 2023 r.',
      ['118100e6 PLN per_year 2024', '11e9 PLN per_year 2024'],
    ],
    ['Dania przeznaczy dodatkowe 50 mld koron duńskich w latach 2025–2026.', ['50e9 DKK total']],
    [
      'W budżecie na 2025 r. zapisano 186,6 mld zł, tj. ok. 4,7 proc. PKB.',
      ['186600e6 PLN per_year 2025', '4.7 percent_of_gdp approx 2025'],
    ],
    [
      'Stany Zjednoczone wydały w 2024 r. 997 mld USD, a Chiny szacunkowo 314 mld USD.',
      ['997e9 USD per_year 2024', '314e9 USD approx per_year'],
    ],
    [
      'Fundusz ma wartość 100 mld euro, z czego 8 mld trafi na zakup 35 myśliwców F-35.',
      ['100e9 EUR total', '8e9 EUR total', '35 count'],
    ],
    ['Wydatki Izraela skoczyły o 65 proc., do 46,5 mld dolarów.', ['65 percent', '46500e6 USD per_year']],
    [
      'Korea Płn. ma 1,2 mln żołnierzy, a Węgry wydadzą 1750 mld forintów.',
      ['1200000 personnel', '1750e9 HUF per_year'],
    ],
    [
      'Rosja przeznaczy 13,5 bln rubli (ok. 570 mld zł), tj. 6,3 proc. PKB, na wojsko w 2025 r.',
      ['13500e9 RUB per_year 2025', '570e9 PLN approx per_year 2025', '6.3 percent_of_gdp 2025'],
    ],
    [
      'Tusk zapowiedział 186 mld zł na obronność w przyszłym roku, o ponad 10 proc. więcej niż obecnie.',
      ['186e9 PLN per_year', '10 percent at_least'],
    ],
    [
      'Niemiecki fundusz 100 mld euro wyczerpie się do 2027 roku, a budżet wzrośnie do 152,8 mld euro w 2029 r.',
      ['100e9 EUR total', '152800e6 EUR per_year 2029'],
    ],
    [
      'Wydatki NATO przekroczyły 1,5 biliona dolarów, a USA odpowiadały za dwie trzecie tej kwoty.',
      ['1500e9 USD at_least per_year', '0.667 multiple'],
    ],
  ],
};

for (const [lang, cases] of Object.entries(sentences) as [Lang, (typeof sentences)[Lang]][]) {
  describe(`the figures of a sentence in ${lang}`, () => {
    it.each(cases)('%s', (text, figures) => {
      expect(findMentions(text, { lang }).map(shortly)).toEqual(figures);
    });
  });
}
