import { parentPort } from 'node:worker_threads';
import { fault } from '../image/pdf-image.js';
import { decodeAvif, openAvif } from './avif.js';
import { decodeCmyk } from './cmyk.js';
import { decodeGif } from './gif.js';
import { drawSvg, openSvg } from './svg.js';
import type { DecoderAnswer, DecoderTask } from './task.js';
import { decodeWebp, openWebp } from './webp.js';

// The thread that decodes pictures: it answers each task, and is ended from outside where it does not.

let faces: readonly Uint8Array[] = [];

async function decode(task: DecoderTask): Promise<DecoderAnswer | undefined> {
  const { mediaType, bytes, program } = task;
  faces = task.faces ?? faces;
  switch (mediaType) {
    case 'image/webp':
      if (program) await openWebp(program);
      return decodeWebp(bytes);
    case 'image/avif':
      if (program) await openAvif(program);
      return decodeAvif(task);
    case 'image/svg+xml':
      if (program) await openSvg(program);
      return drawSvg(task, faces);
    case 'image/gif':
      return decodeGif(bytes);
    case 'image/jpeg':
      return decodeCmyk(bytes);
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
  parentPort?.postMessage(await answer(task));
});
