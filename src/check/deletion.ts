import type { LinkAnswer } from './link-answer.js';
import { noticeIn } from './page-signs.js';

/** What shows that an article is gone from a page that is there. */
export type Deletion =
  | { readonly sign: 'notice'; readonly text: string }
  /** It led to the front page, or to one that stands for all that is missing. */
  | { readonly sign: 'redirect'; readonly to: string };

/** What an address has that leads to one article: a number or a file. */
const ofArticle = /\d|\.s?html?$/i;

const front = /^\/(?:(?:index|default|home|main)(?:\.\w+)?\/?)?$/i;

const stopgap = /[/_-](?:404|error|not-?found)(?:page)?(?:\.\w+)?\/?$/i;

/** What shows that the article of a link that can be opened is gone; undefined where nothing does. */
export function deletionOf({ url, hops, answer, text }: LinkAnswer): Deletion | undefined {
  if (answer.kind !== 'page' || answer.status < 200 || answer.status > 299) return undefined;
  const to = hops.at(-1)?.to;
  if (to !== undefined && leadsAstray(new URL(url), new URL(to))) return { sign: 'redirect', to };
  const notice = noticeIn(text);
  return notice === undefined ? undefined : { sign: 'notice', text: notice };
}

function leadsAstray(from: URL, to: URL): boolean {
  // A short address may stand for a front page of another site.
  if (!isOfSameSite(from.hostname, to.hostname) || to.search !== '' || to.hash !== '') return false;
  const isArticle = !front.test(from.pathname) || from.search !== '';
  if (!isArticle || !ofArticle.test(from.pathname + from.search)) return false;
  return front.test(to.pathname) || stopgap.test(to.pathname);
}

/** www.a.cn and m.a.cn are of one site. */
function isOfSameSite(from: string, to: string): boolean {
  const labels = from.split('.');
  const site = labels.length > 2 ? labels.slice(1).join('.') : from;
  return to === site || to.endsWith(`.${site}`);
}
