import type { Element } from 'hast';
import type { AlignType, Nodes, Table, TableCell, TableRow } from 'mdast';
import type { State } from './body-scope.js';
import { element } from './element.js';
import type { BodyWords } from './words.js';

/** Cells up to this width, in em, are not broken. */
const shortWidth = 9;

/**
 * A table inside a box that scrolls sideways where the screen is too narrow for it. The box can be
 * reached by keyboard and has a name (WCAG 2.1.1); it is no landmark, of which there would be many.
 */
export function tableHtml(state: State, node: Table, words: BodyWords): Element {
  const [head, ...rows] = node.children;
  const align = node.align ?? [];
  const parts: Element[] = [];
  if (head !== undefined) parts.push(element('thead', {}, headRow(state, head, align)));
  if (rows.length > 0) {
    parts.push(element('tbody', {}, ...rows.map((row) => bodyRow(state, row, align))));
  }
  return element(
    'div',
    { className: ['table'], role: 'group', ariaLabel: words.table, tabIndex: 0 },
    element('table', {}, ...parts),
  );
}

function headRow(state: State, row: TableRow, align: readonly AlignType[]): Element {
  const cells = row.children.map((cell, column) => {
    // An empty corner heads no column.
    return cell.children.length === 0
      ? element('td', {})
      : element('th', { ...look(cell, align[column]), scope: 'col' }, ...state.all(cell));
  });
  return element('tr', {}, ...cells);
}

/** Has as many cells as the table has columns, whatever the author wrote. */
function bodyRow(state: State, row: TableRow, align: readonly AlignType[]): Element {
  const columns = Math.max(row.children.length, align.length);
  const cells = Array.from({ length: columns }, (_, column) => {
    const cell = row.children[column];
    if (cell === undefined) return element('td', {});
    return element('td', look(cell, align[column]), ...state.all(cell));
  });
  return element('tr', {}, ...cells);
}

/** What is short stays on one line. Classes say so, since the page's policy blocks `style`. */
function look(cell: TableCell, align: AlignType | undefined): { className?: string[] } {
  const classes = widthOf(cell) <= shortWidth ? ['short'] : [];
  if (align === 'center') classes.push('center');
  if (align === 'right') classes.push('end');
  return classes.length === 0 ? {} : { className: classes };
}

/** About how wide a text is, in em: Han and other full-width characters count one, all else a half. */
function widthOf(node: Nodes): number {
  if ('children' in node) return node.children.reduce((sum, child) => sum + widthOf(child), 0);
  if (!('value' in node)) return 0;
  return Array.from(node.value).reduce((sum, char) => sum + (char >= '\u2e80' ? 1 : 0.5), 0);
}
