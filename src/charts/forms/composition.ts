import * as z from 'zod';
import { share } from '../../compare/share.js';
import type { FigureJson } from '../../figures/json.js';
import { MilexError } from '../../money/error.js';
import { formatPercent } from '../../money/format.js';
import { alikeInUnit, amountOf, exponentOf, type Figures } from '../read/figures.js';
import type { ReadOf } from '../read/placed.js';
import { withKey } from '../read/places.js';
import { addsUp, itemOf, sumWritten } from '../say/amounts.js';
import { checkSum } from '../say/sum.js';
import { common, periodText } from '../say/wording.js';
import type { Drawing } from '../scene/drawing.js';
import { partsHeight } from '../scene/heights.js';
import { stackedBar } from '../scene/parts/stack.js';
import type { BaseSpec } from '../spec/base.js';
import type { SpecParts } from '../spec/parts.js';
import { themeOf } from '../themes/index.js';
import { resolveBase } from './base.js';
import type { Form } from './form.js';

/** A whole and the parts it is made of. */
export interface CompositionSpec extends BaseSpec {
  readonly form: 'composition';
  /** Two to eight parts, in the order they are drawn in. */
  readonly figures: readonly FigureJson[];
  /** What the parts add up to. */
  readonly whole: FigureJson;
  /** The id of the part that the title is about; the largest unless given. */
  readonly highlight?: string;
}

export const composition: Form<CompositionSpec> = {
  name: 'composition',
  called: {
    en: 'Composition',
    fr: 'Composition',
    de: 'Zusammensetzung',
    es: 'Composición',
    it: 'Composizione',
    pl: 'Struktura',
  },
  spec,
  draw,
  panel: { narrowest: () => 390, over: 'rows' },
};

function spec(of: SpecParts): z.ZodType<CompositionSpec> {
  return z.strictObject({
    form: z.literal('composition').describe('composition: one whole and the parts it is made of'),
    ...of.keys,
    figures: z.array(of.figure).min(2).max(8).describe('a list of 2 to 8 figures, the parts'),
    whole: of.figure.describe('a figure, what the parts add up to'),
    highlight: z.string().describe('the id of the part the title is about').exactOptional(),
  });
}

/** @throws {MilexError} for parts that do not add up to the whole, or are not like it */
function draw(spec: ReadOf<CompositionSpec>): Drawing {
  const written = sumWritten(alikeInUnit([...spec.figures, spec.whole], spec.locale));
  const whole = spec.whole.figure;
  const figures = { ...written, all: written.all.slice(0, -1) };
  const { words, locale, write } = figures;
  checkSum(figures.all, whole, 'figures');
  const shares = figures.all.map((part, i) =>
    withKey(figures.places[i] ?? '', () => share(part, whole, { waive: spec.waive ?? [] })),
  );
  const largest = [...figures.all].sort((a, b) => amountOf(b).comparedTo(amountOf(a)))[0]?.id;
  const highlight = highlighted(spec.highlight, figures) ?? largest;
  const sum = figures.all.map((part) => write(part)).join(' + ');
  const total = write(whole);
  const period = common([...figures.all, whole], (figure) => figure.period ?? null) ? undefined : whole.period;
  const model = {
    ...resolveBase(
      composition,
      spec,
      { ...figures, all: [...figures.all, whole] },
      {
        plot: partsHeight(
          `${whole.label}: ${total}`,
          figures.all.map(({ label }, i) => ({ label, share: (shares[i]?.percent.value.toNumber() ?? 0) / 100 })),
        ),
        notes: [words.note.sum(sum, total), ...(addsUp(figures.all, whole) ? [] : [words.stacked.rounding])],
      },
    ),
    items: figures.all.map((part, i) => ({
      ...itemOf(part, figures, part.id === highlight),
      detail: formatPercent(shares[i]?.percent.value ?? 0, { locale, digits: 0 }),
    })),
    findings: [`${sum} = ${total}`],
  };
  const detail = [period && periodText(period, words), spec.subtitle && words.status[whole.status]].filter(Boolean);
  const head = { text: total, label: whole.label, detail: detail.join(', ') };
  return { model, scene: stackedBar(model, head, exponentOf([whole], locale), themeOf(model.theme)) };
}

function highlighted(id: string | undefined, { all }: Figures): string | undefined {
  if (id === undefined || all.some((figure) => figure.id === id)) return id;
  throw new MilexError(`highlight: no part ${JSON.stringify(id)}; there are ${all.map((one) => one.id).join(', ')}`);
}
