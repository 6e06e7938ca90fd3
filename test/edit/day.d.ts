import { type Day } from '../../src/model/date.js';
/** A day of the calendar; a test that misspells one fails. */
export declare function day(text: string): Day;
