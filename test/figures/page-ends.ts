import type { TextBlock } from './text-blocks.js';

/** What stands alone where pages meet: the text of each, with its page. */
export interface PageEnds {
  readonly headingsAtFoot: readonly string[];
  readonly linesAtFoot: readonly string[];
  readonly linesAtHead: readonly string[];
}

const heading = /^H\d?$/;

/** Looks at each page's last block before the notes, and at the blocks that go on to the next page. */
export function pageEnds(blocks: readonly TextBlock[]): PageEnds {
  const flow = blocks.filter(({ path }) => !path.includes('Note') && !path.includes('FENote'));
  const headingsAtFoot: string[] = [];
  for (const [index, block] of flow.entries()) {
    const page = block.lines.at(-1)?.page;
    const next = flow[index + 1]?.lines[0]?.page;
    if (heading.test(block.role) && page !== undefined && next !== undefined && next > page)
      headingsAtFoot.push(described(page, block.lines.at(-1)?.text));
  }
  const torn = flow.filter(({ path, lines }) => isTorn(lines) && !path.includes('Table'));
  return {
    headingsAtFoot,
    linesAtFoot: torn.flatMap(({ lines: [first, second] }) =>
      first && second && second.page > first.page ? [described(first.page, first.text)] : [],
    ),
    linesAtHead: torn.flatMap(({ lines }) => {
      const [before, last] = [lines.at(-2), lines.at(-1)];
      return before && last && last.page > before.page ? [described(last.page, last.text)] : [];
    }),
  };
}

function isTorn(lines: TextBlock['lines']): boolean {
  return lines[0]?.page !== lines.at(-1)?.page;
}

function described(page: number, text = ''): string {
  return `page ${page}: ${text.slice(0, 24)}`;
}
