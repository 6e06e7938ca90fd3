import { headOf, mostDecodedPoints, type PictureHead } from './head.js';
import { fourLetters } from './riff.js';

/** A box of an ISO base media file (ISO/IEC 14496-12, §4.2). */
interface Box {
  readonly type: string;
  readonly data: DataView;
}

/** The most boxes in one box. */
const mostBoxes = 1000;

/** Reads the size of an AVIF's primary picture, turned as the file says; undefined where the file is no AVIF at all. */
export function readAvif(bytes: Uint8Array): PictureHead | undefined {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (fourLetters(file, 4) !== 'ftyp') return undefined;
  const boxes = boxesIn(file, 0);
  const brands =
    boxes?.[0]?.data ?? new DataView(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 64));
  if (!isAvif(brands)) return undefined;
  const isWhole = boxes?.some(({ type }) => type === 'mdat') === true;
  const stored = isWhole ? storedSize(boxes) : undefined;
  return stored ? headOf('image/avif', stored, mostDecodedPoints) : { kind: 'broken' };
}

function isAvif(brands: DataView): boolean {
  for (let at = 0; at + 4 <= brands.byteLength; at += 4) {
    if (['avif', 'avis'].includes(fourLetters(brands, at))) return true;
  }
  return false;
}

/** The boxes that fill `data` from `from` on; undefined where one is cut off, or there are too many. */
function boxesIn(data: DataView, from: number): readonly Box[] | undefined {
  const boxes: Box[] = [];
  let at = from;
  while (at + 8 <= data.byteLength) {
    const length = data.getUint32(at) === 0 ? data.byteLength - at : data.getUint32(at);
    const isWhole = length >= 8 && at + length <= data.byteLength;
    if (!isWhole || boxes.length === mostBoxes) return undefined;
    const inside = new DataView(data.buffer, data.byteOffset + at + 8, length - 8);
    boxes.push({ type: fourLetters(data, at + 4), data: inside });
    at += length;
  }
  return at === data.byteLength ? boxes : undefined;
}

/** The boxes inside the first box of that type; `from` bytes of its own stand before them. */
function inside(
  boxes: readonly Box[] | undefined,
  type: string,
  from = 0,
): readonly Box[] | undefined {
  const box = boxes?.find((other) => other.type === type);
  return box && boxesIn(box.data, from);
}

/** The size and turn of the primary item (ISO/IEC 23008-12, §6.5): `ispe`, `irot` and `imir`. */
function storedSize(
  boxes: readonly Box[],
): { width: number; height: number; orientation: number } | undefined {
  const meta = inside(boxes, 'meta', 4);
  const primary = meta?.find(({ type }) => type === 'pitm')?.data;
  const properties = inside(meta, 'iprp');
  const all = inside(properties, 'ipco');
  const associations = properties?.find(({ type }) => type === 'ipma')?.data;
  const isWhole = primary && primary.byteLength >= 6 && all && associations;
  if (!isWhole) return undefined;
  const item = primary.getUint8(0) === 0 ? primary.getUint16(4) : itemNumber(primary, 4);
  const own = indexesOf(item, associations).map((index) => all[index - 1]);
  const find = (name: string) => own.find((box) => box?.type === name)?.data;
  const size = find('ispe');
  if (!size || size.byteLength < 12) return undefined;
  const turn = (firstByte(find('irot')) ?? 0) & 3;
  const mirror = firstByte(find('imir'));
  const orientation = orientations[mirror === undefined ? 0 : 1 + (mirror & 1)]?.[turn] ?? 1;
  return { width: size.getUint32(4), height: size.getUint32(8), orientation };
}

/** As EXIF numbers them: not mirrored, top to bottom, left to right; each turned by 0–3 quarters to the left first. */
const orientations = [
  [1, 8, 3, 6],
  [4, 5, 2, 7],
  [2, 7, 4, 5],
] as const;

function firstByte(data: DataView | undefined): number | undefined {
  return data && data.byteLength > 0 ? data.getUint8(0) : undefined;
}

function itemNumber(data: DataView, at: number): number {
  return at + 4 <= data.byteLength ? data.getUint32(at) : 0;
}

/** The numbers, from 1, of an item's properties in `ipma` (§9.3). */
function indexesOf(item: number, data: DataView): readonly number[] {
  const wideItems = data.byteLength > 0 && data.getUint8(0) > 0;
  const wideIndexes = data.byteLength > 3 && (data.getUint8(3) & 1) === 1;
  const step = wideIndexes ? 2 : 1;
  let at = 8;
  while (at + (wideItems ? 5 : 3) <= data.byteLength) {
    const id = wideItems ? data.getUint32(at) : data.getUint16(at);
    const count = data.getUint8(at + (wideItems ? 4 : 2));
    at += wideItems ? 5 : 3;
    if (at + count * step > data.byteLength) return [];
    if (id === item) {
      return Array.from({ length: count }, (_, index) =>
        wideIndexes ? data.getUint16(at + index * 2) & 0x7fff : data.getUint8(at + index) & 0x7f,
      );
    }
    at += count * step;
  }
  return [];
}
