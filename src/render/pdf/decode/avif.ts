import decode, { init } from '@jsquash/avif/decode.js';
import type { PdfSamples } from '../image/pdf-image.js';
import { imageOf } from './pixels.js';
import type { DecoderTask } from './task.js';

/** Gives the decoder (libavif) its program. */
export async function openAvif(program: Uint8Array): Promise<void> {
  await init(await WebAssembly.compile(program));
}

/** Decodes an AVIF, or the first frame of an animation; undefined where it is damaged, or not what its head claims. */
export async function decodeAvif(task: DecoderTask): Promise<PdfSamples | undefined> {
  const decoded = await decode(new Uint8Array(task.bytes).buffer);
  if (decoded?.width !== task.width || decoded.height !== task.height) return undefined;
  const { width, height, data } = decoded;
  return imageOf({ width, height, data: new Uint8Array(data.buffer) }, 'photograph');
}
