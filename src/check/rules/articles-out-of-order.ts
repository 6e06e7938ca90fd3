import type { Article } from '../../model/article.js';
import type { ArticleText } from '../../read/article.js';
import { defineRule } from '../rule.js';
import { valuePlace } from '../value-place.js';

export const articlesOutOfOrder = defineRule({
  name: 'articles-out-of-order',
  severity: 'info',
  origin: 'practice',
  examples: {
    fails:
      '037/01-a.md\n  date: 2021-04-20\n037/02-b.md\n  date: 2021-04-18\n037/03-c.md\n  date: 2021-04-19',
    passes:
      '037/01-a.md\n  date: 2021-04-18\n037/02-b.md\n  date: 2021-04-19\n037/03-c.md\n  date: 2021-04-20',
  },
  scope: 'issue',
  check({ text: { articles } }, report) {
    for (const section of sectionsOf(articles)) {
      const steps = stepsIn(section);
      const back = steps.filter(({ before, after }) => after.date < before.date);
      const forth = steps.filter(({ before, after }) => after.date > before.date);
      if (back.length === 0 || forth.length === 0) continue;
      // Where nearly all dates go back, the newest was meant to stand first.
      const [odd] = back.length > 2 * forth.length ? forth : back;
      const entry = odd?.text.fields.entries.date;
      if (odd === undefined || entry === undefined) continue;
      const values = { date: odd.after.date, before: odd.before.date };
      report({ place: valuePlace(entry), values });
      return;
    }
  },
});

/** From one article of a section to the next. */
interface Step {
  readonly before: Article;
  readonly after: Article;
  /** That of `after`. */
  readonly text: ArticleText;
}

/** The articles by their sections, in the order in which the issue brings them. */
function sectionsOf(articles: readonly ArticleText[]): Iterable<readonly ArticleText[]> {
  const sections = new Map<string | undefined, ArticleText[]>();
  for (const text of articles) {
    const section = text.article?.section;
    const known = sections.get(section);
    if (known === undefined) sections.set(section, [text]);
    else known.push(text);
  }
  return sections.values();
}

function stepsIn(articles: readonly ArticleText[]): readonly Step[] {
  const steps: Step[] = [];
  let before: Article | undefined;
  for (const text of articles) {
    const after = text.article;
    if (after === undefined) continue;
    if (before !== undefined) steps.push({ before, after, text });
    before = after;
  }
  return steps;
}
