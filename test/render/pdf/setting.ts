import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBytes } from '../../../src/host/memory-host.js';
import type { Day } from '../../../src/model/date.js';
import { type Cast, documentFaces } from '../../../src/render/pdf/font/faces.js';
import { type PackedFace, packedFonts } from '../../../src/render/pdf/font/packed-fonts.js';
import type { PdfMetadata } from '../../../src/render/pdf/metadata.js';
import type { FaceRole } from '../../../src/typeset/face.js';
import type {
  GlyphRun,
  Owner,
  Page,
  PlacedDocument,
  StructureNode,
} from '../../../src/typeset/frame.js';

/** The bytes of a face of the font pack, which `npm run build` makes. */
export function packedFont(name: PackedFace): Uint8Array {
  return readFileSync(join(import.meta.dirname, '../../../dist/fonts', `${name}.ttf`));
}

/** The pack's fonts in the roles that the built-in themes give them. */
export function packedCast(read: (name: PackedFace) => Uint8Array | undefined): Cast {
  const packed = packedFonts((name) => {
    const bytes = read(name);
    return bytes && openBytes(bytes);
  });
  const roles = { ...packed, body: packed.serif, title: packed.heavy };
  return { roles, packed, others: [] };
}

export const faces = documentFaces(packedCast(packedFont));

export const metadata: PdfMetadata = {
  title: '卫生信息化月报 <第三十七期> & 增刊',
  author: '北京市“信息中心”',
  language: 'zh-CN',
  date: '2021-04-30' as Day,
  creator: 'bulletin',
};

/** How a test's line is set. */
export interface LineStyle {
  readonly role?: FaceRole;
  readonly size?: number;
  /** Added after each character of these positions, in em. */
  readonly gaps?: ReadonlyMap<number, number>;
  readonly owner: Owner;
}

/** Sets a line of one face's glyphs at their own advances, the gaps added. */
export function line(text: string, x: number, baseline: number, style: LineStyle): GlyphRun {
  const { role = 'serif', size = 16, gaps = new Map(), owner } = style;
  const face = faces.face(role);
  const glyphs = [...text].map((character) => face.glyph(character.codePointAt(0) ?? 0));
  const advances = glyphs.map((glyph, at) => (face.advance(glyph) + (gaps.get(at) ?? 0)) * size);
  return {
    kind: 'glyphs',
    owner,
    face,
    size,
    colour: '#000000',
    x,
    baseline,
    glyphs,
    advances,
    text,
  };
}

export function node(
  role: StructureNode['role'],
  children: StructureNode[] = [],
  rest: Partial<StructureNode> = {},
): StructureNode {
  return { role, children, ...rest };
}

/** A document of A4 pages with these frames. */
export function placed(
  structure: StructureNode,
  pages: readonly Page['frames'][],
  rest: Partial<PlacedDocument> = {},
): PlacedDocument {
  return {
    pages: pages.map((frames, index) => ({
      number: index + 1,
      width: 595.28,
      height: 841.89,
      frames,
    })),
    structure,
    outline: [],
    destinations: new Map(),
    ...rest,
  };
}
