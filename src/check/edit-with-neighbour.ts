import type { Passage } from './passage.js';

/**
 * An `edit` of a passage with this text that can put something in, too: together with the character
 * before it on its line, else the one behind, so that an edit always says what it stands in place of.
 */
export function editWithNeighbour(text: string, edit: Passage['edit']): Passage['edit'] {
  return (start, end, changed) => {
    if (start !== end) return edit(start, end, changed);
    const before = Array.from(text.slice(Math.max(start - 2, 0), start)).at(-1) ?? '';
    const behind = Array.from(text.slice(end, end + 2)).at(0) ?? '';
    const withBefore = isOnLine(before) && edit(start - before.length, end, before + changed);
    const withBehind = isOnLine(behind) && edit(start, end + behind.length, changed + behind);
    return withBefore || withBehind || undefined;
  };
}

function isOnLine(neighbour: string): boolean {
  return neighbour !== '' && neighbour !== '\n';
}
