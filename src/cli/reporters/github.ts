import type { Severity } from '../../model/diagnostic.js';
import type { IssueName } from '../../model/selector.js';
import type { CheckReport, Found } from '../check-report.js';
import { severityRank } from '../severity-rank.js';
import { visible } from '../visible.js';
import { atTheEnd, type Reporter, type Surroundings } from './reporter.js';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/**
 * Workflow commands, of which GitHub Actions makes annotations
 * (docs.github.com/actions/reference/workflow-commands-for-github-actions). It shows ten of each kind
 * in a step: the gravest come first, then what would harm somebody, then the newest issues.
 */
export function githubReporter({ words, folder, issues }: Surroundings): Reporter {
  const age = ages(issues);
  return atTheEnd(({ parts, totals }: CheckReport) => {
    const ordered = parts
      .flatMap(({ issue, findings }) =>
        findings.map((found) => ({
          found,
          age: issue === undefined ? 0 : (age.get(issue.folder) ?? 0),
        })),
      )
      .sort(
        (a, b) =>
          severityRank(a.found.diagnostic.severity) - severityRank(b.found.diagnostic.severity) ||
          Number(b.found.diagnostic.standsFirst ?? false) -
            Number(a.found.diagnostic.standsFirst ?? false) ||
          a.age - b.age,
      );
    const { errors, warnings, infos, known, issues: checked } = totals;
    const last =
      ordered.length === 0
        ? words.cli.check.nothing(checked, known)
        : words.cli.check.counts(errors, warnings, infos);
    return [...ordered.map(({ found }) => annotation(found, folder)), last, ''].join('\n');
  });
}

/** How many issues of its series are newer than each, by its folder. */
function ages(issues: readonly IssueName[]): ReadonlyMap<string, number> {
  const newer = new Map<string, number>();
  const ages = new Map<string, number>();
  for (const issue of issues.toReversed()) {
    const age = newer.get(issue.series) ?? 0;
    ages.set(issue.folder, age);
    newer.set(issue.series, age + 1);
  }
  return ages;
}

function annotation({ diagnostic, text }: Found, folder: string): string {
  const { rule, severity, place } = diagnostic;
  const { file, line, column, endLine = line, endColumn = column } = place;
  // Columns are refused where the lines differ; the last one is the last character's own.
  const columns =
    endLine === line ? { col: column, endColumn: Math.max(column, endColumn - 1) } : {};
  const properties = Object.entries({ file: folder + file, line, endLine, ...columns, title: rule })
    .map(([name, value]) => `${name}=${property(String(value))}`)
    .join(',');
  return `::${commands[severity]} ${properties}::${data(`${visible(text.message)}\n${visible(text.help)}`)}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
