import { printable } from '../../money/plain.js';

/** JSON on one line, with what a terminal or a CI service would take for a command written as escapes: the same JSON. */
export function safeJson(value: unknown): string {
  return printable(JSON.stringify(value));
}
