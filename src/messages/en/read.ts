import type { Catalogue } from '../catalogue.js';
import type { ValueKind } from '../zh/read.js';

const kinds: Record<ValueKind, string> = {
  text: 'a text',
  list: 'a list',
  mapping: 'a group of “key: value” lines',
};

/** Findings about fields, and about the folders and files of a workspace. */
export const readFindings: Pick<
  Catalogue['findings'],
  keyof typeof import('../zh/read.js').readFindings
> = {
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
  'day-ambiguous': ({ field, text, days }) => ({
    message: `${field}: “${text}” can be ${days.join(' or ')}`,
    help: 'Write year, month and day in this order, the year with four digits, such as 2021-04-09',
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
    help: 'Use letters of any script, digits, - and _ only, such as monthly',
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
  'link-escaped': ({ escaped }) => ({
    message: `The web address holds a backslash that is none of it: “${escaped}”`,
    help: 'Delete “\\”: it is an escape of Markdown and no part of the address',
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
  'article-not-markdown': ({ name }) => ({
    message: `“${name}” is no .md file, and no part of the issue`,
    help: 'Save its text as .md with title, media, link and date on top (bulletin add does so), or move it elsewhere',
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
  'term-malformed': () => ({
    message: 'This is no spelling of a word; it was not used',
    help: 'Write one right spelling a line, such as “- VMware”; with wrong ones, “- 琚文胜: [据文胜]”',
  }),
  'term-repeated': ({ text, other }) => ({
    message:
      text === other
        ? `“${text}” is listed twice`
        : `“${text}” is the same word as “${other}” above, and not used`,
    help: 'Keep one of them',
  }),
  'term-contradicted': ({ text }) => ({
    message: `“${text}” is listed as wrong and as right, and not taken for wrong`,
    help: 'Delete it from the wrong spellings, or mend the right one',
  }),
};
