/**
 * What a character is to the line: where it may stand, what it keeps beside it, what space it brings.
 * From clreq (3.1.1 to 3.1.4, marks and prohibition rules) and UAX #14, tailored to Chinese text.
 */
export const Kind = {
  /** Ideographs, kana, hangul: a line may break on either side. */
  Han: 0,
  /** Signs as free as Han, but with no gap towards Latin: arrows, circled numbers, emoji. */
  Symbol: 1,
  /** Full-width opening brackets and quotes: never at a line's end. */
  Open: 2,
  /** Full-width closing brackets and quotes: never at a line's start. */
  Close: 3,
  /** Full-width stops, 点号: never at a line's start. */
  Stop: 4,
  /** Small signs and joiners (％ ℃ · ～ 々): never at a line's start. */
  NoStart: 5,
  /** Dashes and ellipses: two in a row are never cut. A dash alone is a 连接号, {@link NoStart}. */
  Joint: 6,
  /** The separator ／: at neither end of a line. */
  Slash: 7,
  /** Signs before a figure (￥ № § −): never at a line's end. */
  Prefix: 8,
  /** Letters of Latin and of all scripts not named here: they make words. */
  Letter: 9,
  Digit: 10,
  /** ASCII opening brackets. */
  LatinOpen: 11,
  /** ASCII stops, closing brackets, per cent, slash: never at a line's start. */
  LatinClose: 12,
  /** Straight quotes, which may open or close: no break on either side. */
  Quote: 13,
  Hyphen: 14,
  /** Other ASCII and mathematical signs: part of a word among letters, free beside Han. */
  Sign: 15,
  /** No-break spaces: they hold both neighbours. */
  Glue: 16,
  /** Combining marks: they stay with their base. */
  Mark: 17,
  /** A space that is kept as typed, as in code. */
  Space: 18,
  /** Something in the line that is no character. */
  Thing: 19,
} as const;

export type Kind = (typeof Kind)[keyof typeof Kind];

const listed = new Map<string, Kind>();

function list(kind: Kind, characters: string): void {
  for (const character of characters) listed.set(character, kind);
}

list(Kind.Open, '（《「『【〔〖〘〚〈“‘［｛｟｢〝﹙﹛﹝');
list(Kind.Close, '）》」』】〕〗〙〛〉”’］｝｠｣〞〟﹚﹜﹞');
list(Kind.Stop, '，。、；：？！．｡､﹐﹑﹒﹔﹕﹖﹗');
list(
  Kind.NoStart,
  '％‰‱℃℉°′″·・‧･～〜–ー々〻ゝゞヽヾぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ﹪',
);
list(Kind.Joint, '—―…⋯⸺');
list(Kind.Slash, '／');
list(Kind.Prefix, '￥＄￡￠￦№§−');
list(Kind.LatinOpen, '([{¡¿');
list(Kind.LatinClose, ')]},.;:!?%/');
list(Kind.Quote, '"\'«»‹›');
list(Kind.Hyphen, '-‐');
list(Kind.Glue, '\u00a0\u202f\u2007\u2011');
list(Kind.Sign, '#$&*+<=>@\\^_`|~€£¥±×÷†‡¶©®™∶∼≈≠≡≤≥≦≧∕');

/** The kind of a character, by its code point. */
export function kindOf(codePoint: number): Kind {
  if (codePoint >= 0x4e00 && codePoint <= 0x9fff) return Kind.Han;
  const character = String.fromCodePoint(codePoint);
  const known = listed.get(character);
  if (known !== undefined) return known;
  if (/\p{Nd}/u.test(character)) return isWide(codePoint) ? Kind.Symbol : Kind.Digit;
  if (/\p{M}/u.test(character)) return Kind.Mark;
  if (/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Bopo}\p{sc=Yiii}]/u.test(character))
    return Kind.Han;
  if (codePoint === 0x3000) return Kind.Symbol;
  // Tones of skin stay with the emoji before them (UAX #14, LB30b).
  if (codePoint >= 0x1f3fb && codePoint <= 0x1f3ff) return Kind.NoStart;
  return isWide(codePoint) || isSymbol(codePoint) ? Kind.Symbol : Kind.Letter;
}

/** Blocks whose characters are one em wide and stand alone (East Asian Width W and F). */
function isWide(codePoint: number): boolean {
  return (
    (codePoint >= 0x2e80 && codePoint <= 0x9fff) ||
    (codePoint >= 0xfe30 && codePoint <= 0xfe6f) ||
    (codePoint >= 0xff01 && codePoint <= 0xffe6) ||
    (codePoint >= 0x1f000 && codePoint <= 0x1faff) ||
    (codePoint >= 0x20000 && codePoint <= 0x3ffff)
  );
}

/** Arrows, number forms, enclosed figures, shapes and dingbats, U+2150–U+2BFF; private signs. */
function isSymbol(codePoint: number): boolean {
  return (
    (codePoint >= 0x2150 && codePoint <= 0x2bff) ||
    (codePoint >= 0xe000 && codePoint <= 0xf8ff) ||
    codePoint >= 0xf0000
  );
}

/** True of what never starts a line, whatever stands before it (clreq 3.1.4, UAX #14 LB13). */
export function neverStarts(kind: Kind): boolean {
  return (
    kind === Kind.Close ||
    kind === Kind.Stop ||
    kind === Kind.NoStart ||
    kind === Kind.LatinClose ||
    kind === Kind.Slash ||
    kind === Kind.Mark ||
    kind === Kind.Glue
  );
}

/** True of what never ends a line (clreq 3.1.4, UAX #14 LB14). */
export function neverEnds(kind: Kind): boolean {
  return (
    kind === Kind.Open ||
    kind === Kind.LatinOpen ||
    kind === Kind.Slash ||
    kind === Kind.Prefix ||
    kind === Kind.Glue
  );
}

/** True of what makes a Latin word with its like. */
export function inWord(kind: Kind): boolean {
  return kind >= Kind.Letter && kind <= Kind.Sign;
}

/** True of what a paragraph's last line must have two of. */
export function isText(kind: Kind): boolean {
  return (
    kind === Kind.Han ||
    kind === Kind.Letter ||
    kind === Kind.Digit ||
    kind === Kind.Symbol ||
    kind === Kind.Thing
  );
}
