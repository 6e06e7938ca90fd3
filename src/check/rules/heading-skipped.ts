import { placeOfMarks } from '../heading-marks.js';
import { defineRule } from '../rule.js';

export const headingSkipped = defineRule({
  name: 'heading-skipped',
  severity: 'warning',
  origin: 'WCAG 2.2 G141',
  examples: {
    fails: '## 建设情况\n\n#### 机房\n\n两个机房互为备份。',
    passes: '## 建设情况\n\n### 机房\n\n两个机房互为备份。',
  },
  scope: 'article',
  check({ body }, report) {
    let above: number | undefined;
    // Headings in quotations and lists belong to another text's outline.
    for (const block of body.tree.children) {
      if (block.type !== 'heading') continue;
      const { depth } = block;
      if (above !== undefined && depth > above + 1) {
        const values = { marks: '#'.repeat(depth), above: '#'.repeat(above) };
        report({ place: placeOfMarks(body.source, block), values });
      }
      above = depth;
    }
  },
});
