/** Characters as wide as a Han character, and those that are as wide in Chinese text (UAX #11: F, W and A). */
const wide =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Bopomofo}' +
  '\\u3000-\\u303f\\u30fb-\\u30ff\\uff01-\\uff60\\uffe0-\\uffe6“”‘’…—·]';

const endsWide = new RegExp(`${wide}$`, 'u');

const startsWide = new RegExp(`^${wide}`, 'u');

/**
 * The text without its line ends: nothing stands instead of one between two wide characters, since
 * Chinese has no spaces to break lines at; elsewhere a space, and nothing beside a line break that
 * the author asked for (CSS Text 4, 4.1.3).
 *
 * @param around what stands right before and behind the text
 */
export function joinedLines(
  text: string,
  around: { readonly before: string; readonly after: string } = { before: '', after: '' },
): string {
  const lines = text.split(/[ \t]*(?:\r\n|[\n\r\u2028\u2029])[ \t]*/);
  let joined = lines[0] ?? '';
  for (const [index, line] of lines.slice(1).entries()) {
    const left = joined === '' ? around.before : joined;
    const isLast = index === lines.length - 2;
    const right = line === '' && isLast ? around.after : line;
    joined += seam(left, right) + line;
  }
  return joined;
}

function seam(left: string, right: string): string {
  if (left === '' || right === '' || /\s$/.test(left) || /^\s/.test(right)) return '';
  return endsWide.test(left) && startsWide.test(right) ? '' : ' ';
}
