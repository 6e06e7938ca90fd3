import { createHash } from 'node:crypto';
import type { Face } from '../../../typeset/face.js';
import { FontFace } from '../font/font-face.js';
import { FontSubset } from '../font/subset.js';
import type { PdfFile, PdfObject } from '../pdfkit.js';
import { PdfText } from '../pdfkit.js';
import { toUnicode } from './to-unicode.js';

/** A face in use: its name in the pages' resources, its object, and what of it is used. */
export interface UsedFont {
  readonly name: string;
  readonly object: PdfObject;
  readonly subset: FontSubset;
}

/**
 * With more codes than this a face goes on in a second font: a font program numbers its glyphs with
 * 16 bits, and each code may bring along one glyph that only it draws.
 */
const mostCodes = 30_000;

/** The fonts of a document: started when a face is first used, written when all pages are painted. */
export class Fonts {
  readonly #all: UsedFont[] = [];
  readonly #current = new Map<Face, UsedFont>();

  constructor(private readonly file: PdfFile) {}

  /** The font for the next run of a face. */
  use(face: Face): UsedFont {
    const current = this.#current.get(face);
    if (current && current.subset.size < mostCodes) return current;
    if (!(face instanceof FontFace)) throw new Error(`the face ${face.id} has no font to embed`);
    const font = {
      name: `F${this.#all.length + 1}`,
      object: this.file.object({ Type: 'Font', Subtype: 'Type0', Encoding: 'Identity-H' }),
      subset: new FontSubset(face),
    };
    this.#all.push(font);
    this.#current.set(face, font);
    return font;
  }

  write(): void {
    for (const font of this.#all) writeFont(this.file, font);
  }
}

/** Writes a composite font whose codes are the glyph numbers of its program (ISO 32000-1, 9.7). */
function writeFont(file: PdfFile, { object, subset }: UsedFont): void {
  const { font } = subset.face;
  const program = subset.program();
  const tag = font.embedding === 'all-glyphs' ? '' : `${subsetTag(program)}+`;
  const name = `${tag}${font.names.postScript}`;
  const thousandths = (units: number) => Math.round((units * 1000) / font.unitsPerEm);

  const descriptor = file.object({
    Type: 'FontDescriptor',
    FontName: name,
    // Symbolic: its glyphs are not those of a standard Latin set.
    Flags: 4,
    FontBBox: font.box.map(thousandths),
    ItalicAngle: 0,
    Ascent: thousandths(font.ascent),
    Descent: thousandths(-font.descent),
    CapHeight: thousandths(font.capHeight),
    // Unknown, and used only where the embedded program is not.
    StemV: 0,
    ...(font.kind === 'cff'
      ? { FontFile3: file.stream({ Subtype: 'CIDFontType0C' }, program) }
      : { FontFile2: file.stream({ Length1: program.length }, program) }),
  });
  descriptor.end();

  const descendant = file.object({
    Type: 'Font',
    Subtype: font.kind === 'cff' ? 'CIDFontType0' : 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: {
      Registry: new PdfText('Adobe'),
      Ordering: new PdfText('Identity'),
      Supplement: 0,
    },
    ...(font.kind === 'truetype' && { CIDToGIDMap: 'Identity' }),
    FontDescriptor: descriptor,
    DW: 1000,
    W: [1, subset.widths],
  });
  descendant.end();

  object.data.BaseFont = name;
  object.data.DescendantFonts = [descendant];
  object.data.ToUnicode = file.stream({}, Buffer.from(toUnicode(subset.texts), 'latin1'));
  object.end();
}

/** Six capitals that tell subsets of one font apart (ISO 32000-1, 9.6.4); the same for the same subset. */
function subsetTag(program: Uint8Array): string {
  const hash = createHash('sha256').update(program).digest();
  return String.fromCharCode(...hash.subarray(0, 6).map((byte) => 65 + (byte % 26)));
}
