import type { HostError } from '../host/host.js';
import type { Catalogue, FindingText } from '../messages/catalogue.js';

/** What the disk refused, in plain words. */
export function hostProblem(error: HostError, words: Catalogue['cli']): FindingText {
  if (error.fault === 'other') return words.host.other(error.path, error.code);
  return words.host[error.fault](error.path);
}
