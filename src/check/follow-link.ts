import type { NetAnswer, Page } from '../host/net.js';
import { decodePage } from '../read/decode-page.js';
import type { Arrival, Hop } from './link-answer.js';
import { type PageText, pageText } from './page-text.js';

/** More redirects than this go round in a circle. */
const mostHops = 5;

const nothing: PageText = { title: '', pieces: [] };

/** Asks for an address with `get`, and then for those that it redirects to. */
export async function followLink(
  url: string,
  get: (address: string) => Promise<NetAnswer>,
): Promise<Arrival> {
  const hops: Hop[] = [];
  for (;;) {
    const at = hops.at(-1)?.to ?? url;
    const answer = await get(at);
    if (answer.kind === 'failed') return { hops, answer, text: nothing };
    const to = redirection(answer, at);
    if (to === undefined) return { hops, answer, text: textOf(answer) };
    if (hops.length === mostHops) return { hops, answer: { kind: 'endless' }, text: nothing };
    hops.push({ status: answer.status, to });
  }
}

/** Where an answer leads on from the address `at`. */
function redirection({ status, location = '' }: Page, at: string): string | undefined {
  if (![301, 302, 303, 307, 308].includes(status)) return undefined;
  return location !== '' && URL.canParse(location, at) ? new URL(location, at).href : undefined;
}

function textOf({ type, bytes }: Page): PageText {
  const isPage = type === '' || /html|text\/plain/i.test(type);
  return isPage ? pageText(decodePage(bytes, type)) : nothing;
}
