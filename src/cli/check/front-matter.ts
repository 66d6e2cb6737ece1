import { type Lang, languageOf } from '../../quotes/languages/index.js';
import { isoDate } from '../../rates/calendar.js';

interface OwnWord {
  readonly date?: string;
  readonly lang?: Lang;
}

/** The date and the language that a Markdown document states in its front matter (YAML between lines of dashes). */
export function frontMatter(name: string, source: string): OwnWord {
  if (!/\.(?:md|markdown)$/i.test(name)) return {};
  const block = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(source)?.[1] ?? '';
  const value = (key: string) => new RegExp(`^${key}:[ \\t]*["']?([\\w-]+)`, 'm').exec(block)?.[1];
  const [date, lang] = [value('date'), value('lang')];
  if (lang !== undefined) languageOf(lang as Lang);
  return {
    ...(date === undefined ? {} : { date: isoDate(date.slice(0, 10)) }),
    ...(lang === undefined ? {} : { lang: lang as Lang }),
  };
}
