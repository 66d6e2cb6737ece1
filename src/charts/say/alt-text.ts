import type { ChartItem, ChartModel } from '../model.js';
import { settable } from './settable.js';
import { sentence } from './wording.js';

/**
 * What a chart shows, for those who do not see it: its title, what it measures, the value of each mark and what it
 * works out, in the chart's language. Every number in it is one that is drawn.
 */
export function altTextOf({ title, subtitle, called, items, findings }: ChartModel): string {
  const marks = items.filter(({ unlabelled }) => unlabelled !== true).map(markText);
  const told = [title, `${called}: ${subtitle}`, marks.join('; '), findings.join('; ')];
  return told
    .filter((text) => text !== '')
    .map((text) => settable(sentence(text)))
    .join(' ');
}

function markText({ label, detail, text }: ChartItem): string {
  return `${[label, detail].filter((part) => part !== '').join(', ')}: ${text}`;
}
