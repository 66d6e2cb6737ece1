/** What was measured of one thing. */
export interface Row {
  /** What was measured, and in what unit. */
  readonly what: string;
  readonly milex: number;
  /** The same of another, or of what it is held against. */
  readonly beside?: { readonly name: string; readonly value: number };
  /** How many times better it is than the other, or as much of it as it takes: what the limit is for, when there is one. */
  readonly ratio?: number;
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** Whether a row is beyond its limit. */
export function isOver({ milex, ratio, atLeast, atMost }: Row): boolean {
  const measured = ratio ?? milex;
  return (atLeast !== undefined && measured < atLeast) || (atMost !== undefined && measured > atMost);
}

/** Rows as a table in Markdown. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map((row) => {
    const { what, milex, beside, ratio, atLeast, atMost } = row;
    const limit = atLeast !== undefined ? `≥ ${shown(atLeast)}` : atMost !== undefined ? `≤ ${shown(atMost)}` : '';
    const said = isOver(row) ? `${limit} **missed**` : limit;
    return [
      what,
      shown(milex),
      beside ? `${beside.name} ${shown(beside.value)}` : '',
      ratio ? ratio.toFixed(2) : '',
      said,
    ];
  });
  const head = ['what', 'milex', 'beside', 'ratio', 'limit'];
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

function shown(value: number): string {
  const digits = value >= 100 ? 0 : value >= 1 ? 1 : 3;
  return value.toFixed(digits);
}
