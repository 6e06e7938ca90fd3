/** A picture as a PDF holds it: samples in a stream that is compressed already. */
export interface PdfImage {
  /** In pixels, as they are stored. */
  readonly width: number;
  readonly height: number;
  /** How a viewer turns it: 1–8 as EXIF numbers them, 1 is upright. */
  readonly orientation: number;
  readonly bits: number;
  readonly colour: 'grey' | 'rgb' | { readonly palette: Uint8Array };
  /** `rows`: deflated, with PNG's row filters (`colours` samples a pixel). `flat`: deflated without. */
  readonly coding: 'jpeg' | 'flat' | { readonly rows: { readonly colours: number } };
  readonly data: Uint8Array;
  /** Opacity, 8 bits a pixel, deflated. */
  readonly alpha?: Uint8Array;
  /** The one colour that is transparent: its samples. */
  readonly transparent?: readonly number[];
}

/** Why a picture cannot be printed. */
export interface ImageFault {
  readonly kind: 'fault';
  /**
   * `broken`: the file is cut off or damaged. `too-large`: more than {@link mostPixels}. `cmyk`: a
   * JPEG in printing colours, which PDF/A forbids beside RGB. `unsupported`: no PNG or JPEG, or a
   * JPEG of a kind that PDF has no filter for.
   */
  readonly reason: 'broken' | 'too-large' | 'cmyk' | 'unsupported';
}

/** A page at 600 dpi holds 35 million pixels; more is a mistake, or an attack on memory. */
const mostPixels = 50_000_000;

export function fault(reason: ImageFault['reason']): ImageFault {
  return { kind: 'fault', reason };
}

/** Why pixels of this size are refused; undefined where they are not. */
export function sizeFault(width: number, height: number): ImageFault | undefined {
  if (width === 0 || height === 0) return fault('broken');
  return width * height > mostPixels ? fault('too-large') : undefined;
}
