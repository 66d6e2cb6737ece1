import type { WaivableReason } from '../compare/comparability.js';
import type { Figure, FigureStatus, Source } from '../figures/figure.js';
import type { Decimal } from '../money/decimal.js';
import type { Interval } from '../money/interval.js';
import type { LocaleTag } from '../money/locales/index.js';
import type { ThemeSpec } from './themes/index.js';
import type { Words } from './words/index.js';

/** One value that a chart shows. */
export interface ChartItem {
  readonly label: string;
  /** What is said under the label: the status, the period. */
  readonly detail: string;
  readonly value: Decimal;
  readonly interval: Interval;
  /** The value as it is written beside the mark: "around €100bn". */
  readonly text: string;
  readonly status: FigureStatus;
  /** The status that it is drawn as: money spent where all have one status, which is said. */
  readonly look: FigureStatus;
  /** Whether the words leave a range open that is drawn: "around", "more than". */
  readonly hedged: boolean;
  /** Drawn in the accent colour. */
  readonly highlighted: boolean;
  /** Drawn as a mark without its value beside it, as the middle of a long line is. */
  readonly unlabelled?: true;
}

/** Figures that notes are of, and how an amount of them is written beside its mark. */
export interface NotedFigures {
  readonly all: readonly Figure[];
  readonly locale: LocaleTag;
  readonly words: Words;
  readonly write: (figure: Figure) => string;
}

/** What notes are made of: figures as they are written, what was waived of them, and sentences of the chart's own. */
export interface Noted {
  readonly charts: readonly NotedFigures[];
  readonly waived: readonly WaivableReason[];
  readonly own: readonly string[];
}

/** What a form of chart is called: in a spec's `form`, and where a chart of it is told and not shown. */
export interface FormWords {
  readonly name: string;
  readonly called: Readonly<Record<LocaleTag, string>>;
}

/** The words round a chart. */
export interface FrameText {
  readonly title: string;
  readonly subtitle: string;
  /** Every caveat, a sentence each. */
  readonly notes: readonly string[];
  /** "Source: ...". */
  readonly source: string;
  /** Who made the chart. */
  readonly byline?: string;
}

/** Everything a chart says, before it is drawn: its picture is made from this, and so can its words and its data be. */
export interface ChartModel extends FrameText {
  readonly form: string;
  /** What a chart of its form is called in its language: "Bar chart". */
  readonly called: string;
  readonly width: number;
  readonly height: number;
  readonly locale: LocaleTag;
  readonly theme: ThemeSpec;
  /** What it is made from, and who published it. */
  readonly figures: readonly Figure[];
  readonly sources: readonly Source[];
  readonly items: readonly ChartItem[];
  /** What the notes are made of, so that charts side by side say together what is of several. */
  readonly noted: Noted;
  /** What the chart works out and prints beside the marks: "+98 %", "+14.6 % a year". */
  readonly findings: readonly string[];
}
