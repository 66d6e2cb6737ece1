/** Each character holds five bits, lowest first; the last 32 of the alphabet say that more follow. */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-';

/** Writes whole numbers of zero or more as text: 1 character below 32, 2 below 1024 and so on. */
export function writeNumbers(numbers: readonly number[]): string {
  let text = '';
  for (let rest of numbers) {
    for (; rest >= 32; rest = Math.floor(rest / 32)) text += alphabet[32 + (rest % 32)];
    text += alphabet[rest];
  }
  return text;
}

export function readNumbers(text: string): number[] {
  const numbers: number[] = [];
  let [value, scale] = [0, 1];
  for (let i = 0; i < text.length; i++) {
    const digit = digits[text.charCodeAt(i)] ?? 0;
    value += (digit % 32) * scale;
    scale *= 32;
    if (digit >= 32) continue;
    numbers.push(value);
    [value, scale] = [0, 1];
  }
  return numbers;
}

/** A signed number as one of zero or more: 0, -1, 1, -2 become 0, 1, 2, 3. */
export function unsigned(number: number): number {
  return number < 0 ? -2 * number - 1 : 2 * number;
}

export function signed(number: number): number {
  return number % 2 === 0 ? number / 2 : -(number + 1) / 2;
}

const digits: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) =>
  Math.max(alphabet.indexOf(String.fromCharCode(code)), 0),
);
