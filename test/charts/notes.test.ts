import { describe, expect, it } from 'vitest';
import { chartModel } from '../../src/charts/chart.js';
import type { ChartSpec } from '../../src/charts/forms/index.js';
import type { FigureJson } from '../../src/figures/json.js';
import { type LocaleTag, localeTags } from '../../src/money/locales/index.js';
import { convertedAt } from '../figures/conversions.js';
import { charts, figure, fiscalSpace, loans, plan, planInDollars, rates } from './figures.js';
import { plain } from './labels.js';

type Time = Parameters<typeof convertedAt>[2];

const converted = (label: string, currency: string, rate: string, time: Time, more: object = {}): FigureJson =>
  figure(label.toLowerCase().replaceAll(' ', '-'), label, '50 billion EUR', {
    written: `100 billion ${currency}`,
    qualifier: 'exact',
    interval: ['49500000000', '50500000000'],
    receipts: [convertedAt(currency, rate, time)],
    ...more,
  });
const notes = (figures: readonly FigureJson[], more: object = {}): string[] =>
  chartModel({ form: 'bar', title: 'A', figures, ...more } as ChartSpec).notes.map(plain);
const inAll = (of: (locale: LocaleTag) => string): Record<string, string> =>
  Object.fromEntries(localeTags.map((locale) => [locale, plain(of(locale))]));

describe('the note of conversions', () => {
  const american = converted('United States', 'USD', '0.924128', { average: '2024' });
  const british = converted('United Kingdom', 'GBP', '1.18135', { average: '2024' });

  it('is one sentence for the averages of one period, in the language of the chart', () => {
    expect(inAll((locale) => notes([american, british], { locale })[0] ?? '')).toEqual({
      en: 'Converted at the average rates of 2024 (ECB): 1 USD = 0.924128 EUR; 1 GBP = 1.18135 EUR.',
      fr: 'Conversion aux taux de change moyens de 2024 (ECB) : 1 USD = 0,924128 EUR ; 1 GBP = 1,18135 EUR.',
      de: 'Umgerechnet zu den Durchschnittskursen 2024 (ECB): 1 USD = 0,924128 EUR; 1 GBP = 1,18135 EUR.',
      es: 'Conversión a los tipos de cambio medios de 2024 (ECB): 1 USD = 0,924128 EUR; 1 GBP = 1,18135 EUR.',
      it: 'Conversione ai cambi medi del 2024 (ECB): 1 USD = 0,924128 EUR; 1 GBP = 1,18135 EUR.',
      pl: 'Przeliczono po średnich kursach za 2024 r. (ECB): 1 USD = 0,924128 EUR; 1 GBP = 1,18135 EUR.',
    });
    expect(notes([british])).toEqual(['Converted at the average rate of 2024 (ECB): 1 GBP = 1.18135 EUR.']);
  });

  it('is one sentence for the reference rates of one day, and says for which day they were taken', () => {
    const at = (time: Time): FigureJson[] => [
      converted('United States', 'USD', '0.9', time),
      converted('Poland', 'PLN', '0.24', time),
    ];
    expect(notes(at({ day: '2025-03-04' }))).toEqual([
      'Converted at the reference rates of 4 March 2025 (ECB): 1 USD = 0.9 EUR; 1 PLN = 0.24 EUR.',
    ]);
    expect(notes(at({ day: '2025-03-07', asked: '2025-03-08' }).slice(1))).toEqual([
      'Converted at the reference rate of 7 March 2025, for 8 March 2025 (ECB): 1 PLN = 0.24 EUR.',
    ]);
    expect(notes(at({ between: ['2025-03-07', '2025-03-10'] }).slice(1))).toEqual([
      'Converted at rates between those of 7 March 2025 and 10 March 2025 (ECB): 1 PLN = 0.24 EUR.',
    ]);
    expect(inAll((locale) => notes(at({ day: '2025-03-08' }), { locale })[0]?.split(' (')[0] ?? '')).toEqual({
      en: 'Converted at the reference rates of 8 March 2025',
      fr: 'Conversion aux taux de référence du 8 mars 2025',
      de: 'Umgerechnet zu den Referenzkursen vom 8. März 2025',
      es: 'Conversión a los tipos de referencia del 8 de marzo de 2025',
      it: 'Conversione ai cambi di riferimento dell’8 marzo 2025',
      pl: 'Przeliczono po kursach referencyjnych z 8 marca 2025 r.',
    });
  });

  it('names a month and a span of days', () => {
    const of = (time: Time, locale: LocaleTag): string =>
      notes([converted('A', 'USD', '0.9', time)], { locale })[0] ?? '';
    expect(of({ average: '2025-03' }, 'es')).toContain('tipo de cambio medio de marzo de 2025 (ECB)');
    expect(of({ average: '2023-10-01/2024-09-30' }, 'en')).toContain(
      'average rate of 1 October 2023–30 September 2024 (ECB)',
    );
  });

  it('gives to each amount the rate of its year', () => {
    const years = ['2022', '2023', '2024'].map((year, i) =>
      converted(
        `Poland in ${year}`,
        'PLN',
        `0.2${i}`,
        { average: year },
        {
          period: { year: Number(year) },
        },
      ),
    );
    expect(notes(years.slice(1))[0]).toBe(
      'Converted at the average rate of each year (ECB): 1 PLN = 0.21 EUR (2023), 0.22 EUR (2024).',
    );
    expect(notes(years)[0]).toBe(
      'Converted at the average rate of each year (ECB): 1 PLN = 0.2 EUR (2022) … 0.22 EUR (2024).',
    );
  });

  it('names the amounts where their rates do not tell which is of which', () => {
    const [one, other] = [american, converted('Fund', 'USD', '0.95', { day: '2025-03-04' })];
    expect(notes([one, other])).toEqual([
      'Converted at the average rate of 2024 (ECB): 1 USD = 0.924128 EUR (United States).',
      'Converted at the reference rate of 4 March 2025 (ECB): 1 USD = 0.95 EUR (Fund).',
    ]);
    const earlier = converted('Other fund', 'USD', '0.96', { day: '2025-03-03' });
    expect(notes([other, earlier])).toEqual([
      'Converted at reference rates (ECB): 1 USD = 0.96 EUR (3 March 2025, Other fund), 0.95 EUR (4 March 2025, Fund).',
    ]);
  });

  it('is one for all panels', () => {
    const panel = (title: string, rate: string): object => ({
      form: 'bar',
      title,
      figures: [converted('United Kingdom', 'GBP', rate, { average: title }, { period: { year: Number(title) } })],
    });
    const spec = { form: 'multiples', title: 'A', panels: [panel('2014', '1.24051'), panel('2024', '1.18135')] };
    expect(chartModel(spec as ChartSpec).notes.map(plain)).toEqual([
      'Converted at the average rate of each year (ECB): 1 GBP = 1.24051 EUR (2014), 1.18135 EUR (2024).',
    ]);
  });
});

describe('the notes of other derivations', () => {
  const average = figure('plan', 'The plan', '200 billion EUR', {
    kind: 'annual',
    period: { from: 2025, to: 2028 },
    written: 'about 800 billion EUR',
    qualifier: 'approx',
    interval: ['180000000000', '220000000000'],
    receipts: [{ step: 'average', of: { amount: '800000000000', currency: 'EUR' }, qualifier: 'approx', years: 4 }],
  });

  it('say of what a year is the average, in the language of the chart', () => {
    const other = figure('b', 'Germany', '90 billion EUR');
    expect(inAll((locale) => notes([average, other], { locale })[1] ?? '')).toEqual({
      en: 'The plan: average of around €800bn over 4 years.',
      fr: 'The plan : environ 800 Md€ répartis sur 4 ans.',
      de: 'The plan: Durchschnitt von rund 800 Mrd. € über 4 Jahre.',
      es: 'The plan: alrededor de 800.000 M€ repartidos en 4 años.',
      it: 'The plan: circa 800 mld € ripartiti su 4 anni.',
      pl: 'The plan: około 800 mld € w podziale na 4 lata.',
    });
  });

  it('give the factors of one index together, and leave the words of others as they are', () => {
    const inPrices = (label: string, from: number, after: string): FigureJson =>
      figure(label.toLowerCase(), label, '50 billion EUR', {
        prices: { constant: 2024 },
        period: { year: from },
        receipts: [
          { step: 'prices', from, year: 2024, before: '100', after, source: { title: 'HICP', publisher: 'Eurostat' } },
        ],
      });
    expect(notes([inPrices('A', 2014, '125'), inPrices('B', 2019, '110')])).toEqual([
      'In prices of 2024 (HICP, Eurostat): 2014 × 1.2500; 2019 × 1.1000.',
    ]);
    expect(notes([inPrices('A', 2014, '125'), inPrices('B', 2014, '110')], { locale: 'de' })).toEqual([
      'In Preisen von 2024 (HICP, Eurostat): 2014 × 1,2500 (A); 2014 × 1,1000 (B).',
    ]);
    expect(notes([figure('a', 'A', '9 billion EUR', { receipts: ['counted by hand'] })])).toEqual(['counted by hand.']);
  });
});

describe('the note of hedges', () => {
  it('quotes each amount as it is drawn, in one sentence', () => {
    const parts = [{ ...fiscalSpace, amount: 'about 650 billion EUR' }, loans];
    const whole = { ...plan, amount: 'about 800 billion EUR' };
    const spec: ChartSpec = { form: 'composition', title: 'A', figures: parts, whole };
    expect(inAll((locale) => chartModel({ ...spec, locale }).notes[0] ?? '')).toEqual({
      en: '“around €650bn” stands for €600bn to €700bn, “around €800bn” for €720bn to €880bn.',
      fr: 'Par « environ 650 Md€ », on entend 600 à 700 Md€ ; par « environ 800 Md€ », 720 à 880 Md€.',
      de: '„rund 650 Mrd. €“ steht für 600 bis 700 Mrd. €, „rund 800 Mrd. €“ für 720 bis 880 Mrd. €.',
      es: 'Por «alrededor de 650.000 M€» se entiende de 600.000 a 700.000 M€; por «alrededor de 800.000 M€», de 720.000 a 880.000 M€.',
      it: 'Per «circa 650 mld €» si intende da 600 a 700 mld €; per «circa 800 mld €», da 720 a 880 mld €.',
      pl: '„około 650 mld €” oznacza od 600 do 700 mld €, „około 800 mld €” – od 720 do 880 mld €.',
    });
    const { items } = chartModel(spec);
    expect(chartModel(spec).notes[0]).toContain(`“${items[0]?.text}”`);
  });

  it('says once what two have in common, and names those that are drawn alike and stand for other ranges', () => {
    const about = (id: string, more: object = {}): FigureJson =>
      figure(id, id.toUpperCase(), 'about 60 billion EUR', more);
    expect(notes([about('a'), about('b')])).toEqual(['“around €60bn” stands for €54bn to €66bn.']);
    const interval = ['50000000000', '66000000000'];
    const wider = about('b', {
      amount: '60000000000 EUR',
      written: 'about 60 billion EUR',
      qualifier: 'approx',
      interval,
    });
    expect(notes([about('a'), wider])).toEqual([
      '“around €60bn” (A) stands for €54bn to €66bn, “around €60bn” (B) for €50bn to €66bn.',
    ]);
  });

  it('is beside ranges drawn with the word of the chart', () => {
    const spec = {
      form: 'interval',
      title: 'A',
      figures: [figure('a', 'A', 'about 2.0 billion EUR'), figure('b', 'B', '2.0 billion EUR')],
    };
    expect(chartModel(spec as ChartSpec).items.map(({ label }) => label)).toEqual(['“around €2bn”', '“€2.0bn”']);
  });
});

describe('the words of a rate window', () => {
  const hedged = { ...plan, amount: 'about 800 billion EUR' };
  const spec = { ...charts.rateWindow, figures: [hedged, planInDollars], rates } as ChartSpec;

  it('say which pair the band is of', () => {
    expect(inAll((locale) => chartModel({ ...spec, locale }).subtitle)).toEqual({
      en: 'US dollars for €1, daily reference rate; shaded: the rate that “€800bn ($843bn)” implies',
      fr: 'Cours de 1 € en dollars, taux de référence quotidien ; bande : le taux qu’implique « 800 Md€ (843 Md$) »',
      de: 'US-Dollar für 1 €, täglicher Referenzkurs; Band: der Kurs, der sich aus „800 Mrd. € (843 Mrd. $)“ ergibt',
      es: 'Cambio de 1 € en dólares, tipo de referencia diario; banda: el tipo que implica «800.000 M€ (843.000 M$)»',
      it: 'Cambio di 1 € in dollari, tasso di riferimento giornaliero; fascia: il tasso implicito in «800 mld € (843 mld $)»',
      pl: 'Liczba dolarów za 1 €, dzienny kurs referencyjny; pas: kurs wynikający z „800 mld € (843 mld USD)”',
    });
  });

  it('say as what a hedged amount is taken', () => {
    expect(inAll((locale) => chartModel({ ...spec, locale }).notes[0] ?? '')).toEqual({
      en: '“around €800bn” is taken as €800bn for the implied rate.',
      fr: '« environ 800 Md€ » est compté comme 800 Md€ pour le taux implicite.',
      de: '„rund 800 Mrd. €“ ist für den Kurs als 800 Mrd. € gerechnet.',
      es: '«alrededor de 800.000 M€» se toma como 800.000 M€ para el tipo implícito.',
      it: '«circa 800 mld €» è calcolato come 800 mld € per il tasso implicito.',
      pl: '„około 800 mld €” przyjęto jako 800 mld € do obliczenia kursu.',
    });
  });
});

describe('the words of a chart', () => {
  it('say what was waived, in every language', () => {
    const figures = [figure('a', 'A', '60 billion EUR'), figure('b', 'B', '50 billion EUR', { definition: 'SIPRI' })];
    expect(inAll((locale) => notes(figures, { waive: ['definition'], locale })[0] ?? '')).toEqual({
      en: 'The figures differ in definition.',
      fr: 'Les chiffres diffèrent par la définition.',
      de: 'Die Zahlen unterscheiden sich in der Definition.',
      es: 'Las cifras difieren en la definición.',
      it: 'Le cifre differiscono nella definizione.',
      pl: 'Dane różnią się definicją.',
    });
  });

  it('put the speaker of a source beside its publisher', () => {
    const source = {
      publisher: 'European Commission',
      title: 'Press statement',
      speaker: 'The president',
      date: '2025-03-04',
    };
    expect(
      chartModel({ form: 'bar', title: 'A', figures: [figure('a', 'A', '9 billion EUR', { source })] }).source,
    ).toBe('Source: European Commission (The president), Press statement, 2025.');
  });

  it('name the years of an average and of a single year as each language does', () => {
    const period = (years: number, locale: LocaleTag): string | undefined => {
      const one = figure('a', 'A', '9 billion EUR', { period: { years }, receipts: ['an average'] });
      const figures = [one, figure('b', 'B', '8 billion EUR')];
      return chartModel({ form: 'bar', title: 'A', figures, locale }).items[0]?.detail;
    };
    expect(inAll((locale) => period(4, locale) ?? '')).toMatchObject({
      en: 'average over 4 years',
      de: 'Durchschnitt über 4 Jahre',
      es: 'media en 4 años',
      pl: 'średnia w ciągu 4 lat',
    });
    expect(inAll((locale) => period(1, locale) ?? '')).toMatchObject({
      en: 'average over 1 year',
      fr: 'moyenne sur 1 an',
      it: 'media in 1 anno',
      pl: 'średnia w ciągu 1 roku',
    });
  });

  it('leave out pensions in the language of the chart', () => {
    const figures = [figure('a', 'A', '9 billion EUR', { excludes: ['pensions', 'tanks'] })];
    const subtitle = (locale: LocaleTag): string => chartModel({ form: 'bar', title: 'A', figures, locale }).subtitle;
    expect(subtitle('de')).toMatch(/ohne Pensionen und tanks/);
    expect(subtitle('pl')).toMatch(/bez: emerytury i tanks/);
  });

  it('write a GDP in French and Spanish in the scales that are read there', () => {
    const percent = {
      ...figure('s', 'Germany', '1 EUR', { country: 'DEU' }),
      amount: undefined,
      quantity: '2.12 % of GDP',
    };
    const { amount: _, ...share } = percent;
    const spending = [figure('m', 'Germany', '90.6 billion EUR', { country: 'DEU' })];
    const note = (locale: LocaleTag): string =>
      plain(
        chartModel({ form: 'share-of-gdp', title: 'A', figures: [share], spending, gapTo: 3.5, locale } as ChartSpec)
          .notes[0] ?? '',
      );
    expect(note('es')).toContain('= 4.270.000 M€; el 3,5 % de ese PIB son 59.000 M€ más (de 58.600 a 59.400 M€)');
    expect(note('fr')).toContain('= 4\u202f270 Md€ ; 3,5 % de ce PIB, c’est 59,0 Md€ de plus (58,6 à 59,4 Md€)');
  });
});
