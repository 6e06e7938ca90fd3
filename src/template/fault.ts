import type { Diagnostic, Place } from '../model/diagnostic.js';
import { finding } from '../model/finding.js';
import { nearest } from '../model/nearest.js';
import type { TemplateLocation } from './location.js';
import { MissingName } from './look-up.js';

/** A helper was called in a way it does not know; `usage` shows how it is called. */
export class HelperMisuse extends Error {
  override readonly name = 'HelperMisuse';
  constructor(
    readonly helper: string,
    readonly usage: string,
  ) {
    super(`${helper}: ${usage}`);
  }
}

/** A helper failed, and where it was called from. */
export class HelperFailure extends Error {
  override readonly name = 'HelperFailure';
  private constructor(
    override readonly cause: unknown,
    readonly location: TemplateLocation | undefined,
  ) {
    super('A helper failed');
  }

  /** What was thrown inside a helper, with its position; what has one already stays as it is. */
  static of(thrown: unknown, location: TemplateLocation | undefined): unknown {
    const isLocated =
      thrown instanceof TemplateFault ||
      thrown instanceof HelperFailure ||
      locationOf(thrown) !== undefined;
    return isLocated ? thrown : new HelperFailure(thrown, location);
  }
}

/** A template failed while it was filled in; thrown through Handlebars, and caught around the report's template. */
export class TemplateFault extends Error {
  override readonly name = 'TemplateFault';
  constructor(readonly diagnostic: Diagnostic) {
    super(diagnostic.rule);
  }
}

/** The place in `file` of a position, or the file's start where there is none. */
export function placeIn(file: string, location?: TemplateLocation): Place {
  if (location === undefined) return { file, line: 1, column: 1 };
  const { start, end } = location;
  return {
    file,
    line: start.line,
    column: start.column + 1,
    endLine: end.line,
    endColumn: end.column + 1,
  };
}

/** What was thrown while the template `file` was filled in, as a fault with a place; a fault that has one keeps it. */
export function faultIn(file: string, thrown: unknown, location?: TemplateLocation): TemplateFault {
  if (thrown instanceof TemplateFault) return thrown;
  if (thrown instanceof HelperFailure) return faultIn(file, thrown.cause, thrown.location);
  const place = placeIn(file, locationOf(thrown) ?? location);
  if (thrown instanceof HelperMisuse) {
    const { helper, usage } = thrown;
    return new TemplateFault(finding('template-helper-use', place, { helper, usage }));
  }
  if (thrown instanceof RangeError) {
    return new TemplateFault(finding('template-endless', place, {}));
  }
  if (thrown instanceof MissingName) {
    const { missing: name, known } = thrown;
    const near = nearest(name, known);
    return new TemplateFault(finding('template-unknown-name', place, { name, near }));
  }
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const detail = message.replace(/ - \d+:\d+$/, '');
  return new TemplateFault(finding('template-failed', place, { detail }));
}

/**
 * What Handlebars threw when it read the template `file`. Its parser says the line in words only:
 * `Parse error on line 3:`, then the text around, then what it expected, in its grammar's names.
 */
export function syntaxFinding(file: string, thrown: unknown): Diagnostic {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const line = /on line (\d+)/.exec(message)?.[1];
  const place = placeIn(file, locationOf(thrown));
  const detail = message.split('\n')[line === undefined ? 0 : 1] ?? '';
  return finding('template-syntax', line === undefined ? place : { ...place, line: Number(line) }, {
    detail: detail.replace(/ - \d+:\d+$/, ''),
  });
}

/** The position that an exception of a template carries. */
function locationOf(thrown: unknown): TemplateLocation | undefined {
  if (thrown instanceof MissingName) return thrown.location;
  if (!(thrown instanceof Error) || !('lineNumber' in thrown) || !('column' in thrown)) {
    return undefined;
  }
  const { lineNumber: line, column } = thrown;
  if (typeof line !== 'number' || typeof column !== 'number') return undefined;
  const start = { line, column };
  const endLine = 'endLineNumber' in thrown ? thrown.endLineNumber : undefined;
  const endColumn = 'endColumn' in thrown ? thrown.endColumn : undefined;
  if (typeof endLine !== 'number' || typeof endColumn !== 'number') return { start, end: start };
  return { start, end: { line: endLine, column: endColumn } };
}
