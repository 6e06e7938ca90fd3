/** Findings of the rules about headings, paragraphs, pictures and tables. */
export const structureFindings = {};
