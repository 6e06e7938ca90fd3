import type { AlignType, Table } from 'mdast';
import type { Inline, TableBlock } from '../../../typeset/document.js';
import type { BodyScope } from './body-scope.js';
import { inlinesOf } from './inlines.js';
import { written } from './written.js';

/** A table; every row has as many cells as the head row, whatever the author wrote (GFM, 4.10). */
export function tableOf(
  node: Table,
  caption: readonly Inline[] | undefined,
  scope: BodyScope,
): TableBlock {
  const width = node.children[0]?.children.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) => side(node.align?.[column]));
  const rows = node.children.map((row) =>
    columns.map((_, column) => inlinesOf(row.children[column]?.children ?? [], scope)),
  );
  const table = { kind: 'table', columns, rows, headRows: 1, ...written(node, scope) } as const;
  return caption === undefined ? table : { ...table, caption };
}

function side(align: AlignType | undefined): TableBlock['columns'][number] {
  if (align === 'left') return 'start';
  if (align === 'right') return 'end';
  return align ?? undefined;
}
