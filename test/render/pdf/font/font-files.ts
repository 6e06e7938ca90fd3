import { openBytes } from '../../../../src/host/memory-host.js';
import type { Font } from '../../../../src/render/pdf/font/font.js';
import { openFont } from '../../../../src/render/pdf/font/open-font.js';
import { type FontFault, fontOffsets } from '../../../../src/render/pdf/font/sfnt.js';
import { writeTables } from '../../../../src/render/pdf/font/write-sfnt.js';

/** Opens the first font of a file, or another. */
export async function openBytesAsFont(bytes: Uint8Array, number = 0): Promise<Font | FontFault> {
  const file = openBytes(bytes);
  const offsets = fontOffsets(file);
  return 'kind' in offsets ? offsets : openFont(file, offsets[number] ?? 0);
}

/** The same for a font that has to be usable. */
export async function openSound(bytes: Uint8Array, number = 0): Promise<Font> {
  const font = await openBytesAsFont(bytes, number);
  if (font.kind === 'fault') throw new Error(`the font cannot be used: ${font.reason}`);
  return font;
}

/** The tables of a font file that is sound. */
export function tablesOf(bytes: Uint8Array): Map<string, Uint8Array> {
  const file = Buffer.from(bytes);
  const tables = new Map<string, Uint8Array>();
  for (let record = 12; record < 12 + file.readUInt16BE(4) * 16; record += 16) {
    const start = file.readUInt32BE(record + 8);
    const table = file.subarray(start, start + file.readUInt32BE(record + 12));
    tables.set(file.toString('latin1', record, record + 4), Uint8Array.from(table));
  }
  return tables;
}

/** A font file of these tables; one with CFF outlines calls itself so. */
function fontFile(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const bytes = writeTables(tables);
  if (tables.has('CFF ')) bytes.set(Buffer.from('OTTO'));
  return bytes;
}

/** The font with changed tables; one that becomes undefined is left out. */
export function changed(
  bytes: Uint8Array,
  changes: Readonly<Record<string, (table: Buffer) => Uint8Array | undefined>>,
): Uint8Array {
  const tables = tablesOf(bytes);
  for (const [tag, change] of Object.entries(changes)) {
    const table = change(Buffer.from(tables.get(tag) ?? []));
    if (table === undefined) tables.delete(tag);
    else tables.set(tag, table);
  }
  return fontFile(tables);
}

/** The font with these embedding permissions in its `OS/2`. */
export function licensed(bytes: Uint8Array, fsType: number): Uint8Array {
  return changed(bytes, {
    'OS/2': (table) => {
      table.writeUInt16BE(fsType, 8);
      return table;
    },
  });
}

/** A collection of fonts, one after another. */
export function collection(fonts: readonly Uint8Array[]): Uint8Array {
  const start = 12 + fonts.length * 4;
  const head = Buffer.alloc(start);
  head.write('ttcf\0\x01\0\0', 'latin1');
  head.writeUInt32BE(fonts.length, 8);
  let at = start;
  const moved = fonts.map((font, number) => {
    head.writeUInt32BE(at, 12 + number * 4);
    const copy = Buffer.from(font);
    for (let record = 12; record < 12 + copy.readUInt16BE(4) * 16; record += 16) {
      copy.writeUInt32BE(copy.readUInt32BE(record + 8) + at, record + 8);
    }
    at += copy.length;
    return copy;
  });
  return Buffer.concat([head, ...moved]);
}
