import type { Diagnostic } from '../../../model/diagnostic.js';
import { finding } from '../../../model/finding.js';
import { nearest } from '../../../model/nearest.js';
import type { FaceChoice } from '../../../template/theme/face-choices.js';
import type { FontSource, PackedFonts } from './packed-fonts.js';
import type { FontFile, FoundFont, WorkspaceFonts } from './workspace-fonts.js';

/** The font that a theme names for a role, or what is wrong with the name. */
export interface FontChoice {
  readonly value: FontSource | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** The file of `fonts/` that was meant, where there is one. */
  readonly file?: string;
}

/** The faces of the pack that a theme can name. */
const packedNames = ['serif', 'heavy', 'sans', 'kai'] as const;

/**
 * Finds the font that a theme names: a face of the pack, or a file of `fonts/`, and with `#` behind
 * it one font of a collection, by its number from 1 or by one of its names.
 */
export async function findFont(
  { text, place }: FaceChoice,
  packed: PackedFonts,
  own: WorkspaceFonts,
): Promise<FontChoice> {
  const face = packedNames.find((name) => name === text);
  if (face !== undefined) return { value: packed[face], diagnostics: [] };

  const { entry, wanted } = splitName(text, own);
  if (entry === undefined) {
    const known = own.fontFiles;
    const near = nearestFile(text, [...packedNames, ...known]);
    const missing = finding('font-missing', place, { name: text, near, known });
    return { value: undefined, diagnostics: [missing] };
  }
  const file = own.open(entry);
  const font = 'fault' in file ? file : await fontOf(file, wanted);
  if (font === undefined) {
    const known = 'fault' in file ? [] : await namesIn(file);
    const missing = finding('font-not-in-file', place, {
      name: entry,
      wanted: wanted ?? '',
      known,
    });
    return { value: undefined, diagnostics: [missing], file: entry };
  }
  if (!('fault' in font)) return { value: font, diagnostics: [], file: entry };
  const unusable = finding('font-unusable', place, { name: text, reason: font.fault });
  return { value: undefined, diagnostics: [unusable], file: entry };
}

/** Tells a file's name from what stands behind `#`; a file's own name may have one too. */
function splitName(text: string, own: WorkspaceFonts): { entry?: string; wanted?: string } {
  const whole = own.entry(text);
  if (whole !== undefined) return { entry: whole };
  const mark = text.lastIndexOf('#');
  const entry = mark < 0 ? undefined : own.entry(text.slice(0, mark));
  return entry === undefined ? {} : { entry, wanted: text.slice(mark + 1) };
}

/** The font of a file by its number from 1, or by one of its names; the first where none is wanted. */
async function fontOf(file: FontFile, wanted: string | undefined): Promise<FoundFont | undefined> {
  if (wanted === undefined) return file.font(0);
  if (/^\d+$/.test(wanted)) {
    const number = Number(wanted);
    return number >= 1 && number <= file.count ? file.font(number - 1) : undefined;
  }
  for (let number = 0; number < file.count; number += 1) {
    const font = await file.font(number);
    if ('fault' in font) continue;
    if (font.font.names.all.some((name) => alike(name) === alike(wanted))) return font;
  }
  return undefined;
}

/** What each font of a file is called, in their order. */
async function namesIn(file: FontFile): Promise<readonly string[]> {
  const names: string[] = [];
  for (let number = 0; number < file.count; number += 1) {
    const font = await file.font(number);
    names.push('fault' in font ? '—' : font.font.names.postScript);
  }
  return names;
}

function alike(name: string): string {
  return name.normalize('NFC').toLowerCase().replaceAll(' ', '');
}

/** The known name that was most likely meant, with its ending or without. */
function nearestFile(text: string, known: readonly string[]): string | undefined {
  const wanted = text.split(/[\\/]/).at(-1)?.split('#')[0] ?? text;
  const stem = (name: string) => alike(name.replace(/\.\w+$/, ''));
  return known.find((name) => stem(name) === stem(wanted)) ?? nearest(wanted, known);
}
