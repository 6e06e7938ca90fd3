/** A right spelling that the workspace asks for, and the wrong ones that somebody listed. */
export interface Term {
  readonly right: string;
  /** Beside other cases and widths of `right`, which are wrong anyway. */
  readonly wrong: readonly string[];
}

/** The right spellings that a workspace's `terms.yaml` asks for. */
export type Terms = readonly Term[];
