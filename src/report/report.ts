import type { Chart } from '../charts/chart.js';
import { formsNamedIn } from '../charts/forms/index.js';
import { type FigureBook, readBook as parsedBook } from '../figures/book.js';
import { at, checked, type Fail } from '../figures/check.js';
import { readYaml } from '../figures/yaml.js';
import { MilexError, shown } from '../money/error.js';
import type { RateTable } from '../rates/table.js';
import { checkConvert } from './convert.js';
import { logoUrl } from './logo.js';
import { readText } from './read.js';
import { type Materials, resolveChart } from './resolve.js';
import { chartFileSchema, reportSchema } from './schema.js';
import type { ChartJson, House } from './spec.js';
import { pathFrom, type SpecText } from './spec-text.js';

/** A report, checked to the last figure. */
export interface Report {
  readonly title: string | undefined;
  readonly charts: readonly { readonly id: string; readonly chart: Chart }[];
}

/**
 * Reads a report and the book it names, and resolves every chart, so that nothing is drawn of one that has a mistake.
 *
 * @throws {MilexError} with file, line, key and value
 */
export function readReport(text: SpecText, rates: RateTable): Report {
  const { value, fail } = readYaml(text.text, text.name);
  const { $schema, title, book: file, charts: own, ...house } = checked(reportSchema(formsNamedIn(value)), value, fail);
  checkConvert(house.convert, ['convert'], fail);
  const book = readBook(file, text, fail);
  const ids = new Set<string>();
  const charts = own.map(({ id, ...keys }, i) => {
    if (ids.has(id)) fail(['charts', i, 'id'], `${shown(id)} is the id of an earlier chart`);
    ids.add(id);
    const chart = withHouse(keys, house);
    const failed: Fail = (key, ...said) => fail(['charts', i, ...key], ...said);
    return { id, chart: readChart(chart, text, { book, rates }, failed) };
  });
  return { title, charts };
}

/** A chart with what the report sets for all; what the chart itself says goes before. */
function withHouse(chart: ChartJson, { size, convert, ...house }: House): ChartJson {
  const hasSides = 'width' in chart || 'height' in chart;
  return {
    ...house,
    ...(size !== undefined && !hasSides && { size }),
    // The two currencies of a rate window are what it is about.
    ...(convert !== undefined && chart.form !== 'rate-window' && { convert }),
    ...chart,
  };
}

/**
 * Reads a file of one chart: the keys of a report's chart, and `book` beside them.
 *
 * @throws {MilexError} with file, line, key and value
 */
export function readChartFile(text: SpecText, rates: RateTable): Chart {
  const { value, fail } = readYaml(text.text, text.name);
  const { book, $schema, ...chart } = checked(chartFileSchema(formsNamedIn(value)), value, fail);
  return readChart(chart, text, { book: readBook(book, text, fail), rates }, fail);
}

function readBook(named: string | undefined, spec: SpecText, fail: Fail): FigureBook | undefined {
  if (named === undefined) return undefined;
  const [file, text] = at(['book'], fail, () => {
    const path = pathFrom(spec, named);
    const content = readText(path);
    if (!mayBeBook.test(content))
      throw new MilexError(`${path}: is no book of figures; name a YAML or JSON file of one`);
    return [path, content];
  });
  return parsedBook(text, file, false);
}

/** What does not begin with a key may be any file that a spec happens to name: of it nothing is quoted. */
const mayBeBook = /^\ufeff?(?:\s|#.*|%.*|---(?=\s))*(?:\{|["']?[\w$-]+["']?\s*:(?:\s|$))/;

function readChart({ logo, ...chart }: ChartJson, text: SpecText, materials: Materials, fail: Fail): Chart {
  const picture = logo === undefined ? {} : { logo: at(['logo'], fail, () => logoUrl(pathFrom(text, logo), logo)) };
  return resolveChart({ ...chart, ...picture }, materials, fail);
}
