const spaces = /[\s\p{Default_Ignorable_Code_Point}\p{Cc}]/gu;

/** A text without white space and what is not seen, for comparison. */
export function bare(text: string): string {
  return text.normalize('NFC').replace(spaces, '');
}
