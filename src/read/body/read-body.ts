import type { Root } from 'mdast';
import type { Outcome } from '../../model/diagnostic.js';
import type { BodySource } from './body-source.js';
import { bodyHazard } from './hazard.js';
import { parseBody } from './parse-body.js';

/** A text of an article or an issue's note, parsed, with its Markdown. */
export interface Body {
  readonly source: BodySource;
  readonly tree: Root;
}

/** Parses a body; one that cannot be parsed in reasonable time comes out empty, with an error. */
export function readBody(source: BodySource): Outcome<Body> {
  const hazard = bodyHazard(source);
  if (hazard === undefined) {
    return { value: { source, tree: parseBody(source.markdown) }, diagnostics: [] };
  }
  return { value: { source, tree: { type: 'root', children: [] } }, diagnostics: [hazard] };
}
