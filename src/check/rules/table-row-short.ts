import { each } from '../../model/tree.js';
import { placeOf } from '../../read/body/body-source.js';
import { defineRule } from '../rule.js';

export const tableRowShort = defineRule({
  name: 'table-row-short',
  severity: 'warning',
  origin: 'GFM 4.10',
  examples: {
    fails: '| 医院 | 床位 |\n| --- | --- |\n| 市一院 |',
    passes: '| 医院 | 床位 |\n| --- | --- |\n| 市一院 | |',
  },
  scope: 'article',
  check({ body }, report) {
    each(body.tree, ['table'], ({ children: [head, ...rows] }) => {
      const columns = head?.children.length ?? 0;
      for (const row of rows) {
        const cells = row.children.length;
        if (cells >= columns) continue;
        report({ place: placeOf(body.source, row), values: { cells, columns } });
      }
    });
  },
});
