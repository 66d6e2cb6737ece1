import { ColorTable } from './color-table.js';

/** A picture: the runs of equal pixels that stand side by side in one row, row by row. */
export interface Runs {
  readonly width: number;
  readonly height: number;
  /** Its colours in the order in which they come: red, green, blue and alpha, a byte each, the red lowest. */
  readonly colors: Int32Array;
  /** The number of each run's colour. */
  readonly numbers: Uint32Array;
  /** How many pixels each run has. */
  readonly lengths: Uint32Array;
}

/** A strip of a picture: four bytes a pixel, row by row. */
type Strip = Uint8Array | Uint8ClampedArray;

/** Makes runs of the rows of one picture after the other. */
class RunsWriter {
  private readonly table = new ColorTable();
  private numbers = new Uint32Array(1 << 16);
  private lengths = new Uint32Array(1 << 16);
  private count = 0;

  /** The arrays of what it gives are its own: the next picture is written into them. */
  runsOf(width: number, height: number, strips: Iterable<Strip>): Runs {
    this.table.clear();
    this.count = 0;
    let rowBefore: Uint8Array = new Uint8Array(0);
    let startOfRowBefore = 0;
    for (const strip of strips) {
      const bytes = Buffer.from(strip.buffer, strip.byteOffset, strip.byteLength);
      const pixels = new Int32Array(strip.buffer, strip.byteOffset, strip.byteLength / 4);
      for (let start = 0; start < pixels.length; start += width) {
        const row = bytes.subarray(start * 4, (start + width) * 4);
        if (this.count + width > this.numbers.length) this.makeRoom(width);
        const first = this.count;
        // More than half the rows of a chart are as the ones above them.
        if (row.equals(rowBefore)) this.repeat(startOfRowBefore);
        else this.add(pixels, start, start + width);
        rowBefore = row;
        startOfRowBefore = first;
      }
    }
    const [numbers, lengths] = [this.numbers.subarray(0, this.count), this.lengths.subarray(0, this.count)];
    return { width, height, colors: this.table.colors(), numbers, lengths };
  }

  private add(pixels: Int32Array, start: number, end: number): void {
    const { numbers, lengths, table } = this;
    let count = this.count;
    for (let from = start, to = start; from < end; from = to) {
      const color = pixels[from] ?? 0;
      do to++;
      while (to < end && pixels[to] === color);
      numbers[count] = table.numberOf(color);
      lengths[count++] = to - from;
    }
    this.count = count;
  }

  private repeat(start: number): void {
    const end = this.count;
    this.numbers.copyWithin(end, start, end);
    this.lengths.copyWithin(end, start, end);
    this.count += end - start;
  }

  private makeRoom(more: number): void {
    const { numbers, lengths } = this;
    this.numbers = new Uint32Array(numbers.length * 2 + more);
    this.lengths = new Uint32Array(numbers.length * 2 + more);
    this.numbers.set(numbers);
    this.lengths.set(lengths);
  }
}

/** Pictures of more runs are rare, and what they need is given back. */
const mostKept = 1 << 20;
/** One for all: of a class that has no object left, the engine forgets the fast code. */
let writer: RunsWriter | undefined;

/** The runs of a picture that comes in strips, from the top. */
export function runsOfStrips(width: number, height: number, strips: Iterable<Strip>): Runs {
  writer ??= new RunsWriter();
  const runs = writer.runsOf(width, height, strips);
  if (runs.numbers.length <= mostKept) return { ...runs, numbers: runs.numbers.slice(), lengths: runs.lengths.slice() };
  writer = undefined;
  return runs;
}
