import type { Picture } from '../../model/report.js';

/** Why a picture's file cannot be shown. */
export interface PictureFault {
  /**
   * `broken`: damaged or cut off. `unsupported`: a form that not every format can show. `too-large`:
   * its own head claims more than {@link longestSide} or more points than its form may have.
   * `complex`: more parts than any drawing needs.
   */
  readonly kind: 'broken' | 'unsupported' | 'too-large' | 'complex';
}

/** What the head of a picture's file says of it. */
export interface SoundPicture
  extends Pick<Picture, 'mediaType' | 'width' | 'height' | 'orientation'> {
  readonly kind: 'sound';
}

export type PictureHead = SoundPicture | PictureFault;

/** The largest side in pixels that is still printed sharp on a poster. */
const longestSide = 20_000;

/** The most points of a picture that is handed on as it is: what no phone's camera exceeds. */
export const mostPoints = 100_000_000;

/**
 * The most points of a picture that is decoded to be printed, which takes up to twelve bytes of memory
 * a point: a photograph of twelve million, or a page and a half of A4 at 300 dpi.
 */
export const mostDecodedPoints = 4096 * 3072;

/** The still picture that a file shows, or the first frame of its animation. Lengths are in pixels. */
export interface FirstFrame {
  /** Of the whole picture. */
  readonly width: number;
  readonly height: number;
  /** Where the frame stands in the picture. */
  readonly frame: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}

/** Pixels as they are stored. */
interface Stored {
  readonly width: number;
  readonly height: number;
  /** As EXIF numbers it, 1 to 8. */
  readonly orientation: number;
}

/** The head of a picture of that size, if it is one that can be shown. Orientations 5 to 8 lie on their side. */
export function headOf(
  mediaType: Picture['mediaType'],
  { width, height, orientation }: Stored,
  most: number,
): PictureHead {
  if (width === 0 || height === 0) return { kind: 'broken' };
  if (Math.max(width, height) > longestSide || width * height > most) return { kind: 'too-large' };
  const [across, down] = orientation < 5 ? [width, height] : [height, width];
  return { kind: 'sound', mediaType, width: across, height: down, orientation };
}
