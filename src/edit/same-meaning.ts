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
  readonly placed: readonly PlacedEdit[];
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
    const toDo: Edits = { placed: placesOf(edits), met: new Set() };
    const nothing: Edits = { placed: [], met: new Set() };
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
  const gaps = edits.placed.filter(({ edit }) => gap.test(edit.was));
  return bodyOutline(body.tree, {
    text({ value, position }) {
      const start = position?.start.offset;
      if (start === undefined || edits.placed.length === 0) return spacesAside(value);
      const offsets = writtenOffsets(value, markdown, start);
      return edited(
        value,
        offsets.map((at) => (at < 0 ? Number.NaN : at + bodyStart)),
        edits,
      );
    },
    joint(before, behind) {
      const between = gaps.find(({ start, end }) => {
        return startOf(before) < start && start <= startOf(behind) && startOf(behind) <= end;
      });
      if (between !== undefined) edits.met.add(between.edit);
      return between?.edit.text;
    },
  });
}

/** A text after the edits that stand in it; `offsets` are those of its UTF-16 units in the file, NaN where it is not written as it reads. */
function edited(text: string, offsets: readonly number[], { placed, met }: Edits): string {
  const unitAt = new Map(offsets.map((offset, unit) => [offset, unit]));
  const own = placed.flatMap(({ edit, start, end }) => {
    const first = unitAt.get(start);
    const last = unitAt.get(end - 1);
    if (first === undefined || last === undefined || last - first !== end - 1 - start) return [];
    met.add(edit);
    return [{ edit, start: first, end: last + 1 }];
  });
  return spacesAside(applyEdits(text, own));
}

/** Spaces at the ends of lines and texts are dropped when they are read. */
function spacesAside(text: string): string {
  return text.replace(/[ \t]*\n[ \t]*/g, '\n').trim();
}
