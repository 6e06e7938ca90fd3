/** What the rules about one thing written two ways mean. */
export const wordingMeanings = {};
