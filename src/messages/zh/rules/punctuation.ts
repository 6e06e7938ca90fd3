/** Findings of the rules about characters and punctuation. */
export const punctuationFindings = {};
