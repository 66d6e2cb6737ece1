import { GlobalFonts } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { renderPng } from '../../src/render/render.js';
import { renderSvg } from '../../src/render/svg/svg.js';
import { charts } from '../charts/figures.js';

const isKnown = (): boolean => GlobalFonts.has('Inter latin-ext') || GlobalFonts.has('Inter cyrillic');

describe('the fonts of a process', () => {
  it('are those of Latin letters, until a chart has others, and a chart is the same before and after', async () => {
    const french = await renderPng({ ...charts.bar, locale: 'fr' });
    expect(isKnown()).toBe(false);
    const polish = { ...charts.bar, title: 'Łódź wydaje więcej niż Запоріжжя' };
    const first = await renderPng(polish);
    expect(isKnown()).toBe(true);
    expect(Buffer.compare(first, await renderPng(polish))).toBe(0);
    expect(Buffer.compare(french, await renderPng({ ...charts.bar, locale: 'fr' }))).toBe(0);
    expect(await renderSvg(polish)).toContain('Łódź wydaje');
  });
});
