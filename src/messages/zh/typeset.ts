/** Findings of typeset/. */
export const typesetFindings = {};
