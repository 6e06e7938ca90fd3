import type { TextBlock } from './text-blocks.js';

/** Paragraphs of several lines whose last holds fewer than two letters, figures or Han. */
export function lonelyEndings(blocks: readonly TextBlock[]): readonly string[] {
  return blocks.flatMap(({ lines, path }) => {
    const last = lines.at(-1);
    if (lines.length < 2 || last === undefined || path.includes('Code')) return [];
    const characters = last.text.match(/[\p{L}\p{N}\p{So}]/gu) ?? [];
    return characters.length < 2
      ? [`page ${last.page}: ${lines.at(-2)?.text.slice(-8)}|${last.text}`]
      : [];
  });
}
