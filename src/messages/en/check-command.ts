import type { Catalogue } from '../catalogue.js';

/** Where a rule comes from that no standard holds. */
const origins: Readonly<Record<string, string>> = {
  practice: 'editorial practice',
  format: 'the format of a bulletin’s files, see the README',
};

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
      ...(own > 0 ? [`${own} fixable with --fix`] : []),
      ...(quoted > 0 ? [`${quoted} fixable with --fix-body`] : []),
    ].join(', '),
  links: (done, all) => `Checking links: ${done}/${all}`,
  known: (number) => `${count(number, 'older finding')} in baseline.json, not shown`,
  stale: (number) =>
    `${count(number, 'finding')} in baseline.json fixed since; bulletin check --update-baseline removes them`,
  made: {
    removed: (was) => `“${was}” removed`,
    removedBlank: 'space removed',
    replaced: (was, text) => `“${was}” is now “${text}”`,
    joinedLines: 'two lines joined',
    joinedParagraphs: 'paragraph joined that an empty line had split',
  },
  fixed: (number) => `${count(number, 'mistake')} fixed`,
  stoppedByWarnings: 'No errors, only warnings: with --strict, warnings fail the check, too',
  baselineWritten: (number, all) =>
    `${count(number, 'present finding')} recorded in baseline.json${all > number ? ` (${all} with those of other issues)` : ''}; from now on only new ones are reported`,
  workspace: 'workspace',
  andMore: (message, number) => `${message} (and ${number} more)`,
  sourceRoot: 'The root of the repository, or the workspace where there is none',
  docs: {
    kinds: {
      rule: 'Rules',
      finding: 'Findings of reading, composing and checking (those with * cannot be set)',
    },
    areas: {
      issue: 'An issue and those before it',
      article: 'Titles, media and dates of articles',
      link: 'Links',
      punctuation: 'Punctuation and signs',
      wording: 'Words, names and numbers',
      structure: 'Headings, paragraphs, pictures and tables',
      people: 'Personal data',
      files: 'Files and encodings',
      metadata: 'The form of fields and YAML',
      fields: 'What fields say',
      folders: 'Names of folders and files',
      texts: 'Texts',
      lists: 'Ledger, terms and older findings',
      checking: 'The check itself',
    },
    others:
      'Findings about templates, themes, fonts and typesetting, which come up only when building',
    other:
      'A finding about templates, themes, fonts or typesetting; the line below it says what to do. It comes up only when building, so rules cannot set it.',
    more: 'What one of them means, with examples: bulletin check --rules <name>',
    severity: (severity) => `Severity: ${severity}`,
    origin: (origin) => `Origin: ${origins[origin] ?? origin}`,
    fixed: 'It keeps the report from being made, so it cannot be turned off or lowered.',
    ofWorkspace: 'It is about the workspace as a whole or the check itself, so it cannot be set.',
    fails: 'Found:',
    passes: 'Not found:',
    unshown: {
      bytes: 'No example: the cause is the encoding of a file, which text cannot show.',
      length: 'No example: it takes a very long text.',
      disk: 'No example: the cause is on the disk, not in a text.',
      fault: 'No example: the cause is a bug in the program.',
    },
    setting: 'How to set it:',
    inFile: 'at the top of series.yaml (a series), issue.md (an issue) or an article:',
    inSeries: 'in series.yaml:',
    settings: 'off, info, warning, error',
    inText: 'for a passage of a text:',
    text: '…',
  },
};
