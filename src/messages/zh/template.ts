/** Findings of template/. */
export const templateFindings = {};
