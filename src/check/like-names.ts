import { bareText } from './bare-text.js';

/** What the name of a medium ends in; that of a hospital or a firm, where one more word makes another one, does not. */
const medium = /(?:网|报|社|台|刊|杂志|周刊|频道|号|客户端|在线|平台)$/;

/** Names of media with fewer characters in common are most likely two names. */
const fewestShared = 6;

/**
 * True where two names of media look like one that was written two ways: with and without spaces or
 * marks, with its Latin name in front or not, with its parts in another order, with one or two characters
 * in the middle that the other has not (人民日报健康客户端, 人民日报客户端). A name with something
 * behind it (客户端, 编辑部) is that of a part of the medium.
 */
export function areLikeNames(one: string, other: string): boolean {
  if (one === other) return false;
  const [a, b] = [bareText(one), bareText(other)];
  if (a === '' || b === '') return false;
  if (a === b) return true;
  if (differInLatinFront(a, b) || differInLatinFront(b, a)) return true;
  if (a.length === b.length) return a.length >= 5 && sorted(a) === sorted(b);
  return a.length > b.length ? isWithMiddle(a, b) : isWithMiddle(b, a);
}

function differInLatinFront(long: string, short: string): boolean {
  return /^\p{Script=Han}{4}/u.test(short) && long.replace(/^[a-z][a-z\d]*/, '') === short;
}

/** True where `long` is `short` with one or two more characters inside. */
function isWithMiddle(long: string, short: string): boolean {
  const added = long.length - short.length;
  if (added > 2 || short.length < fewestShared || !medium.test(short)) return false;
  let start = 0;
  while (start < short.length && long[start] === short[start]) start += 1;
  const isInside = start >= 2 && start < short.length;
  return isInside && long.endsWith(short.slice(start));
}

function sorted(text: string): string {
  return Array.from(text).sort().join('');
}
