import type { OpenFile } from '../../../host/host.js';
import type { Font } from './font.js';
import { type FontFault, fault, readTables } from './sfnt.js';
import { openTrueType } from './true-type.js';

/** Opens the font at `offset` of a file, or says why it cannot be used. What reads CFF is loaded for the first font that has it. */
export async function openFont(file: OpenFile, offset: number): Promise<Font | FontFault> {
  const tables = readTables(file, offset);
  if ('kind' in tables) return tables;
  if (tables.has('fvar') || tables.has('CFF2')) return fault('variable');
  const open = tables.has('CFF ') ? (await import('./cff/cff-font.js')).openCff : openTrueType;
  try {
    return open(tables);
  } catch (error) {
    // Of a table that is cut off, or leads out of itself.
    if (error instanceof RangeError) return fault('broken');
    throw error;
  }
}
