import { closingMarks, openingMarks } from './chinese.js';

/** One change of a mark: `at`, an offset in UTF-16 units, and what should stand there. */
export interface QuoteChange {
  readonly at: number;
  readonly mark: string;
  readonly changed: string;
}

/** What is wrong with the double quotation marks of a text, and how to mend all of it; no changes where that is not certain. */
export interface QuoteFault {
  readonly kind: 'straight' | 'turned' | 'nested';
  /** The first mark that is wrong. */
  readonly at: number;
  readonly count: number;
  readonly changes: readonly QuoteChange[];
}

/** What stands behind a mark that closes. */
const behindClosing = /[，。、；：？！…）》」』】\n]/;

/** What stands before a mark that opens. */
const beforeOpening = /[，、：；（,:;(\n]/;

/** What ends a sentence, and may stand before either. */
const sentenceEnd = /[。？！…?!.]/;

/**
 * The fault of the double quotation marks of a Chinese text (GB/T 15834-2011, 4.8): straight ones, one
 * that is turned the wrong way (“…“), double ones within double ones. Undefined where they are right,
 * and where one merely lacks its other half.
 */
export function quoteFault(text: string): QuoteFault | undefined {
  const marks = [...text.matchAll(/["“”]/g)].map(({ 0: mark, index }) => ({ mark, at: index }));
  const straight = marks.filter(({ mark }) => mark === '"');
  const [first] = straight;
  if (first === undefined) {
    return marks.length % 2 === 0
      ? (nestedFault(text, marks) ?? turnedFault(text, marks))
      : undefined;
  }
  const wanted = marks.map(({ at }, index) => wantedAt(at, index));
  const opensBehindDigit = wanted.some(
    ({ at, changed }) => changed === '“' && text[at] === '"' && /\d/.test(text.charAt(at - 1)),
  );
  // 15" is a size.
  if (opensBehindDigit) return undefined;
  const isCertain =
    marks.length % 2 === 0 &&
    wanted.every(({ at, mark, changed }) =>
      mark === '"' ? isSound(text, at, changed) : mark === changed,
    );
  const changes = isCertain ? wanted.filter(({ mark }) => mark === '"') : [];
  return { kind: 'straight', at: first.at, count: straight.length, changes };

  function wantedAt(at: number, index: number): QuoteChange {
    return { at, mark: text.charAt(at), changed: index % 2 === 0 ? '“' : '”' };
  }
}

/** True where a mark can open or close there: something is quoted on its side. */
function isSound(text: string, at: number, mark: string): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  return mark === '“'
    ? after !== '' && !/[\s，。、；：？！]/.test(after) && !closingMarks.includes(after)
    : before !== '' && !/[\s，、：]/.test(before) && !openingMarks.includes(before);
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
  const isCertain = !/[‘’]/.test(text) && changes.every(({ at, mark }) => isSound(text, at, mark));
  return {
    kind: 'nested',
    at: first.at,
    count: changes.length,
    changes: isCertain ? changes : [],
  };
}

/** “ … “ or ” … ”, where what stands beside the mark shows that it is turned. */
function turnedFault(text: string, marks: readonly Mark[]): QuoteFault | undefined {
  const changes = marks.flatMap(({ mark, at }, index): QuoteChange[] => {
    const changed = index % 2 === 0 ? '“' : '”';
    return mark === changed ? [] : [{ at, mark, changed }];
  });
  const [first] = changes;
  const isCertain = changes.every(({ at, changed }) => isTurned(text, at, changed));
  if (first === undefined || !isCertain) return undefined;
  return { kind: 'turned', at: first.at, count: changes.length, changes };
}

/** True where what stands beside a mark speaks for `wanted`, or at least not for the mark as it is. */
function isTurned(text: string, at: number, wanted: string): boolean {
  if (!isSound(text, at, wanted)) return false;
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  const closes = after === '' || behindClosing.test(after);
  const opens = beforeOpening.test(before);
  const isEither = before === '' || sentenceEnd.test(before);
  // ” at the start of a paragraph may close what the last one began.
  return wanted === '”' ? closes || !(opens || isEither) : opens || !(closes || isEither);
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
