/** Findings of compose/. */
export const composeFindings = {};
