/** What the tests use of fontkit, which brings no types. */
declare module 'fontkit' {
  interface Glyph {
    readonly path: {
      translate(x: number, y: number): { toSVG(): string };
    };
  }

  export function create(bytes: Uint8Array): { getGlyph(number: number): Glyph };
}
