import type { Heading } from 'mdast';
import { each } from '../../model/tree.js';
import { placeOfMarks } from '../heading-marks.js';
import { defineRule } from '../rule.js';
import { textOf } from '../text-of.js';

export const headingEmpty = defineRule({
  name: 'heading-empty',
  severity: 'warning',
  origin: 'WCAG 2.2 SC 2.4.6',
  examples: {
    fails: '##\n\n两个机房互为备份。',
    passes: '## 机房\n\n两个机房互为备份。',
  },
  scope: 'article',
  check({ body }, report) {
    each(body.tree, ['heading'], (heading) => {
      if (!isEmpty(heading)) return;
      const values = { marks: '#'.repeat(heading.depth) };
      report({ place: placeOfMarks(body.source, heading), values });
    });
  },
});

function isEmpty(heading: Heading): boolean {
  if (textOf(heading).trim() !== '') return false;
  let isEmpty = true;
  each(heading, ['image', 'imageReference'], () => {
    isEmpty = false;
  });
  return isEmpty;
}
