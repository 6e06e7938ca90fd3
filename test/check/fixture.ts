import { readFileSync } from 'node:fs';
import { planMending } from '../../src/edit/plan-mending.js';
import type { Diagnostic } from '../../src/model/diagnostic.js';
import { exampleWorkspace, type Files, openWorkspace } from './example-workspace.js';

/**
 * A case of a rule's fixture, `test/check/rules/<rule>.txt`:
 *
 *     === what is tested
 *     title: 三家医院开通互联网诊疗⟦。⟧
 *     --- mended
 *     title: 三家医院开通互联网诊疗
 *
 * The example is written as in the rules (see `Example`). Every `⟦…⟧` is a finding of the rule, and
 * there are no others of it; a case without any is one that passes. What follows `--- mended` is
 * the example after the rule's edits.
 */
export interface Case {
  readonly name: string;
  readonly files: Files;
  /** Where the rule is to be broken: `file:line:column-line:column`. */
  readonly expected: readonly string[];
  readonly mended?: Files;
}

/** Reads the cases of a fixture. */
export function readFixture(path: string): readonly Case[] {
  const [, ...parts] = readFileSync(path, 'utf8').split(/^=== /m);
  return parts.map((part) => {
    const end = part.indexOf('\n');
    const [example = '', mended] = part.slice(end + 1).split(/^--- mended\n/m);
    const marked = exampleWorkspace(example.trimEnd());
    const files = Object.fromEntries(
      Object.entries(marked).map(([file, text]) => [file, text.replaceAll(/[⟦⟧]/g, '')]),
    );
    const expected = Object.entries(marked).flatMap(([file, text]) => marksIn(file, text));
    const after = mended === undefined ? {} : { mended: exampleWorkspace(mended.trimEnd()) };
    return { name: part.slice(0, end).trim(), files, expected: expected.sort(), ...after };
  });
}

function marksIn(file: string, text: string): string[] {
  const found: string[] = [];
  let open: string | undefined;
  let [line, column] = [1, 1];
  for (const character of text) {
    if (character === '⟦') open = `${file}:${line}:${column}`;
    else if (character === '⟧') found.push(`${open}-${line}:${column}`);
    else if (character === '\n') [line, column] = [line + 1, 1];
    else column += character.length;
  }
  return found;
}

/** Where a finding stands, as in {@link Case.expected}. */
export function whereabouts({ place }: Diagnostic): string {
  const { file, line, column, endLine = line, endColumn = column } = place;
  return `${file}:${line}:${column}-${endLine}:${endColumn}`;
}

/** The files after the edits of these findings. */
export function mendedBy(files: Files, diagnostics: readonly Diagnostic[]): Files {
  const { host, root } = openWorkspace(files);
  const { value: plan } = planMending(host.files, root, diagnostics, ['own', 'quoted']);
  const changed = plan.map(({ file, bytes }) => [file, new TextDecoder().decode(bytes)]);
  return { ...files, ...Object.fromEntries(changed) };
}
