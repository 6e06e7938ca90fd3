import type { Nodes } from 'mdast';
import { type PictureLookup } from '../../../src/compose/picture-shelf.js';
import type { Diagnostic } from '../../../src/model/diagnostic.js';
/** A body as one line of text: `root(paragraph("a" strong("b")))`. */
export declare function outline(node: Nodes): string;
/** Says of every picture that it lies in `images/`. */
export declare function everyPicture(_file: string, url: string): ReturnType<PictureLookup>;
/** The outline of a composed body that starts on line 7 of its file, and what was found, as `line:column rule`. */
export declare function composed(
  markdown: string,
  lookUp?: PictureLookup,
): {
  readonly body: string;
  readonly found: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
};
