/** The colours of a theme, each as "#rrggbb". */
export interface Palette {
  readonly background: string;
  /** Titles, labels and values. */
  readonly ink: string;
  /** Subtitle, notes, axis values. */
  readonly muted: string;
  /** The line over the notes. */
  readonly rule: string;
  readonly grid: string;
  /** Marks that give context, and the same lighter, for estimates. */
  readonly context: string;
  readonly contextSoft: string;
  /** The finding. */
  readonly accent: string;
  readonly accentSoft: string;
  /** The day that fits, beside the accent. */
  readonly second: string;
  readonly secondSoft: string;
  /** Text on an accent or context mark. */
  readonly onMark: string;
}

/** How text of one kind is set: size in pixels of a chart 1000 wide. */
export interface TextStyle {
  readonly size: number;
  readonly weight: 400 | 600 | 700;
  readonly color: string;
}

/** What a text is for; each theme sets every one. */
export type TextRole = 'title' | 'subtitle' | 'finding' | 'value' | 'label' | 'detail' | 'axis' | 'note';

/** The look of a chart: data only. Text has a contrast of 4.5 or more to the background, marks of 3 or more. */
export interface Theme extends Palette {
  /** A CSS font family list. A browser page has to load the first of it. */
  readonly family: string;
  readonly text: Readonly<Record<TextRole, TextStyle>>;
}
