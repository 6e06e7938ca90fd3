/** What the rules about what tells who somebody is mean. */
export const peopleMeanings = {};
