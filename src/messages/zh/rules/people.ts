/** Findings of the rules about what tells who somebody is. */
export const peopleFindings = {};
