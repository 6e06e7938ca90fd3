import { type Component, components } from './outline.js';
import type { TrueTypeFont } from './true-type.js';

/** A glyph's entry in `glyf`, and the parts that it is made of. */
export interface LoadedOutline {
  readonly bytes: Uint8Array;
  readonly parts: readonly Component[];
}

/** Composites nested deeper than this are drawn empty; real fonts stop at two or three. */
const deepest = 6;

/** Reads the outlines of glyphs and of the parts that they are made of, in rounds: first the glyphs, then their parts. */
export function loadOutlines(
  font: TrueTypeFont,
  wanted: readonly number[],
): ReadonlyMap<number, LoadedOutline> {
  const loaded = new Map<number, LoadedOutline>();
  // Glyphs that claim the same bytes again and again would fill the memory.
  let left = font.outlinesLength * 2;
  let round = new Set(wanted);
  for (let depth = 0; depth <= deepest && round.size > 0; depth += 1) {
    const glyphs = [...round];
    round = new Set();
    for (const [index, outline] of font.outlines(glyphs, left).entries()) {
      left -= outline.length;
      const parts = depth < deepest ? components(outline) : undefined;
      const bytes = parts === undefined ? new Uint8Array() : outline;
      loaded.set(glyphs[index] ?? 0, { bytes, parts: parts ?? [] });
      for (const { glyph } of parts ?? []) if (!loaded.has(glyph)) round.add(glyph);
    }
    for (const glyph of loaded.keys()) round.delete(glyph);
  }
  return loaded;
}
