import type { EditorFindingName } from '../../messages/catalogue.js';
import type { Examples } from '../rule.js';

/**
 * Why no example shows a finding: it takes bytes that are no text, a text too long to print, a link or
 * a right on the disk, or a fault of the program.
 */
export type Unshown = 'bytes' | 'length' | 'disk' | 'fault';

/** Where a finding that is no error can be set: for a part of a text and in files, in files alone, in series.yaml alone, or nowhere, since it is about the workspace. */
export type SetIn = 'text' | 'files' | 'series' | 'nowhere';

/** What is said of a finding that comes with reading, composing or checking: its words stand in the catalogue. */
export interface OwnFinding {
  /** As that of a rule; `format` where the form of a workspace's files is ours to say. */
  readonly origin: string;
  readonly examples: Examples | Unshown;
  /** `files` where nothing else is said. */
  readonly setIn?: SetIn;
}

/** What is said of some of the findings about what editors write. */
export type OwnFindings = { readonly [N in EditorFindingName]?: OwnFinding };
