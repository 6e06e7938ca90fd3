import type { Nodes, Text } from 'mdast';
import type { Voice } from '../model/diagnostic.js';
import { each } from '../model/tree.js';
import type { Body } from '../read/body/read-body.js';
import { bodyPlaces } from './body-places.js';
import { object, type Passage } from './passage.js';
import { writtenOffsets } from './written-offsets.js';
import { type Written, writtenPassage } from './written-passage.js';

const roles = { paragraph: 'paragraph', heading: 'heading', tableCell: 'cell' } as const;

/** What is no prose, and counts as one thing in it. */
const objects: readonly Nodes['type'][] = ['image', 'inlineCode', 'html', 'imageReference'];

/** A passage while it is collected: its text, and where each of its units is written. */
interface Collected extends Written {
  text: string;
  readonly offsets: number[];
}

/** The passages of a text, in their order: its paragraphs, headings and cells. */
export function bodyPassages({ source, tree }: Body, voice: Voice): readonly Passage[] {
  const inFile = bodyPlaces(source);
  const passages: Passage[] = [];
  each(tree, ['paragraph', 'heading', 'tableCell'], (block) => {
    const collected: Collected = { text: '', offsets: [] };
    for (const child of block.children) collect(child, source.markdown, collected);
    if (collected.text.trim() === '') return;
    const start = block.position?.start.offset ?? 0;
    const end = block.position?.end.offset ?? start;
    passages.push(writtenPassage(roles[block.type], voice, collected, inFile(start, end), inFile));
  });
  return passages;
}

function collect(node: Nodes, markdown: string, collected: Collected): void {
  if (node.type === 'text') {
    add(collected, node.value, offsetsOf(node, markdown));
  } else if (objects.includes(node.type) || isAddress(node)) {
    add(collected, object, [-1]);
  } else if (node.type === 'break') {
    add(collected, '\n', [-1]);
  } else if ('children' in node) {
    for (const child of node.children) collect(child, markdown, collected);
  }
}

/** A link that shows its own address. */
function isAddress(node: Nodes): boolean {
  if (node.type !== 'link') return false;
  const [text, ...more] = node.children;
  return text?.type === 'text' && more.length === 0 && node.url.endsWith(text.value);
}

function offsetsOf({ value, position }: Text, markdown: string): readonly number[] {
  const start = position?.start.offset;
  // A text beside an address that was found after parsing has no position.
  if (start === undefined) return new Array<number>(value.length).fill(-1);
  return writtenOffsets(value, markdown, start);
}

function add(collected: Collected, text: string, offsets: readonly number[]): void {
  collected.text += text;
  for (const offset of offsets) collected.offsets.push(offset);
}
