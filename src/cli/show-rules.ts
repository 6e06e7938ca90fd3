import type { Unshown } from '../check/own/own-finding.js';
import type { Example, Examples } from '../check/rule.js';
import { nearest } from '../model/nearest.js';
import { type ExitCode, exitCodes } from './exit-code.js';
import { hangingTable } from './hanging-table.js';
import { type OtherFinding, otherFindings, type RuleDoc, ruleDocs } from './rule-docs.js';
import { refuse, type Session } from './session.js';
import { wrap } from './wrap.js';

const indent = '    ';

type Words = Session['words'];

/** `bulletin check --rules [NAME]`: prints what is to be said of all rules and findings, or of one. */
export function showRules(session: Session, name: string | true): ExitCode {
  const { language, words, printer, io } = session;
  const docs = ruleDocs(language);
  const others = otherFindings();
  const doc = docs.find((one) => one.name === name);
  const other = others.find((one) => one.name === name);
  if (name !== true && doc === undefined && other === undefined) {
    const known = [...docs, ...others].map((one) => one.name);
    return refuse(session, words.use.ruleUnknown(name, nearest(name, known)));
  }
  const { columns } = io.stdout;
  const lines = doc
    ? docLines(doc, words, columns)
    : other
      ? otherLines(other, words, columns)
      : listLines(docs, others, words, columns);
  for (const line of lines) printer.result(line);
  return exitCodes.done;
}

/** All of them, area by area. */
function listLines(
  docs: readonly RuleDoc[],
  others: readonly OtherFinding[],
  { check, severities }: Words,
  columns: number | undefined,
): string[] {
  const { kinds, areas, others: aboutOthers, more } = check.docs;
  const table = hangingTable(
    docs.map(({ name, severity, setIn, summary }) => ({
      cells: [`  ${severities[severity]}${setIn === 'nowhere' ? '*' : ''}`, name],
      text: summary,
    })),
    columns,
  );
  const lines: string[] = [];
  let before: RuleDoc | undefined;
  for (const [index, doc] of docs.entries()) {
    if (doc.kind !== before?.kind) lines.push(...(before ? [''] : []), kinds[doc.kind]);
    if (doc.area !== before?.area) lines.push('', areas[doc.area]);
    lines.push(...(table[index] ?? []));
    before = doc;
  }
  const names = others.map(({ name }) => name).join(' ');
  return [...lines, '', aboutOthers, '', ...prose(names, columns), '', more];
}

function docLines(doc: RuleDoc, words: Words, columns: number | undefined): string[] {
  const { name, severity, meaning, origin, examples } = doc;
  const { docs } = words.check;
  return [
    name,
    docs.severity(words.severities[severity]),
    ...prose(docs.origin(origin), columns),
    '',
    ...prose(meaning, columns),
    '',
    ...examplesLines(examples, docs),
    '',
    ...settingLines(doc, docs),
  ];
}

function otherLines(
  { name, severity }: OtherFinding,
  words: Words,
  columns: number | undefined,
): string[] {
  const { docs } = words.check;
  return [name, docs.severity(words.severities[severity]), '', ...prose(docs.other, columns)];
}

/** `columns` is the width of a terminal; elsewhere nothing is wrapped. */
function prose(text: string, columns: number | undefined): readonly string[] {
  return columns === undefined ? [text] : wrap(text, columns).split('\n');
}

function examplesLines(examples: Examples | Unshown, docs: Words['check']['docs']): string[] {
  if (typeof examples === 'string') return [docs.unshown[examples]];
  const { fails, passes } = examples;
  return [docs.fails, ...exampleLines(fails), '', docs.passes, ...exampleLines(passes)];
}

function exampleLines(example: Example): string[] {
  return example.split('\n').map((line) => (indent + line.replaceAll('\t', indent)).trimEnd());
}

function settingLines(
  { name, severity, setIn }: RuleDoc,
  docs: Words['check']['docs'],
): readonly string[] {
  if (setIn === 'nowhere') return [severity === 'error' ? docs.fixed : docs.ofWorkspace];
  const inFiles = [
    docs.setting,
    `  ${setIn === 'series' ? docs.inSeries : docs.inFile}`,
    `${indent}rules:`,
    `${indent}  ${name}: off    # ${docs.settings}`,
  ];
  if (setIn !== 'text') return inFiles;
  return [
    ...inFiles,
    `  ${docs.inText}`,
    `${indent}<!-- bulletin-disable ${name} -->`,
    `${indent}${docs.text}`,
    `${indent}<!-- bulletin-enable -->`,
  ];
}
