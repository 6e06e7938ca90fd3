import type { OpenFile } from '../../../host/host.js';
import type { Font } from './font.js';
import { fault, readTables } from './sfnt.js';
import { openTrueType } from './true-type.js';

/** The faces of the font pack: four that a theme can name, and the emoji at the end of every chain. */
export type PackedFace = 'serif' | 'heavy' | 'sans' | 'kai' | 'emoji';

/** A font that can play roles; opened when it is first needed, and then kept. */
export interface FontSource {
  /** Unique among the fonts in use, and the same in every run. */
  readonly id: string;
  open(): Font;
}

/** The fonts of the pack, which are all TrueType. */
export type PackedFonts = { readonly [F in PackedFace]: FontSource };

/**
 * The fonts of the pack: `open` gives the file `<name>.ttf`. A pack without one of its fonts is a
 * broken installation, and thrown.
 */
export function packedFonts(open: (name: PackedFace) => OpenFile | undefined): PackedFonts {
  const source = (name: PackedFace): FontSource => {
    let opened: Font | undefined;
    return {
      id: name,
      open() {
        opened ??= openPacked(name, open(name));
        return opened;
      },
    };
  };
  return {
    serif: source('serif'),
    heavy: source('heavy'),
    sans: source('sans'),
    kai: source('kai'),
    emoji: source('emoji'),
  };
}

function openPacked(name: PackedFace, file: OpenFile | undefined): Font {
  const tables = file === undefined ? fault('format') : readTables(file, 0);
  const font = 'kind' in tables ? tables : openTrueType(tables);
  if (font.kind === 'fault')
    throw new Error(`the font pack's ${name}.ttf cannot be used (${font.reason})`);
  return font;
}
