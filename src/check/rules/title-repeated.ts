import { type ArticleFacts, placeOfFact } from '../facts.js';
import { linkKey } from '../link-key.js';
import { plainName } from '../plain-name.js';
import { defineRule } from '../rule.js';
import { isSameText } from '../sketch-index.js';
import { titleKey } from '../title-key.js';

/** What is kept of an article. */
type Kept = Pick<ArticleFacts, 'file' | 'link' | 'media' | 'sketch'>;

export const titleRepeated = defineRule({
  name: 'title-repeated',
  severity: 'warning',
  origin: 'practice',
  examples: {
    fails:
      '036/01-a.md\n  title: 三家医院开通互联网诊疗\n037/01-b.md\n  title: 三家医院，开通互联网诊疗！',
    passes:
      '036/01-a.md\n  title: 三家医院开通互联网诊疗\n037/01-b.md\n  title: 四家医院开通互联网诊疗',
  },
  scope: 'archive',
  begin() {
    const known = new Map<string, Kept>();
    return ({ articles }, report) => {
      for (const article of articles) {
        const { file, title, link, media, sketch } = article;
        const key = titleKey(title);
        if (key === undefined) continue;
        const other = known.get(key);
        if (other === undefined) {
          known.set(key, { file, link, media, sketch });
        } else if (linkKey(link) !== linkKey(other.link) && !isColumn(article, other)) {
          report({ place: placeOfFact(article, 'title'), values: { title, other: other.file } });
        }
      }
    };
  },
});

/** True where a medium prints something else under one title each time: a column, and not an article that came twice. */
function isColumn(one: Kept, other: Kept): boolean {
  return (
    one.sketch !== '' &&
    other.sketch !== '' &&
    !isSameText(one.sketch, other.sketch) &&
    plainName(one.media) === plainName(other.media)
  );
}
