import type { QuoteChange, QuoteFault } from './quote-fault.js';
import { closesClearly, isBehindSentence, isSound, opensClearly } from './quote-sides.js';
import { straightFault } from './straight-quotes.js';

/**
 * The fault of the double quotation marks of a Chinese text (GB/T 15834-2011, 4.8): straight ones, one
 * that is turned the wrong way (“…“), double ones within double ones. Undefined where they are right,
 * and where one merely lacks its other half.
 */
export function quoteFault(text: string): QuoteFault | undefined {
  const straight = straightFault(text);
  if (straight !== undefined) return straight;
  const marks = [...text.matchAll(/[“”]/g)].map(({ 0: mark, index }) => ({ mark, at: index }));
  return marks.length % 2 === 0
    ? (nestedFault(text, marks) ?? turnedFault(text, marks) ?? allTurnedFault(text, marks))
    : undefined;
}

interface Mark {
  readonly mark: string;
  readonly at: number;
}

/** “ … “ … ” … ”: the inner ones should be single, but in “甲“和”乙” they are turned. */
function nestedFault(text: string, marks: readonly Mark[]): QuoteFault | undefined {
  if (/“[和与及或、，]”/.test(text)) return undefined;
  const changes: QuoteChange[] = [];
  let depth = 0;
  for (const { mark, at } of marks) {
    if (mark === '”') depth -= 1;
    if (depth < 0 || depth > 1) return undefined;
    if (depth === 1) changes.push({ at, mark, changed: mark === '“' ? '‘' : '’' });
    if (mark === '“') depth += 1;
  }
  const [first] = changes;
  if (depth !== 0 || first === undefined) return undefined;
  const isCertain =
    !/[‘’]/.test(text) && changes.every(({ at, changed }) => isSound(text, at, changed));
  return {
    kind: 'nested',
    at: first.at,
    count: changes.length,
    changes: isCertain ? changes : [],
  };
}

/** “ … “ or ” … ”, where what stands beside the mark shows that it is turned. */
function turnedFault(text: string, marks: readonly Mark[]): QuoteFault | undefined {
  const changes = turned(marks);
  const [first] = changes;
  const isCertain = changes.every(({ at, changed }) => isTurned(text, at, changed));
  if (first === undefined || !isCertain) return undefined;
  return { kind: 'turned', at: first.at, count: changes.length, changes };
}

/** The changes that make “ and ” take turns. */
function turned(marks: readonly Mark[]): readonly QuoteChange[] {
  return marks.flatMap(({ mark, at }, index) => {
    const changed = index % 2 === 0 ? '“' : '”';
    return mark === changed ? [] : [{ at, mark, changed }];
  });
}

/** True where what stands beside a mark speaks for `wanted`, or at least not for the mark as it is. */
function isTurned(text: string, at: number, wanted: string): boolean {
  if (!isSound(text, at, wanted)) return false;
  const closes = closesClearly(text, at);
  const opens = opensClearly(text, at);
  // ” at the start of a paragraph may close what the last one began.
  const isEither = isBehindSentence(text, at);
  return wanted === '”' ? closes || !(opens || isEither) : opens || !(closes || isEither);
}

/** ” … “ where nothing is quoted on either side; of ”” … ““, the editor must say what is meant. */
function allTurnedFault(text: string, marks: readonly Mark[]): QuoteFault | undefined {
  const [first, last] = [marks[0], marks.at(-1)];
  if (first?.mark !== '”' || last === undefined || opensClearly(text, last.at)) return undefined;
  let depth = 0;
  for (const { mark } of marks) {
    depth += mark === '”' ? 1 : -1;
    if (depth < 0) return undefined;
  }
  // “ that nothing follows opens nothing.
  if (depth !== 0 || !closesClearly(text, last.at)) return undefined;
  const changes = marks.length === 2 ? turned(marks) : [];
  const isCertain = changes.every(({ at, changed }) => isSound(text, at, changed));
  return { kind: 'turned', at: first.at, count: marks.length, changes: isCertain ? changes : [] };
}

/** Tells whether an offset is within “ ”; to be asked for rising offsets. */
export function withinDoubleQuotes(text: string): (at: number) => boolean {
  let done = 0;
  let isWithin = false;
  return (at) => {
    for (; done < at; done += 1) {
      const character = text.charAt(done);
      if (character === '“' || character === '”') isWithin = character === '“';
    }
    return isWithin;
  };
}
