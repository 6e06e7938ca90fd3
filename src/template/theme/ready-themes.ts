import type { Declarations } from './declaration.js';

/**
 * What {@link parseTheme} reads in the built-in themes, by their text: reading YAML takes longer
 * than all that is done with it. Empty here; the bundler puts it in when the program is built.
 */
export const readyThemes: ReadonlyMap<string, Declarations> = new Map();
