import { describe, expect, it } from 'vitest';
import { claimed } from './claimed.js';

describe('parts in percent of their whole', () => {
  // biome-ignore format: a sentence and what it claims read better side by side
  it.each([
    ['en', 'Staff cost €19.6 billion, or 39% of the €50.1 billion budget.', ['share consistent']],
    ['en', 'Staff cost €19.6 billion, which is 49% of the total of €50.1 billion.', ['share inconsistent arithmetic']],
    ['en', 'Of the €50.1 billion, €19.6 billion (39%) goes to staff.', ['share consistent']],
    ['en', 'The fund has €25.0 billion ($26.4 billion), of which €2.0 billion, or 8%, goes to drones.', ['conversion consistent', 'share consistent']],
    ['it', 'Il programma vale 500 milioni di euro, ossia il 2,0 per cento dei 25 miliardi di euro del bilancio.', ['share consistent']],
    ['fr', 'Le fonds a 25,0 milliards d’euros, dont 2,0 milliards d’euros, soit 12 %, pour les drones.', ['share inconsistent arithmetic']],
    ['de', 'Von den 50,1 Milliarden Euro fließen 19,6 Milliarden Euro, also 39 Prozent, in das Personal.', ['share consistent']],
    ['de', 'Das Personal kostet 19,6 Milliarden Euro, das sind 49 Prozent des Etats von 50,1 Milliarden Euro.', ['share inconsistent arithmetic']],
    ['fr', 'Le personnel coûte 19,6 milliards d’euros, soit 39 % du budget de 50,1 milliards d’euros.', ['share consistent']],
    ['fr', 'Sur les 50,1 milliards d’euros du budget, 19,6 milliards d’euros (49 %) vont au personnel.', ['share inconsistent arithmetic']],
    ['es', 'El personal cuesta 4.000 millones de euros, el 40 % del presupuesto de 10.000 millones de euros.', ['share consistent']],
    ['it', 'Il personale costa 12 miliardi di euro, il 40% del bilancio di 30 miliardi di euro.', ['share consistent']],
    ['pl', 'Personel kosztuje 20 mld zł, co stanowi 40 proc. budżetu wynoszącego 50 mld zł.', ['share consistent']],
    ['en', 'Research takes up €2.0 billion, 8% of a budget of €25.0 billion.', ['share consistent']],
    ['en', 'At €2.0 billion, research accounts for 12% of the €25.0 billion budget.', ['share inconsistent arithmetic']],
    ['en', "The increase of €2.0 billion amounts to 8% of last year's €25.0 billion.", ['share consistent']],
    ['en', 'Out of €25.0 billion, €2.0 billion, or 8%, is for research.', ['share consistent']],
    ['en', 'The ministry will raise spending by €2.0 billion, or 8%, from €25.0 billion.', ['share consistent']],
    ['en', 'Only 8% of the €25.0 billion, or €2.0 billion, is for research.', ['share consistent']],
    ['de', 'Für Munition stehen 2,0 Milliarden Euro bereit, 8 Prozent von 25,0 Milliarden Euro.', ['share consistent']],
    ['fr', 'Les munitions absorbent 2,0 milliards d’euros, soit 8 % des 25,0 milliards d’euros du budget.', ['share consistent']],
    ['fr', 'La hausse de 3,0 milliards d’euros équivaut à 6 % des 50,0 milliards d’euros actuels.', ['share consistent']],
    ['es', 'De los 25.000 millones de euros, 2.000 millones de euros (el 12 %) son para munición.', ['share inconsistent arithmetic']],
    ['it', 'Alle munizioni vanno 2,0 miliardi di euro, pari all’8% dei 25,0 miliardi di euro del bilancio.', ['share consistent']],
    ['pl', 'Na amunicję przypada 2,0 mld zł, czyli 8 proc. z 25,0 mld zł.', ['share consistent']],
    ['pl', 'Z 25,0 mld zł budżetu 2,0 mld zł, czyli 12 proc., trafi na amunicję.', ['share inconsistent arithmetic']],
    ['en', 'The grant of €3.0 billion covers 15% of the €20.0 billion that Kyiv needs.', ['share consistent']],
    ['en', 'Pensions swallow €9.6 billion of the €57.2 billion budget, or 16.8%.', ['share consistent']],
    ['en', 'Pensions swallow €9.6 billion of the €57.2 billion budget, or 26.8%.', ['share inconsistent arithmetic']],
    ['en', 'Pensions make up €9.6 billion of the €57.2 billion total (16.8%).', ['share consistent']],
    ['de', 'Der Zuschuss von 3,0 Milliarden Euro deckt 15 Prozent der benötigten 20,0 Milliarden Euro.', ['share consistent']],
    ['de', 'Pensionen verschlingen 9,6 Milliarden Euro, also 26 Prozent der 57,2 Milliarden Euro.', ['share inconsistent arithmetic']],
    ['fr', 'La subvention de 3,0 milliards d’euros couvre 25 % des 20,0 milliards d’euros nécessaires.', ['share inconsistent arithmetic']],
    ['es', 'La ayuda de 3.000 millones de euros cubre el 15 % de los 20.000 millones de euros necesarios.', ['share consistent']],
    ['it', 'L’aiuto di 3,0 miliardi di euro copre il 25% dei 20,0 miliardi di euro necessari.', ['share inconsistent arithmetic']],
    ['pl', 'Pomoc w wysokości 3,0 mld zł pokrywa 15 proc. z potrzebnych 20,0 mld zł.', ['share consistent']],
    ['en', "The navy's $203.0 billion amounts to 34% of the $605.0 billion total.", ['share consistent']],
    ['en', 'Interest takes $90.0 billion, equal to 25% of a $605.0 billion budget.', ['share inconsistent arithmetic']],
    ['de', 'Die Marine bekommt mit 9,0 Milliarden Euro 29 Prozent des Etats von 31,0 Milliarden Euro.', ['share consistent']],
    ['fr', 'Les pensions pèsent 9,6 milliards d’euros, soit 26,8 % des 57,2 milliards d’euros inscrits.', ['share inconsistent arithmetic']],
    ['es', 'Las pensiones absorben 9.600 millones de euros, es decir, el 26,8 % de los 57.200 millones de euros previstos.', ['share inconsistent arithmetic']],
    ['it', 'Le pensioni assorbono 9,6 miliardi di euro, pari al 26,8% dei 57,2 miliardi di euro previsti.', ['share inconsistent arithmetic']],
    ['pl', 'Emerytury pochłaniają 9,6 mld zł, czyli 26,8 proc. z 57,2 mld zł budżetu.', ['share inconsistent arithmetic']],
  ] as const)('%s: %s', (lang, text, claims) => {
    expect(claimed(text, lang)).toEqual(claims);
  });
});
