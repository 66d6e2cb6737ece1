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

/** Takes the rows of a picture, from the top, and keeps their runs. */
export class RunsWriter {
  private readonly width: number;
  private readonly table = new ColorTable();
  private numbers = new Uint32Array(1 << 16);
  private lengths = new Uint32Array(1 << 16);
  private count = 0;
  private height = 0;
  private rowBefore: Uint8Array = new Uint8Array(0);
  private startOfRowBefore = 0;

  constructor(width: number) {
    this.width = width;
  }

  /** @param rgba four bytes a pixel */
  addRows(rgba: Uint8Array | Uint8ClampedArray): void {
    const { width } = this;
    const bytes = Buffer.from(rgba.buffer, rgba.byteOffset, rgba.byteLength);
    const pixels = new Int32Array(rgba.buffer, rgba.byteOffset, rgba.byteLength / 4);
    for (let start = 0; start < pixels.length; start += width) {
      const row = bytes.subarray(start * 4, (start + width) * 4);
      if (this.count + width > this.numbers.length) this.makeRoom();
      const first = this.count;
      // More than half the rows of a chart are as the ones above them.
      if (row.equals(this.rowBefore)) this.repeatRow();
      else this.addRow(pixels, start);
      this.rowBefore = row;
      this.startOfRowBefore = first;
      this.height++;
    }
  }

  /** The runs of all rows. */
  end(): Runs {
    const { width, height, count } = this;
    const [numbers, lengths] = [this.numbers.subarray(0, count), this.lengths.subarray(0, count)];
    return { width, height, colors: this.table.colors(), numbers, lengths };
  }

  private addRow(pixels: Int32Array, start: number): void {
    const { numbers, lengths, table } = this;
    const end = start + this.width;
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

  private repeatRow(): void {
    const [from, to] = [this.startOfRowBefore, this.count];
    this.numbers.copyWithin(to, from, to);
    this.lengths.copyWithin(to, from, to);
    this.count += to - from;
  }

  private makeRoom(): void {
    const { numbers, lengths } = this;
    const size = numbers.length * 2 + this.width;
    this.numbers = new Uint32Array(size);
    this.lengths = new Uint32Array(size);
    this.numbers.set(numbers);
    this.lengths.set(lengths);
  }
}
