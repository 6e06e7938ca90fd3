import type { FindingName, FindingValues } from '../messages/catalogue.js';

/** How grave a finding is: an error stops the issue from being rendered; a warning and an info do not. */
export type Severity = 'error' | 'warning' | 'info';

/**
 * Where a finding points: a file, named relative to the workspace with `/` between folders, and
 * the very key or character in it. Lines and columns count from 1; columns are UTF-16 units, as
 * editors count them. The end is the position after the last character.
 */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** Whose words a text is: the editor's own, or those of the medium that is quoted. */
export type Voice = 'own' | 'quoted';

/** A change of a source that mends a finding: what stands at `place` becomes `text`. */
export interface Edit {
  readonly place: Required<Place>;
  /** What stands there; never empty, so that a file that changed meanwhile shows: what is put in goes with its neighbour. */
  readonly was: string;
  readonly text: string;
  readonly voice: Voice;
}

/**
 * One finding: which rule, how grave, where, and the values that its message is made of. The words
 * come from the message catalogue when it is printed, so a finding can be kept and shown in any
 * language. It is plain data and survives JSON.
 */
export interface Diagnostic<N extends FindingName = FindingName> {
  readonly rule: N;
  readonly severity: Severity;
  readonly place: Place;
  readonly values: FindingValues[N];
  /** What would do harm when it is published; it is said before all else, and never shown. */
  readonly standsFirst?: true;
  /** What mends it, where there is one right answer. */
  readonly edits?: readonly Edit[];
}

/** A stage's result: what it made, and what it has to say about its input. */
export interface Outcome<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** True where one of the findings keeps an issue from being rendered. */
export function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}
