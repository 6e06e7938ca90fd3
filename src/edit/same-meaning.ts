import type { Paragraph } from 'mdast';
import { writtenOffsets } from '../check/written-offsets.js';
import type { Edit } from '../model/diagnostic.js';
import { type Body, readBody } from '../read/body/read-body.js';
import { readFrontMatter } from '../read/front-matter.js';
import { placesIn } from '../read/places.js';
import { parseYamlNode } from '../read/yaml.js';
import { verbatimPlace, type YamlNode, type YamlText } from '../read/yaml-node.js';
import { applyEdits, offsetsIn, type PlacedEdit, placesOfEdits } from './apply-edits.js';
import { bodyOutline } from './body-outline.js';

/** A file taken apart: its fields, and its text where it has one. */
interface Parsed {
  /** The whole of it, its lines ending in LF. */
  readonly source: string;
  readonly fields: YamlNode;
  readonly body?: Body;
}

/** Edits of a file while it is compared. */
interface Edits {
  /** By their starts. */
  readonly placed: ReadonlyMap<number, PlacedEdit>;
  /** Those that were met where they may be. */
  readonly met: Set<Edit>;
}

/** What takes the gap between two paragraphs away: from a line's end over an empty line. */
const gap = /^\s*\n[ \t]*\n\s*$/;

/**
 * Tells of texts that `file` could have whether they say what `before` does but for what their edits
 * put in its places: the same keys with the same values, the same headings, lists, tables, marks, code
 * and addresses. A title that is left with `[` at its start would be a list in YAML, a paragraph left
 * with `#` a heading. An edit may change a value, a run of text, or the gap between two paragraphs, and
 * nothing else. The lines of all texts end in LF.
 */
export function sameMeaningAs(
  file: string,
  before: string,
): (after: string, edits: readonly Edit[]) => boolean {
  const old = parse(file, before);
  const placesOf = placesOfEdits(before);
  return (after, edits) => {
    const changed = parse(file, after);
    if (old === undefined || changed === undefined) return false;
    const placed = new Map(placesOf(edits).map((edit) => [edit.start, edit]));
    const toDo: Edits = { placed, met: new Set() };
    const nothing: Edits = { placed: new Map(), met: new Set() };
    const isSame =
      outlineOfFields(old, toDo) === outlineOfFields(changed, nothing) &&
      outlineOfBody(old, toDo) === outlineOfBody(changed, nothing);
    return isSame && toDo.met.size === edits.length;
  };
}

function parse(file: string, source: string): Parsed | undefined {
  // Half of a surrogate pair cannot be written.
  if (/\p{Cs}/u.test(source)) return undefined;
  if (!file.endsWith('.md')) {
    const fields = parseYamlNode(source, placesIn(file, source)).value;
    return fields && { source, fields };
  }
  const parts = readFrontMatter(source, file).value;
  if (parts === undefined) return undefined;
  const { fields, body: markdown, bodyLine: line } = parts;
  return { source, fields, body: readBody({ file, markdown, line }).value };
}

/** What a field says after edits: its texts with the names of keys around them. */
function outlineOfField(node: YamlNode, read: (text: YamlText) => string): unknown {
  if (node.kind === 'text') return read(node);
  if (node.kind === 'list') return { list: node.items.map((item) => outlineOfField(item, read)) };
  const entries = node.entries.map(({ key, value }) => [key, outlineOfField(value, read)]);
  return { mapping: entries };
}

function outlineOfFields({ source, fields }: Parsed, edits: Edits): string {
  const offset = offsetsIn(source);
  const outline = outlineOfField(fields, (node) => {
    const place = verbatimPlace(node, 0, node.text.length);
    const first = place === undefined ? Number.NaN : offset(place);
    const offsets = Array.from({ length: node.text.length }, (_, unit) => first + unit);
    return edited(node.text, offsets, edits);
  });
  return JSON.stringify(outline);
}

function outlineOfBody({ source, body }: Parsed, edits: Edits): string {
  if (body === undefined) return '';
  const { markdown } = body.source;
  const bodyStart = source.length - markdown.length;
  const startOf = ({ position }: Paragraph) => bodyStart + (position?.start.offset ?? Number.NaN);
  const gapAt = new Map<number, PlacedEdit>();
  for (const placed of edits.placed.values()) {
    if (!gap.test(placed.edit.was)) continue;
    for (let unit = placed.start; unit <= placed.end; unit += 1) gapAt.set(unit, placed);
  }
  return bodyOutline(body.tree, {
    text({ value, position }) {
      const start = position?.start.offset;
      if (start === undefined || edits.placed.size === 0) return spacesAside(value);
      const offsets = writtenOffsets(value, markdown, start);
      const inFile = offsets.map((at) => (at < 0 ? Number.NaN : at + bodyStart));
      return edited(value, inFile, edits);
    },
    joint(before, behind) {
      const between = gapAt.get(startOf(behind));
      if (between === undefined || between.start <= startOf(before)) return undefined;
      edits.met.add(between.edit);
      return between.edit.text;
    },
  });
}

/** A text after the edits that stand in it; `offsets` are those of its UTF-16 units in the file, NaN where it is not written as it reads. */
function edited(text: string, offsets: readonly number[], { placed, met }: Edits): string {
  const own = offsets.flatMap((offset, start): PlacedEdit[] => {
    const found = placed.get(offset);
    if (found === undefined) return [];
    const end = start + found.end - found.start;
    if (offsets[end - 1] !== found.end - 1) return [];
    met.add(found.edit);
    return [{ edit: found.edit, start, end }];
  });
  return spacesAside(applyEdits(text, own));
}

/** Spaces at the ends of lines and texts are dropped when they are read. */
function spacesAside(text: string): string {
  return text.replace(/[ \t]*\n[ \t]*/g, '\n').trim();
}
