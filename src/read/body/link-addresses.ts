import type { Link, PhrasingContent, Root, Text } from 'mdast';
import { replaceEach } from '../../model/tree.js';

/** An address up to a space, a bracket or a full-width mark. */
const address =
  /(?<![a-z])(?:https?:\/\/|www\.)[a-z0-9][^\s<>[\]`\u3000-\u303f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65“”‘’…—]*/gi;

/** Marks that end a sentence rather than an address. */
const trail = /(?:[?!.,:;*_~'"]|\)(?<!\([^()]*\)))+$/;

/** Makes links of the addresses in the text of a body that has none yet. */
export function linkAddresses(body: Root): void {
  replaceEach(body, 'text', (text, parent) => {
    if (parent.type === 'link') return undefined;
    return { nodes: piecesOf(text), count: 1 };
  });
}

function piecesOf({ value }: Text): readonly PhrasingContent[] {
  const pieces: PhrasingContent[] = [];
  let done = 0;
  for (const match of value.matchAll(address)) {
    const found = match[0].replace(trail, '');
    pieces.push({ type: 'text', value: value.slice(done, match.index) }, linkTo(found));
    done = match.index + found.length;
  }
  pieces.push({ type: 'text', value: value.slice(done) });
  return pieces.filter((piece) => piece.type !== 'text' || piece.value !== '');
}

function linkTo(value: string): Link {
  const url = /^www/i.test(value) ? `http://${value}` : value;
  return { type: 'link', url, children: [{ type: 'text', value }] };
}
