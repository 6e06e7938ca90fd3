/** What the tests use of pngjs, which has no types of its own. */
declare module 'pngjs' {
  /** A picture of four bytes a pixel: red, green, blue, opacity. */
  interface Picture {
    readonly width: number;
    readonly height: number;
    readonly data: Buffer;
  }

  export const PNG: {
    readonly sync: {
      read(bytes: Uint8Array): Picture;
      /** Colour type 0 is grey, 6 the four bytes; `inputColorType` says the same of `data`. */
      write(
        picture: Picture,
        options?: {
          readonly colorType?: 0 | 6;
          readonly inputColorType?: 0 | 6;
          readonly deflateLevel?: number;
          readonly filterType?: number;
        },
      ): Buffer;
    };
  };
}
