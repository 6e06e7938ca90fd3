import { defineRule } from '../rule.js';
import { termFinder } from '../term-matches.js';

export const termSpelling = defineRule({
  name: 'term-spelling',
  severity: 'warning',
  origin: 'terms.yaml',
  examples: {
    fails: `/terms.yaml
  - VMware
  - 琚文胜: [据文胜]
037/01-a.md
  虚拟化平台由vmware提供，信息中心主任据文胜主持验收。`,
    passes: `/terms.yaml
  - VMware
  - 琚文胜: [据文胜]
037/01-a.md
  虚拟化平台由VMware提供，信息中心主任琚文胜主持验收。`,
  },
  scope: 'issue',
  check({ terms, passages, articles }, report) {
    if (terms.length === 0) return;
    const find = termFinder(terms);
    for (const passage of [...passages, ...articles.flatMap((article) => article.passages)]) {
      for (const { start, end, right } of find(passage.text)) {
        report({
          place: passage.place(start, end),
          values: { text: passage.text.slice(start, end), right },
          edits: [passage.edit(start, end, right)],
        });
      }
    }
  },
});
