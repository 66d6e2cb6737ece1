/** Numbers colours in the order in which they are first asked for. */
export class ColorTable {
  size = 0;
  private found = new Int32Array(1024);
  /** The number of the colour in each place and one more, and 0 in a free one: three of four are free. */
  private places = new Uint32Array(4096);

  numberOf(color: number): number {
    const { found, places } = this;
    const last = places.length - 1;
    let place = (Math.imul(color, 0x9e3779b1) >>> 8) & last;
    for (let next = places[place] ?? 0; next > 0; next = places[place] ?? 0) {
      if (found[next - 1] === color) return next - 1;
      place = (place + 1) & last;
    }
    if (this.size === found.length) {
      this.grow();
      return this.numberOf(color);
    }
    found[this.size] = color;
    places[place] = ++this.size;
    return this.size - 1;
  }

  /** The colours by their numbers. */
  colors(): Int32Array {
    return this.found.slice(0, this.size);
  }

  clear(): void {
    this.places.fill(0);
    this.size = 0;
  }

  private grow(): void {
    const colors = this.colors();
    this.found = new Int32Array(colors.length * 2);
    this.places = new Uint32Array(this.places.length * 2);
    this.size = 0;
    for (const color of colors) this.numberOf(color);
  }
}
