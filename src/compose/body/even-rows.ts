import type { Root, Table } from 'mdast';
import type { Diagnostic } from '../../model/diagnostic.js';
import { finding } from '../../model/finding.js';
import { each } from '../../model/tree.js';
import { type BodySource, placeOf } from '../../read/body/body-source.js';

/**
 * Widens the head of every table that has a longer row, so that no cell is lost: a GFM table has as
 * many columns as its head row, and what goes beyond is not shown (GFM 4.10). Reports such rows.
 */
export function evenRows(body: Root, source: BodySource): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  each(body, ['table'], (table) => {
    const [head] = table.children;
    if (head === undefined) return;
    const columns = head.children.length;
    let widest = columns;
    for (const row of table.children) {
      const cells = row.children.length;
      widest = Math.max(widest, cells);
      if (cells > columns)
        diagnostics.push(finding('table-row-long', placeOf(source, row), { cells, columns }));
    }
    widen(table, head, widest);
  });
  return diagnostics;
}

function widen(table: Table, head: Table['children'][number], columns: number): void {
  while (head.children.length < columns) {
    head.children.push({ type: 'tableCell', children: [] });
    table.align?.push(null);
  }
}
