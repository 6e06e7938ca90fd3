/** Findings of the rules about one thing written two ways. */
export const wordingFindings = {};
