import { placeOfFact } from '../facts.js';
import { linkKey } from '../link-key.js';
import { defineRule } from '../rule.js';

export const linkRepeated = defineRule({
  name: 'link-repeated',
  severity: 'warning',
  origin: 'RFC 3986 6.2',
  examples: {
    fails:
      '036/01-a.md\n  link: https://news.example/a/1.html\n037/01-b.md\n  link: http://news.example/a/1.html?utm_source=weekly',
    passes:
      '036/01-a.md\n  link: https://news.example/a/1.html\n037/01-b.md\n  link: https://news.example/a/2.html',
  },
  scope: 'archive',
  begin() {
    const files = new Map<string, string>();
    return ({ articles }, report) => {
      for (const article of articles) {
        const key = linkKey(article.link);
        const other = files.get(key);
        if (other === undefined) files.set(key, article.file);
        else report({ place: placeOfFact(article, 'link'), values: { other } });
      }
    };
  },
});
