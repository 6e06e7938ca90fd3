import { bracketPairs } from './bracket-pairs.js';
import { hasHan, isChinese } from './chinese.js';
import { quoteFault } from './double-quotes.js';

/** A bracket or quotation mark that lacks its other half, or whose other half is of another width. */
export interface LoneBracket {
  readonly fault: 'unclosed' | 'unopened' | 'mixed';
  /** In UTF-16 units. */
  readonly at: number;
  readonly mark: string;
  /** The other half that is missing, or the one that does not fit. */
  readonly partner: string;
}

const kinds: readonly (readonly [opening: string, closing: string])[] = [
  ['《', '》'],
  ['〈', '〉'],
  ['【', '】'],
  ['「', '」'],
  ['『', '』'],
];

const closingOf = new Map([...kinds, ['(', ')'], ['（', '）'], ['“', '”']] as const);

/** A number or letter that heads an item: 1） a) （一） with one half. */
const label =
  /(?:^|[\s，。、；：！？,.;:!?])(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,4}|[一二三四五六七八九十]{1,3}|[甲乙丙丁])$/;
const labelBehind = /^(?:\d{1,3}|[一二三四五六七八九十]{1,3})[、.．\s]/;

const brackets = /[()（）“”《》〈〉【】「」『』]/g;

/** The lone brackets of a text, in their order within each kind. */
export function loneBrackets(text: string): readonly LoneBracket[] {
  if (isBalanced(text.match(brackets) ?? [])) return [];
  return [
    ...parentheses(text),
    ...quotationMarks(text),
    ...kinds.flatMap(([opening, closing]) => ofKind(text, opening, closing)),
  ];
}

/** The cheap test: true where each bracket closes what the last one opened. */
function isBalanced(marks: readonly string[]): boolean {
  const open: string[] = [];
  for (const mark of marks) {
    const closing = closingOf.get(mark);
    if (closing !== undefined) open.push(closing);
    else if (open.pop() !== mark) return false;
  }
  return open.length === 0;
}

function ofKind(text: string, opening: string, closing: string): LoneBracket[] {
  if (!text.includes(opening) && !text.includes(closing)) return [];
  const { unopened, unclosed } = bracketPairs(text, opening, closing);
  return [
    ...unopened.map((at) => ({ fault: 'unopened', at, mark: closing, partner: opening }) as const),
    ...unclosed.map((at) => ({ fault: 'unclosed', at, mark: opening, partner: closing }) as const),
  ];
}

function parentheses(text: string): LoneBracket[] {
  if (!/[()（）]/.test(text)) return [];
  const { pairs, unopened, unclosed } = bracketPairs(text, '(（', ')）');
  const mixed = pairs.flatMap(({ open, close }): LoneBracket[] => {
    const [left, right] = [text.charAt(open), text.charAt(close)];
    if (left === '（' && right === ')')
      return [{ fault: 'mixed', at: close, mark: ')', partner: left }];
    if (left === '(' && right === '）')
      return [{ fault: 'mixed', at: open, mark: '(', partner: right }];
    return [];
  });
  const lone = [
    ...unopened
      .filter((at) => !label.test(text.slice(Math.max(0, at - 6), at)))
      .map((at) => loneParenthesis(text, 'unopened', at)),
    ...unclosed
      .filter((at) => !labelBehind.test(text.slice(at + 1, at + 6)))
      .map((at) => loneParenthesis(text, 'unclosed', at)),
  ];
  // In [0,1) and in Latin text a parenthesis of half width means something else.
  const isProse = !/[[\]]/.test(text) && isChinese(text);
  const found = lone.filter(
    ({ at, mark }) => mark === '（' || mark === '）' || (isProse && isBesideHan(text, at)),
  );
  // Where one is missing, two others may have been taken for a pair.
  return found.length > 0 ? found : mixed;
}

function loneParenthesis(text: string, fault: 'unopened' | 'unclosed', at: number): LoneBracket {
  const mark = text.charAt(at);
  const others: Readonly<Record<string, string>> = { '(': ')', ')': '(', '（': '）', '）': '（' };
  return { fault, at, mark, partner: others[mark] ?? '' };
}

/** True for a parenthesis beside a Han character that is no part of a face. */
function isBesideHan(text: string, at: number): boolean {
  const beside = text.slice(Math.max(0, at - 1), at + 2);
  return hasHan(beside) && !/[:;=-]/.test(beside);
}

/** Where two marks are turned or straight, another rule says so. */
function quotationMarks(text: string): LoneBracket[] {
  if (!/[“”]/.test(text) || text.includes('"') || quoteFault(text) !== undefined) return [];
  const lone: LoneBracket[] = [];
  let open: number | undefined;
  for (const { 0: mark, index: at } of text.matchAll(/[“”]/g)) {
    if (mark === '“') {
      if (open !== undefined) lone.push({ fault: 'unclosed', at: open, mark, partner: '”' });
      open = at;
    } else {
      // 15” is a size.
      const isSize = /\d/.test(text.charAt(at - 1));
      if (open === undefined && !isSize) lone.push({ fault: 'unopened', at, mark, partner: '“' });
      open = undefined;
    }
  }
  if (open !== undefined) lone.push({ fault: 'unclosed', at: open, mark: '“', partner: '”' });
  return lone;
}
