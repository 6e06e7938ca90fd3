import type { PictureType } from '../../../model/report.js';
import type { ImageFault, PdfSamples } from '../image/pdf-image.js';

/** The kinds of pictures that are decoded on a thread of their own. */
export type DecodedType = Exclude<PictureType, 'image/png'>;

/** A picture to decode. */
export interface DecoderTask {
  readonly mediaType: DecodedType;
  readonly bytes: Uint8Array;
  /** The size that its head claims, in pixels as they are stored; of a drawing in CSS px. */
  readonly width: number;
  readonly height: number;
  /** The program that decodes it, in WebAssembly, where the thread has not had it yet. */
  readonly program?: Uint8Array;
  /** TrueType files for the text of drawings, where the thread has not had them yet. */
  readonly faces?: readonly Uint8Array[];
}

/** What the thread says when the decoder is ready and starts with the picture. */
export const ready = 'ready';

/** What becomes of a picture. */
export type DecoderAnswer = PdfSamples | ImageFault;
