import type { Catalogue } from '../catalogue.js';
import type { ValueKind, YamlConstruct, YamlProblem } from '../zh/read.js';

const yamlProblems: Record<YamlProblem, { message: string; help: string }> = {
  escape: {
    message: 'A backslash in double quotes is not followed by what may follow it',
    help: 'Use single quotes around the value, or write \\\\ for \\',
  },
  indent: {
    message: 'This line is not indented like those around it',
    help: 'Lines of one level start in one column; an ordinary line has no space in front',
  },
  'reserved-character': {
    message: 'A value cannot start with a character such as @, ` or %',
    help: "Put the whole value in single quotes: '@beijing'",
  },
  'colon-in-value': {
    message: 'The value holds a colon and a space, so it is unclear where the value starts',
    help: 'Put the whole value in single quotes',
  },
  'no-colon': {
    message: 'This line is not of the form “key: value”',
    help: 'Write a colon and a space after the key; if this is the text already, the line --- above it is missing',
  },
  tab: {
    message: 'The line starts with a tab',
    help: 'Use spaces instead',
  },
  'stray-text': {
    message: 'There is text behind the end of the value',
    help: "Put a value that holds quotes or brackets in single quotes: '“Smart” hospital [photo]'; double a single quote inside it",
  },
  quote: {
    message: 'The closing quotation mark is missing',
    help: 'Add the same mark at the end of the value',
  },
  'second-document': {
    message: 'The file holds a second YAML document (one more line ---)',
    help: 'Remove that line and what follows it',
  },
  other: {
    message: 'This is not YAML',
    help: 'Write “key: value” on each line; put a value with special characters in single quotes',
  },
};

const yamlConstructs: Record<YamlConstruct, string> = {
  anchor: 'anchors (&)',
  alias: 'aliases (*)',
  tag: 'tags (!)',
  directive: 'directives (%)',
  merge: 'merge keys (<<)',
  'complex-key': 'keys that are lists or mappings',
};

const kinds: Record<ValueKind, string> = {
  text: 'a text',
  list: 'a list',
  mapping: 'a group of “key: value” lines',
};

/** Findings about files, front matter and fields. */
export const readFindings: Pick<
  Catalogue['findings'],
  keyof typeof import('../zh/read.js').readFindings
> = {
  'file-unreadable': ({ reason }) => ({
    message: {
      missing: 'The file does not exist',
      outside: 'This link leads out of the workspace and was not followed',
      irregular: 'This is not a regular file',
      'too-large': 'The file is larger than 8 MB and was not read',
      forbidden: 'You have no permission to read this file',
    }[reason],
    help: {
      missing: 'Check the name, or put the file back',
      outside: 'Put the file itself into the workspace instead of a link',
      irregular: 'Replace it by a plain text file',
      'too-large': 'Check that it is the right file',
      forbidden: 'Give yourself the right to read this file',
    }[reason],
  }),
  'file-empty': () => ({
    message: 'The file is empty',
    help: 'Write something into it, or remove it',
  }),
  'encoding-gb18030': () => ({
    message: 'The file is encoded in GB 18030 (GBK), not in UTF-8',
    help: 'It was read as GB 18030; please save it as UTF-8',
  }),
  'encoding-utf16': () => ({
    message: 'The file is encoded in UTF-16 and cannot be read',
    help: 'Save it as UTF-8',
  }),
  'encoding-broken': () => ({
    message: 'The bytes here are damaged and make no text',
    help: 'Paste this part again, or save the original as UTF-8',
  }),
  'nul-character': () => ({
    message: 'The file holds a NUL character; it may be no text file',
    help: 'Check that no other file was renamed to .md; if it is text, remove the character',
  }),
  'front-matter-missing': () => ({
    message: 'The file does not start with front matter',
    help: 'Write --- on the first line, then one “key: value” a line, then --- again, and the text below',
  }),
  'front-matter-late': () => ({
    message: 'There are blank lines before the front matter',
    help: 'Remove them, so that --- is the first line of the file',
  }),
  'front-matter-fence': ({ line }) => ({
    message: `“${line}” is no line that starts or ends front matter`,
    help: 'Write exactly three hyphens on a line of their own: ---',
  }),
  'front-matter-unclosed': () => ({
    message: 'The front matter does not end',
    help: 'Write a line --- between the front matter and the text',
  }),
  'front-matter-language': ({ language }) => ({
    message: `Front matter must be YAML, not “${language}”`,
    help: 'Write nothing but --- on the first line, then one “key: value” a line',
  }),
  'yaml-broken': ({ problem }) => yamlProblems[problem],
  'yaml-too-large': () => ({
    message: 'The front matter is larger than 64 KB and was not read',
    help: 'Check whether the line --- above the text is missing',
  }),
  'yaml-too-deep': ({ deepest }) => ({
    message: `Values stand in each other more than ${deepest} levels deep and were not read`,
    help: 'Put a value that holds brackets or braces in single quotes',
  }),
  'yaml-construct': ({ construct }) => ({
    message: `YAML’s ${yamlConstructs[construct]} cannot be used here`,
    help: 'If the value really starts like this, put it in single quotes; else write its content out',
  }),
  'yaml-no-mapping': ({ found }) => ({
    message: {
      list: 'This is a list; it should be a group of “key: value” lines',
      text: 'This is a text; it should be a group of “key: value” lines',
      nothing: 'There is nothing here; there should be a group of “key: value” lines',
    }[found],
    help: 'Write one “key: value” a line, such as title: A title',
  }),
  'colon-full-width': ({ key }) => ({
    message: `“${key}” is followed by a full-width colon`,
    help: `Write ${key}: value, with an ASCII colon and a space`,
  }),
  'colon-without-space': ({ key }) => ({
    message: `There is no space behind the colon of “${key}”`,
    help: `Write ${key}: value, with an ASCII colon and an ASCII space`,
  }),
  'key-unknown': ({ key, nearest, known }) => ({
    message: `Unknown key “${key}”, not used`,
    help: nearest === undefined ? `Known keys: ${known.join(', ')}` : `Did you mean “${nearest}”?`,
  }),
  'key-doubled': ({ key, other, line }) => ({
    message:
      key === other
        ? `“${key}” is given twice: line ${line} has it already`
        : `“${key}” is the same as “${other}” on line ${line}`,
    help: 'Keep one of them',
  }),
  'field-missing': ({ field }) => ({
    message: `${field} is missing`,
    help: `Add a line “${field.split(' / ')[0]}: …”`,
  }),
  'field-empty': ({ field }) => ({
    message: `${field} is empty`,
    help: 'Write its value behind the colon and a space',
  }),
  'field-type': ({ field, expected, found }) => ({
    message: `${field} should be ${kinds[expected]} and is ${kinds[found]}`,
    help: {
      text: 'Write the text behind the colon; put one that holds “: ”, [ ] or { } in single quotes',
      list: 'Write one item a line, each behind “- ”',
      mapping: 'Write one “key: value” a line below it, indented by two spaces',
    }[expected],
  }),
  'day-malformed': ({ field, text }) => ({
    message: `${field}: “${text}” is no date`,
    help: 'Write it as 2021-04-09, 2021/4/9, 2021.4.9 or 2021年4月9日',
  }),
  'day-impossible': ({ field, text }) => ({
    message: `${field}: there is no day “${text}”`,
    help: 'Check month and day (29 February exists in leap years only)',
  }),
  'choice-unknown': ({ field, text, choices, nearest }) => ({
    message: `${field} cannot be “${text}”`,
    help: `${nearest === undefined ? '' : `Did you mean “${nearest}”? `}It can be: ${choices.join(', ')}`,
  }),
  'name-malformed': ({ field, text }) => ({
    message: `${field} cannot be “${text}”`,
    help: 'Use small letters, digits and hyphens only, such as monthly',
  }),
  'week-malformed': ({ text }) => ({
    message: `week: “${text}” is no week`,
    help: 'Write its first and last day, such as mon-fri, mon-sun or sun-sat',
  }),
  'language-malformed': ({ text }) => ({
    message: `language: “${text}” is no language tag`,
    help: 'Write a tag such as zh-CN, zh-TW or en',
  }),
  'number-malformed': ({ text, highest }) => ({
    message: `“${text}” is no issue number`,
    help: `Write a whole number from 1 to ${highest}, such as 37`,
  }),
  'number-differs': ({ number, folder }) => ({
    message: `The number is ${number}, but the folder is that of number ${folder}`,
    help: 'Change the number or the folder’s name so that they agree',
  }),
  'period-reversed': ({ from, to }) => ({
    message: `The period’s last day ${to} is before its first day ${from}`,
    help: 'Check both days; they may have been swapped',
  }),
  'link-malformed': ({ text }) => ({
    message: `“${text}” is no web address`,
    help: 'Write the whole address, starting with https:// or http://',
  }),
  'link-character': ({ character }) => ({
    message: `A web address cannot hold ${character.trim() === '' ? 'a space' : `“${character}”`}`,
    help: 'Keep the address alone: no spaces, brackets, quotes or Chinese punctuation',
  }),
  'title-long': ({ length, longest }) => ({
    message: `The title has ${length} characters, more than ${longest}`,
    help: 'Check that no paragraph came into the title; toc can give a short one for the contents',
  }),
  'body-empty': () => ({
    message: 'There is front matter, but no text',
    help: 'Write the text below the second line ---',
  }),
  'article-name': ({ name }) => ({
    message: `The article’s file name “${name}” has no number in front, so it has no place in the order`,
    help: `Put a number in front, such as 01-${name}; if it is no article, move it elsewhere`,
  }),
  'article-number-doubled': ({ number, other }) => ({
    message: `The number ${number} is that of “${other}” too`,
    help: 'Give one of them a number that was never used',
  }),
  'issue-without-articles': () => ({
    message: 'This issue has no articles yet',
    help: 'Add some with bulletin add, or put files 01-….md into its folder',
  }),
  'issue-missing': () => ({
    message: 'The issue’s folder has no issue.md',
    help: 'Add it, with number, date, from and to; if it is no issue, move the folder elsewhere',
  }),
  'issue-folder-name': ({ name }) => ({
    message: `The folder’s name “${name}” is no issue number; it was not read`,
    help: 'Name an issue’s folder by at least three digits, such as 037; move anything else elsewhere',
  }),
  'number-doubled': ({ number, other }) => ({
    message: `${other} is number ${number} too`,
    help: 'A number has one folder: merge them, or give one of them another number',
  }),
  'series-missing': () => ({
    message: 'This folder has no series.yaml and was not read',
    help: 'Add it, with title, publisher, period and layout; if it is no series, move it elsewhere',
  }),
  'no-series': () => ({
    message: 'The workspace has no series yet',
    help: 'Make the first one with bulletin init, or as a folder in bulletins/ with a series.yaml',
  }),
  'no-issues': () => ({
    message: 'This series has no issues yet',
    help: 'Start the first one with bulletin new-issue',
  }),
  'ledger-line': ({ text }) => ({
    message: `The ledger’s line “${text}” makes no sense`,
    help: 'Write number, tab and day on each line, such as 37⇥2021-04-30',
  }),
};
