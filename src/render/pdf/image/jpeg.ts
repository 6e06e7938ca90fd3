import { exifOrientation } from '../../../read/exif.js';
import { fault, type ImageFault, type PdfImage, sizeFault } from './pdf-image.js';

/** One marker segment of a JPEG file (ITU-T T.81, B.1.1): its marker's second byte, and its contents. */
interface Segment {
  readonly marker: number;
  readonly body: DataView;
}

const startOfScan = 0xda;
const app1 = 0xe1;

/**
 * Reads a JPEG's header. The file itself goes into the PDF as it is: PDF's DCTDecode takes baseline,
 * extended and progressive Huffman files (ISO 32000-1, 7.4.8).
 */
export function readJpeg(bytes: Uint8Array): PdfImage | ImageFault {
  const segments = readSegments(bytes);
  const frame = segments?.find(({ marker }) => isFrame(marker));
  if (!segments || !frame || frame.body.byteLength < 6) return fault('broken');
  if (frame.marker > 0xc2 || frame.body.getUint8(0) !== 8) return fault('unsupported');

  const height = frame.body.getUint16(1);
  const width = frame.body.getUint16(3);
  const refusal = sizeFault(width, height);
  if (refusal) return refusal;
  const components = frame.body.getUint8(5);
  if (components === 4) return fault('cmyk');
  if (components !== 1 && components !== 3) return fault('unsupported');
  return {
    width,
    height,
    orientation: orientationOf(segments),
    bits: 8,
    colour: components === 1 ? 'grey' : 'rgb',
    coding: 'jpeg',
    data: bytes,
  };
}

/** The segments up to the first scan; undefined where the file ends before one. */
function readSegments(bytes: Uint8Array): readonly Segment[] | undefined {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const segments: Segment[] = [];
  let at = 2;
  while (at + 4 <= file.byteLength) {
    if (file.getUint8(at) !== 0xff) return undefined;
    const marker = file.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = file.getUint16(at + 2);
    if (length < 2 || at + 2 + length > file.byteLength) return undefined;
    const body = new DataView(bytes.buffer, bytes.byteOffset + at + 4, length - 2);
    segments.push({ marker, body });
    at += 2 + length;
    if (marker === startOfScan) return at < file.byteLength ? segments : undefined;
  }
  return undefined;
}

/** SOF0–SOF15, without the markers for tables that stand between them: DHT, JPG and DAC. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** As the reader of the picture's size takes it: the last one given; 1 is upright. */
function orientationOf(segments: readonly Segment[]): number {
  return segments
    .filter(({ marker }) => marker === app1)
    .reduce((orientation, { body }) => exifOrientation(body) ?? orientation, 1);
}
