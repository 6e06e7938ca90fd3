/** The head of a picture's file: its size in pixels, as it is to be shown; or that it is broken, or of a form that not every format can show. */
export type PictureHead =
  | { readonly kind: 'sound'; readonly width: number; readonly height: number }
  | { readonly kind: 'broken' | 'unsupported' };
