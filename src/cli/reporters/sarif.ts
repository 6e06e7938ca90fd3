import { coverNumbers } from '../../check/cover-numbers.js';
import type { Language } from '../../messages/catalogue.js';
import type { Edit, Place, Severity } from '../../model/diagnostic.js';
import type { CheckReport, Found } from '../check-report.js';
import { type RuleDoc, ruleDocs } from '../rule-docs.js';
import { version } from '../version.js';
import { visibleJson } from '../visible.js';
import { fingerprints } from './fingerprints.js';
import { atTheEnd, type Reporter, type Surroundings } from './reporter.js';

/** The names of severities in SARIF 2.1.0, 3.27.10. */
const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** Stands for the folder that paths start from; where that is, whoever reads the log knows (appendix F.2). */
const sourceRoot = '%SRCROOT%';

const languageTags: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-US' };

/** The report in SARIF 2.1.0 (OASIS), for code scanning and editors. */
export function sarifReporter(surroundings: Surroundings): Reporter {
  return atTheEnd((report) => `${visibleJson(sarifLog(report, surroundings))}\n`);
}

function sarifLog({ parts }: CheckReport, { language, folder, words }: Surroundings): object {
  const findings = parts.flatMap((part) => part.findings);
  const rules = ruleDocs(language).map((doc) => ruleDescriptor(doc, words.cli.check.docs));
  const indices = new Map<string, number>(rules.map(({ id }, index) => [id, index]));
  const fingerprintOf = fingerprints();
  const result = (found: Found) => ({
    ...resultOf(found, folder),
    ruleIndex: indices.get(found.diagnostic.rule),
    partialFingerprints: { 'bulletinFinding/v1': fingerprintOf(found.diagnostic) },
  });
  return {
    $schema:
      'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'bulletin',
            version,
            semanticVersion: version,
            informationUri: 'https://www.npmjs.com/package/bulletin-compiler',
            rules,
          },
        },
        language: languageTags[language],
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: {
          [sourceRoot]: { description: { text: message(words.cli.check.sourceRoot) } },
        },
        results: findings.map(result),
      },
    ],
  };
}

/** What code scanning shows beside a finding. */
function ruleDescriptor(
  { name, severity, summary, meaning, origin, examples }: RuleDoc,
  words: Surroundings['words']['cli']['check']['docs'],
) {
  const example = (heading: string, text: string) => `${heading}\n\n${text.replace(/^/gm, '    ')}`;
  const shown =
    typeof examples === 'string'
      ? [words.unshown[examples]]
      : [example(words.fails, examples.fails), example(words.passes, examples.passes)];
  const help = [meaning, ...shown].join('\n\n');
  return {
    id: name,
    shortDescription: { text: message(summary) },
    fullDescription: { text: message(meaning) },
    help: { text: message(help) },
    defaultConfiguration: { level: levels[severity] },
    properties: { origin },
  };
}

function resultOf({ diagnostic, text }: Found, folder: string) {
  const { rule, severity, place, edits = [] } = diagnostic;
  // A change is given as it is, or not at all.
  const isSecret = edits.some((edit) => coverNumbers(edit.text) !== edit.text);
  return {
    ruleId: rule,
    level: levels[severity],
    message: { text: message(`${text.message}\n${text.help}`) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifact(folder + place.file),
          region: region(place),
        },
      },
    ],
    ...(edits.length > 0 && !isSecret && { fixes: [fix(edits, text.help, folder)] }),
  };
}

function fix(edits: readonly Edit[], help: string, folder: string) {
  const files = [...new Set(edits.map(({ place }) => place.file))];
  return {
    description: { text: message(help) },
    artifactChanges: files.map((file) => ({
      artifactLocation: artifact(folder + file),
      replacements: edits
        .filter(({ place }) => place.file === file)
        .map(({ place, text }) => ({
          deletedRegion: region(place),
          insertedContent: { text },
        })),
    })),
  };
}

function artifact(path: string) {
  const uri = path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  return { uri, uriBaseId: sourceRoot };
}

function region({ line, column, endLine = line, endColumn = column }: Place) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** A text that holds no placeholders (3.11.5). */
function message(text: string): string {
  return text.replace(/[{}]/g, '$&$&');
}
