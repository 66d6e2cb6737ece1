import type { TextlintRuleModule } from '@textlint/types';
import { plain } from './money/plain.js';
import { type CheckOptions, checkText } from './quotes/check.js';
import { detectLanguage } from './quotes/languages/detect.js';
import type { Lang } from './quotes/languages/index.js';
import { blockText, type TextNode } from './textlint/block-text.js';

/** The options of the rule, as they stand in .textlintrc. */
export type Options = Pick<CheckOptions, 'date' | 'lang' | 'tolerance'>;

/**
 * A textlint rule: reports what a text claims about the figures that it quotes and that does not follow from them.
 *
 * @example
 * // textlint-rule-milex/index.js
 * export { default } from 'milex/textlint'
 * // .textlintrc.json: { "rules": { "milex": { "date": "2025-03-11" } } }
 */
const rule: TextlintRuleModule<Options> = (context, options = {}) => {
  const { Syntax, RuleError, getSource, report, locator } = context;
  const { date = null, lang = 'auto', tolerance } = options;
  let language: Lang = 'en';
  const checkBlock = (node: TextNode): void => {
    const source = getSource(node as Parameters<typeof getSource>[0]);
    const { claims } = checkText(blockText(node, source), {
      date,
      lang: language,
      ...(tolerance === undefined ? {} : { tolerance }),
    });
    for (const { members, verdict, explanation } of claims) {
      if (verdict !== 'inconsistent') continue;
      const start = Math.min(...members.map((member) => member.start));
      const end = Math.max(...members.map((member) => member.end));
      report(
        node as Parameters<typeof report>[0],
        new RuleError(plain(explanation), { padding: locator.range([start, end]) }),
      );
    }
  };
  return {
    [Syntax.Document](node) {
      language = lang === 'auto' ? detectLanguage(getSource(node)) : lang;
    },
    [Syntax.Paragraph]: checkBlock,
    [Syntax.Header]: checkBlock,
    [Syntax.TableCell]: checkBlock,
  };
};

export default rule;
