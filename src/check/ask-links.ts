import type { Net, NetAnswer } from '../host/net.js';
import { followLink } from './follow-link.js';
import type { Arrival } from './link-answer.js';
import { type TurnLimits, turnstile } from './turnstile.js';

/** How the net is asked for links. */
export interface AskLimits extends TurnLimits {
  /** For one answer, in milliseconds. */
  readonly timeout: number;
}

/** Enough of a page, in bytes, to show what it says of itself. */
const limit = 256 * 1024;

/**
 * Asks the net for each address, all as far as possible at once, each once more where the answer may
 * have been bad luck. `see` is told what became of each as soon as it is known: pages are not kept.
 */
export async function askLinks(
  net: Net,
  urls: readonly string[],
  { timeout, ...turns }: AskLimits,
  see: (url: string, arrival: Arrival) => void,
): Promise<void> {
  const takeTurn = turnstile(turns);
  const getOnce = (address: string) =>
    takeTurn(new URL(address).hostname, () => net.get(address, { limit, timeout }));

  async function get(address: string): Promise<NetAnswer> {
    const answer = await getOnce(address);
    return isPassing(answer) ? getOnce(address) : answer;
  }

  await Promise.all(urls.map(async (url) => see(url, await followLink(url, get))));
}

/** True of what may be otherwise in a moment. */
function isPassing(answer: NetAnswer): boolean {
  return answer.kind === 'failed' ? answer.fault === 'timeout' : answer.status >= 500;
}
