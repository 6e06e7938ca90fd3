import { join } from 'node:path';
import type { Files } from '../../host/host.js';
import type { IssueName } from '../../model/selector.js';
import { listArticles } from '../../read/article-files.js';
import { escapeXml } from '../../template/escape-xml.js';
import type { CheckReport, Found, FoundInIssue } from '../check-report.js';
import { findingLines } from '../finding-lines.js';
import { issueLabel } from '../issue-label.js';
import type { Paint } from '../paint.js';
import { severityRank } from '../severity-rank.js';
import { visible } from '../visible.js';
import { atTheEnd, type Reporter, type Surroundings } from './reporter.js';

/** An issue as JUnit sees it: a suite. */
interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
}

/** A file of an issue: a test, which fails by what makes the check fail. */
interface Case {
  readonly file: string;
  readonly failures: readonly Found[];
  readonly others: readonly Found[];
}

/** The report in the XML that came from JUnit's Ant task. A test has one failure, that many readers know no more. */
export function junitReporter(surroundings: Surroundings): Reporter {
  return atTheEnd((report) => junitLines(report, surroundings).join('\n'));
}

function junitLines({ parts }: CheckReport, surroundings: Surroundings): string[] {
  const suites = parts.map((part) => suiteOf(part, surroundings));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="bulletin" ${countsOf(suites.flatMap(({ cases }) => cases))}>`,
    ...suites.flatMap((suite) => [
      `  <testsuite name="${escapeXml(suite.name)}" ${countsOf(suite.cases)}>`,
      ...suite.cases.flatMap((one) => caseLines(suite.name, one, surroundings)),
      '  </testsuite>',
    ]),
    '</testsuites>',
    '',
  ];
}

function suiteOf(
  { issue, findings }: FoundInIssue,
  { files, root, stopAt, words }: Surroundings,
): Suite {
  const own = issue === undefined ? [] : filesOf(issue, files, root);
  const all = new Set([...own, ...findings.map(({ diagnostic }) => diagnostic.place.file)]);
  const fails = ({ diagnostic }: Found) =>
    severityRank(diagnostic.severity) <= severityRank(stopAt);
  return {
    name: issue === undefined ? words.cli.check.workspace : issueLabel(issue),
    cases: [...all].map((file) => {
      const here = findings.filter(({ diagnostic }) => diagnostic.place.file === file);
      return {
        file,
        failures: here.filter(fails),
        others: here.filter((found) => !fails(found)),
      };
    }),
  };
}

/** The files of an issue, be there something wrong with them or not. */
function filesOf({ folder }: IssueName, files: Files, root: string): string[] {
  const head = `${folder}/issue.md`;
  const articles = listArticles(files, root, folder).value.map(({ file }) => file);
  return files.stat(join(root, head)) === undefined ? articles : [head, ...articles];
}

function countsOf(cases: readonly Case[]): string {
  const failed = cases.filter(({ failures }) => failures.length > 0);
  return `tests="${cases.length}" failures="${failed.length}" errors="0" skipped="0"`;
}

function caseLines(
  suite: string,
  { file, failures, others }: Case,
  surroundings: Surroundings,
): string[] {
  const path = visible(surroundings.folder + file);
  const name = path.slice(path.lastIndexOf('/') + 1);
  const attributes = `classname="${escapeXml(suite)}" name="${escapeXml(name)}" file="${escapeXml(path)}"`;
  const inside = [...failureLines(failures, surroundings), ...outputLines(others, surroundings)];
  return inside.length === 0
    ? [`    <testcase ${attributes}/>`]
    : [`    <testcase ${attributes}>`, ...inside, '    </testcase>'];
}

function failureLines(failures: readonly Found[], { words }: Surroundings): string[] {
  const [first] = failures;
  if (first === undefined) return [];
  const rest = failures.length - 1;
  const { message } = first.text;
  const said = rest > 0 ? words.cli.check.andMore(message, rest) : message;
  const attributes = `type="${first.diagnostic.rule}" message="${escapeXml(visible(said))}"`;
  return [`      <failure ${attributes}>${textOf(failures, words)}</failure>`];
}

function outputLines(others: readonly Found[], { words }: Surroundings): string[] {
  return others.length === 0 ? [] : [`      <system-out>${textOf(others, words)}</system-out>`];
}

const plain: Paint = (_, text) => text;

function textOf(findings: readonly Found[], words: Surroundings['words']): string {
  const lines = findings.flatMap(({ diagnostic }) => findingLines(diagnostic, words, plain));
  return escapeXml(lines.join('\n'));
}
