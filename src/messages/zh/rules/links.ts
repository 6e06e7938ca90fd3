/** Findings of the rules about links that the net was asked for. */
export const linksFindings = {};
