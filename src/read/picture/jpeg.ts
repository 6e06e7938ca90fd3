import { exifOrientation } from './exif.js';
import { headOf, mostPoints, type PictureFault, type PictureHead } from './head.js';

/** Markers of JPEG (ITU-T T.81, table B.1). */
const marker = { startOfImage: 0xd8, endOfImage: 0xd9, startOfScan: 0xda, app1: 0xe1 };

/** Baseline, extended and progressive frames, which PDF and browsers show. */
const shown = [0xc0, 0xc1, 0xc2];

/** Frames of other codings; 0xc4, 0xc8 and 0xcc among them are no frames. */
const otherFrames = [0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf];

/** The most points of a JPEG in printing inks: a page of A4 at 300 dpi. What decodes it takes thirty bytes a point. */
const mostInkPoints = 2480 * 3508;

/** What a JPEG's frame says (T.81, B.2.2). */
export interface JpegFrame {
  readonly width: number;
  readonly height: number;
  /** Grey, YCbCr or RGB, CMYK or YCCK. */
  readonly components: 1 | 3 | 4;
  readonly orientation: number;
}

/** Walks a JPEG's segments and reads its size, turned as its EXIF orientation says; undefined where the file is no JPEG at all. */
export function readJpeg(bytes: Uint8Array): PictureHead | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== marker.startOfImage || bytes[2] !== 0xff) return undefined;
  const frame = readFrame(bytes);
  if ('kind' in frame) return frame;
  // Each block of 8 × 8 takes a bit or more: a file that claims more than it can hold is damaged, or a trap.
  if (Math.ceil(frame.width / 8) * Math.ceil(frame.height / 8) > bytes.length * 8) {
    return { kind: 'broken' };
  }
  return headOf('image/jpeg', frame, frame.components === 4 ? mostInkPoints : mostPoints);
}

/** Walks a JPEG's segments up to its first scan, which must have an end. */
export function readFrame(bytes: Uint8Array): JpegFrame | PictureFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let frame: Omit<JpegFrame, 'orientation'> | PictureFault = { kind: 'broken' };
  let orientation = 1;
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (view.getUint8(at) !== 0xff) return { kind: 'broken' };
    const code = view.getUint8(at + 1);
    if (code === 0xff) {
      // Any number of fill bytes may stand before a marker.
      at += 1;
      continue;
    }
    const end = at + 2 + view.getUint16(at + 2);
    if (end > bytes.length) return { kind: 'broken' };
    const segment = new DataView(view.buffer, view.byteOffset + at + 4, Math.max(end - at - 4, 0));
    if (otherFrames.includes(code)) return { kind: 'unsupported' };
    if (shown.includes(code)) frame = frameOf(segment);
    if (code === marker.app1) orientation = exifOrientation(segment) ?? orientation;
    if (code === marker.startOfScan) {
      if (!hasEnd(bytes, end)) return { kind: 'broken' };
      return 'kind' in frame ? frame : { ...frame, orientation };
    }
    at = end;
  }
  return { kind: 'broken' };
}

function frameOf(frame: DataView): Omit<JpegFrame, 'orientation'> | PictureFault {
  if (frame.byteLength < 6) return { kind: 'broken' };
  const height = frame.getUint16(1);
  const width = frame.getUint16(3);
  const components = frame.getUint8(5);
  if (width === 0 || height === 0) return { kind: 'broken' };
  const isShown = components === 1 || components === 3 || components === 4;
  if (frame.getUint8(0) !== 8 || !isShown) return { kind: 'unsupported' };
  return { width, height, components };
}

/** Whether the picture has its end, or was cut off while it was copied; something may follow it. */
function hasEnd(bytes: Uint8Array, from: number): boolean {
  for (let at = bytes.length - 2; at >= from; at -= 1) {
    if (bytes[at] === 0xff && bytes[at + 1] === marker.endOfImage) return true;
  }
  return false;
}
