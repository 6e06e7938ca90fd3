import type { Face, FaceRole, Faces } from '../../../typeset/face.js';
import type { FontFault } from './sfnt.js';
import { openTrueType } from './true-type.js';
import { TrueTypeFace } from './true-type-face.js';

/** The faces of the font pack: a role's own, and the emoji that stand at the end of every chain. */
export type PackedFace = 'serif' | 'heavy' | 'sans' | 'kai' | 'emoji';

/** Which face of the pack plays which role, unless a theme says otherwise. */
const packedParts: { readonly [R in FaceRole]: PackedFace } = {
  body: 'serif',
  title: 'heavy',
  serif: 'serif',
  heavy: 'heavy',
  sans: 'sans',
  kai: 'kai',
};

/** Where a role looks for a character that its own face has not, in this order. */
const fallbacks: readonly PackedFace[] = ['serif', 'kai', 'sans', 'emoji'];

/** Makes a face of the bytes of a TrueType file, or says why it cannot. */
export function openFace(id: string, bytes: Uint8Array): TrueTypeFace | FontFault {
  const font = openTrueType(bytes);
  return 'kind' in font ? font : new TrueTypeFace(id, font);
}

/**
 * The faces of the font pack, each read when it is first needed: `read` gives the bytes of
 * `<name>.ttf`. A pack without one of its faces is a broken installation, and thrown.
 */
export function packedFaces(read: (name: PackedFace) => Uint8Array | undefined): Faces {
  const opened = new Map<PackedFace, TrueTypeFace>();
  const open = (name: PackedFace): TrueTypeFace => {
    const known = opened.get(name);
    if (known) return known;
    const face = openFace(name, read(name) ?? new Uint8Array());
    if (!(face instanceof TrueTypeFace)) {
      throw new Error(`the font pack's ${name}.ttf cannot be used (${face.reason})`);
    }
    opened.set(name, face);
    return face;
  };

  return {
    face: (role) => open(packedParts[role]),
    choose(role: FaceRole, codePoint: number): Face | undefined {
      for (const name of [packedParts[role], ...fallbacks]) {
        const face = open(name);
        if (face.glyph(codePoint) !== 0) return face;
      }
      return undefined;
    },
  };
}
