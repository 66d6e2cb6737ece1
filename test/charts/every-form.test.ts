import { describe, expect, it } from 'vitest';
import { toChartJs } from '../../src/charts/chart.js';
import { type ChartSpec, chartForms } from '../../src/charts/forms/index.js';
import { MilexError } from '../../src/money/error.js';
import { renderPdf } from '../../src/render/pdf.js';
import { renderPng } from '../../src/render/render.js';
import { renderSvg } from '../../src/render/svg/svg.js';
import { faults } from './drawn.js';
import { everyForm } from './every-form.js';
import { placesIn } from './mutations.js';

/** What a form says of a spec: one line, or nothing when it draws it with its texts apart and within the canvas. */
function said(spec: ChartSpec): string | undefined {
  try {
    expect(faults(spec)).toEqual([]);
    return undefined;
  } catch (error) {
    if (!(error instanceof MilexError)) throw error;
    expect(error.message).not.toMatch(/[\n\r]/);
    expect(error.message.length).toBeLessThan(1500);
    return error.message;
  }
}

/** Whether an error begins with a key, which those of a panel put after its own: "panels[0]: figures[1].label: ...". */
function names(message: string | undefined, key: string): boolean {
  return message?.replace(/^(panels\[\d+\]): (?=\w+[[.:])/, '$1.').startsWith(key) === true;
}

/** The same with every text that any form has besides its own. */
const full = (spec: ChartSpec): ChartSpec => ({
  ...spec,
  subtitle: 'Measure and unit',
  byline: 'A. B.',
  notes: ['Note.'],
});

it('the table has every form', () => {
  expect(everyForm.map(([form]) => form).sort()).toEqual([...chartForms].sort());
});

describe.each(everyForm)('the form %s', (form, plain) => {
  const spec = full(plain);
  const places = placesIn(spec);
  const texts = places.filter(({ value }) => typeof value === 'string');

  it.each([
    ['a mark of writing direction', '\u202e'],
    ['a control character', '\u0007'],
    ['a line break', '\n'],
    ['half a character', '\ud83d'],
  ])('names the key of every text with %s in it', (_, character) => {
    for (const { key, value, with: changed } of texts) {
      expect([key, names(said(changed(`${value}${character}`)), key)]).toEqual([key, true]);
    }
  });

  it.each(['🚀', '防', 'ع'])(
    'names the key of every text with %s in it, or does not draw that text',
    async (letter) => {
      const refusedFor = new Set<string>();
      for (const { key, value, with: changed } of texts) {
        const picture = await renderSvg(changed(`${value} ${letter}`)).catch((error: unknown) => String(error));
        if (picture.startsWith('<svg')) expect(picture.slice(picture.indexOf('</desc>'))).not.toContain(letter);
        else if (picture.includes(': no letter ')) {
          expect([key, names(picture.replace('MilexError: ', ''), key)]).toEqual([key, true]);
          refusedFor.add(key);
        } else {
          // Ids, dates and the like, and labels that are to be those of other figures too.
          expect(picture).toMatch(
            /^MilexError: (panels\[\d\]: )?(figures|series|rows|start|end|whole|spending|rates|decreases|highlight|panels|printed)\b/,
          );
        }
      }
      expect([...refusedFor]).toEqual(expect.arrayContaining(['title', 'subtitle', 'byline', 'notes[0]']));
      for (const render of [renderPng, renderPdf]) {
        await expect(render({ ...spec, title: `In ${letter}` })).rejects.toThrow(/^title: no letter /);
      }
    },
  );

  it('names the key of every text that is a million letters long, or does not draw it', () => {
    const long = 'x'.repeat(1e6);
    for (const { key, last, value, with: changed } of texts) {
      if (last === 'id' || last === 'url') continue;
      expect([key, names(said(changed(`${value}${long}`)), key)]).toEqual([key, true]);
    }
  });

  it('names the key of every number that is none', () => {
    for (const { key, value, with: changed } of places) {
      if (typeof value !== 'number') continue;
      for (const none of [
        Number.NaN,
        Number.POSITIVE_INFINITY,
        Number.NEGATIVE_INFINITY,
        1.5,
        -1,
        1e300,
        '2024',
        10n,
      ]) {
        expect([key, none, names(said(changed(none)), key)]).toEqual([key, none, true]);
      }
    }
  });

  it('names the key of every amount that is none, is below zero, or is beyond any budget', () => {
    for (const { key, last, with: changed } of places) {
      if (last !== 'amount') continue;
      for (const none of ['NaN billion EUR', 'Infinity EUR', '-5 billion EUR', '1e400 EUR', `${'9'.repeat(400)} EUR`]) {
        expect([key, none, names(said(changed(none)), key)]).toEqual([key, none, true]);
      }
    }
  });

  it('names every list that is empty where one is needed, or of ten thousand', () => {
    for (const { key, value, with: changed } of places) {
      if (!Array.isArray(value)) continue;
      const many = said(changed(Array.from({ length: 10_000 }, () => value[0] ?? 'pensions')));
      if (!/decreases$/.test(key)) expect([key, names(many, key)]).toEqual([key, true]);
      const none = said(changed([]));
      if (/(figures|series|rows|panels|parts|points|spending)$/.test(key)) {
        expect([key, names(none, key)]).toEqual([key, true]);
      } else expect([key, none]).toEqual([key, /excludes/.test(key) ? expect.stringContaining('excludes') : none]);
    }
  });

  it('names every key that is null, and every one that is not known', () => {
    for (const { key, value, with: changed } of places) {
      expect([key, names(said(changed(null)), key)]).toEqual([key, true]);
      if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
      expect([key, said(changed({ ...value, labl: 1 }))]).toEqual([key, expect.stringContaining('unknown key "labl"')]);
    }
  });

  it('refuses figures that are unlike the others, by their keys', () => {
    const figures = places.filter(({ value }) => typeof value === 'object' && value !== null && 'definition' in value);
    expect(figures.length).toBeGreaterThan(1);
    for (const { key, value, with: changed } of figures) {
      const own = value as object;
      const unlike: object[] = [{ ...own, period: { from: 2025, to: 2031 }, kind: 'envelope', excludes: ['a', 'b'] }];
      // A line is broken where its definition changes, and two currencies are what a rate window is about.
      if (form !== 'line') unlike.push({ ...own, definition: 'SIPRI' });
      if ('amount' in own && form !== 'rate-window') unlike.push({ ...own, amount: '5 billion JPY' });
      for (const other of unlike) {
        const message = said(changed(other));
        expect([key, message]).toEqual([
          key,
          expect.stringMatching(/^(figures|series|rows|panels|start|end|whole|spending|by)\b/),
        ]);
        expect(message).toMatch(/cannot compare|is in (JPY|EUR), |is of no|is of |none for|year|single/);
      }
    }
  });

  it('refuses a theme that cannot be read, and a picture that is none', async () => {
    const theme = { extends: 'light', accent: '#ffcc00' } as const;
    expect(said({ ...spec, theme })).toMatch(/^theme\.accent: "#ffcc00" has a contrast of 1\.51/);
    expect(said({ ...spec, logo: 'logo.png' })).toMatch(/^logo: found "logo\.png"; expected a PNG or SVG picture/);
    const logo = `data:image/png;base64,${btoa('none')}`;
    for (const render of [renderPng, renderSvg, renderPdf]) {
      await expect(render({ ...spec, logo })).rejects.toThrow(/^logo: cannot be read as a picture/);
    }
  });

  it('leaves its spec as it was', () => {
    const before = JSON.stringify(spec);
    toChartJs(spec);
    expect(faults(spec)).toEqual([]);
    expect(JSON.stringify(spec)).toBe(before);
  });
});
