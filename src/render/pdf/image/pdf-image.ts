/** A picture's samples as a PDF holds them: in a stream that is compressed already. */
export interface PdfSamples {
  /** In pixels, as they are stored. */
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly colour: 'grey' | 'rgb' | { readonly palette: Uint8Array };
  /** `rows`: deflated, with PNG's row filters. */
  readonly coding: 'jpeg' | 'rows';
  readonly data: Uint8Array;
  /** Opacity: deflated, with PNG's row filters. */
  readonly alpha?: { readonly bits: number; readonly data: Uint8Array };
  /** The one colour that is transparent: its samples. */
  readonly transparent?: readonly number[];
}

/** A picture as a PDF shows it. */
export interface PdfImage extends PdfSamples {
  /** How it is turned: 1–8 as EXIF numbers them, 1 is upright. */
  readonly orientation: number;
}

/** Why a picture cannot be printed. */
export interface ImageFault {
  readonly kind: 'fault';
  /**
   * `broken`: the file is cut off or damaged. `too-large`: it takes more memory than a picture may.
   * `complex`: it has more in it than a drawing needs. `unsupported`: a kind that nothing
   * here decodes.
   */
  readonly reason: 'broken' | 'too-large' | 'complex' | 'unsupported';
}

export function fault(reason: ImageFault['reason']): ImageFault {
  return { kind: 'fault', reason };
}
