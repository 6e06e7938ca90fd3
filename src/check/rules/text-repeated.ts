import { type ArticleFacts, placeOfFact } from '../facts.js';
import { linkKey } from '../link-key.js';
import { defineRule } from '../rule.js';
import { sketchIndex } from '../sketch-index.js';
import { titleKey } from '../title-key.js';

const text =
  '区里六家医院用同一个号源池，市民在任何一家的窗口、自助机或者手机上都能挂到另外五家的号，退号以后三分钟内回到池里。试行两个月，爽约率从一成一降到百分之七，夜间门诊的号也第一次有人约满。下一步，社区中心的号要并进来，复诊的病人可以由家庭医生代约。';

export const textRepeated = defineRule({
  name: 'text-repeated',
  severity: 'warning',
  origin: 'practice',
  examples: {
    fails: `036/01-a.md\n\n  ${text}\n037/01-b.md\n\n  【转载】${text}`,
    passes: `036/01-a.md\n\n  ${text}\n037/01-b.md\n\n  四个区的影像检查从本月起互认，医生开单时先看到病人半年内做过的片子。`,
  },
  scope: 'archive',
  begin() {
    const known = sketchIndex<Pick<ArticleFacts, 'file' | 'link' | 'title'>>();
    return ({ articles }, report) => {
      for (const article of articles) {
        const { file, title, link, sketch } = article;
        const other = known.find(sketch);
        if (other === undefined) {
          known.add(sketch, { file, title, link });
        } else if (!isFoundOtherwise(article, other)) {
          report({ place: placeOfFact(article, 'title'), values: { other: other.file } });
        }
      }
    };
  },
});

/** True for a pair of which `link-repeated` or `title-repeated` speaks. */
function isFoundOtherwise(
  one: Pick<ArticleFacts, 'link' | 'title'>,
  other: Pick<ArticleFacts, 'link' | 'title'>,
): boolean {
  if (linkKey(one.link) === linkKey(other.link)) return true;
  const title = titleKey(one.title);
  return title !== undefined && title === titleKey(other.title);
}
