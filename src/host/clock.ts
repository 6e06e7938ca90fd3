import { type Day, dayOf, utcDay } from '../model/date.js';

/**
 * The calendar day of `now` where the user is. SOURCE_DATE_EPOCH, seconds since 1970, stands in for
 * the clock and is read in UTC (reproducible-builds.org); what is no such number is ignored.
 */
export function currentDay(environment: NodeJS.ProcessEnv, now: Date): Day {
  const epoch = environment.SOURCE_DATE_EPOCH ?? '';
  if (/^\d{1,11}$/.test(epoch)) return utcDay(Number(epoch) * 1000);
  return dayOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}
