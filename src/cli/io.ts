/** What a command talks to: results go out, everything else goes to err. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether err is a terminal: progress is shown there only. */
  readonly showsProgress: boolean;
}

/** Ends a command that ran to its end with another code than 0: 1 for findings, 2 for input that was bad in part. */
export type Finish = (code: 1 | 2) => void;

/** Text for a terminal: no-break spaces become spaces, so that what is printed can be searched and copied. */
export function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}

/** The one JSON form that every command prints. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
