import type { ChartItem, ChartModel } from '../model.js';
import { settable } from './settable.js';
import { sentence } from './wording.js';

/**
 * What a chart shows, for those who do not see it: its title, what it measures, the value of each mark and what it
 * works out, in the chart's language. Every number in it is one that is drawn.
 */
export function altTextOf(model: ChartModel): string {
  return `${told(model.title)} ${descriptionOf(model)}`;
}

/** The same without the title, for what has it apart. */
export function descriptionOf({ subtitle, called, items, findings }: ChartModel): string {
  const marks = items.filter(({ unlabelled }) => unlabelled !== true).map(markText);
  return [`${called}: ${subtitle}`, marks.join('; '), findings.map(capital).join('; ')]
    .filter((text) => text !== '')
    .map(told)
    .join(' ');
}

function told(text: string): string {
  return settable(sentence(text));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function markText({ label, detail, text }: ChartItem): string {
  return `${[label, detail].filter((part) => part !== '').join(', ')}: ${text}`;
}
