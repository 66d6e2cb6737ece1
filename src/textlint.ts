import type { TextlintRuleModule } from '@textlint/types';
import { MilexError } from './money/error.js';
import { checkOptions, type Options } from './textlint/options.js';
import { checkDocument, isFinding } from './texts/check-document.js';
import { writingOf } from './texts/extract/index.js';
import { explained } from './texts/wording.js';

export type { Options };

/**
 * A textlint rule: reports what a text claims about the figures that it quotes and that does not follow from them. It
 * finds what `milex check` finds: notes (`milex-ignore`) and the front matter of Markdown count alike.
 *
 * @example
 * // textlint-rule-milex/index.js
 * export { default } from 'milex/textlint'
 * // .textlintrc.json: { "rules": { "milex": { "date": "2025-03-11", "book": "figures.yaml", "tolerance": "2%" } } }
 */
const rule: TextlintRuleModule<Options> = (context, options = {}) => {
  const { Syntax, RuleError, getSource, getFilePath, getConfigBaseDir, report, locator } = context;
  return {
    [Syntax.Document](node) {
      try {
        const known = { writing: writingOf(getFilePath() ?? '') ?? 'markdown' } as const;
        const { lang, pieces } = checkDocument(getSource(node), known, checkOptions(options, getConfigBaseDir()));
        if (lang === null)
          throw new MilexError('in a language that figures are not read in; where it was told wrong, set "lang"');
        for (const claim of pieces.flatMap(({ claims }) => claims).filter((claim) => isFinding(claim))) {
          const [start, end] = [
            Math.min(...claim.members.map(([at]) => at)),
            Math.max(...claim.members.map(([, at]) => at)),
          ];
          report(node, new RuleError(explained(claim), { padding: locator.range([start, end]) }));
        }
      } catch (error) {
        if (!(error instanceof MilexError)) throw error;
        // A thrown error would end textlint with a stack trace.
        report(node, new RuleError(error.message));
      }
    },
  };
};

export default rule;
