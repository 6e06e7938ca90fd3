/** Two paragraphs that follow each other, as plain text without blanks at their ends. */
export interface Seam {
  readonly before: string;
  readonly after: string;
}

/**
 * Why two paragraphs look like one that was cut: `cut` where they are nothing else, `unended` where the
 * first one stops in the middle of prose, and may also have the wrong mark, or none, at its end.
 */
export type SeamKind = 'cut' | 'unended';

/** How often Han characters stand in a text before another, and before which. */
export interface Followers {
  readonly pairs: ReadonlyMap<string, number>;
  readonly firsts: ReadonlyMap<string, number>;
}

/** A paragraph that ends, perhaps with an emoji or a picture, introduces what follows, or stands by itself between brackets. */
const ended = /[。．.！!？?；;：:…—\-–～~”’"'」』）)】\]》〉>|｜*_`\p{So}]\ufe0f?$/u;

/** What begins an item, a numbered heading, a caption, or a line between brackets. */
const itemStart =
  /^(?:[-*•·✓✔√●■◆▲△▼☆★◎○→]|\d{1,3}[.．、)）]|[（(]?[\d一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}[、.．]|第[\d一二三四五六七八九十]+|[①-⑳]|[【[［]|[图表]\s*\d)/u;

/** Who is greeted, in a speech or letter. */
const greeting =
  /^(?:尊敬|敬爱|亲爱)的|(?:女士|先生|领导|来宾|嘉宾|代表|朋友|同志|同事|同仁|专家)们?[，,]$/u;

/** Marks that begin no line, let alone a paragraph (GB/T 15834-2011 5.1.1–5.1.3), and 的, which begins no sentence. */
const wrongStart = /^(?:[，、。；：！？）》」』】]|的(?!确|士))/u;

/** Words that lead on to another: prepositions, conjunctions, verbs that are nothing without an object. */
const leadsOn =
  /(?:以及|并且|而且|或者|对于|关于|由于|因为|如果|虽然|为了|随着|基于|针对|属于|位于|来自|使得|以便|例如|(?<!怎么|怎样|如何|是.{0,20})的|(?<!地利人|[总共饱缓温平中调柔])和|(?<!参)与|(?<![普涉以顾波触遍企殃危提论])及|或|被)$/u;

/** A verb that wants an object, alone behind a comma: “……改革，推动”. */
const loneVerb =
  /[，；：](?:并|从而|进而|以|来|将)?(?:推动|推进|实现|提供|建立|建设|构建|打造|成为|包括|形成|促进|确保|保障|满足|达到|提升|提高|加强|完善|优化|开展|进行|围绕|依托|利用|结合|通过|根据|按照|让|使|对|在|与|和|为)$/u;

const brackets = [
  ['（', '）'],
  ['《', '》'],
  ['“', '”'],
  ['「', '」'],
  ['【', '】'],
] as const;

/** It is who wrote, took pictures or checked. */
const byline =
  /^(?:本报|本刊|作者|编辑|来源|图|文|审核)|(?:记者|通讯员|责编|摄影|供稿)[^，。；]{0,30}$|摄$/u;

/** Behind a sentence or a clause, what is nothing without more: one character alone, or “在本地”. */
const brokenOff = /。\p{Script=Han}$|[。；：](?:在|对|从|由|与|经|自)\p{Script=Han}{1,3}$/u;

const numeral = /[\d一二三四五六七八九十]$/u;

/** What a numeral counts, so that it does not end a paragraph: “为期一” “年半”. */
const unit = /^ ?(?:年(?!初|底|末|中|度)|个|家|例|名|万|亿|元|台|套|项|余|多|小时|分钟|[%％])/u;

const hanPair = /^\p{Script=Han}{2}$/u;

/** The shortest word that is no mark of a list. */
const shortestWord = 4;

/** As far as it is looked back for a word that leads on. */
const tailLength = 40;

/** The shortest line that is the rest of a paragraph at the end of a page, and longer than one of verse: a line of the narrowest reports has 26 ems behind its indent. */
const shortestLine = 20;

/** Prose of more than a line, and how much of a sentence is no byline: in ems. */
const shortestProse = 28;
const longestHeading = 34;
const shortestSentence = 10;

/** How often a word must stand in the article, so that its halves on both sides of a seam are no chance. */
const fewestWords = 3;

/**
 * Tells whether `before` breaks off and `after` goes on; `article` counts the words of the text in which
 * both stand. Undefined where nothing speaks for it: headings, captions and bylines end without a mark, too.
 */
export function seamKind(seam: Seam, article: () => Followers): SeamKind | undefined {
  const { before, after } = seam;
  if (ended.test(before.slice(-3)) || itemStart.test(after)) return undefined;
  if (wrongStart.test(after)) return width(before) >= shortestWord ? 'cut' : undefined;
  if (width(before) < shortestLine) return undefined;
  if (/[，,、]$/.test(before)) return goesOnBehindComma(seam) ? 'unended' : undefined;
  const tail = before.slice(-tailLength);
  const isCut =
    [leadsOn, loneVerb, brokenOff].some((sign) => sign.test(tail)) ||
    (numeral.test(tail) && unit.test(after)) ||
    leavesOpen(seam) ||
    cutsWord(seam, article);
  if (isCut) return 'cut';
  return isProse(before) ? 'unended' : undefined;
}

/** Not so behind a short line: of verse, or of a letter's head. */
function goesOnBehindComma({ before, after }: Seam): boolean {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return width(line) >= shortestLine && !greeting.test(before) && !/^[“"「]/.test(after);
}

/** True where a bracket or a quotation mark is opened before the seam, and closed behind it. */
function leavesOpen({ before, after }: Seam): boolean {
  return brackets.some(([open, close]) => {
    const opened = before.lastIndexOf(open) > before.lastIndexOf(close);
    const closing = after.indexOf(close);
    const opening = after.indexOf(open);
    return opened && closing >= 0 && (opening < 0 || closing < opening);
  });
}

/** True where the characters on both sides are a word of the article: the first is hardly ever followed by another. */
function cutsWord({ before, after }: Seam, article: () => Followers): boolean {
  const pair = before.slice(-1) + after.slice(0, 1);
  if (!hanPair.test(pair)) return false;
  const { pairs, firsts } = article();
  const words = pairs.get(pair) ?? 0;
  return words >= fewestWords && words * 3 >= (firsts.get(pair.charAt(0)) ?? 0) * 2;
}

/** Counts what follows what in a text, among Han characters. */
export function followersIn(text: string): Followers {
  const pairs = new Map<string, number>();
  const firsts = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    if (!hanPair.test(pair)) continue;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    firsts.set(pair.charAt(0), (firsts.get(pair.charAt(0)) ?? 0) + 1);
  }
  return { pairs, firsts };
}

/** True of prose that stops in a sentence: behind an earlier one, or in one that is longer than a heading. */
function isProse(text: string): boolean {
  const sentence = text.slice(Math.max(text.lastIndexOf('。'), text.lastIndexOf('；')) + 1).trim();
  if (byline.test(sentence)) return false;
  if (sentence !== text) return width(text) >= shortestProse && width(sentence) >= shortestSentence;
  if (text.includes('\n') || !text.includes('，') || itemStart.test(text)) return false;
  return width(text) >= longestHeading;
}

/** In ems: Latin letters and digits take half of one. */
function width(text: string): number {
  return text.length - (text.match(/[\u0020-\u007e]/g)?.length ?? 0) / 2;
}
