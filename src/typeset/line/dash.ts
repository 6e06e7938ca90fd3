/** What a dash is where it stands: half of a 破折号 (——), or a 连接号 of its own (2012—2014). */
export type DashPart = 'first' | 'second' | 'alone';

/** The part of the dash at `index` of a text, behind a `previous` one; undefined for any other character. */
export function dashPart(
  text: string,
  index: number,
  previous: DashPart | undefined,
): DashPart | undefined {
  const dash = text.charCodeAt(index);
  if (dash !== 0x2014 && dash !== 0x2015) return undefined;
  if (previous === 'first') return 'second';
  return text.charCodeAt(index + 1) === dash ? 'first' : 'alone';
}
