import type { Diagnostic, Outcome } from '../../model/diagnostic.js';
import type { BodySource } from './body-source.js';
import { type Body, readBody } from './read-body.js';

/** What has a body: an article, or the head of an issue with its note. */
export interface WithBody {
  /** Relative to the workspace. */
  readonly file: string;
  readonly body: string;
  /** The line of `file` on which `body` starts, from 1. */
  readonly bodyLine: number;
}

/** Parses the bodies of several files; by file. */
export function readBodies(texts: readonly WithBody[]): Outcome<ReadonlyMap<string, Body>> {
  const diagnostics: Diagnostic[] = [];
  const bodies = new Map<string, Body>();
  for (const { file, body, bodyLine } of texts) {
    const source: BodySource = { file, markdown: body, line: bodyLine };
    const read = readBody(source);
    diagnostics.push(...read.diagnostics);
    bodies.set(file, read.value);
  }
  return { value: bodies, diagnostics };
}
