/** What a command talks to: results go out, everything else goes to err. */
export interface Io {
  readonly out: (text: string) => void;
  /** Bytes for out: a picture. */
  readonly write: (bytes: Uint8Array) => void;
  readonly err: (text: string) => void;
  /** Resolves when out has room for more, so that a slow reader keeps a long output from piling up. */
  readonly ready: () => Promise<void>;
  /** Standard input. */
  readonly input: AsyncIterable<Uint8Array>;
  /** Whether input is a terminal, where somebody has to type. */
  readonly waits: boolean;
  /** Whether out shows colours. */
  readonly colours: boolean;
  /** Whether err is a terminal: progress is shown there only. */
  readonly showsProgress: boolean;
}

/** Ends a command that ran to its end with another code than 0: 1 for findings, 2 for input that was bad in part. */
export type Finish = (code: 1 | 2) => void;

/** The one JSON form that every command prints. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
