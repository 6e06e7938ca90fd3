import { deletionOf } from '../deletion.js';
import { defineRule } from '../rule.js';

export const linkDeleted = defineRule({
  name: 'link-deleted',
  severity: 'warning',
  origin: 'practice',
  examples: {
    fails:
      '037/01-a.md\n  link: https://news.example/1\n/net.txt\n  https://news.example/1 200 <p>该内容已被发布者删除</p>',
    passes:
      '037/01-a.md\n  link: https://news.example/1\n/net.txt\n  https://news.example/1 200 <p>三家医院开通互联网诊疗。</p>',
  },
  scope: 'net',
  check(link, report) {
    const deletion = deletionOf(link);
    if (deletion !== undefined) {
      report({ place: link.place, values: { url: link.url, ...deletion } });
    }
  },
});
