import { beforeEach, describe, expect, it, vi } from 'vitest';
import { altText, resolve } from '../../src/charts/chart.js';
import { chartCsv } from '../../src/charts/data/csv.js';
import { chartData } from '../../src/charts/data/data.js';
import { embeddedRates } from '../../src/rates/embedded/rates.js';
import { renderPdf } from '../../src/render/pdf.js';
import { renderPng } from '../../src/render/render.js';
import { renderSvg } from '../../src/render/svg/svg.js';
import { readReport } from '../../src/report/report.js';
import { specText } from '../../src/report/spec-text.js';
import { charts } from '../charts/figures.js';

const calls = vi.hoisted(() => ({ checks: 0, draws: 0, readings: 0 }));

vi.mock(import('../../src/figures/check.js'), async (original) => {
  const module = await original();
  const counted: typeof module.checked = (...given) => {
    calls.checks++;
    return module.checked(...given);
  };
  return { ...module, checked: counted };
});
vi.mock(import('../../src/figures/read.js'), async (original) => {
  const module = await original();
  const counted =
    <A extends unknown[], R>(read: (...given: A) => R) =>
    (...given: A): R => {
      calls.readings++;
      return read(...given);
    };
  return {
    ...module,
    readFigure: counted(module.readFigure),
    readCheckedFigure: counted(module.readCheckedFigure),
    figureFromJson: counted(module.figureFromJson),
  };
});
vi.mock(import('../../src/charts/forms/index.js'), async (original) => {
  const module = await original();
  const formOf: typeof module.formOf = (name) => {
    const form = module.formOf(name);
    const draw: typeof form.draw = (spec) => {
      calls.draws++;
      return form.draw(spec);
    };
    return { ...form, draw };
  };
  return { ...module, formOf };
});

async function everyFormat(chart: ReturnType<typeof resolve>): Promise<void> {
  for (const scale of [1, 2]) await renderPng(chart, { scale });
  await renderSvg(chart);
  await renderPdf(chart);
  chartCsv(chart);
  chartData(chart);
  altText(chart);
}

describe('a chart in every format', () => {
  beforeEach(() => Object.assign(calls, { checks: 0, draws: 0, readings: 0 }));

  it('of a spec is checked and drawn once, and each of its figures is read once', async () => {
    await everyFormat(resolve(charts.bar));
    expect(calls).toEqual({ checks: 1, draws: 1, readings: charts.bar.figures.length });
  });

  it('of a report is drawn once, and its figures are read where the book is', async () => {
    const report = readReport(specText('examples/rearm-europe/report.yaml'), embeddedRates());
    // The report and its book are checked; a book of series reads each of their years.
    expect(calls).toMatchObject({ checks: 2, draws: report.charts.length });
    const read = calls.readings;
    for (const { chart } of report.charts) await everyFormat(chart);
    expect(calls).toEqual({ checks: 2, draws: report.charts.length, readings: read });
  });
});
