import type { Nodes } from 'mdast';
import { composeBody } from '../../../src/compose/body/compose-body.js';
import { type PictureLookup, PictureShelf } from '../../../src/compose/picture-shelf.js';
import type { Diagnostic } from '../../../src/model/diagnostic.js';
import { readBody } from '../../../src/read/body/read-body.js';

/** A body as one line of text: `root(paragraph("a" strong("b")))`. */
export function outline(node: Nodes): string {
  const children = 'children' in node ? node.children.map(outline) : [];
  const own = 'value' in node ? [JSON.stringify(node.value)] : [];
  return `${node.type}${details(node)}(${[...own, ...children].join(' ')})`.replace(
    /\btext\(("(?:[^"\\]|\\.)*")\)/g,
    '$1',
  );
}

function details(node: Nodes): string {
  if (node.type === 'heading') return String(node.depth);
  if (node.type === 'link') return `<${node.url}>`;
  if (node.type === 'image') {
    return `<${node.url}|${node.alt ?? ''}|${node.title ?? ''}|${node.data?.picture ?? '-'}>`;
  }
  if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') {
    return `<${node.identifier}|${node.label}>`;
  }
  return '';
}

/** Says of every picture that it lies in `images/`. */
export function everyPicture(_file: string, url: string): ReturnType<PictureLookup> {
  const bytes = new Uint8Array();
  const picture = {
    file: `images/${url}`,
    mediaType: 'image/png',
    width: 1,
    height: 1,
    orientation: 1,
    bytes,
  } as const;
  return { kind: 'picture', picture, lost: [] };
}

/** The outline of a composed body that starts on line 7 of its file, and what was found, as `line:column rule`. */
export function composed(
  markdown: string,
  lookUp: PictureLookup = everyPicture,
): {
  readonly body: string;
  readonly found: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const read = readBody({ file: 'a.md', markdown, line: 7 });
  const frame = { anchor: '03', headingDepth: 4 };
  const made = composeBody(read.value, frame, new PictureShelf(lookUp));
  const { value } = made;
  const diagnostics = [...read.diagnostics, ...made.diagnostics];
  const found = diagnostics.map(({ rule, place }) => `${place.line}:${place.column} ${rule}`);
  return { body: outline(value).slice('root('.length, -1), found, diagnostics };
}
