import type { FontNames } from './names.js';

/** A glyph as a document draws it: the font's glyph, moved right by `shift`, with an advance of its own. Font units. */
export interface DrawnGlyph {
  readonly glyph: number;
  readonly shift: number;
  readonly advance: number;
}

/** A font, read where it is asked: lengths are in font units. */
export interface Font {
  readonly names: FontNames;
  readonly unitsPerEm: number;
  /** Height of the line's ascent and (positive) descent. */
  readonly ascent: number;
  readonly descent: number;
  /** Height of a capital letter. */
  readonly capHeight: number;
  /** xMin, yMin, xMax, yMax of all glyphs. */
  readonly box: readonly [number, number, number, number];
  /** Whether its licence lets a document hold the used glyphs alone, or only all of them (OpenType, `fsType` bit 8). */
  readonly embedding: 'used-glyphs' | 'all-glyphs';
  readonly glyphCount: number;
  /** Which kind of outlines it has and its programs hold. */
  readonly kind: 'truetype' | 'cff';
  /** The glyph of a code point; 0 where the font has none. */
  glyph(codePoint: number): number;
  advance(glyph: number): number;
  /** A font program in which glyph 1 is the first of `glyphs`, 2 the second, and 0 is empty. */
  program(glyphs: readonly DrawnGlyph[]): Uint8Array;
}
