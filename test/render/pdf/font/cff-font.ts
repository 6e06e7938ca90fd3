import { packedFont } from '../setting.js';
import { changed } from './font-files.js';

/** Operators of charstrings by their names (Adobe TN 5177). */
const operators: Readonly<Record<string, readonly number[]>> = {
  hstem: [1],
  vstem: [3],
  vmoveto: [4],
  rlineto: [5],
  hlineto: [6],
  vlineto: [7],
  rrcurveto: [8],
  callsubr: [10],
  return: [11],
  endchar: [14],
  hstemhm: [18],
  hintmask: [19],
  rmoveto: [21],
  hmoveto: [22],
  vhcurveto: [30],
  callgsubr: [29],
  div: [12, 12],
  hflex: [12, 34],
};

/** A charstring from its words: numbers, operators, and bytes in hexadecimal behind `x`. */
export function charString(words: string): Uint8Array {
  return Uint8Array.from(
    words.split(' ').flatMap((word) => {
      if (word.startsWith('x')) return [...Buffer.from(word.slice(1), 'hex')];
      return operators[word] ?? number(Number(word));
    }),
  );
}

function number(value: number): readonly number[] {
  if (Number.isInteger(value)) return [28, (value >> 8) & 255, value & 255];
  const fixed = Math.round(value * 65536);
  return [255, (fixed >> 24) & 255, (fixed >> 16) & 255, (fixed >> 8) & 255, fixed & 255];
}

/** In a DICT a number of five bytes, so that the length of none depends on its value. */
function long(value: number): readonly number[] {
  return [29, (value >> 24) & 255, (value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function index(objects: readonly Uint8Array[]): Uint8Array {
  if (objects.length === 0) return Uint8Array.of(0, 0);
  const offsets = [1];
  for (const { length } of objects) offsets.push((offsets.at(-1) ?? 0) + length);
  const head = [0, objects.length, 2, ...offsets.flatMap((at) => [at >> 8, at & 255])];
  return Buffer.concat([Uint8Array.from(head), ...objects]);
}

const text = (words: string) => Buffer.from(words, 'latin1');

// Subroutines −107 (the first) is called by number −107.
const globals = ['100 0 rlineto 0 100 rlineto return'].map(charString);
const locals = ['-107 callgsubr -100 0 rlineto return', '30 0 40 50 60 70 rrcurveto endchar'].map(
  charString,
);

/** Each with what is in it: no width, a width, both kinds of subroutines, hints, flex, all moves. */
const glyphs = [
  'endchar',
  '50 100 200 rmoveto -107 callsubr endchar',
  '10 20 hstem 30 40 vstem 120 hmoveto 300 200 hlineto -106 callsubr',
  '-200 10 20 30 40 hstemhm 50 60 20 30 hintmask xa0 200 vmoveto 100 -100 300 vlineto hintmask x50 10 10 rmoveto 5 6 rlineto endchar',
  '50 80 rmoveto 10.5 20 30 40 50 60 70 hflex 10 20 30 40 vhcurveto endchar',
].map(charString);

/** The characters of {@link cffFont}, from glyph 1. */
export const cffText = 'AB国家';

/** A font with CFF outlines of four characters; with character ids it has two font dictionaries. */
export function cffFont(
  kind: 'named' | 'character-ids' = 'named',
  characters: readonly string[] = [...cffText],
): Uint8Array {
  const advances = [0, 650, 500, 400, 1000];
  const small = Buffer.alloc(advances.length * 4);
  for (const [glyph, advance] of advances.entries()) small.writeUInt16BE(advance, glyph * 4);
  return changed(packedFont('emoji'), {
    glyf: () => undefined,
    loca: () => undefined,
    'CFF ': () => (kind === 'named' ? namedTable() : characterIdTable()),
    cmap: () => characterMap(characters),
    maxp: () => Buffer.from('000050000005', 'hex'),
    hmtx: () => small,
    hhea: (table) => {
      table.writeUInt16BE(advances.length, 34);
      return table;
    },
    head: (table) => {
      table.writeUInt16BE(1000, 18);
      return table;
    },
    name: () => Buffer.from('000000000006', 'hex'),
  });
}

/** Format 12, one group for each character. */
function characterMap(characters: readonly string[]): Uint8Array {
  const groups = characters
    .map((character, before) => ({ code: character.codePointAt(0) ?? 0, glyph: before + 1 }))
    .sort((a, b) => a.code - b.code);
  const bytes = Buffer.alloc(12 + 16 + groups.length * 12);
  bytes.write('000000010003000a0000000c', 'hex');
  bytes.writeUInt16BE(12, 12);
  bytes.writeUInt32BE(16 + groups.length * 12, 16);
  bytes.writeUInt32BE(groups.length, 24);
  for (const [at, { code, glyph }] of groups.entries()) {
    bytes.writeUInt32BE(code, 28 + at * 12);
    bytes.writeUInt32BE(code, 32 + at * 12);
    bytes.writeUInt32BE(glyph, 36 + at * 12);
  }
  return bytes;
}

const head = Uint8Array.of(1, 0, 4, 2);

/** `defaultWidthX` 400, `nominalWidthX` 600, subroutines behind the dictionary. */
const privateDict = Uint8Array.from([...number(400), 20, ...number(600), 21, ...number(12), 19]);

function namedTable(): Uint8Array {
  const front = [head, index([text('Small')])];
  const back = [index([]), index(globals)];
  const top = (charset: number, strings: number, own: number) =>
    index([
      Uint8Array.from([
        ...[...long(charset), 15],
        ...[...long(strings), 17],
        ...[...long(privateDict.length), ...long(own), 18],
      ]),
    ]);
  const start = Buffer.concat([...front, top(0, 0, 0), ...back]).length;
  const charset = Uint8Array.from([0, ...[1, 2, 3, 4].flatMap((id) => [0, id])]);
  const strings = index(glyphs);
  const own = start + charset.length + strings.length;
  return Buffer.concat([
    ...front,
    top(start, start + charset.length, own),
    ...back,
    charset,
    strings,
    privateDict,
    index(locals),
  ]);
}

function characterIdTable(): Uint8Array {
  const front = [head, index([text('Small')])];
  const back = [index([text('Adobe'), text('Identity')]), index(globals)];
  const top = (charset: number, select: number, strings: number, dicts: number) =>
    index([
      Uint8Array.from([
        ...[...number(391), ...number(392), ...number(0), 12, 30],
        ...[...long(charset), 15],
        ...[...long(strings), 17],
        ...[...long(select), 12, 37],
        ...[...long(dicts), 12, 36],
      ]),
    ]);
  const start = Buffer.concat([...front, top(0, 0, 0, 0), ...back]).length;
  const charset = Uint8Array.of(2, 0, 1, 0, 3);
  // Glyphs 0 to 2 belong to dictionary 0, the others to 1.
  const select = Uint8Array.of(3, 0, 2, 0, 0, 0, 0, 3, 1, 0, 5);
  const strings = index(glyphs);
  const own = start + charset.length + select.length + strings.length;
  const subroutines = index(locals);
  const dicts = own + privateDict.length + subroutines.length;
  const fontDict = Uint8Array.from([...long(privateDict.length), ...long(own), 18]);
  return Buffer.concat([
    ...front,
    top(start, start + charset.length, start + charset.length + select.length, dicts),
    ...back,
    charset,
    select,
    strings,
    privateDict,
    subroutines,
    index([fontDict, fontDict]),
  ]);
}
