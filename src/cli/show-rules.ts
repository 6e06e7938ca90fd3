import type { Example } from '../check/rule.js';
import { nearest } from '../model/nearest.js';
import { type ExitCode, exitCodes } from './exit-code.js';
import { type OwnFindingDoc, ownFindingDocs, type RuleDoc, ruleDocs } from './rule-docs.js';
import { refuse, type Session } from './session.js';
import { tableLines } from './table.js';
import { wrap } from './wrap.js';

const indent = '    ';

/** `bulletin check --rules [NAME]`: prints what is to be said of all rules, or of one. */
export function showRules(session: Session, name: string | true): ExitCode {
  const { language, words, printer, io } = session;
  const rules = ruleDocs(language);
  const own = ownFindingDocs();
  const rule = rules.find((one) => one.name === name);
  const finding = own.find((one) => one.name === name);
  if (name !== true && rule === undefined && finding === undefined) {
    const known = [...rules, ...own].map((one) => one.name);
    return refuse(session, words.use.ruleUnknown(name, nearest(name, known)));
  }
  const lines = rule
    ? ruleLines(rule, words, io.stdout.columns)
    : finding
      ? findingLines(finding, words)
      : listLines(rules, own, words);
  for (const line of lines) printer.result(line);
  return exitCodes.done;
}

type Words = Session['words'];

function listLines(
  rules: readonly RuleDoc[],
  own: readonly OwnFindingDoc[],
  { check: { docs }, severities }: Words,
): string[] {
  const table = (rows: readonly (readonly string[])[]) =>
    tableLines(['left', 'left', 'left'], rows).map((line) => `  ${line}`);
  return [
    docs.rules,
    ...table(rules.map(({ name, severity, summary }) => [severities[severity], name, summary])),
    '',
    docs.own,
    ...table(
      own.map(({ name, severity, isSettable }) => [
        severities[severity],
        name,
        isSettable ? docs.settable : docs.fixed,
      ]),
    ),
    '',
    docs.more,
  ];
}

/** `columns` is the width of a terminal; elsewhere nothing is wrapped. */
function ruleLines(
  { name, severity, meaning, origin, examples }: RuleDoc,
  words: Words,
  columns: number | undefined,
): string[] {
  const { docs } = words.check;
  return [
    name,
    docs.severity(words.severities[severity]),
    docs.origin(origin),
    '',
    ...(columns === undefined ? [meaning] : wrap(meaning, columns).split('\n')),
    '',
    docs.fails,
    ...exampleLines(examples.fails),
    '',
    docs.passes,
    ...exampleLines(examples.passes),
    '',
    ...settingLines(name, docs),
  ];
}

function findingLines({ name, severity, isSettable }: OwnFindingDoc, words: Words): string[] {
  const { docs } = words.check;
  return [
    name,
    docs.severity(words.severities[severity]),
    '',
    docs.ownFinding,
    ...(isSettable ? ['', ...settingLines(name, docs)] : [docs.fixedMeaning]),
  ];
}

function exampleLines(example: Example): string[] {
  return example.split('\n').map((line) => (indent + line.replaceAll('\t', indent)).trimEnd());
}

function settingLines(name: string, docs: Words['check']['docs']): string[] {
  return [
    docs.setting,
    `  ${docs.inFile}`,
    `${indent}rules:`,
    `${indent}  ${name}: off    # ${docs.settings}`,
    `  ${docs.inText}`,
    `${indent}<!-- bulletin-disable ${name} -->`,
    `${indent}${docs.text}`,
    `${indent}<!-- bulletin-enable -->`,
  ];
}
