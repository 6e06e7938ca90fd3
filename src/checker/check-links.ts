import { type AskLimits, askLinks } from '../check/ask-links.js';
import { rules } from '../check/rules/index.js';
import { runNetRules } from '../check/run-net-rules.js';
import { type Host, HostError } from '../host/host.js';
import type { NetFault } from '../host/net.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { IssueName } from '../model/selector.js';
import { type JudgedLink, judgedLinks } from './judged-links.js';

/** What an editor waits for, and a server does not mind. */
const usualLimits: AskLimits = { most: 8, mostOfHost: 2, pause: 200, timeout: 15_000 };

/** What may come of a link, and as well of a net that is not there. */
const silences: readonly NetFault[] = ['no-host', 'no-connection', 'timeout'];

/** How links are checked. */
export interface LinkCheckOptions {
  /** Is told whenever one more address is known, and of how many. */
  readonly progress?: (done: number, all: number) => void;
  readonly limits?: AskLimits;
}

/**
 * Asks the net for the links in the issues `chosen` of the workspace `root`, each address once, and
 * returns what the rules about the net find, in the order of the links. Throws a {@link HostError}
 * where there is no net.
 */
export async function checkLinks(
  { files, net }: Host,
  root: string,
  chosen: readonly IssueName[],
  { progress, limits = usualLimits }: LinkCheckOptions = {},
): Promise<readonly Diagnostic[]> {
  const links = chosen.flatMap((issue) => judgedLinks(files, root, issue));
  const addresses = byAddress(links);
  const found = new Map<JudgedLink, readonly Diagnostic[]>();
  const silent = new Set<string>();
  let done = 0;
  await askLinks(net, [...addresses.keys()], limits, (address, arrival) => {
    const { answer } = arrival;
    if (answer.kind === 'failed' && silences.includes(answer.fault)) silent.add(address);
    for (const judged of addresses.get(address) ?? []) {
      const diagnostics = runNetRules({ ...judged.link, ...arrival }, rules);
      found.set(
        judged,
        diagnostics.flatMap((diagnostic) => judged.settle(diagnostic) ?? []),
      );
    }
    done += 1;
    progress?.(done, addresses.size);
  });
  const [address] = silent;
  // Where not one site answers, nobody can tell whether it is the links that are wrong.
  if (address !== undefined && silent.size === addresses.size) {
    throw new HostError('offline', new URL(address).hostname, 'ENETUNREACH');
  }
  return links.flatMap((judged) => found.get(judged) ?? []);
}

/** The links by what is asked for: the part behind # is for the reader alone. */
function byAddress(links: readonly JudgedLink[]): ReadonlyMap<string, readonly JudgedLink[]> {
  const addresses = new Map<string, JudgedLink[]>();
  for (const judged of links) {
    const address = new URL(judged.link.url);
    address.hash = '';
    const same = addresses.get(address.href);
    if (same === undefined) addresses.set(address.href, [judged]);
    else same.push(judged);
  }
  return addresses;
}
