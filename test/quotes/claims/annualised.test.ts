import { describe, expect, it } from 'vitest';
import { claimed } from './claimed.js';

describe('totals over years given a year', () => {
  // biome-ignore format: a sentence and what it claims read better side by side
  it.each([
    ['en', 'The fund totals €800 billion over four years, or €200 billion a year.', ['annualised consistent']],
    ['en', 'The fund totals €800 billion over four years, or €250 billion a year.', ['annualised inconsistent arithmetic']],
    ['en', 'It will cost €3 billion a year for ten years, or €30 billion in total.', ['annualised consistent']],
    ['en', 'The five-year plan of $50 billion works out at $10 billion annually.', ['annualised consistent']],
    ['de', 'Der Fonds umfasst 100 Milliarden Euro über fünf Jahre, also 20 Milliarden Euro pro Jahr.', ['annualised consistent']],
    ['de', 'Der Fonds umfasst 100 Milliarden Euro in fünf Jahren, das sind 25 Milliarden Euro im Jahr.', ['annualised inconsistent arithmetic']],
    ['fr', 'Le fonds prévoit 800 milliards d’euros sur quatre ans, soit 200 milliards d’euros par an.', ['annualised consistent']],
    ['es', 'Son 34.000 millones de euros a lo largo de diez años, o 4.400 millones de euros anuales.', ['annualised inconsistent arithmetic']],
    ['it', 'Il fondo prevede 20 miliardi di euro in cinque anni, cioè 5 miliardi di euro all’anno.', ['annualised inconsistent arithmetic']],
    ['pl', 'Program pochłonie 100 mld zł w ciągu pięciu lat, czyli 20 mld zł rocznie.', ['annualised consistent']],
    ['en', 'Over ten years the plan costs $946 billion, an average of $94.6 billion a year.', ['annualised consistent']],
    ['en', 'The ten-year plan costs $946 billion ($94.6 million a year).', ['annualised inconsistent scale']],
    ['de', 'Das Sondervermögen von 100 Milliarden Euro reicht fünf Jahre, macht 20 Milliarden Euro jährlich.', ['annualised consistent']],
    ['de', 'Über zehn Jahre sind 34,0 Milliarden Euro geplant, im Schnitt 3,4 Milliarden Euro pro Jahr.', ['annualised consistent']],
    ['fr', 'Le plan de 413 milliards d’euros court sur sept ans, ce qui donne 59 milliards d’euros par an.', ['annualised consistent']],
    ['es', 'El plan contempla 10.000 millones de euros en cinco años, una media de 2.000 millones de euros al año.', ['annualised consistent']],
    ['it', 'Il programma costa 20 miliardi di euro in dieci anni, ossia 2 miliardi di euro l’anno.', ['annualised consistent']],
    ['pl', 'Przez dziesięć lat program pochłonie 50 mld zł, średnio 5 mld zł rocznie.', ['annualised consistent']],
    ['en', 'Spread over seven years, the €413 billion comes to €69 billion per year.', ['annualised inconsistent arithmetic']],
    ['en', 'France will spend €413 billion in seven years, that is €59 billion every year.', ['annualised consistent']],
    ['de', 'Verteilt auf sieben Jahre ergeben die 413 Milliarden Euro 59 Milliarden Euro pro Jahr.', ['annualised consistent']],
    ['fr', 'Étalés sur sept ans, les 413 milliards d’euros représentent 69 milliards d’euros par an.', ['annualised inconsistent arithmetic']],
    ['it', 'Distribuiti su sette anni, i 413 miliardi di euro fanno 59 miliardi di euro all’anno.', ['annualised consistent']],
    ['pl', 'Program za 70 mld zł rozłożono na siedem lat, co daje 10 mld zł rocznie.', ['annualised consistent']],
    ['en', 'Over six years Madrid will spend €60.0 billion, which works out at €12.0 billion a year.', ['annualised inconsistent arithmetic']],
    ['en', 'Madrid will spend €10.0 billion annually for six years, a total of €60.0 billion.', ['annualised consistent']],
    ['de', 'Das Programm läuft sechs Jahre und kostet 60,0 Milliarden Euro, also 12,0 Milliarden Euro jährlich.', ['annualised inconsistent arithmetic']],
    ['fr', 'Le programme coûte 60,0 milliards d’euros en six ans, ce qui fait 12,0 milliards d’euros par an.', ['annualised inconsistent arithmetic']],
    ['es', 'El programa cuesta 60.000 millones de euros en seis años, es decir, 12.000 millones de euros al año.', ['annualised inconsistent arithmetic']],
    ['it', 'Il programma costa 60,0 miliardi di euro in sei anni, cioè 12,0 miliardi di euro all’anno.', ['annualised inconsistent arithmetic']],
    ['pl', 'Program kosztuje 60,0 mld zł przez sześć lat, czyli 12,0 mld zł rocznie.', ['annualised inconsistent arithmetic']],
  ] as const)('%s: %s', (lang, text, claims) => {
    expect(claimed(text, lang)).toEqual(claims);
  });
});
