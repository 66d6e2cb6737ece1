/** What a command talks to: results go out, everything else goes to err. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether err is a terminal: progress is shown there only. */
  readonly showsProgress: boolean;
}

/** Text for a terminal: no-break spaces become spaces, so that what is printed can be searched and copied. */
export function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}

/** The one JSON form that every command prints. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
