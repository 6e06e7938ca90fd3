import { type Amount, amountsIn } from './amount.js';

/** A number, and the numbers that it is made of, where they stand in a text. */
export interface Whole {
  readonly whole: Amount;
  /** Two or more. */
  readonly parts: readonly Amount[];
  /** True where the text says that there may be more parts than it names. */
  readonly isSelection: boolean;
}

interface Part extends Amount {
  /** What the piece of text says beside the number. */
  readonly label: string;
}

/** A bracket that holds no other. */
const bracket = /[（(]([^（）()。]{4,200})[）)]/g;

/** What may stand between a whole and the bracket that takes it apart: what was counted. */
const counted = /^[^\d，。；：、,;:！？“”"（）()\n]{0,15}$/;

/** Between two parts; a comma before three digits is part of a number. */
const partEnd = /[，、；;]|,(?!\d{3})|(?<=[人名例家个张台套份件次条户所项位])(?:以及|[和及与])/;

/** What makes a number no part of a whole, or one that is not known exactly. */
const noPart =
  /\d|[年月日增减升降达从由到至最约近超逾占每]|同期|[上下]期|平均|人均|原有|以上|以下|不足|左右/;

const selection = /其中|包括|包含|含|例如|主要|比如|等|如/;

/** In front of a number that is no whole, or one that is not known exactly. */
const vague = /(?:[约近超逾第每]|超过|将近|不足|至少|平均)[ \u00a0]?$/;

/** Prices and sizes stand beside each other without being added up, unless a text says so. */
const rarelyAdded = /元|平方米/;
const saysTotal = /(?:[共总]|合计|累计|收入|支出|投入|资金)[^，。；]{0,10}$/;

/** A list behind the word for “among them”, up to the end of its sentence. */
const among = /[，：]其中([^。；！？：\n（）()]{4,60})/g;

const total = /^(?:一共|合计|共计|总计|总共|共)有?[ \u00a0]?$/;

/** `8 例手术（A 3 例，B 5 例）`: every whole that stands before a bracket of parts. */
export function wholesBeforeBrackets(text: string): readonly Whole[] {
  return Array.from(text.matchAll(bracket)).flatMap(({ index, 1: inner = '' }) => {
    const parts = partsIn(inner.split(partEnd));
    if (parts.length < 2) return [];
    const whole = wholeBefore(text, index);
    const isSelection = selection.test(inner) && !areAll(parts);
    return whole === undefined ? [] : madeOf(whole, parts, isSelection);
  });
}

/** `8 人，其中男 3 人、女 5 人`: every whole that stands before two parts that leave nothing out. */
export function wholesBeforeHalves(text: string): readonly Whole[] {
  return Array.from(text.matchAll(among)).flatMap(({ index, 1: list = '' }) => {
    const parts = partsIn(list.split(partEnd));
    if (!areAll(parts)) return [];
    const whole = wholeBefore(text, index);
    return whole === undefined ? [] : madeOf(whole, parts, false);
  });
}

/** A list behind a colon, up to the end of its sentence. */
const list = /：([^。；！？：\n（）()]{4,200})(?=[。；\n]|$)/g;

/** `8 家：三级 3 家、二级 5 家。`: every whole that stands before a list in which nothing but numbers of things is said. */
export function wholesBeforeLists(text: string): readonly Whole[] {
  return Array.from(text.matchAll(list)).flatMap(({ index, 1: inner = '' }) => {
    const pieces = inner.split(partEnd);
    const parts = partsIn(pieces);
    const isBare = parts.every(({ end }, at) => pieces[at]?.slice(end).trim() === '');
    const whole = wholeBefore(text, index);
    if (whole === undefined || !isBare || selection.test(inner)) return [];
    // A list of much less than the whole is one of examples.
    const sum = parts.reduce((all, { value }) => all + value, 0);
    return sum > whole.value / 2 ? madeOf(whole, parts, false) : [];
  });
}

/** `A 3 例，B 5 例，共 8 例`: every whole that stands behind its parts, in a sentence that says nothing else. */
export function wholesBehindParts(text: string): readonly Whole[] {
  return Array.from(text.matchAll(/[^。；！？：\n]+/g)).flatMap(({ 0: sentence, index }) => {
    const pieces = sentence.split(partEnd);
    const last = pieces.pop() ?? '';
    const [amount, ...others] = amountsIn(last);
    if (amount === undefined || others.length > 0 || !total.test(last.slice(0, amount.start))) {
      return [];
    }
    const start = index + sentence.length - last.length + amount.start;
    const whole = { ...amount, start, end: start + amount.end - amount.start };
    const parts = partsIn(pieces.slice(Math.max(0, pieces.findLastIndex(isAmong))));
    return madeOf(whole, parts, selection.test(sentence) && !areAll(parts));
  });
}

function isAmong(piece: string): boolean {
  return piece.startsWith('其中');
}

function madeOf(whole: Amount, parts: readonly Part[], isSelection: boolean): readonly Whole[] {
  const isOneKind = parts.length > 1 && parts.every(({ unit }) => unit === whole.unit);
  return isOneKind ? [{ whole, parts, isSelection }] : [];
}

/** The number that a bracket or a list at `index` takes apart. */
function wholeBefore(text: string, index: number): Amount | undefined {
  const from = Math.max(0, index - 50);
  const near = text.slice(from, index);
  const whole = amountsIn(near).at(-1);
  if (whole === undefined || !counted.test(near.slice(whole.end))) return undefined;
  const before = near.slice(0, whole.start);
  if (vague.test(before)) return undefined;
  if (rarelyAdded.test(whole.unit) && !saysTotal.test(before)) return undefined;
  return { ...whole, start: from + whole.start, end: from + whole.end };
}

/** The parts that these pieces are; none where one of them is not a part alone. Where a part stands counts in its piece. */
function partsIn(pieces: readonly string[]): readonly Part[] {
  const parts: Part[] = [];
  for (const piece of pieces) {
    const [amount, ...others] = amountsIn(piece);
    if (amount === undefined || others.length > 0) return [];
    const label = (piece.slice(0, amount.start) + piece.slice(amount.end)).trim();
    if (label === '' || noPart.test(label)) return [];
    parts.push({ ...amount, label });
  }
  return parts;
}

/** True where two parts leave nothing out: men and women, what is something and what is not. */
function areAll(parts: readonly Part[]): boolean {
  const [one, other, ...more] = parts.map(({ label }) => label.replace(/^其中[：，]?/, ''));
  if (one === undefined || other === undefined || more.length > 0) return false;
  const isPair = (a: string, b: string) =>
    (a.startsWith('男') && b.startsWith('女')) || b === `非${a}`;
  return isPair(one, other) || isPair(other, one);
}
