import { withoutRadicals } from '../../src/typeset/line/radicals.js';

const spaces = /[\s\p{Default_Ignorable_Code_Point}\p{Cc}]/gu;

/** A text without white space and what is not seen, its radicals as they are set, for comparison. */
export function bare(text: string): string {
  return withoutRadicals(text).normalize('NFC').replace(spaces, '');
}
