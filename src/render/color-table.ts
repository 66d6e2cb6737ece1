/** Numbers colours in the order in which they are first asked for. */
export class ColorTable {
  size = 0;
  private found = new Int32Array(1024);
  /** The number of the colour in each place and one more, and 0 in a free one: three of four are free. */
  private places = new Uint32Array(4096);
  /** 32 without the bits of a place. */
  private shift = 20;

  numberOf(color: number): number {
    const { found, places } = this;
    let place = this.placeOf(color);
    for (let next = places[place] ?? 0; next > 0; next = places[place] ?? 0) {
      if (found[next - 1] === color) return next - 1;
      place = (place + 1) & (places.length - 1);
    }
    if (this.size === found.length) return this.grown().numberOf(color);
    found[this.size] = color;
    places[place] = ++this.size;
    return this.size - 1;
  }

  /** The colours by their numbers. */
  colors(): Int32Array {
    return this.found.slice(0, this.size);
  }

  private placeOf(color: number): number {
    return Math.imul(color, 0x9e3779b1) >>> this.shift;
  }

  private grown(): this {
    const colors = this.colors();
    this.found = new Int32Array(colors.length * 2);
    this.places = new Uint32Array(this.places.length * 2);
    this.shift--;
    this.size = 0;
    for (const color of colors) this.numberOf(color);
    return this;
  }
}
