import type { Catalogue } from '../catalogue.js';
import type { YamlConstruct, YamlProblem } from '../zh/source.js';

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
    help: 'Put the whole value in single quotes; if the next line is a key of its own, do not indent it',
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
  bracket: {
    message: 'The closing bracket is missing',
    help: 'Add } or ] at the end; put a value that holds # in quotation marks, or all behind # is a comment',
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

/** Findings about files, their encodings, and their front matter or YAML as a whole. */
export const sourceFindings: Pick<
  Catalogue['findings'],
  keyof typeof import('../zh/source.js').sourceFindings
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
    message: 'The front matter or YAML file is larger than 64 KB and was not read',
    help: 'Check whether it holds something else; in an article the line --- above the text may be missing',
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
    help: 'Write one “key: value” a line, with an ASCII colon and a space',
  }),
  'colon-full-width': ({ key }) => ({
    message: `“${key}” is followed by a full-width colon`,
    help: `Write ${key}: value, with an ASCII colon and a space`,
  }),
  'colon-without-space': ({ key }) => ({
    message: `There is no space behind the colon of “${key}”`,
    help: `Write ${key}: value, with an ASCII colon and an ASCII space`,
  }),
};
