import { gatherFacts } from '../check/gather-facts.js';
import { readIssueSettings } from '../check/issue-settings.js';
import type { IssueName } from '../model/selector.js';
import { given } from '../read/given.js';
import { readIssueText } from '../read/issue.js';
import type { KeptIssue } from './check-cache.js';
import type { Desk } from './desk.js';

/** What others must know of an issue, and no more. */
export function glanceAt({ host, root }: Desk, name: IssueName): Omit<KeptIssue, 'texts'> {
  const { value: text } = readIssueText(host.files, root, name);
  const settings = readIssueSettings(text).value;
  return { settings, ...given({ facts: gatherFacts(text) }) };
}
