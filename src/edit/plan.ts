/** A new file. It never stands in for one that exists. */
interface Creation {
  readonly kind: 'create';
  /** Relative to the workspace, with `/`. */
  readonly file: string;
  readonly text: string;
}

/** Text for the end of a file, which is made where it is missing. */
interface Addition {
  readonly kind: 'append';
  /** Relative to the workspace, with `/`. */
  readonly file: string;
  readonly text: string;
}

/** What a command will change on disk, in this order. Nothing has happened yet. */
export type Plan = readonly (Creation | Addition)[];
