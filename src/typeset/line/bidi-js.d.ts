/** The part of bidi-js (MIT) that is used; it brings no types. */
declare module 'bidi-js' {
  function bidiFactory(): bidiFactory.Bidi;

  namespace bidiFactory {
    interface Bidi {
      getEmbeddingLevels(text: string): {
        /** Of every UTF-16 unit; an odd one is set from right to left. */
        readonly levels: Uint8Array;
        readonly paragraphs: readonly { readonly level: number }[];
      };
      getMirroredCharacter(character: string): string | null;
    }
  }

  export = bidiFactory;
}
