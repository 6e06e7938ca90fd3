import type { Face, FaceRole, Faces } from '../face.js';
import { Kind, kindOf } from './kind.js';

/**
 * A character as the line sees it. Lengths are in em. Its body is its advance without what is
 * trimmed: a full-width mark is half an em with a blank beside it, which belongs to the space
 * between characters (clreq 3.1.6).
 */
export interface Character {
  readonly codePoint: number;
  readonly kind: Kind;
  readonly face: Face;
  readonly glyph: number;
  /** The glyph of the body alone. */
  readonly bare: number;
  readonly body: number;
  readonly trimStart: number;
  readonly trimEnd: number;
  /** The mark brings a blank that stands before or after its body. */
  readonly blank: 'start' | 'end' | undefined;
  /** No face has the character, and another stands in its place. */
  readonly missing: boolean;
}

/** Below this advance, in em, a mark is no full-width one and has no blank to share. */
const fullWidth = 0.75;

/** The middle dot and bullets: half an em wide, whatever their faces give them. */
const halfWide = new Set([0x00b7, 0x2022, 0x25e6]);

/** The blank at either end of a 破折号, in em. */
const dashBlank = 0.05;

/** Looks up characters, once each, in a role's chain of faces. */
export class GlyphBook {
  readonly #faces: Faces;
  readonly #pages = new Map<FaceRole, Map<number, Character>>();
  readonly #halves = {
    first: new Map<FaceRole, Character>(),
    second: new Map<FaceRole, Character>(),
  };
  #openRole: FaceRole | undefined;
  #openPage = new Map<number, Character>();

  constructor(faces: Faces) {
    this.#faces = faces;
  }

  /** A character in Chinese text. */
  character(role: FaceRole, codePoint: number): Character {
    if (role !== this.#openRole) this.#open(role);
    const known = this.#openPage.get(codePoint);
    if (known !== undefined) return known;
    const made = this.#make(role, codePoint);
    this.#page(role).set(codePoint, made);
    return made;
  }

  /**
   * A space in code, behind which a line may break: as wide as a figure, so that indents are seen and
   * columns of figures stand below each other. The spaces of text faces are less than half of that.
   */
  codeSpace(role: FaceRole): Character {
    const space = this.character(role, 0x20);
    const made = boxed(space, this.character(role, 0x30).body);
    return { ...made, glyph: made.bare, kind: Kind.Space };
  }

  /** Most characters are of the role of the one before. */
  #open(role: FaceRole): void {
    this.#openRole = role;
    this.#openPage = this.#page(role);
  }

  /** A curly quote in Latin text: narrow, and part of the words. Kept under its negative. */
  latinQuote(role: FaceRole, codePoint: number, kind: Kind): Character {
    const page = this.#page(role);
    const key = -codePoint - (kind === Kind.Letter ? 0x110000 : 0);
    const known = page.get(key);
    if (known !== undefined) return known;
    const full = this.character(role, codePoint);
    const advance = full.face.advance(full.glyph);
    const opens = codePoint === 0x201c || codePoint === 0x2018;
    // The ink of a single quote takes a fifth of its em in Chinese faces, that of a double one two.
    const width = codePoint < 0x201c ? 0.33 : 0.5;
    const cut = advance > fullWidth ? advance - width : 0;
    const narrow = opens ? trimmed(full, cut, 0) : trimmed(full, 0, cut);
    const made: Character = { ...narrow, kind, blank: undefined };
    page.set(key, made);
    return made;
  }

  /**
   * Half of a 破折号, one em wide: a dash that fills its em, moved towards the other half so that they
   * overlap, with a blank at the outer end (clreq 3.1.1; GB/T 15834, 5.1).
   */
  dashHalf(role: FaceRole, codePoint: number, part: 'first' | 'second'): Character {
    const page = this.#halves[part];
    const known = page.get(role);
    if (known !== undefined) return known;
    const line = this.#fullDash(role);
    const inward = part === 'first' ? dashBlank : -dashBlank;
    const made =
      line === undefined
        ? this.character(role, codePoint)
        : { ...trimmed(line, -inward, inward), codePoint, kind: Kind.Joint };
    page.set(role, made);
    return made;
  }

  /**
   * A dash that fills its em and runs through the middle of Han. The em dashes of many Chinese faces
   * are Latin ones, shorter and lower: then 楷's does for the darker roles, and for 宋 the thinner
   * line of box drawing (U+2500).
   */
  #fullDash(role: FaceRole): Character | undefined {
    const candidates = [
      this.character(role, 0x2014),
      this.character(role === 'serif' || role === 'body' ? role : 'kai', 0x2014),
      this.character(role, 0x2500),
    ];
    return candidates.find(({ missing, body }) => !missing && Math.abs(body - 1) < 0.02);
  }

  #page(role: FaceRole): Map<number, Character> {
    const known = this.#pages.get(role);
    if (known !== undefined) return known;
    const page = new Map<number, Character>();
    this.#pages.set(role, page);
    return page;
  }

  #make(role: FaceRole, codePoint: number): Character {
    const chosen = this.#faces.choose(role, codePoint);
    const kind = kindOf(codePoint);
    if (chosen === undefined) return this.#substitute(role, codePoint, kind);
    return shape(codePoint, kind, chosen, chosen.glyph(codePoint));
  }

  /** 〓, or in a face without it the next best sign: never .notdef, and never nothing. */
  #substitute(role: FaceRole, codePoint: number, kind: Kind): Character {
    for (const stand of [0x3013, 0x25a1, 0x3f]) {
      const face = this.#faces.choose(role, stand);
      if (face === undefined) continue;
      const safe = kind === Kind.Mark || kind === Kind.Letter ? Kind.Symbol : kind;
      return {
        ...shape(stand, safe, face, face.glyph(stand)),
        codePoint,
        kind: safe,
        missing: true,
      };
    }
    const face = this.#faces.face(role);
    return { ...shape(codePoint, kind, face, 0), body: 0, missing: true };
  }
}

/** Gives a character its body: the trims that make it a half, one or two em wide. */
function shape(codePoint: number, kind: Kind, face: Face, glyph: number): Character {
  const advance = face.advance(glyph);
  const plain: Character = {
    codePoint,
    kind,
    face,
    glyph,
    bare: glyph,
    body: advance,
    trimStart: 0,
    trimEnd: 0,
    blank: undefined,
    missing: false,
  };
  if (halfWide.has(codePoint)) return boxed(plain, 0.5);
  const opens = kind === Kind.Open;
  if (!opens && kind !== Kind.Close && kind !== Kind.Stop) return plain;
  if (advance < fullWidth) return boxed(plain, 0.5);
  const cut = advance - 0.5;
  return opens
    ? { ...trimmed(plain, cut, 0), blank: 'start' }
    : { ...trimmed(plain, 0, cut), blank: 'end' };
}

/** Centres a character in a box of a width, in em, that its face does not give it. */
export function boxed(character: Character, width: number): Character {
  const cut = (character.face.advance(character.glyph) - width) / 2;
  return trimmed(character, cut, cut);
}

function trimmed(character: Character, trimStart: number, trimEnd: number): Character {
  const { face, glyph } = character;
  const body = face.advance(glyph) - trimStart - trimEnd;
  return { ...character, bare: variant(face, glyph, trimStart, trimEnd), body, trimStart, trimEnd };
}

/**
 * A combining mark over (or under) the middle of its base, whose width is given in em. Faces that are
 * made for it draw their marks before the pen, with no width: those stand right by themselves.
 */
export function overlaid(mark: Character, base: number): Character {
  if (mark.body < 1e-6) return mark;
  const back = (base + mark.body) / 2;
  return trimmed(mark, back, mark.body - back);
}

/** A glyph with so much cut off or, where negative, added at its sides, in em. */
export function variant(face: Face, glyph: number, start: number, end: number): number {
  return Math.abs(start) < 1e-6 && Math.abs(end) < 1e-6 ? glyph : face.trimmed(glyph, start, end);
}
