import { coverNumbers } from '../../check/cover-numbers.js';
import type { Diagnostic, Place } from '../../model/diagnostic.js';
import type { FoundInIssue, Totals } from '../check-report.js';
import { codeFrame } from '../code-frame.js';
import { findingLines } from '../finding-lines.js';
import { sourceLines } from '../source-lines.js';
import type { Reporter, Surroundings } from './reporter.js';
import { RuleCounts } from './rule-counts.js';

/** The report for people: every finding with the place in its line, and a summary by rule. */
export function textReporter(surroundings: Surroundings): Reporter {
  const { words, paint, columns, files, root, loudness } = surroundings;
  const lineOf = sourceLines(files, root);
  const counts = new RuleCounts();
  let isBegun = false;

  /** The lines, after an empty one where others stand before them. */
  function apart(lines: readonly string[]): readonly string[] {
    const before = isBegun ? [''] : [];
    isBegun = true;
    return [...before, ...lines];
  }

  function frameOf({ place, severity }: Diagnostic): readonly string[] {
    const isWholeFile = place.endLine === undefined && place.line === 1 && place.column === 1;
    const source = isWholeFile ? undefined : lineOf(place);
    return source === undefined
      ? []
      : codeFrame(coverNumbers(source), place, columns, severity, paint);
  }

  function linesOf({ findings }: FoundInIssue): string[] {
    // What must not be published is not for the logs of a build, either.
    const secret = new Set(
      findings.flatMap(({ diagnostic }) =>
        diagnostic.standsFirst ? linesIn(diagnostic.place) : [],
      ),
    );
    return findings.flatMap(({ diagnostic }) => {
      const isSecret = linesIn(diagnostic.place).some((line) => secret.has(line));
      const frame = isSecret ? [] : frameOf(diagnostic);
      return apart([...findingLines(diagnostic, words, paint), ...frame]);
    });
  }

  return {
    part(found) {
      for (const one of found.findings) counts.add(one);
      return text(linesOf(found));
    },
    end(totals) {
      if (loudness === 'quiet') return '';
      return text(apart(summary(totals, counts, surroundings)));
    },
  };
}

/** The lines that a place takes in. */
function linesIn({ file, line, endLine = line }: Place): readonly string[] {
  return Array.from({ length: endLine - line + 1 }, (_, index) => `${line + index} ${file}`);
}

function summary(
  totals: Totals,
  counts: RuleCounts,
  { words, paint }: Surroundings,
): readonly string[] {
  const { errors, warnings, infos, known, stale, fixed, issues } = totals;
  const said = words.cli.check;
  return [
    ...(counts.isEmpty ? [said.nothing(issues, known)] : counts.lines(words.cli, paint)),
    ...(counts.isEmpty ? [] : [said.counts(errors, warnings, infos)]),
    ...(fixed > 0 ? [said.fixed(fixed)] : []),
    ...(known > 0 ? [said.known(known)] : []),
    ...(stale > 0 ? [said.stale(stale)] : []),
  ];
}

function text(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
