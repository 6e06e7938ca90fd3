import { deletionOf } from '../deletion.js';
import type { Hop } from '../link-answer.js';
import { defineRule } from '../rule.js';

export const linkMoved = defineRule({
  name: 'link-moved',
  severity: 'info',
  origin: 'RFC 9110 15.4.2, 15.4.9',
  examples: {
    fails:
      '037/01-a.md\n  link: https://news.example/1\n/net.txt\n  https://news.example/1 301 https://news.example/2021/1\n  https://news.example/2021/1 200',
    passes:
      '037/01-a.md\n  link: http://news.example/1\n/net.txt\n  http://news.example/1 301 https://news.example/1\n  https://news.example/1 200',
  },
  scope: 'net',
  check(link, report) {
    const { url, place, hops, answer } = link;
    if (answer.kind !== 'page' || answer.status !== 200 || deletionOf(link) !== undefined) return;
    const to = lastForGood(hops);
    if (to !== undefined && plain(to) !== plain(url)) report({ place, values: { url, to } });
  },
});

/** Where the redirects lead that hold for good; undefined where already the first does not. */
function lastForGood(hops: readonly Hop[]): string | undefined {
  const passing = hops.findIndex(({ status }) => status !== 301 && status !== 308);
  return hops.slice(0, passing < 0 ? undefined : passing).at(-1)?.to;
}

/** Without what makes no other address to a reader: https, www. and a slash at the end. */
function plain(url: string): string {
  const { host, pathname, search } = new URL(url);
  return host.replace(/^www\./, '') + pathname.replace(/\/$/, '') + search;
}
