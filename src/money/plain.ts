/** Text for a terminal or a log: no-break spaces become spaces, so that what is printed can be searched and copied. */
export function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}

/** What moves a terminal's cursor, breaks a line, turns the text round it or is half a character. */
const unprintable = /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;
/** What a CI service takes for a command to itself: "::" at the start of a line, "##[" anywhere in it. */
const workflowCommand = /^(\s*):(?=:)|#(?=#\[)/g;

/**
 * Text from somebody else for a line of a terminal or a log: control characters, line breaks, marks of writing direction
 * and the beginnings of workflow commands are written out as escapes. It is the one place where this is decided.
 *
 * @example printable('a\nb') // 'a\\u000ab'
 */
export function printable(text: string): string {
  return text
    .replace(unprintable, escaped)
    .replace(workflowCommand, (found, space = '') => `${space}${escaped(found.charAt(found.length - 1))}`);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
