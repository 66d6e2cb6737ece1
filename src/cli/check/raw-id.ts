/**
 * The id of a JSON object as it is written, to be given back byte for byte: a number that JavaScript would round, an
 * escape. Of keys that stand twice the last counts, as for any reader of JSON.
 *
 * @param line an object that JSON.parse takes
 * @returns "null" when it has no id
 */
export function rawId(line: string): string {
  let id = 'null';
  let at = line.indexOf('{') + 1;
  for (;;) {
    at = skipTo(line, at, '"}');
    if (line.charAt(at) === '}') return id;
    const key = line.slice(at, stringEnd(line, at));
    const start = skipTo(line, at + key.length, ':') + 1;
    at = valueEnd(line, start);
    if (JSON.parse(key) === 'id') id = line.slice(start, at).trim();
  }
}

function skipTo(line: string, from: number, wanted: string): number {
  let at = from;
  while (!wanted.includes(line.charAt(at))) at++;
  return at;
}

/** Where a value ends: at the comma or bracket of the object that holds it. */
function valueEnd(line: string, from: number): number {
  let depth = 0;
  for (let at = from; ; at++) {
    const character = line.charAt(at);
    if (character === '"') at = stringEnd(line, at) - 1;
    else if (character === '{' || character === '[') depth++;
    else if (depth === 0 && (character === ',' || character === '}')) return at;
    else if (character === '}' || character === ']') depth--;
  }
}

/** The offset after a string that begins at an offset. */
function stringEnd(line: string, from: number): number {
  let end = line.indexOf('"', from + 1);
  while (isEscaped(line, end)) end = line.indexOf('"', end + 1);
  return end + 1;
}

function isEscaped(line: string, at: number): boolean {
  let before = at - 1;
  while (line.charAt(before) === '\\') before--;
  return (at - before) % 2 === 0;
}
