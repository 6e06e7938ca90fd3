import { createRequire } from 'node:module';
import { packedFont } from '../setting.js';

const subsetFont: (
  font: Uint8Array,
  text: string,
  options: { targetFormat: string },
) => Promise<Uint8Array> = createRequire(import.meta.url)('subset-font');

/** A font of a few characters, cut from a face of the pack. */
export function smallFont(face: 'serif' | 'kai' | 'heavy', text: string): Promise<Uint8Array> {
  return subsetFont(Buffer.from(packedFont(face)), text, { targetFormat: 'truetype' });
}
