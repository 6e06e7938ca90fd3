import type { Catalogue } from '../catalogue.js';

/** `1 error`, `2 errors`. */
const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** What `bulletin check` says beside its findings. */
export const check: Catalogue['cli']['check'] = {
  counts: (errors, warnings, infos) =>
    [
      count(errors, 'error'),
      count(warnings, 'warning'),
      ...(infos > 0 ? [count(infos, 'info')] : []),
    ].join(', '),
  nothing: (issues, known) => {
    if (issues === 0) return 'There is no issue to check.';
    return `${count(issues, 'issue')} checked, nothing ${known > 0 ? 'new ' : ''}found.`;
  },
  fixable: (own, quoted) =>
    [
      ...(own > 0 ? [`--fix mends ${own}`] : []),
      ...(quoted > 0 ? [`--fix-body mends ${quoted}`] : []),
    ].join(', '),
  links: (done, all) => `Looking up links: ${done}/${all}`,
  known: (number) => `${count(number, 'older finding')} in baseline.json, not shown`,
  stale: (number) =>
    `${count(number, 'finding')} in baseline.json mended since; bulletin check --update-baseline clears them away`,
  mended: (place, was, text, rule) =>
    `${place}  ${text === '' ? `“${was}” removed` : `“${was}” is now “${text}”`}  ${rule}`,
  fixed: (number) => `${count(number, 'mistake')} mended`,
  baselineWritten: (number) =>
    `${count(number, 'present finding')} kept in baseline.json; from now on only new ones are reported`,
  workspace: 'workspace',
  andMore: (message, number) => `${message} (and ${number} more)`,
  sourceRoot: 'The root of the repository, or the workspace where there is none',
  docs: {
    rules: 'Rules:',
    own: 'Findings of reading and composing:',
    settable: 'can be set',
    fixed: 'cannot be turned off',
    more: 'What a rule means, with examples: bulletin check --rules <rule>',
    severity: (severity) => `Severity: ${severity}`,
    origin: (origin) => `Origin: ${origin === 'practice' ? 'the custom of the craft' : origin}`,
    ownFinding: 'A finding of reading and composing, no rule of its own.',
    fixedMeaning:
      'It keeps the report from being made, so it can be neither turned off nor lowered.',
    fails: 'Is found:',
    passes: 'Is not:',
    setting: 'How to set it:',
    inFile: 'at the head of series.yaml (a series), issue.md (an issue) or an article:',
    settings: 'off, info, warning, error',
    inText: 'for a passage of a text:',
    text: '…',
  },
};
