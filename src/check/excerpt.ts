import { object } from './passage.js';

/** What is found, with up to `around` characters of its line on either side: enough to know it again. */
export function excerpt(text: string, start: number, end: number, around = 4): string {
  const before = lastLine(text.slice(Math.max(0, start - 2 * around), start));
  const after = firstLine(text.slice(end, end + 2 * around));
  return (
    [...before].slice(-around).join('') +
    text.slice(start, end) +
    [...after].slice(0, around).join('')
  ).trim();
}

const breaks = new RegExp(`[\\n${object}]`);

function lastLine(text: string): string {
  return text.split(breaks).at(-1) ?? '';
}

function firstLine(text: string): string {
  return text.split(breaks)[0] ?? '';
}
