/** What the rules about links that the net was asked for mean. */
export const linksMeanings = {};
