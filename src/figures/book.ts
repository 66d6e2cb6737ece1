import { instanceArgument, textArgument } from '../money/arguments.js';
import { MilexError, shown, suggestion } from '../money/error.js';
import { figuresArgument } from './argument.js';
import { checked, type Fail } from './check.js';
import type { Figure, Source } from './figure.js';
import { bookSchema } from './json.js';
import { readFigure, readSource } from './read.js';
import { readSeries } from './series.js';
import { readYaml } from './yaml.js';

/** The figures of a file, by their ids. */
export class FigureBook {
  /** The file it was read from, as errors name it. */
  readonly fileName: string;
  readonly title: string | undefined;
  /** In the order of the file, series after figures. */
  readonly figures: readonly Figure[];
  readonly ids: readonly string[];
  readonly seriesIds: readonly string[];
  readonly #byId: ReadonlyMap<string, Figure>;
  readonly #seriesById: ReadonlyMap<string, readonly Figure[]>;

  constructor(
    fileName: string,
    title: string | undefined,
    figures: readonly Figure[],
    series: ReadonlyMap<string, readonly Figure[]>,
  ) {
    this.fileName = textArgument('fileName', fileName, 'the name of the file, for errors');
    this.title = title;
    this.figures = figuresArgument('figures', figures);
    instanceArgument('series', series, Map, 'a Map of series by their ids');
    this.#byId = new Map(figures.map((figure) => [figure.id, figure]));
    this.#seriesById = series;
    this.ids = [...this.#byId.keys()];
    this.seriesIds = [...series.keys()];
  }

  /** @throws {MilexError} for an id that is not in the book, with the one that may be meant */
  get(id: string): Figure {
    return this.#byId.get(id) ?? this.#unknown('figure', id, this.ids, this.#seriesById.has(id) ? 'series' : undefined);
  }

  /**
   * The figures of a series, from the first year to the last.
   *
   * @throws {MilexError} for an id that is not in the book, with the one that may be meant
   */
  series(id: string): readonly Figure[] {
    return (
      this.#seriesById.get(id) ?? this.#unknown('series', id, this.seriesIds, this.#byId.has(id) ? 'figure' : undefined)
    );
  }

  #unknown(what: string, id: string, known: readonly string[], other: string | undefined): never {
    textArgument('id', id, `an id of ${this.fileName}`);
    const hint = other === undefined ? suggestion(id, known) || someOf(known, id) : `; it is the id of a ${other}`;
    throw new MilexError(`no ${what} ${shown(id)} in ${this.fileName}${hint}`, {
      code: 'unknown_name',
      value: id,
      expected: `the id of a ${what} of the book`,
    });
  }
}

/** The ids that begin as the one that is not known, else the first; not more than five. */
function someOf(known: readonly string[], id: string): string {
  const alike = known.filter((one) => one.startsWith(id) || id.startsWith(one));
  const some = alike.length > 0 ? alike : known;
  if (some.length === 0) return '; there is none';
  return `; there are ${some.slice(0, 5).join(', ')}${some.length > 5 ? ` and ${some.length - 5} more` : ''}`;
}

/**
 * Reads a book of figures from YAML or JSON. Its shape is that of {@link bookJsonSchema}.
 *
 * @param fileName named in errors
 * @throws {MilexError} with file, line, key and value, for the first thing that is wrong
 * @example
 * const book = parseBook(text, 'rearm-europe.yaml')
 * book.get('france-2025').label // 'France'
 * book.series('france-nato').length // 11
 */
export function parseBook(text: string, fileName: string): FigureBook {
  return readBook(text, fileName, true);
}

/** The same; a file that a spec of somebody else names may be any, and is not quoted where it is malformed. */
export function readBook(text: string, fileName: string, isQuoted: boolean): FigureBook {
  textArgument('text', text, 'the text of a book of figures');
  textArgument('fileName', fileName, 'the name of the file, for errors');
  const { value, fail } = readYaml(text, fileName, isQuoted);
  const json = checked(bookSchema(), value, fail);
  const within =
    (...start: PropertyKey[]): Fail =>
    (path, ...said) =>
      fail([...start, ...path], ...said);
  const sources = new Map<string, Source>();
  for (const [id, source] of Object.entries(json.sources ?? {})) {
    sources.set(
      id,
      readSource(source, sources, (path, ...said) => fail(['sources', id, ...path.slice(1)], ...said)),
    );
  }
  const ids = new Set<string>();
  const claim = (id: string, failHere: Fail): void => {
    if (ids.has(id)) failHere(['id'], `${shown(id)} is the id of an earlier figure or series`, { value: id });
    ids.add(id);
  };
  const figures = (json.figures ?? []).map((figure, i) => {
    claim(figure.id, within('figures', i));
    return readFigure(figure, sources, within('figures', i));
  });
  const series = (json.series ?? []).map((one, i): [string, Figure[]] => {
    claim(one.id, within('series', i));
    const expanded = readSeries(one, sources, within('series', i));
    for (const figure of expanded) claim(figure.id, within('series', i));
    return [one.id, expanded];
  });
  const all = [...figures, ...series.flatMap(([, expanded]) => expanded)];
  if (all.length === 0) fail([], 'no figures; list them under "figures" or "series"');
  return new FigureBook(fileName, json.title, all, new Map(series));
}
