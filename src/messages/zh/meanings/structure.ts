/** What the rules about headings, paragraphs, pictures and tables mean. */
export const structureMeanings = {};
