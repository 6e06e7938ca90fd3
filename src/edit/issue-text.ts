import type { Day } from '../model/date.js';
import type { Period } from '../model/period.js';
import { withFrontMatter } from './front-matter.js';

/** The `issue.md` of a new issue; `date` is the day on the cover. */
export function issueText(number: number, date: Day, { from, to }: Period): string {
  return withFrontMatter({ number, date, from, to }, '');
}
