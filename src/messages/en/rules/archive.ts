import type { Catalogue } from '../../catalogue.js';
import { quoted } from '../../quoted.js';

const wholes = {
  day: 'one day',
  week: 'a whole week',
  month: 'a whole month',
  quarter: 'a whole quarter',
  year: 'a whole year',
};

/** Findings of the rules about what an issue says beside earlier ones. */
export const archiveFindings: Pick<
  Catalogue['findings'],
  keyof typeof import('../../zh/rules/archive.js').archiveFindings
> = {
  'number-out-of-step': ({ number, last, from, to }) => ({
    message: `Number ${last} is followed by number ${number}: ${span(from, to)} is missing`,
    help: 'Correct the number; if the missing one was given to an issue deleted since, add its line to ledger.tsv',
  }),
  'cover-date-backwards': ({ date, last, before }) => ({
    message: `The cover date ${date} is before ${before}, that of number ${last}`,
    help: 'Check the cover dates of both issues',
  }),
  'period-overlap': ({ from, last, to }) => ({
    message: `The period starts on ${from}, but that of number ${last} ends on ${to}`,
    help: 'Change the days so that one period follows the other',
  }),
  'period-gap': ({ last, from, to }) => ({
    message: `Between number ${last} and this issue ${span(from, to)} is left out`,
    help: 'Check the days of both periods, which should follow each other; leave them if nothing was monitored then',
  }),
  'period-not-whole': ({ kind, from, to, first, last }) => ({
    message: `The period ${span(from, to)} is not ${wholes[kind]}`,
    help: `That would be ${span(first, last)}; leave it if it is intended, as in a double issue`,
  }),
  'cover-date-early': ({ date, to }) => ({
    message: `The cover date ${date} is before the period’s last day ${to}`,
    help: 'Check the cover date and the last day; one of them may be wrong',
  }),
  'cover-date-late': ({ date, to }) => ({
    message: `The cover date ${date} is after the period’s last day ${to}`,
    help: 'Leave it if the cover shows the day of publication; otherwise write the period’s last day',
  }),
  'articles-out-of-order': ({ date, before }) => ({
    message: `The articles are not in the order of their dates: ${date} comes after ${before}`,
    help: 'To put them in order, change the numbers in front of their files’ names; leave them if the order is intended',
  }),
  'link-repeated': ({ other }) => ({
    message: `“${other}” has this link already`,
    help: 'Keep one of the two; if the link was pasted by mistake, write this article’s own',
  }),
  'title-repeated': ({ title, other }) => ({
    message: `“${other}” has the title ${quoted(title)} too, with another link`,
    help: 'If they are one article, keep one; otherwise check whether the title was pasted by mistake',
  }),
  'text-repeated': ({ other }) => ({
    message: `The text is nearly the same as that of “${other}”, which has another link`,
    help: 'If one is a reprint, keep one; otherwise check whether the text was pasted by mistake',
  }),
  'media-spelling': ({ media, usual }) => ({
    message: `The medium ${quoted(media)} is written ${quoted(usual)} elsewhere`,
    help: `Write it one way, such as ${quoted(usual)}`,
  }),
  'link-host': ({ host, owner, media }) => ({
    message: `${host} has belonged to ${quoted(owner)} so far, but the medium here is ${quoted(media)}`,
    help: 'Check whether the link or the medium was pasted by mistake; for a reprint, it is better to link the original',
  }),
};

function span(from: string | number, to: string | number): string {
  return from === to ? `${from}` : `${from} to ${to}`;
}
