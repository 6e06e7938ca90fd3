import type { Diagnostic, Outcome, Place, Severity } from '../model/diagnostic.js';
import { finding, type OwnFindingName, severities } from '../model/finding.js';
import { nearest } from '../model/nearest.js';
import type { YamlNode } from '../read/yaml-node.js';
import { rules } from './rules/index.js';

/** What a rule is set to. */
type Setting = Severity | 'off';

/** What series.yaml, issue.md or an article sets rules to, by their names. */
export type Settings = Readonly<Record<string, Setting>>;

const words: readonly Setting[] = ['off', 'info', 'warning', 'error'];

/** `off` in YAML 1.1, and what a hand that knows other tools writes. */
const synonyms: ReadonlyMap<string, Setting> = new Map([
  ['false', 'off'],
  ['no', 'off'],
  ['warn', 'warning'],
]);

const ruleNames: ReadonlySet<string> = new Set(rules.map(({ name }) => name));

/** Reads the `rules:` of a file; what is no rule, or no setting, is an error. */
export function readSettings(node: YamlNode | undefined): Outcome<Settings> {
  const settings: Record<string, Setting> = {};
  const diagnostics: Diagnostic[] = [];
  if (node === undefined || (node.kind === 'text' && node.text === '')) {
    return { value: settings, diagnostics };
  }
  if (node.kind !== 'mapping') {
    const values = { field: 'rules', expected: 'mapping', found: node.kind } as const;
    return { value: settings, diagnostics: [finding('field-type', node.place, values)] };
  }
  for (const { key: name, keyPlace, value } of node.entries) {
    const text = value.kind === 'text' ? value.text.trim() : '';
    const word = text.toLowerCase();
    const setting = synonyms.get(word) ?? words.find((known) => known === word);
    const wrong = checkedName(name, keyPlace);
    diagnostics.push(...wrong);
    if (wrong.length > 0) continue;
    if (setting === undefined) {
      const kind = value.kind === 'text' && text === '' ? 'empty' : value.kind;
      diagnostics.push(finding('rule-setting', value.place, { name, found: { kind, text } }));
    } else if (isFixed(name)) {
      if (setting !== 'error') diagnostics.push(finding('rule-fixed', keyPlace, { name }));
    } else settings[name] = setting;
  }
  return { value: settings, diagnostics };
}

/** An error where `name` is that of no rule. */
export function checkedName(name: string, place: Place): readonly Diagnostic[] {
  if (ruleNames.has(name) || isOwn(name)) return [];
  const known = [...ruleNames, ...Object.keys(severities)];
  return [finding('rule-unknown', place, { name, nearest: nearest(name, known) })];
}

/** A finding as the settings want it, the last that name its rule; undefined where it is off. */
export function settle(
  diagnostic: Diagnostic,
  ...settings: readonly (Settings | undefined)[]
): Diagnostic | undefined {
  const { rule } = diagnostic;
  if (isFixed(rule)) return diagnostic;
  const setting = settings.findLast((some) => some?.[rule] !== undefined)?.[rule];
  if (setting === 'off') return undefined;
  return setting === undefined ? diagnostic : { ...diagnostic, severity: setting };
}

/** What keeps a report from being made can be neither turned off nor lowered. */
export function isFixed(name: string): boolean {
  return isOwn(name) && severities[name] === 'error';
}

function isOwn(name: string): name is OwnFindingName {
  return Object.hasOwn(severities, name);
}
