import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type * as z from 'zod';
import { chartForms } from '../../src/charts/forms/index.js';
import { bookJsonSchema, bookSchema, type FigureJson } from '../../src/figures/json.js';
import { chartFileSchema, chartJsonSchema, reportJsonSchema, reportSchema } from '../../src/report/schema.js';

interface Kind {
  readonly json: () => object;
  readonly checks: () => z.ZodType;
  readonly documents: Readonly<Record<string, unknown>>;
}

function file(path: string): unknown {
  return parse(readFileSync(path, 'utf8'));
}

const source = { publisher: 'P', title: 'T', url: 'https://example.org', date: '2025-03-04' };
const figure = {
  id: 'a',
  label: 'A',
  country: 'FRA',
  amount: '1 billion EUR',
  period: { fiscal: 2025, starts: 10 },
  definition: 'NATO',
  prices: { constant: 2015 },
  interval: ['1', null],
  source,
};
const house = {
  theme: { extends: 'dark', accent: '#0b5cad' },
  locale: 'fr',
  size: 'square',
  byline: 'B',
  logo: 'a.svg',
};
const policy = { to: 'EUR', on: '2025-03-01', policy: 'nearest' };

const kinds: Readonly<Record<string, Kind>> = {
  book: {
    json: bookJsonSchema,
    checks: bookSchema,
    documents: {
      fixture: file('fixtures/rearm-europe.yaml'),
      'of all keys': {
        $schema: 'schemas/book.json',
        title: 'T',
        sources: { s: source },
        figures: [figure],
        series: [
          {
            id: 's',
            label: 'S',
            unit: 'million EUR',
            definition: 'NATO',
            source: 's',
            estimates: [2024],
            statuses: { 2025: 'budgeted' },
            values: { 2024: 1, 2025: '2.50' },
          },
        ],
      },
    },
  },
  chart: {
    json: chartJsonSchema,
    checks: chartFileSchema,
    documents: {
      example: file('examples/rearm-europe/france.yaml'),
      'of figures in place': {
        $schema: 'https://unpkg.com/milex/schemas/chart.json',
        form: 'before-after',
        title: 'T',
        convert: policy,
        figures: [figure, { figure: 'b', perYear: true }],
        ...house,
      },
    },
  },
  report: {
    json: reportJsonSchema,
    checks: reportSchema,
    documents: {
      example: file('examples/rearm-europe/report.yaml'),
      gallery: file('examples/gallery/report.yaml'),
      'of all keys': {
        ...house,
        convert: { to: 'EUR', average: 'year' },
        charts: [
          { id: 'a', form: 'bar', title: 'T', figures: ['a'], convert: 'none' },
          {
            id: 'b',
            form: 'multiples',
            title: 'T',
            panels: [
              { form: 'bar', title: 'A', figures: [figure], convert: { to: 'EUR', average: 2024 } },
              { form: 'bar', title: 'B', figures: ['b'] },
            ],
          },
        ],
      },
    },
  },
};

type Place = Record<PropertyKey, unknown>;

/** A document with one thing wrong, or changed, at each place in it; of a long one at two hundred places. */
function* mutated(document: unknown): Generator<readonly [what: string, document: unknown]> {
  const paths = pathsOf(document);
  const step = Math.ceil(paths.length / 200);
  for (const path of paths.filter((_, i) => i % step === 0)) {
    for (const [what, change] of changes) {
      const copy = structuredClone({ document });
      const full = ['document', ...path];
      const holder = full.slice(0, -1).reduce<unknown>((here, key) => (here as Place)[key], copy) as Place;
      if (change(holder, full.at(-1) as string | number)) yield [`${path.join('.')} ${what}`, copy.document];
    }
  }
}

type Change = (holder: Place, key: string | number) => boolean;

const changes: readonly (readonly [string, Change])[] = [
  [
    'taken away',
    (holder, key) => (Array.isArray(holder) ? holder.splice(Number(key), 1).length > 0 : delete holder[key]),
  ],
  ['twelve times', (holder, key) => Array.isArray(holder) && holder.push(...Array(11).fill(holder[Number(key)])) > 0],
  [
    'misspelt',
    (holder, key) => {
      if (Array.isArray(holder)) return false;
      holder[`${key}x`] = holder[key];
      return delete holder[key];
    },
  ],
  ...[null, '', 'Ünknown', -1, 2.5, true, [], {}, { x: 1 }].map((value): readonly [string, Change] => [
    `as ${JSON.stringify(value)}`,
    (holder, key) => {
      holder[key] = value;
      return true;
    },
  ]),
];

function pathsOf(value: unknown): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, inner]) => [[key], ...pathsOf(inner).map((path) => [key, ...path])]);
}

// The editor's schemas are written by `npm run schemas`, which runs this file with --update.
describe.each(Object.entries(kinds))('the JSON Schema of a %s', (name, { json, checks, documents }) => {
  it('is the one beside the fixtures', async () => {
    const written = `${JSON.stringify(json(), null, 2)}\n`;
    await expect(written).toMatchFileSnapshot(`../../fixtures/schemas/${name}.json`);
  });

  it('says where it is, and describes every key', () => {
    const schema = json() as Described;
    expect(schema).toMatchObject({ $id: `https://unpkg.com/milex/schemas/${name}.json` });
    expect([...undescribed(schema, '')]).toEqual([]);
  });

  it.each(Object.entries(documents))('accepts and refuses what the checks do: %s', (_, document) => {
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(json());
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
    const differing: string[] = [];
    let [accepted, refused] = [0, 0];
    for (const [what, changed] of mutated(document)) {
      const ofSchema = validate(changed);
      if (ofSchema !== checks().safeParse(changed).success) differing.push(what);
      if (ofSchema) accepted++;
      else refused++;
    }
    expect(differing).toEqual([]);
    expect([accepted > 0, refused > 0]).toEqual([true, true]);
  });
});

interface Described {
  readonly description?: string;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly $defs?: Readonly<Record<string, Described>>;
  readonly oneOf?: readonly Described[];
  readonly anyOf?: readonly Described[];
  readonly items?: Described;
  readonly prefixItems?: readonly Described[];
}

function* undescribed(schema: Described, path: string): Generator<string> {
  for (const [key, inner] of Object.entries({ ...schema.properties, ...schema.$defs })) {
    if (inner.description === undefined && inner.$ref === undefined) yield `${path}.${key}`;
    yield* undescribed(inner, `${path}.${key}`);
  }
  const within = [...(schema.oneOf ?? []), ...(schema.anyOf ?? []), ...(schema.prefixItems ?? [])];
  for (const inner of [...within, ...(schema.items === undefined ? [] : [schema.items])])
    yield* undescribed(inner, path);
}

describe('what an editor is told', () => {
  it('are the keys of a form, by its name', () => {
    const { oneOf = [] } = chartJsonSchema() as Described;
    const forms = oneOf.map(({ properties = {} }) => (properties['form'] as { const?: string }).const);
    expect(forms).toEqual(chartForms);
    const path = oneOf[forms.indexOf('path')]?.properties ?? {};
    expect(Object.keys(path)).toEqual(expect.arrayContaining(['title', 'figures', 'by', 'history', 'convert']));
    expect(path).not.toHaveProperty('series');
  });

  it('are the keys of a figure', () => {
    const keys: Record<keyof FigureJson, true> = {
      id: true,
      label: true,
      country: true,
      amount: true,
      quantity: true,
      measure: true,
      period: true,
      kind: true,
      status: true,
      definition: true,
      excludes: true,
      prices: true,
      source: true,
      written: true,
      qualifier: true,
      interval: true,
      receipts: true,
    };
    const { $defs } = bookJsonSchema() as Described;
    expect(Object.keys($defs?.['figure']?.properties ?? {}).sort()).toEqual(Object.keys(keys).sort());
  });
});
