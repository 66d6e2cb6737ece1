import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NumberKind, NumberReader, NumberWriter, signed, unsigned } from '../../src/rates/embedded/numbers.js';
import { type Bit, certainty, evenBits, RangeReader, RangeWriter } from '../../src/rates/embedded/range-coder.js';

const extremes = [0, 1, 2 ** 31 - 1, 2 ** 31, 2 ** 32, 2 ** 45, Number.MAX_SAFE_INTEGER];
const number = fc.oneof(fc.constantFrom(...extremes), fc.nat(40), fc.maxSafeNat());

function written(numbers: readonly number[], kinds = 1): string {
  const writer = new NumberWriter();
  const known = Array.from({ length: kinds }, () => new NumberKind());
  numbers.forEach((one, i) => {
    writer.write(one, known[i % kinds] ?? new NumberKind());
  });
  return writer.end();
}

function readBack(text: string, count: number, kinds = 1): number[] {
  const reader = new NumberReader(text);
  const known = Array.from({ length: kinds }, () => new NumberKind());
  return Array.from({ length: count }, (_, i) => reader.read(known[i % kinds] ?? new NumberKind()));
}

describe('the text that the numbers are kept in', () => {
  it('gives back every whole number, of one kind or of several in turn', () => {
    fc.assert(
      fc.property(fc.array(number, { maxLength: 200 }), fc.integer({ min: 1, max: 5 }), (numbers, kinds) => {
        expect(readBack(written(numbers, kinds), numbers.length, kinds)).toEqual(numbers);
      }),
    );
  });

  it.each(extremes)('gives back %d after a thousand of another size', (extreme) => {
    for (const usual of extremes) {
      const numbers = [...Array.from({ length: 1000 }, () => usual), extreme, usual, extreme];
      expect(readBack(written(numbers), numbers.length)).toEqual(numbers);
    }
  });

  it('takes little room for what is usual', () => {
    expect(written(Array.from({ length: 10_000 }, () => 0)).length).toBeLessThan(50);
    const bytes = Array.from({ length: 6000 }, (_, i) => 128 + ((i * 77) % 128));
    expect(written(bytes).length).toBeLessThan(7000 + 50);
  });

  it('is the same text on every machine', () => {
    expect(written([0, 1, 2, 3, 1000, 2 ** 45])).toMatchInlineSnapshot(`"-3ao2huaaRUAAAA"`);
  });

  it('turns signed numbers into others and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(2 ** 51), max: 2 ** 51 }), (one) => {
        expect(unsigned(one)).toBeGreaterThanOrEqual(0);
        expect(signed(unsigned(one)) + 0).toBe(one + 0);
      }),
    );
    expect([0, -1, 1, -2, 2].map(unsigned)).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('the range coder', () => {
  it('gives back every bit, however unlikely it was', () => {
    const bit = fc.record({
      bit: fc.constantFrom<Bit>(0, 1),
      chance: fc.oneof(
        fc.constantFrom(1, 31, certainty / 2, certainty - 1),
        fc.integer({ min: 1, max: certainty - 1 }),
      ),
    });
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 500 }), (bits) => {
        const writer = new RangeWriter();
        for (const one of bits) writer.writeBit(one.bit, one.chance);
        const reader = new RangeReader(writer.end());
        expect(bits.map(({ chance }) => reader.readBit(chance))).toEqual(bits.map((one) => one.bit));
      }),
      { numRuns: 500 },
    );
  });

  it('gives back numbers of every width, at its ends and carried over', () => {
    const even = fc.integer({ min: 1, max: evenBits }).chain((bits) =>
      fc.record({
        bits: fc.constant(bits),
        number: fc.oneof(fc.constantFrom(0, 2 ** bits - 1), fc.nat(2 ** bits - 1)),
      }),
    );
    fc.assert(
      fc.property(fc.array(even, { maxLength: 300 }), (numbers) => {
        const writer = new RangeWriter();
        for (const { number, bits } of numbers) writer.writeEven(number, bits);
        const reader = new RangeReader(writer.end());
        expect(numbers.map(({ bits }) => reader.readEven(bits))).toEqual(numbers.map((one) => one.number));
      }),
      { numRuns: 500 },
    );
  });

  it('needs a sixth of a character for a bit that is as likely as not', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom<Bit>(0, 1), { maxLength: 600 }), (bits) => {
        const writer = new RangeWriter();
        for (const bit of bits) writer.writeBit(bit, certainty / 2);
        expect(writer.end().length).toBeLessThanOrEqual(bits.length / 6 + 2);
      }),
    );
  });
});
