import type { Nodes } from 'mdast';
import type { Voice } from '../model/diagnostic.js';
import { each } from '../model/tree.js';
import type { Body } from '../read/body/read-body.js';
import { bodyPlaces } from './body-places.js';
import type { Passage, PassageRole } from './passage.js';
import { writtenOffsets } from './written-offsets.js';
import { writtenPassage } from './written-passage.js';

/** What is printed beside prose, and the offset in the Markdown where it begins if it is written as it reads. */
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
  each(tree, ['image', 'imageReference', 'link', 'definition', 'inlineCode', 'code'], (node) => {
    // A link that was found in a text after parsing has no position.
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? markdown.length;
    const block = inFile(start, node.position === undefined ? start : end);
    for (const { role, text, offset } of asidesOf(node, markdown, start, end)) {
      if (text === '') continue;
      const offsets = writtenOffsets(text, markdown, offset);
      passages.push(writtenPassage(role, voice, { text, offsets }, block, inFile));
    }
  });
  return passages;
}

/** What is printed of a node that is written from `start` to before `end`. */
function asidesOf(node: Nodes, markdown: string, start: number, end: number): readonly Aside[] {
  const asides: Aside[] = [];
  const addFirst = (role: PassageRole, text: string, from: number) => {
    const offset = markdown.indexOf(firstLine(text), from);
    asides.push({ role, text, offset });
  };
  const addLast = (role: PassageRole, text: string) => {
    const offset = markdown.lastIndexOf(firstLine(text), end - firstLine(text).length);
    asides.push({ role, text, offset: offset < start ? -1 : offset });
  };
  if ('alt' in node) addFirst('alt', node.alt ?? '', start);
  if ('url' in node) addLast('link', node.url);
  if ('title' in node) addLast('caption', node.title ?? '');
  if (node.type === 'inlineCode') addFirst('code', node.value, start);
  if (node.type === 'code') addFirst('code', node.value, fenceEnd(markdown, start));
  return asides;
}

/** Where the line of a fence ends; the code itself where it has none. */
function fenceEnd(markdown: string, start: number): number {
  return /[`~]/.test(markdown.charAt(start)) ? markdown.indexOf('\n', start) : start;
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}
