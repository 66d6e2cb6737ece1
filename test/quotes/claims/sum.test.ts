import { describe, expect, it } from 'vitest';
import { claimed } from './claimed.js';

describe('parts and their total', () => {
  // biome-ignore format: a sentence and what it claims read better side by side
  it.each([
    ['en', 'The army gets €12 billion, the navy €9 billion and the air force €10 billion, for a total of €31 billion.', ['sum consistent']],
    ['en', 'The army gets €12 billion, the navy €9 billion and the air force €10 billion, a total of €34 billion.', ['sum inconsistent arithmetic']],
    ['en', 'The €31 billion is made up of €12 billion for the army, €9 billion for the navy and €10 billion for the air force.', ['sum consistent']],
    ['en', 'The €31 billion comprises €12 billion for the army, €9 billion for the navy and €14 billion for the air force.', ['sum inconsistent arithmetic']],
    ['en', 'Loans come to €150 billion and national leeway to €650 billion. Together they make €800 billion.', ['sum consistent']],
    ['de', 'Für das Heer sind 12 Milliarden Euro, für die Marine 9 Milliarden Euro vorgesehen, insgesamt 21 Milliarden Euro.', ['sum consistent']],
    ['de', 'Die 31 Milliarden Euro setzen sich zusammen aus 12 Milliarden Euro für das Heer und 16 Milliarden Euro für die Marine.', ['sum inconsistent arithmetic']],
    ['fr', 'La marine reçoit 9 milliards d’euros et l’armée de terre 12 milliards d’euros, soit 21 milliards d’euros au total.', ['sum consistent']],
    ['fr', 'La marine reçoit 9 milliards d’euros et l’armée de terre 12 milliards d’euros. Au total, cela fait 24 milliards d’euros.', ['sum inconsistent arithmetic']],
    ['es', 'La Armada recibe 3.000 millones de euros y el Ejército 4.000 millones de euros; en total, 8.000 millones de euros.', ['sum inconsistent arithmetic']],
    ['es', 'Los 7.000 millones de euros se reparten entre 3.000 millones de euros para la Armada y 4.000 millones de euros para el Ejército.', ['sum consistent']],
    ['it', 'Alla Marina vanno 3 miliardi di euro e all’Esercito 4 miliardi di euro, in tutto 7 miliardi di euro.', ['sum consistent']],
    ['pl', 'Wojska lądowe dostaną 12 mld zł, a marynarka 9 mld zł, łącznie 21 mld zł.', ['sum consistent']],
    ['pl', 'Na kwotę 31 mld zł składa się 12 mld zł dla wojsk lądowych i 16 mld zł dla marynarki.', ['sum inconsistent arithmetic']],
    ['en', "The navy's share is €9.0 billion, the army's €12.0 billion; combined they take €25.0 billion.", ['sum inconsistent arithmetic']],
    ['en', 'The navy gets €9 billion and the army €12 billion, €21 billion in all.', ['sum consistent']],
    ['en', 'On top of the regular €82.7 billion come €25.5 billion from the special fund, bringing the total to €108.2 billion.', ['sum consistent']],
    ['en', 'On top of the regular €82.7 billion come €25.5 billion from the special fund, bringing the total to €118.2 billion.', ['sum inconsistent arithmetic']],
    ['en', 'Germany spends €95 billion, split between €70.0 billion in the core budget and €25.0 billion in the fund.', ['sum consistent']],
    ['en', 'The bill totals $850 billion: $300 billion for the navy, $250 billion for the air force, $200 billion for the army and $100 billion for the rest.', ['sum consistent']],
    ['en', 'Airbus was paid €3.0 billion, Rheinmetall €2.0 billion and MBDA €1.0 billion, altogether €6.0 million.', ['sum inconsistent scale']],
    ['de', 'Das Heer erhält 12,0 Milliarden Euro und die Marine 9,0 Milliarden Euro, macht zusammen 23,0 Milliarden Euro.', ['sum inconsistent arithmetic']],
    ['de', '12,0 Milliarden Euro plus 9,0 Milliarden Euro ergeben 21,0 Milliarden Euro.', ['sum consistent']],
    ['fr', 'Les 31 milliards d’euros se répartissent entre 12 milliards d’euros pour l’armée de terre, 9 milliards d’euros pour la marine et 14 milliards d’euros pour l’air.', ['sum inconsistent arithmetic']],
    ['fr', 'Entre prêts (150 milliards d’euros) et marges nationales (650 milliards d’euros), l’ensemble atteint 800 milliards d’euros.', ['sum consistent']],
    ['es', 'La suma de 3.000 millones de euros para la Armada y 4.000 millones de euros para el Ejército da un total de 7.000 millones de euros.', ['sum consistent']],
    ['it', 'I 7 miliardi di euro sono composti da 3 miliardi di euro per la Marina e 6 miliardi di euro per l’Esercito.', ['sum inconsistent arithmetic']],
    ['pl', 'Armia dostanie 12 mld zł, a flota 9 mld zł. Razem to 24 mld zł.', ['sum inconsistent arithmetic']],
    ['en', 'The package has three parts: €3.0 billion for shells, €1.5 billion for drones and €0.5 billion for training. In all that is €5.5 billion.', ['sum inconsistent arithmetic']],
    ['en', 'With €3.0 billion for shells and €1.5 billion for drones, the package comes to a total of €4.5 billion.', ['sum consistent']],
    ['en', 'Germany, with €12.0 billion, and France, with €5.0 billion, have jointly given €19.0 billion.', ['sum inconsistent arithmetic']],
    ['en', 'The US approved a $95 billion bill with $61 billion for Ukraine, $26 billion for Israel and $8 billion for Taiwan.', ['sum consistent']],
    ['de', 'Bund und Länder zahlen 3,0 Milliarden Euro und 1,5 Milliarden Euro, in Summe 4,5 Milliarden Euro.', ['sum consistent']],
    ['de', 'Zum Kernetat von 62,4 Milliarden Euro kommen 24,1 Milliarden Euro aus dem Sondervermögen, insgesamt 96,5 Milliarden Euro.', ['sum inconsistent arithmetic']],
    ['de', 'Die 86,5 Milliarden Euro bestehen aus 62,4 Milliarden Euro Kernetat und 24,1 Milliarden Euro Sondervermögen.', ['sum consistent']],
    ['fr', 'Le budget de 86,5 milliards d’euros se compose de 62,4 milliards d’euros de crédits ordinaires et de 24,1 milliards d’euros issus du fonds.', ['sum consistent']],
    ['fr', 'Paris versera 3,0 milliards d’euros, Berlin 1,5 milliard d’euros, soit ensemble 5,5 milliards d’euros.', ['sum inconsistent arithmetic']],
    ['es', 'Francia aporta 3.000 millones de euros y Alemania 1.500 millones de euros, es decir, 5.500 millones de euros entre las dos.', ['sum inconsistent arithmetic']],
    ['it', 'Parigi versa 3,0 miliardi di euro e Berlino 1,5 miliardi di euro, per un totale di 5,5 miliardi di euro.', ['sum inconsistent arithmetic']],
    ['pl', 'Francja da 3,0 mld euro, Niemcy 1,5 mld euro, w sumie 5,5 mld euro.', ['sum inconsistent arithmetic']],
    ['pl', 'Kwota 86,5 mld zł składa się z 62,4 mld zł z budżetu i 24,1 mld zł z funduszu.', ['sum consistent']],
  ] as const)('%s: %s', (lang, text, claims) => {
    expect(claimed(text, lang)).toEqual(claims);
  });
});
