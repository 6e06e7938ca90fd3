import { defineRule } from '../rule.js';

export const linkDead = defineRule({
  name: 'link-dead',
  severity: 'warning',
  origin: 'RFC 9110 15.5.5, 15.5.11',
  examples: {
    fails: '037/01-a.md\n  link: https://news.example/1\n/net.txt\n  https://news.example/1 404',
    passes: '037/01-a.md\n  link: https://news.example/1\n/net.txt\n  https://news.example/1 200',
  },
  scope: 'net',
  check({ url, place, hops, answer }, report) {
    if (answer.kind === 'page' && (answer.status === 404 || answer.status === 410)) {
      report({ place, values: { url, cause: 'status', status: answer.status } });
    } else if (answer.kind === 'failed' && answer.fault === 'no-host') {
      const { hostname } = new URL(hops.at(-1)?.to ?? url);
      report({ place, values: { url, cause: 'host', host: hostname } });
    }
  },
});
