/** What the rules about what an issue says beside earlier ones mean. */
export const archiveMeanings = {};
