import type { IssueName } from '../model/selector.js';

/** An issue as a selector: `beijing-monthly/37`. */
export function issueLabel({ series, number }: IssueName): string {
  return `${series}/${number}`;
}
