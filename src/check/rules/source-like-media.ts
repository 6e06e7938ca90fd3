import { fieldPassage } from '../checked-issue.js';
import { areLikeNames } from '../like-names.js';
import { defineRule } from '../rule.js';

export const sourceLikeMedia = defineRule({
  name: 'source-like-media',
  severity: 'warning',
  origin: 'practice',
  examples: {
    fails: 'media: 人民日报健康客户端\nsource: 人民日报客户端',
    passes: 'media: 人民网\nsource: 人民日报',
  },
  scope: 'article',
  check(article, report) {
    const media = fieldPassage(article, 'media');
    const source = fieldPassage(article, 'source');
    if (media === undefined || source === undefined) return;
    if (!areLikeNames(media.text, source.text)) return;
    report({
      place: source.place(0, source.text.length),
      values: { media: media.text, source: source.text },
    });
  },
});
