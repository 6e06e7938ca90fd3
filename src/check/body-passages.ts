import type { Nodes, Text } from 'mdast';
import type { Place, Voice } from '../model/diagnostic.js';
import { each } from '../model/tree.js';
import type { Body } from '../read/body/read-body.js';
import { type BodyPlaces, bodyPlaces } from './body-places.js';
import { editWithNeighbour } from './edit-with-neighbour.js';
import { object, type Passage, type PassageRole } from './passage.js';
import { writtenOffsets } from './written-offsets.js';

const roles = { paragraph: 'paragraph', heading: 'heading', tableCell: 'cell' } as const;

/** What is no prose, and counts as one thing in it. */
const objects: readonly Nodes['type'][] = ['image', 'inlineCode', 'html', 'imageReference'];

/** A passage while it is collected: its text, and where each of its units is written. */
interface Collected {
  text: string;
  /** For each UTF-16 unit of `text`, its offset in the Markdown; -1 where it is not written as it reads. */
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
    passages.push(passageOf(roles[block.type], voice, collected, inFile(start, end), inFile));
  });
  return passages;
}

function passageOf(
  role: PassageRole,
  voice: Voice,
  { text, offsets }: Collected,
  block: Place,
  inFile: BodyPlaces,
): Passage {
  /** Where the units from `start` to before `end` are written; undefined where one of them is not written as it reads. */
  function written(start: number, end: number): Required<Place> | undefined {
    const first = offsets[start] ?? -1;
    const last = offsets[end - 1] ?? -1;
    return first < 0 || last < 0 || end <= start ? undefined : inFile(first, last + 1);
  }

  return {
    role,
    voice,
    text,
    place: (start, end) => written(start, end) ?? block,
    edit: editWithNeighbour(text, (start, end, changed) => {
      const isWhole = offsets
        .slice(start, end)
        .every((offset, index) => offset >= 0 && offset === (offsets[start] ?? 0) + index);
      const place = isWhole ? written(start, end) : undefined;
      return place && { place, was: text.slice(start, end), text: changed, voice };
    }),
  };
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
