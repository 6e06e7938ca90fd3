import { coverNumbers } from '../check/cover-numbers.js';
import type { Catalogue, FindingName, FindingText, FindingValues } from '../messages/catalogue.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Paint } from './paint.js';
import { visible } from './visible.js';

const indent = '    ';

/** The two lines of a finding: `file:line:column  severity  message  rule`, then how to mend it. */
export function findingLines(diagnostic: Diagnostic, words: Catalogue, paint: Paint): string[] {
  const { file, line, column } = diagnostic.place;
  const { message, help } = findingText(diagnostic, words.findings);
  const parts = [
    paint('place', visible(`${file}:${line}:${column}`)),
    paint(diagnostic.severity, words.cli.severities[diagnostic.severity]),
    visible(message),
    paint('aside', diagnostic.rule),
  ];
  return [parts.join('  '), indent + visible(help)];
}

/** Findings by file, line and column, those that stand first before all others; those of one place keep their order. */
export function sortFindings(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.toSorted((one, other) => {
    const [a, b] = [one.place, other.place];
    if (one.standsFirst !== other.standsFirst) return one.standsFirst ? -1 : 1;
    if (a.file !== b.file) return a.file < b.file ? -1 : 1;
    return a.line - b.line || a.column - b.column;
  });
}

/** What a finding says, in words; what is printed tells no number of a person, whatever it quotes. */
export function findingText<N extends FindingName>(
  { rule, values }: Diagnostic<N>,
  texts: { readonly [R in FindingName]: (values: FindingValues[R]) => FindingText },
): FindingText {
  const { message, help } = texts[rule](values);
  return { message: coverNumbers(message), help: coverNumbers(help) };
}
