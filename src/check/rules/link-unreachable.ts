import type { LinkAnswer } from '../link-answer.js';
import { barrierIn } from '../page-signs.js';
import { defineRule } from '../rule.js';

export const linkUnreachable = defineRule({
  name: 'link-unreachable',
  severity: 'info',
  origin: 'RFC 9110 15.5, 15.6',
  examples: {
    fails: '037/01-a.md\n  link: https://news.example/1\n/net.txt\n  https://news.example/1 403',
    passes: '037/01-a.md\n  link: https://news.example/1\n/net.txt\n  https://news.example/1 200',
  },
  scope: 'net',
  check(link, report) {
    const { url, place } = link;
    const obstacle = obstacleOf(link);
    if (obstacle !== undefined) report({ place, values: { url, ...obstacle } });
  },
});

function obstacleOf({ answer, text }: LinkAnswer) {
  if (answer.kind === 'endless') return { cause: 'endless' } as const;
  if (answer.kind === 'failed') {
    return answer.fault === 'no-host' ? undefined : ({ cause: answer.fault } as const);
  }
  const { status } = answer;
  if (status === 404 || status === 410) return undefined;
  if (status < 200 || status > 299) return { cause: 'status', status } as const;
  const barrier = barrierIn(text);
  return barrier === undefined ? undefined : ({ cause: 'barrier', text: barrier } as const);
}
