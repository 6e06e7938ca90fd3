/**
 * A font face as the typesetter sees it. Lengths are in em. A glyph is a number; 0 is .notdef and is
 * never placed.
 */
export interface Face {
  /** Unique among the faces in use, and stable from run to run. */
  readonly id: string;
  /** Height of the line's ascent and (positive) descent. */
  readonly ascent: number;
  readonly descent: number;
  /** The glyph of a code point; 0 where the face has none. */
  glyph(codePoint: number): number;
  /** How far a glyph moves the pen. */
  advance(glyph: number): number;
  /**
   * The same glyph with `start` cut off before it and `end` after it, as a glyph of its own with
   * its true, smaller advance: a compressed mark set so copies right (a negative TJ breaks the text
   * in readers). Negative values add space.
   */
  trimmed(glyph: number, start: number, end: number): number;
}

/**
 * The parts that faces play in a theme: the text (正文, GB/T 9704: 仿宋), the title (小标宋), 宋, bold
 * 宋, 黑 and 楷. A theme says which face plays which part.
 */
export const faceRoles = ['body', 'title', 'serif', 'heavy', 'sans', 'kai'] as const;

export type FaceRole = (typeof faceRoles)[number];

/** The faces at hand, with their fallbacks. */
export interface Faces {
  /** The role's own face: its metrics set the line. */
  face(role: FaceRole): Face;
  /**
   * The first face of the role's fallback chain that has the character; undefined where none has,
   * and 〓 (U+3013) is set instead.
   */
  choose(role: FaceRole, codePoint: number): Face | undefined;
}
