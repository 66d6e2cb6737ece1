import { MilexError } from '../../money/error.js';
import { printable } from '../../money/plain.js';

/** Why a text is not checked, as JSON has it. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly path?: string;
}

/** Why a text is not checked: what is wrong with it, or with milex. */
export function refusalOf(error: unknown): Refusal {
  if (!(error instanceof MilexError))
    return { code: 'defect', message: printable(`a defect of milex: ${String(error)}`) };
  const { code, message, path } = error;
  return { code, message, ...(path === undefined ? {} : { path }) };
}
