import { join } from 'node:path';
import type { Files } from '../host/host.js';
import { type Diagnostic, hasError, type Outcome } from '../model/diagnostic.js';
import { finding } from '../model/finding.js';
import type { Issue } from '../model/issue.js';
import { highestIssueNumber, parseNumeral } from '../model/numeral.js';
import type { Period } from '../model/period.js';
import type { IssueName } from '../model/selector.js';
import { readColophon } from './colophon.js';
import { type FieldReader, fieldReader, type Report } from './field-reader.js';
import { type Fields, matchKeys } from './fields.js';
import { type FrontMatter, readFrontMatter } from './front-matter.js';
import { given } from './given.js';
import { issueKeys } from './keys.js';
import { placeOfFile } from './places.js';
import { readSource } from './source.js';

export type IssueKey = keyof typeof issueKeys;

/** An issue without its articles: what issue.md alone tells. */
export type IssueHead = Omit<Issue, 'articles'>;

/** The file of an issue's head taken apart, be it sound or not. */
export interface IssueHeadText {
  /** `<folder>/issue.md`. */
  readonly file: string;
  readonly fields: Fields<IssueKey>;
  /** The editor's note, Markdown. */
  readonly body: string;
  /** The line of `file` on which `body` starts, from 1. */
  readonly bodyLine: number;
  /** What it says; absent where an error keeps it from being read. */
  readonly head?: IssueHead;
}

/** What the issue.md of an issue in the workspace `root` says: see {@link IssueHeadText.head}. */
export function readIssueHead(
  files: Files,
  root: string,
  issue: IssueName,
): Outcome<IssueHead | undefined> {
  const { value, diagnostics } = readIssueHeadText(files, root, issue);
  return { value: value?.head, diagnostics };
}

/** Reads the issue.md of an issue in the workspace `root`; undefined, with errors, where it is missing or broken. */
export function readIssueHeadText(
  files: Files,
  root: string,
  { series, number, folder }: IssueName,
): Outcome<IssueHeadText | undefined> {
  const file = `${folder}/issue.md`;
  if (files.stat(join(root, file)) === undefined) {
    const missing = finding('issue-missing', placeOfFile(folder), {});
    return { value: undefined, diagnostics: [missing] };
  }
  const source = readSource(files, root, file);
  if (source.value === undefined) return { value: undefined, diagnostics: source.diagnostics };
  const { value: matter, diagnostics: found } = readFrontMatter(source.value, file);
  const diagnostics: Diagnostic[] = [...source.diagnostics, ...found];
  if (matter === undefined) return { value: undefined, diagnostics };
  const fields = matchKeys<IssueKey>(matter.fields, issueKeys);
  diagnostics.push(...fields.diagnostics);
  const told = fieldsOf(fields.value, number, (diagnostic) => diagnostics.push(diagnostic));
  const { body, bodyLine } = matter;
  const text = { file, fields: fields.value, body, bodyLine };
  if (told === undefined || hasError(diagnostics)) return { value: text, diagnostics };
  const head = { series, folder, file, ...told, ...noteOf(matter) };
  return { value: { ...text, head }, diagnostics };
}

function fieldsOf(fields: Fields<IssueKey>, folderNumber: number, report: Report) {
  const reader = fieldReader(fields, report);
  const number = readNumber(reader, folderNumber, report);
  const date = reader.requiredDay('date');
  const period = readPeriod(fields, reader, report);
  const optional = { ...given({ title: reader.text('title')?.text }), ...readColophon(reader) };
  if (number === undefined || !date || !period) return undefined;
  return { number, date, period, ...optional };
}

function readNumber(
  reader: FieldReader<IssueKey>,
  folderNumber: number,
  report: Report,
): number | undefined {
  const node = reader.requiredText('number');
  if (node === undefined) return undefined;
  const { text, place } = node;
  const number = parseNumeral(text);
  if (number === undefined) {
    report(finding('number-malformed', place, { text, highest: highestIssueNumber }));
  } else if (number !== folderNumber) {
    report(finding('number-differs', place, { number, folder: folderNumber }));
  }
  return number;
}

function readPeriod(
  fields: Fields<IssueKey>,
  reader: FieldReader<IssueKey>,
  report: Report,
): Period | undefined {
  const from = reader.requiredDay('from');
  const to = reader.requiredDay('to');
  if (from === undefined || to === undefined) return undefined;
  if (to < from) {
    report(
      finding('period-reversed', fields.entries.to?.value.place ?? fields.place, { from, to }),
    );
  }
  return { from, to };
}

function noteOf({ body, bodyLine }: FrontMatter): Pick<Issue, 'note' | 'noteLine'> {
  return { note: body.trim() === '' ? '' : body, noteLine: bodyLine };
}
