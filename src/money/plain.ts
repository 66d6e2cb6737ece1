/** Text for a terminal or a log: no-break spaces become spaces, so that what is printed can be searched and copied. */
export function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}
