import type { Face, FaceRole, Faces } from '../../../typeset/face.js';
import { FontFace } from './font-face.js';
import type { FontSource, PackedFonts } from './packed-fonts.js';

/** Which font plays each role, and which stand in for what it has not. */
export interface Cast {
  readonly roles: { readonly [R in FaceRole]: FontSource };
  readonly packed: PackedFonts;
  /** The fonts of the workspace, in the order of their names. */
  readonly others: readonly FontSource[];
}

/** Which role is nearest in colour and form, also by its name in the pack. */
const kin: { readonly [R in FaceRole]: 'serif' | 'heavy' | 'sans' | 'kai' } = {
  body: 'serif',
  title: 'heavy',
  serif: 'serif',
  heavy: 'heavy',
  sans: 'sans',
  kai: 'kai',
};

/** The faces of one document: made anew for each, of fonts that all of them share. */
export function documentFaces(cast: Cast): Faces {
  const faces = new Map<string, FontFace>();
  const faceOf = (source: FontSource): Face => {
    const known = faces.get(source.id);
    if (known !== undefined) return known;
    const face = new FontFace(source.id, source.open());
    faces.set(source.id, face);
    return face;
  };
  const chains = new Map<FaceRole, readonly FontSource[]>();
  const chainOf = (role: FaceRole): readonly FontSource[] => {
    const chain = chains.get(role) ?? fallbackChain(role, cast);
    chains.set(role, chain);
    return chain;
  };

  return {
    face: (role) => faceOf(cast.roles[role]),
    choose(role, codePoint) {
      for (const source of chainOf(role)) {
        const face = faceOf(source);
        if (face.glyph(codePoint) !== 0) return face;
      }
      return undefined;
    },
  };
}

/**
 * Where a role looks for a character, in this order: its own font; that of its kin, the theme's and
 * then the pack's; what plays 宋, 楷 and 黑, and the pack's; the workspace's fonts; emoji.
 */
function fallbackChain(role: FaceRole, { roles, packed, others }: Cast): readonly FontSource[] {
  const near = [roles[role], roles[kin[role]], packed[kin[role]]];
  const common = [roles.serif, roles.kai, roles.sans, packed.serif, packed.kai, packed.sans];
  return [...new Set([...near, ...common, ...others, packed.emoji])];
}
