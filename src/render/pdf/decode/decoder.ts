import { parentPort } from 'node:worker_threads';
import { fault, type ImageFault, type PdfSamples } from '../image/pdf-image.js';
import { decodeAvif, openAvif } from './avif.js';
import { decodeCmyk } from './cmyk.js';
import { decodeGif } from './gif.js';
import { drawSvg, openSvg } from './svg.js';
import { type DecoderAnswer, type DecoderTask, ready } from './task.js';
import { decodeWebp, openWebp } from './webp.js';

// The thread that decodes pictures: it answers each task, and is ended from outside where it does not.

let faces: readonly Uint8Array[] = [];

/** Makes the task's decoder ready, where this is its first. */
async function open({ mediaType, program, faces: given }: DecoderTask): Promise<void> {
  faces = given ?? faces;
  if (!program) return;
  if (mediaType === 'image/webp') await openWebp(program);
  if (mediaType === 'image/avif') await openAvif(program);
  if (mediaType === 'image/svg+xml') await openSvg(program);
}

async function decode(task: DecoderTask): Promise<PdfSamples | ImageFault | undefined> {
  switch (task.mediaType) {
    case 'image/webp':
      return decodeWebp(task.bytes);
    case 'image/avif':
      return decodeAvif(task);
    case 'image/svg+xml':
      return drawSvg(task, faces);
    case 'image/gif':
      return decodeGif(task.bytes);
    case 'image/jpeg':
      return decodeCmyk(task.bytes);
  }
}

/** What a decoder says when something is wrong with a picture, it says by throwing. */
async function answer(task: DecoderTask): Promise<DecoderAnswer> {
  try {
    return (await decode(task)) ?? fault('broken');
  } catch {
    // What reaches the renderer is well formed, so its only trouble is too much of something.
    return fault(task.mediaType === 'image/svg+xml' ? 'complex' : 'broken');
  }
}

parentPort?.on('message', async (task: DecoderTask) => {
  await open(task);
  parentPort?.postMessage(ready);
  parentPort?.postMessage(await answer(task));
});
