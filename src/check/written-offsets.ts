const reference = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]*);/y;

const asciiMark = /[!-/:-@[-`{-~]/;

/** Where in the Markdown a text goes on, and the offset of the unit at hand: -1 where it is not written as it reads. */
interface Step {
  readonly offset: number;
  readonly next: number;
  /** How many units of the text are done. */
  readonly units: number;
}

/**
 * For each UTF-16 unit of a parsed text, its offset in the Markdown from `start` on that it was parsed
 * from; -1 for what is written otherwise than it reads: an escaped character (CommonMark 0.31, 2.4), a
 * character reference (2.5). What begins the lines of a quotation or a list, and the spaces around the
 * ends of lines, belong to no unit.
 */
export function writtenOffsets(value: string, markdown: string, start: number): readonly number[] {
  const offsets: number[] = [];
  let at = start;
  while (offsets.length < value.length) {
    const step = stepAt(value, offsets.length, markdown, at);
    // Nothing that is known of Markdown leads here: whatever follows has no place of its own.
    if (step === undefined) break;
    for (let unit = 0; unit < step.units; unit += 1) offsets.push(step.offset);
    at = step.next;
  }
  while (offsets.length < value.length) offsets.push(-1);
  return offsets;
}

function stepAt(value: string, unit: number, markdown: string, at: number): Step | undefined {
  const character = value.charAt(unit);
  if (character === '\n') return lineEnd(value.charAt(unit + 1), markdown, at);
  if (markdown[at] === '\\' && asciiMark.test(character) && markdown[at + 1] === character) {
    return { offset: -1, next: at + 2, units: 1 };
  }
  reference.lastIndex = at;
  const name = reference.exec(markdown)?.[0];
  if (name !== undefined && !value.startsWith(name, unit)) {
    const units = (value.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
    return { offset: -1, next: at + name.length, units };
  }
  return markdown[at] === character ? { offset: at, next: at + 1, units: 1 } : undefined;
}

function lineEnd(following: string, markdown: string, at: number): Step | undefined {
  const end = markdown.indexOf('\n', at);
  if (end < 0 || markdown.slice(at, end).trim() !== '') return undefined;
  let next = end + 1;
  while (/[ \t>]/.test(markdown.charAt(next)) && markdown[next] !== following) next += 1;
  return { offset: end, next, units: 1 };
}
