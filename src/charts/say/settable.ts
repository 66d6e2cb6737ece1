/** The text with the spaces and hyphens that typefaces lack replaced by those they have. */
export function settable(text: string): string {
  return text
    .replace(/[\u2007\u202f]/g, '\u00a0')
    .replaceAll('\u2011', '-')
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '');
}
