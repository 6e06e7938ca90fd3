import type { TextBlock } from './text-blocks.js';

const character = /[\p{L}\p{N}\p{So}]/gu;

/** Paragraphs of two such characters or more whose last line holds but one: a Han, a letter, a figure. */
export function lonelyEndings(blocks: readonly TextBlock[]): readonly string[] {
  return blocks.flatMap(({ lines, path }) => {
    const last = lines.at(-1);
    if (lines.length < 2 || last === undefined || path.includes('Code')) return [];
    const count = (text: string) => text.match(character)?.length ?? 0;
    const all = lines.reduce((sum, { text }) => sum + count(text), 0);
    return count(last.text) < 2 && all >= 2
      ? [`page ${last.page}: ${lines.at(-2)?.text.slice(-8)}|${last.text}`]
      : [];
  });
}
