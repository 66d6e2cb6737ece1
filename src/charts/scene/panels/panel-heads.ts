import type { Type } from '../type.js';

/** What stands over a panel. */
interface Heading {
  readonly title: string;
  /** What sets it apart from the others besides its title; may be empty. */
  readonly detail: string;
}

interface HeadLine {
  readonly text: string;
  readonly role: 'value' | 'detail';
  /** From the corner of the panel. */
  readonly x: number;
  readonly top: number;
}

export interface Head {
  readonly lines: readonly HeadLine[];
  readonly height: number;
}

const afterTitle = 10;

/** Sets titles with their details beside them where that is one line in every panel, else one under the other. */
export function panelHeads(panels: readonly Heading[], type: Type, widths: readonly number[]): Head[] {
  const beside = panels.map(({ title }) => type.width(title, 'value') + type.px(afterTitle));
  const inOne = panels.every(({ detail }, i) => (beside[i] ?? 0) + type.width(detail, 'detail') <= (widths[i] ?? 0));
  return panels.map(({ title, detail }, i) => {
    if (!inOne) return stacked({ title, detail }, type, widths[i] ?? 0);
    // Both stand on one baseline.
    const lower = (type.lineHeight('value') - type.lineHeight('detail')) * 0.77;
    const after: HeadLine = { text: detail, role: 'detail', x: beside[i] ?? 0, top: lower };
    const lines: HeadLine[] = [{ text: title, role: 'value', x: 0, top: 0 }];
    return { lines: detail === '' ? lines : [...lines, after], height: type.lineHeight('value') };
  });
}

function stacked({ title, detail }: Heading, type: Type, width: number): Head {
  const lines: HeadLine[] = [];
  let height = 0;
  for (const [text, role] of [
    [title, 'value'],
    [detail, 'detail'],
  ] as const) {
    for (const line of text === '' ? [] : type.wrapEvenly(text, role, width)) {
      lines.push({ text: line, role, x: 0, top: height });
      height += type.lineHeight(role);
    }
  }
  return { lines, height };
}
