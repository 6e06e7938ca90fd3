import type { Catalogue } from '../../catalogue.js';
import { quoted } from '../../quoted.js';

/** Findings of the rules about the fields of articles. */
export const headFindings: Pick<
  Catalogue['findings'],
  keyof typeof import('../../zh/rules/head.js').headFindings
> = {
  'title-full-stop': ({ stop }) => ({
    message: `The title ends with a full stop “${stop}”`,
    help: 'Delete it: a title takes none',
  }),
  'title-space': ({ kind, around }) => ({
    message: {
      dash: `There is a space beside the dash: ${quoted(around)}`,
      word: `There is a space inside a word: ${quoted(around)}`,
    }[kind],
    help: 'Delete the space',
  }),
  'title-in-text': ({ text }) => ({
    message: `The text begins with the title again: ${quoted(text)}`,
    help: 'Delete this block: the program prints the title',
  }),
  'title-label': ({ label }) => ({
    message: `The value still holds its label “${label}”`,
    help: `Delete “${label}” and keep what follows`,
  }),
  'toc-differs': ({ kind, toc }) => ({
    message: {
      longer: `toc ${quoted(toc)} is longer than the title`,
      other: `toc ${quoted(toc)} has little in common with the title`,
    }[kind],
    help: {
      longer: 'toc is for a shorter title; without this line the contents show the title itself',
      other:
        'Does it belong to another article? Shorten the title in its own words, or delete this line',
    }[kind],
  }),
  'source-like-media': ({ media, source }) => ({
    message: `The source ${quoted(source)} and the medium ${quoted(media)} look like one name written two ways`,
    help: 'Check the original and write both the same way; a source that is the medium can be left out',
  }),
  'label-in-text': ({ label }) => ({
    message: `The text still holds the label “${label}”`,
    help: 'Move what follows into its field at the top of the file (title, media, link, date, source) and delete the line; if the text itself follows, delete only the label',
  }),
  'date-outside-period': ({ day, from, to }) => ({
    message: `The date ${day} lies outside the issue’s period (${from} to ${to})`,
    help: 'Check the day on which the article appeared; if it is right, move the article to its issue',
  }),
  'date-in-text': ({ kind, date }) => ({
    message: {
      impossible: `There is no such day as “${date}”`,
      incomplete: `“${date}” lacks its month or its day`,
      'no-time': `There is no such time as “${date}”`,
    }[kind],
    help: 'Compare it with the original: most likely a figure was mistyped or lost',
  }),
  'link-tracking': ({ parameters }) => ({
    message: `The link holds parameters that only count visits: ${parameters.join(', ')}`,
    help: 'Delete them: the same page opens without them',
  }),
  'link-expiring': () => ({
    message: 'This WeChat link expires: it will stop opening before long',
    help: 'Open the article in WeChat, tap “…” and “Copy link”, and put that permanent link (https://mp.weixin.qq.com/s/…) here',
  }),
};
