import { isUtf8 } from 'node:buffer';
import { basename, dirname, join } from 'node:path';
import type { Files } from '../host/host.js';
import type { FindingName } from '../messages/catalogue.js';
import type { Diagnostic, Edit, Outcome, Voice } from '../model/diagnostic.js';
import { finding } from '../model/finding.js';
import { placeOfFile } from '../read/places.js';
import { readOwn } from '../read/source.js';
import { applyEdits, asRead, placesOfEdits } from './apply-edits.js';
import { type Change, soundChanges, withoutClashes } from './choose-changes.js';
import { sameMeaningAs } from './same-meaning.js';

/** An edit that is made, and the rule whose finding it mends. */
export interface MadeEdit extends Edit {
  readonly rule: FindingName;
}

/** A file that is mended. */
export interface MendedFile {
  /** Relative to the workspace. */
  readonly file: string;
  /** All that it is to hold. */
  readonly bytes: Uint8Array;
  /** In the order of the text; their places are those before they are made. */
  readonly edits: readonly MadeEdit[];
}

/** The edits that would mend one finding. */
interface Remedy {
  readonly rule: FindingName;
  readonly edits: readonly Edit[];
}

/**
 * What mends findings in the workspace `root`, as far as all that it changes is in one of `voices`. Of
 * a file not a byte changes but those of the edits: byte-order mark, line ends, comments and order
 * stay. An edit is left out that no longer finds what it is to change, that clashes with another
 * (checked again, the file will show whether it is still needed), or that would change more of the
 * meaning than its characters. Files that cannot be mended are warnings.
 */
export function planMending(
  files: Files,
  root: string,
  diagnostics: Iterable<Diagnostic>,
  voices: readonly Voice[],
): Outcome<readonly MendedFile[]> {
  const plan: MendedFile[] = [];
  const warnings: Diagnostic[] = [];
  for (const [file, remedies] of remediesByFile(diagnostics, voices)) {
    const bytes = read(files, root, file);
    if (isLink(files, join(root, file))) warnings.push(finding('mend-link', placeOfFile(file), {}));
    else if (bytes !== undefined && !isUtf8(bytes)) {
      warnings.push(finding('mend-encoding', placeOfFile(file), {}));
    } else if (bytes !== undefined) plan.push(...mended(file, bytes, remedies));
  }
  return { value: plan, diagnostics: warnings };
}

function remediesByFile(
  diagnostics: Iterable<Diagnostic>,
  voices: readonly Voice[],
): ReadonlyMap<string, readonly Remedy[]> {
  const remedies = new Map<string, Remedy[]>();
  for (const { rule, edits = [] } of diagnostics) {
    if (!edits.every(({ voice }) => voices.includes(voice))) continue;
    for (const file of new Set(edits.map(({ place }) => place.file))) {
      const inFile = edits.filter(({ place }) => place.file === file);
      const others = remedies.get(file) ?? [];
      others.push({ rule, edits: inFile });
      remedies.set(file, others);
    }
  }
  return remedies;
}

/** The bytes of a file inside the workspace; what cannot be read was a finding of the check. */
function read(files: Files, root: string, file: string): Uint8Array | undefined {
  const found = readOwn(files, root, file, Number.POSITIVE_INFINITY);
  return found.kind === 'file' ? found.bytes : undefined;
}

/** A link would be replaced by a file of its own. */
function isLink(files: Files, path: string): boolean {
  const entries = files.list(dirname(path)) ?? [];
  return entries.some(({ name, kind }) => name === basename(path) && kind === 'link');
}

function mended(file: string, bytes: Uint8Array, remedies: readonly Remedy[]): MendedFile[] {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const source = text.slice(mark.length);
  const placesOf = placesOfEdits(source);
  const changes = remedies.flatMap(({ rule, edits }): Change[] => {
    const placed = placesOf(edits);
    return placed.length === edits.length ? [{ rule, edits: placed }] : [];
  });
  const isSame = sameMeaningAs(file, asRead(source));
  const chosen = soundChanges(withoutClashes(changes), (some) => {
    const placed = some.flatMap((change) => change.edits);
    const edits = placed.map(({ edit }) => edit);
    return isSame(asRead(applyEdits(source, placed)), edits);
  });
  if (chosen.length === 0) return [];
  const mendedText = applyEdits(
    source,
    chosen.flatMap((change) => change.edits),
  );
  const made = chosen.flatMap(({ rule, edits }) => edits.map(({ edit }) => ({ ...edit, rule })));
  return [{ file, bytes: new TextEncoder().encode(mark + mendedText), edits: made }];
}
