import type { AnyRule } from '../rule.js';
import { titleFullStop } from './title-full-stop.js';

/** All rules, as the documentation lists them. */
export const rules: readonly AnyRule[] = [titleFullStop];
