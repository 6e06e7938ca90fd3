import { displayWidth } from './display-width.js';

/**
 * What stays on one line: a word or a Han character, the marks that open it and those that close
 * it, and the space before it.
 */
const piece =
  /\s*(?:[（“《「]*(?:\p{Script=Han}|[^\s\p{Script=Han}（“《「，。、；：！？）”》」]+)[，。、；：！？）”》」]*|\S)/gu;

/** The text in lines of at most `columns` columns; a word that is longer has a line to itself. */
export function wrap(text: string, columns: number): string {
  const lines: string[] = [];
  let line = '';
  for (const [next] of text.matchAll(piece)) {
    if (line !== '' && displayWidth(line + next) > columns) {
      lines.push(line);
      line = next.trimStart();
    } else line += next;
  }
  return [...lines, line].join('\n');
}
