import type { Element } from 'hast';
import type { AlignType, Nodes, Table, TableCell, TableRow } from 'mdast';
import type { State } from './body-scope.js';
import { element } from './element.js';
import { textWidth } from './text-width.js';
import type { BodyWords } from './words.js';

/** A cell up to this width, in em, is not broken; a longer one needs no more to be read well. */
const shortWidth = 9;

/** The same where a table is set closer. */
const denseShortWidth = 6;

/** What a cell has at its sides, in em of a table's text (html-style.hbs). */
const padding = 1.2;

/** What a page holds beside each other: 39 em, less some for Latin letters wider than the half that they count. */
const measure = 35;

/** How the cells of a table are set. */
interface Form {
  readonly align: readonly AlignType[];
  /** Cells up to this width, in em, stay on one line. */
  readonly shortWidth: number;
}

/**
 * A table inside a box that scrolls sideways where the screen is too narrow for it, though one that
 * is wider than the page is set closer first. The box can be reached by keyboard and has a name (WCAG 2.1.1); it is no landmark, of which there would be many.
 */
export function tableHtml(state: State, node: Table, words: BodyWords): Element {
  const [head, ...rows] = node.children;
  const isDense = needOf(node) > measure;
  const form = {
    align: node.align ?? [],
    shortWidth: isDense ? denseShortWidth : shortWidth,
  };
  const parts: Element[] = [];
  if (head !== undefined) parts.push(element('thead', {}, headRow(state, head, form)));
  if (rows.length > 0) {
    parts.push(element('tbody', {}, ...rows.map((row) => bodyRow(state, row, form))));
  }
  const className = isDense ? ['table', 'dense'] : ['table'];
  return element(
    'div',
    { className, role: 'group', ariaLabel: words.table, tabIndex: 0 },
    element('table', {}, ...parts),
  );
}

function headRow(state: State, row: TableRow, form: Form): Element {
  const cells = row.children.map((cell, column) => {
    // An empty corner heads no column.
    return cell.children.length === 0
      ? element('td', {})
      : element('th', { ...look(cell, form, column), scope: 'col' }, ...state.all(cell));
  });
  return element('tr', {}, ...cells);
}

/** Has as many cells as the table has columns, whatever the author wrote. */
function bodyRow(state: State, row: TableRow, form: Form): Element {
  const columns = Math.max(row.children.length, form.align.length);
  const cells = Array.from({ length: columns }, (_, column) => {
    const cell = row.children[column];
    if (cell === undefined) return element('td', {});
    return element('td', look(cell, form, column), ...state.all(cell));
  });
  return element('tr', {}, ...cells);
}

/** How wide a table is, in em, without being set closer. */
function needOf({ children: rows }: Table): number {
  const needs: number[] = [];
  for (const { children: cells } of rows) {
    for (const [column, cell] of cells.entries()) {
      const need = Math.min(widthOf(cell), shortWidth) + padding;
      needs[column] = Math.max(needs[column] ?? 0, need);
    }
  }
  return needs.reduce((sum, need) => sum + need, 0);
}

/** What is short stays on one line. Classes say so, since the page's policy blocks `style`. */
function look(cell: TableCell, form: Form, column: number): { className?: string[] } {
  const align = form.align[column];
  const classes = widthOf(cell) <= form.shortWidth ? ['short'] : [];
  if (align === 'center') classes.push('center');
  if (align === 'right') classes.push('end');
  return classes.length === 0 ? {} : { className: classes };
}

/** About how wide a cell's text is, in em. */
function widthOf(node: Nodes): number {
  if ('children' in node) return node.children.reduce((sum, child) => sum + widthOf(child), 0);
  return 'value' in node ? textWidth(node.value) : 0;
}
