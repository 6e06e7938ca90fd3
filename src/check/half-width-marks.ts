import { type BracketPair, bracketPairs } from './bracket-pairs.js';
import { closingMarks, countHan, hasHan, openingMarks } from './chinese.js';
import { mayPartName } from './foreign-names.js';

/** A half-width mark that should be full-width, with the spaces that stood in for its width. */
export interface HalfWidthMark {
  /** Where the mark stands; `start` and `end` take in its spaces. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly mark: string;
  readonly changed: string;
  /** Its other half, where it is a parenthesis: neither is changed without the other. */
  readonly partner?: number;
}

const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '.': '。',
  '(': '（',
  ')': '）',
};

const space = /[ \t]/;
const latinOrDigit = /[A-Za-z0-9]/;
const chineseNumber = /[〇零一二三四五六七八九十百]/;

/** A numeral that heads an item, `一.`, at the start of a line or a clause. */
const numeral = /(?:^|[\s，。；：、])第?[一二三四五六七八九十]{1,3}$/;

/**
 * The half-width marks of a Chinese text that stand where GB/T 15834-2011 (5.1) wants full-width ones:
 * behind a Han character or a Chinese mark, and before one, a letter, a digit or the end of the line.
 * Full stops are looked for where `withStops`: in sentences, not in titles and tables.
 */
export function halfWidthMarks(text: string, withStops: boolean): readonly HalfWidthMark[] {
  const parentheses = chineseParentheses(text);
  const widened = new Set(parentheses.flatMap(({ open, close }) => [open, close]));
  const marks = parentheses.flatMap((pair) => parenthesisMarks(text, pair));
  for (const { 0: run, index } of text.matchAll(/[,:;.]|[?!]{1,3}/g)) {
    const context = contextOf(text, index, index + run.length, widened);
    if (!isWanted(run, context, withStops)) continue;
    const end = context.isEnd ? index + run.length : context.next;
    const changed = [...run].map((mark) => fullWidth[mark] ?? mark).join('');
    marks.push({ at: index, start: index, end, mark: run, changed });
  }
  return marks.toSorted((a, b) => a.at - b.at);
}

/** What stands around a mark. */
interface Context {
  readonly text: string;
  readonly start: number;
  /** Offset of what follows, behind spaces. */
  readonly next: number;
  readonly before: string;
  readonly after: string;
  readonly isSpaced: boolean;
  /** True where the line or the text ends behind the mark. */
  readonly isEnd: boolean;
  readonly isBehindChinese: boolean;
  readonly isBeforeChinese: boolean;
}

function contextOf(
  text: string,
  start: number,
  end: number,
  widened: ReadonlySet<number>,
): Context {
  const next = behindSpaces(text, end);
  const before = text.charAt(start - 1);
  const after = text.charAt(next);
  const isMark = (at: number, character: string) =>
    character !== '' && (widened.has(at) || `${openingMarks}${closingMarks}`.includes(character));
  return {
    text,
    start,
    next,
    before,
    after,
    isSpaced: next > end,
    isEnd: after === '' || after === '\n',
    isBehindChinese:
      hasHan(before) ||
      (isMark(start - 1, before) && !openingMarks.includes(before) && before !== '('),
    isBeforeChinese: hasHan(after) || isMark(next, after),
  };
}

function isWanted(run: string, context: Context, withStops: boolean): boolean {
  const { before, after, isEnd, isSpaced, isBehindChinese, isBeforeChinese } = context;
  if (run === '.') return withStops && isFullStop(context);
  if (/^[,;?]$/.test(run) && !isBehindChinese) {
    // 使用HIS,通过 is Chinese, 1,000 and HIS, PACS are not.
    return /[A-Za-z0-9%]/.test(before) && isBeforeChinese && !isSpaced && !isInAddress(context);
  }
  if (!isBehindChinese) return false;
  if (isEnd || isBeforeChinese) {
    return run !== ':' || !(chineseNumber.test(before) && chineseNumber.test(after));
  }
  if (run === ':') return latinOrDigit.test(after) || after === '\ufffc';
  return latinOrDigit.test(after) && !isSpaced;
}

/** True in what looks like an address or a path. */
function isInAddress({ text, start }: Context): boolean {
  return /[\w%]\.[\w%]|[/=@]/.test(
    /[\w%./=&@-]*$/.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? '',
  );
}

/** A point is taken for a full stop at the end, or where a space behind it parts two sentences: without one it may well be part of a name, 卡尔.蔡司. */
function isFullStop({ text, start, next, before, ...context }: Context): boolean {
  if (!context.isBehindChinese || before === ')') return false;
  if (numeral.test(text.slice(Math.max(0, start - 8), start))) return false;
  if (context.isEnd) return start >= 8;
  if (!context.isSpaced || !hasHan(context.after)) return false;
  if (mayPartName(text, start) || text.endsWith('中国', start)) return false;
  const last = /[^。！？；.!?;\n]*$/.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
  const following = /^[^。！？；.!?;\n]*/.exec(text.slice(next, next + 40))?.[0] ?? '';
  return countHan(last) >= 8 && countHan(following) >= 4;
}

/** The pairs of parentheses of half width that stand in Chinese text. */
function chineseParentheses(text: string): readonly BracketPair[] {
  if (!text.includes('(')) return [];
  const { pairs } = bracketPairs(text, '(（', ')）');
  return pairs.filter(
    ({ open, close }) =>
      text[open] === '(' && text[close] === ')' && isParenthesisChinese(text, open, close),
  );
}

/** What stands outside decides; a face such as (^_^) is none. */
function isParenthesisChinese(text: string, open: number, close: number): boolean {
  const inner = text.slice(open + 1, Math.min(close, open + 200));
  const isInnerHan = hasHan(inner);
  if (!isInnerHan && (!/[A-Za-z0-9]/.test(inner) || /[_^*;=<>\\]/.test(inner))) return false;
  const before = text.charAt(beforeSpaces(text, open) - 1);
  const after = text.charAt(behindSpaces(text, close + 1));
  const isOutside = (character: string) =>
    hasHan(character) || `${openingMarks}${closingMarks}，。、；：？！`.includes(character);
  if (before !== '' && isOutside(before)) return true;
  if (!isInnerHan) return false;
  return before === '' || before === '\n' || !/[A-Za-z]/.test(before)
    ? after === '' || after === '\n' || isOutside(after)
    : after !== '' && isOutside(after);
}

function parenthesisMarks(text: string, { open, close }: BracketPair): HalfWidthMark[] {
  const left = beforeSpaces(text, open);
  const right = behindSpaces(text, close + 1);
  return [
    {
      at: open,
      start: hasHan(text.charAt(left - 1)) ? left : open,
      end: open + 1,
      mark: '(',
      changed: '（',
      partner: close,
    },
    {
      at: close,
      start: close,
      end: hasHan(text.charAt(right)) ? right : close + 1,
      mark: ')',
      changed: '）',
      partner: open,
    },
  ];
}

function behindSpaces(text: string, from: number): number {
  let at = from;
  while (space.test(text.charAt(at))) at += 1;
  return at;
}

function beforeSpaces(text: string, from: number): number {
  let at = from;
  while (space.test(text.charAt(at - 1))) at -= 1;
  return at;
}
