import { viewOf } from './sfnt.js';

/** A part of a composite glyph: which glyph, and where its number stands in the outline's bytes. */
export interface Component {
  readonly glyph: number;
  readonly at: number;
}

// Flags of a component (OpenType, `glyf`, composite glyphs).
const argumentsAreWords = 0x0001;
const argumentsAreOffsets = 0x0002;
const hasScale = 0x0008;
const moreComponents = 0x0020;
const hasTwoScales = 0x0040;
const hasMatrix = 0x0080;

/** The parts of a composite outline; none for a simple one, undefined where the outline is cut off. */
export function components(outline: Uint8Array): readonly Component[] | undefined {
  if (outline.length === 0) return [];
  const view = viewOf(outline);
  if (view.getInt16(0) >= 0) return [];
  const parts: Component[] = [];
  let at = 10;
  for (;;) {
    if (at + 4 > outline.length) return undefined;
    const flags = view.getUint16(at);
    parts.push({ glyph: view.getUint16(at + 2), at: at + 2 });
    at += 4 + (flags & argumentsAreWords ? 4 : 2);
    if (flags & hasScale) at += 2;
    else if (flags & hasTwoScales) at += 4;
    else if (flags & hasMatrix) at += 8;
    if ((flags & moreComponents) === 0) return parts;
  }
}

/** A copy of a composite outline with the parts' glyph numbers replaced. */
export function withComponents(
  outline: Uint8Array,
  parts: readonly Component[],
  number: (glyph: number) => number,
): Uint8Array {
  if (parts.length === 0) return outline;
  const copy = outline.slice();
  const view = viewOf(copy);
  for (const part of parts) view.setUint16(part.at, number(part.glyph));
  return copy;
}

/** An outline that draws another glyph, `shift` font units to the right: a composite of one part. */
export function shifted(outline: Uint8Array, glyph: number, shift: number): Uint8Array {
  if (outline.length === 0) return outline;
  const source = viewOf(outline);
  const bytes = new Uint8Array(18);
  const view = viewOf(bytes);
  view.setInt16(0, -1);
  view.setInt16(2, source.getInt16(2) + shift);
  view.setInt16(4, source.getInt16(4));
  view.setInt16(6, source.getInt16(6) + shift);
  view.setInt16(8, source.getInt16(8));
  view.setUint16(10, argumentsAreWords | argumentsAreOffsets);
  view.setUint16(12, glyph);
  view.setInt16(14, shift);
  view.setInt16(16, 0);
  return bytes;
}
