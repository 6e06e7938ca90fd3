import type { Place } from '../../model/diagnostic.js';

/** One value of a theme as somebody wrote it, and where. */
export interface Declaration {
  /** As it was written; a style that inherits the value has it under a key of its own. */
  readonly key: string;
  readonly text: string;
  readonly place: Place;
}

/**
 * A theme's values by the path of their keys: `styles.title.size`. Flat, so that one theme is laid
 * over another by laying one map over the other.
 */
export type Declarations = ReadonlyMap<string, Declaration>;
