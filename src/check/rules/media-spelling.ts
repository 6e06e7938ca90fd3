import type { Edit } from '../../model/diagnostic.js';
import { type ArticleFacts, placeOfFact } from '../facts.js';
import { plainName } from '../plain-name.js';
import { defineRule } from '../rule.js';

/** So often a spelling must have been used before another is changed to it: one use against one proves nothing. */
const established = 2;

/** What stands for itself in YAML, with quotation marks around it and without. */
const plainYaml = /^[\p{L}\p{N}《][^:#"'\\]*$/u;

export const mediaSpelling = defineRule({
  name: 'media-spelling',
  severity: 'warning',
  origin: 'practice',
  examples: {
    fails: '036/01-a.md\n  media: 城市 IT 观察\n037/01-b.md\n  media: 城市IT观察',
    passes: '036/01-a.md\n  media: 城市 IT 观察\n037/01-b.md\n  media: 城市 IT 观察网',
  },
  scope: 'archive',
  begin() {
    /** For each name how often each of its spellings was used, the earliest first. */
    const names = new Map<string, Map<string, number>>();
    return ({ articles }, report) => {
      for (const article of articles) {
        const { media } = article;
        const key = plainName(media);
        if (key === '') continue;
        const uses = names.get(key) ?? new Map<string, number>();
        names.set(key, uses);
        const usual = mostUsed(uses) ?? media;
        const edit = (uses.get(usual) ?? 0) < established ? undefined : editOf(article, usual);
        if (usual !== media) {
          const values = { media, usual };
          report({ place: placeOfFact(article, 'media'), values, edits: [edit] });
        }
        // What is going to be changed counts as changed, so that a second run finds what the first left.
        const spelling = edit === undefined ? media : usual;
        uses.set(spelling, (uses.get(spelling) ?? 0) + 1);
      }
    };
  },
});

/** The spelling that was used most; of two, the one that was used first. */
function mostUsed(uses: ReadonlyMap<string, number>): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const [spelling, count] of uses) {
    if (count > most) [best, most] = [spelling, count];
  }
  return best;
}

function editOf(article: ArticleFacts, usual: string): Edit | undefined {
  const { file, line, column, endLine, endColumn } = placeOfFact(article, 'media');
  const was = article.media;
  const isVerbatim = endLine === line && endColumn === column + was.length;
  if (!isVerbatim || !plainYaml.test(usual)) return undefined;
  return { place: { file, line, column, endLine, endColumn }, was, text: usual, voice: 'own' };
}
