import type { IncomingMessage } from 'node:http';
import { pipeline, type Readable, type Transform } from 'node:stream';
import { constants, createBrotliDecompress, createGunzip } from 'node:zlib';

/** What `Accept-Encoding` names, and {@link readAnswer} undoes. */
export const encodings = 'gzip, br';

/** Reads no more than `limit` bytes of a body, its compression undone, and abandons the rest. */
export async function readAnswer(response: IncomingMessage, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of decompressed(response)) {
      chunks.push(chunk);
      length += chunk.length;
      if (length >= limit) break;
    }
  } finally {
    response.destroy();
  }
  return Buffer.concat(chunks).subarray(0, limit);
}

function decompressed(response: IncomingMessage): Readable {
  const encoding = response.headers['content-encoding']?.toLowerCase();
  // As in browsers, a compressed body may end too early.
  if (encoding === 'gzip' || encoding === 'x-gzip') {
    return through(response, createGunzip({ finishFlush: constants.Z_SYNC_FLUSH }));
  }
  if (encoding === 'br') {
    const finishFlush = constants.BROTLI_OPERATION_FLUSH;
    return through(response, createBrotliDecompress({ finishFlush }));
  }
  return response;
}

/** What comes out of a decompressor, which ends, with the same error, when the response does. */
function through(response: IncomingMessage, decompressor: Transform): Readable {
  pipeline(response, decompressor, () => undefined);
  return decompressor;
}
