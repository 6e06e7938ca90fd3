/** Findings of the rules about what an issue says beside earlier ones. */
export const archiveFindings = {};
