import type { NetAnswer, NetFault } from '../../src/host/net.js';

const faults: readonly NetFault[] = [
  'unfit',
  'local',
  'no-host',
  'no-connection',
  'timeout',
  'tls',
  'garbled',
];

/**
 * What a net answers, by address; a line each: the address, then a status with the page, or with where
 * it leads, or the fault that keeps it from being asked.
 *
 *     https://news.example/1 200 <p>正文</p>
 *     https://news.example/2 301 https://news.example/1
 *     https://news.example/3 timeout
 */
export function answersIn(text: string): Readonly<Record<string, NetAnswer>> {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return Object.fromEntries(
    lines.map((line) => {
      const [, address = '', word = '', rest = ''] = /^(\S+) (\S+) ?(.*)$/.exec(line) ?? [];
      return [address, answerOf(line, word, rest)];
    }),
  );
}

function answerOf(line: string, word: string, rest: string): NetAnswer {
  const fault = faults.find((known) => known === word);
  if (fault !== undefined) return { kind: 'failed', fault, code: '' };
  if (!/^\d{3}$/.test(word)) throw new Error(`no answer of a net: “${line}”`);
  const status = Number(word);
  const isRedirect = status >= 300 && status < 400;
  const bytes = new TextEncoder().encode(isRedirect ? '' : rest);
  const page = { kind: 'page', status, type: 'text/html; charset=utf-8', bytes } as const;
  return isRedirect && rest !== '' ? { ...page, location: rest } : page;
}
