import { Decimal } from '../../money/decimal.js';

/** Digits as written, read: with a point for the decimal sign and without grouping. */
interface Digits {
  readonly plain: string;
  /** The other reading of "1.404" or "1,404", where a sign before three digits may group or may begin the decimals. */
  readonly other: string | null;
}

/**
 * Reads a run of digits. A sign that occurs twice groups; of two different signs the last begins the decimals; a single
 * one before exactly three digits groups, unless it is the language's decimal sign. Groups are of three digits, or of two
 * and a last one of three as in India.
 *
 * @returns undefined when it is no number: "24.02.2022", "1,2,3"
 */
export function readDigits(written: string, decimalSign: '.' | ','): Digits | undefined {
  const spaced = /[^\d.,]/.test(written);
  const compact = written.replace(/[^\d.,]/g, '');
  const signs = compact.replace(/\d/g, '');
  if (signs === '') return { plain: compact, other: null };
  const last = signs.at(-1) === '.' ? '.' : ',';
  const at = compact.lastIndexOf(last);
  const [whole, decimals] = [compact.slice(0, at), compact.slice(at + 1)];
  if (signs.length === 1) {
    const asDecimal = `${whole}.${decimals}`;
    if (spaced || decimals.length !== 3 || whole.length > 3 || whole === '0') return { plain: asDecimal, other: null };
    return last === decimalSign
      ? { plain: asDecimal, other: whole + decimals }
      : { plain: whole + decimals, other: asDecimal };
  }
  if (spaced) return undefined;
  const grouping = signs.charAt(0);
  if (new Set(signs.slice(0, -1)).size > 1) return undefined;
  if (grouping === last) return grouped(compact, grouping);
  const groups = grouped(whole, grouping);
  return groups && { plain: `${groups.plain}.${decimals}`, other: null };
}

function grouped(written: string, sign: string): Digits | undefined {
  const [first = '', ...groups] = written.split(sign);
  const ofThree = first.length <= 3 && groups.every((group) => group.length === 3);
  const indian =
    first.length <= 2 && groups.every((group, index) => group.length === (index === groups.length - 1 ? 3 : 2));
  return ofThree || indian ? { plain: first + groups.join(''), other: null } : undefined;
}

const powers: readonly Decimal[] = Array.from({ length: 19 }, (_, exponent) => new Decimal(10).pow(exponent));

export function powerOfTen(exponent: number): Decimal {
  return powers[exponent] ?? new Decimal(10).pow(exponent);
}
