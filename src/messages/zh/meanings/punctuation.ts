/** What the rules about characters and punctuation mean. */
export const punctuationMeanings = {};
