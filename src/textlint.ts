import type { TextlintRuleReporter } from '@textlint/types';
import { MilexError } from './money/error.js';
import { checkOptions, type Options } from './textlint/options.js';
import { checkDocument, isFinding } from './texts/check-document.js';
import { writingOf } from './texts/extract/index.js';
import { explained } from './texts/wording.js';

export type { Options };

type Context = Parameters<TextlintRuleReporter>[0];
type Document = Parameters<Context['report']>[0];

/**
 * A textlint rule: reports what a text claims about the figures that it quotes and that does not follow from them. It
 * finds what `milex check` finds: notes (`milex-ignore`) and the front matter of Markdown count alike.
 *
 * textlint finds rules by the names of packages: give it a folder `textlint-rule-milex` whose `index.js` is
 * `export { default } from 'milex/textlint'`, and in `.textlintrc.json`
 * `{ "rules": { "milex": { "date": "2025-03-11", "book": "figures.yaml", "tolerance": "2%" } } }`.
 *
 * The types are the project's own, so that nobody has to install textlint's for them.
 */
const rule = (context: unknown, options: object = {}): Record<string, (node: unknown) => void> => {
  const { Syntax, RuleError, getSource, getFilePath, getConfigBaseDir, report, locator } = context as Context;
  return {
    [Syntax.Document](given) {
      const node = given as Document;
      try {
        const known = { writing: writingOf(getFilePath() ?? '') ?? 'markdown' } as const;
        const { lang, pieces } = checkDocument(
          getSource(node),
          known,
          checkOptions(options as Options, getConfigBaseDir()),
        );
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
