import { type ChartSpec, draw } from './forms/index.js';
import type { ChartItem, ChartModel } from './model.js';
import { settable } from './scene/type.js';
import { sentence } from './wording.js';
import { formNames } from './words/forms.js';

/**
 * What a chart shows, for those who do not see it: its title, what it measures, the value of each mark and what it
 * works out, in the chart's language. Every number in it is one that is drawn.
 *
 * @throws {MilexError} for a spec that is none, or figures that cannot be drawn in its form
 * @example
 * altText(spec) // 'Germany spends more than France. Bar chart: Defense expenditure …. Germany: €90.6bn; France: €59.6bn.'
 */
export function altText(spec: ChartSpec): string {
  return altTextOf(draw(spec).model);
}

/** The alt text of a chart that is resolved already. */
export function altTextOf({ title, subtitle, form, locale, items, findings }: ChartModel): string {
  const marks = items.filter(({ unlabelled }) => unlabelled !== true).map(markText);
  const name = formNames[locale].get(form);
  const told = [title, name === undefined ? subtitle : `${name}: ${subtitle}`, marks.join('; '), findings.join('; ')];
  return told
    .filter((text) => text !== '')
    .map((text) => settable(sentence(text)))
    .join(' ');
}

function markText({ label, detail, text }: ChartItem): string {
  return `${[label, detail].filter((part) => part !== '').join(', ')}: ${text}`;
}
