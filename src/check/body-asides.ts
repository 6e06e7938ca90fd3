import type { Nodes } from 'mdast';
import type { Voice } from '../model/diagnostic.js';
import { each } from '../model/tree.js';
import type { Body } from '../read/body/read-body.js';
import { bodyPlaces } from './body-places.js';
import type { Passage, PassageRole } from './passage.js';
import { textOf } from './text-of.js';
import { writtenOffsets } from './written-offsets.js';
import { writtenPassage } from './written-passage.js';

/** What is printed beside prose, and where it begins in what is written of its node, if it is written as it reads. */
interface Aside {
  readonly role: PassageRole;
  readonly text: string;
  readonly offset: number;
}

/** What is printed of a text beside its prose, in its order: alternative texts and captions, the addresses of links, code. */
export function bodyAsides({ source, tree }: Body, voice: Voice): readonly Passage[] {
  const { markdown } = source;
  const inFile = bodyPlaces(source);
  const passages: Passage[] = [];
  let behind = 0;
  each(tree, ['image', 'imageReference', 'link', 'definition', 'inlineCode', 'code'], (node) => {
    const { start, end } = extentOf(node, markdown, behind);
    behind = node.position === undefined ? end : start;
    const block = inFile(start, end);
    for (const { role, text, offset } of asidesOf(node, markdown.slice(start, end))) {
      if (text === '') continue;
      const offsets = writtenOffsets(text, markdown, offset < 0 ? markdown.length : start + offset);
      passages.push(writtenPassage(role, voice, { text, offsets }, block, inFile));
    }
  });
  return passages;
}

/** Where a node is written; an address that was found in a text after parsing has no position, and is the next of its kind behind the node before it. */
function extentOf(
  { position, ...node }: Nodes,
  markdown: string,
  behind: number,
): { readonly start: number; readonly end: number } {
  const start = position?.start.offset;
  const end = position?.end.offset;
  if (start !== undefined && end !== undefined) return { start, end };
  const shown = textOf(node);
  const found = markdown.indexOf(shown, behind);
  return found < 0 ? { start: behind, end: behind } : { start: found, end: found + shown.length };
}

/** What is printed of a node, and where it begins in what is written of the node. */
function asidesOf(node: Nodes, written: string): readonly Aside[] {
  const asides: Aside[] = [];
  const addFirst = (role: PassageRole, text: string, from: number) =>
    asides.push({ role, text, offset: written.indexOf(firstLine(text), from) });
  const addLast = (role: PassageRole, text: string) =>
    asides.push({ role, text, offset: written.lastIndexOf(firstLine(text)) });
  if ('alt' in node) addFirst('alt', node.alt ?? '', 0);
  if ('url' in node) addLast('link', node.url);
  if ('title' in node) addLast('caption', node.title ?? '');
  if (node.type === 'inlineCode') addFirst('code', node.value, 0);
  if (node.type === 'code') addFirst('code', node.value, fenceEnd(written));
  return asides;
}

/** Where the line of a fence ends; 0 of code that is only indented. */
function fenceEnd(written: string): number {
  return /^[`~]/.test(written) ? Math.max(0, written.indexOf('\n')) : 0;
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}
