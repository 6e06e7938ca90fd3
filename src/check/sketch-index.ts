import { bins, likeness } from './sketch.js';

/** Texts of which so much is the same are one text with changes: 5 % of its characters changed leave 0.7 of it; what two media write about one matter stays below 0.2. */
const sameText = 0.35;

/** How many values stand in a band: texts are compared that have all values of some band in common. */
const rows = 3;

const bands = bins / rows;

/** A band has two to the power of so many slots, among which its texts are dealt out. */
const slotBits = 14;

const slots = 2 ** slotBits;

/** How many texts of one slot are looked at, so that time stays linear whatever the texts are. */
const longestChain = 100;

/** Texts by their sketches. */
export interface SketchIndex<T> {
  /** What belongs to a text that is nearly the same; undefined where there is none, and for an empty sketch. */
  find(sketch: string): T | undefined;
  /** An empty sketch is left out. */
  add(sketch: string, item: T): void;
}

/** Makes an index of texts that finds those nearly the same by bands of their sketches (locality-sensitive hashing), without looking at all others. */
export function sketchIndex<T>(): SketchIndex<T> {
  const items: { readonly sketch: string; readonly item: T }[] = [];
  /** For each slot the last item dealt to it, counted from 1; 0 where there is none. */
  const heads = new Int32Array(bands * slots);
  /** For each item and band, the item that was dealt to the slot before it. */
  const before: number[] = [];

  function find(sketch: string): T | undefined {
    if (sketch === '') return undefined;
    for (let band = 0; band < bands; band += 1) {
      let at = heads[slotOf(sketch, band)] ?? 0;
      for (let seen = 0; at > 0 && seen < longestChain; seen += 1) {
        const known = items[at - 1];
        if (known !== undefined && likeness(known.sketch, sketch) >= sameText) return known.item;
        at = before[(at - 1) * bands + band] ?? 0;
      }
    }
    return undefined;
  }

  function add(sketch: string, item: T): void {
    if (sketch === '') return;
    items.push({ sketch, item });
    for (let band = 0; band < bands; band += 1) {
      const slot = slotOf(sketch, band);
      before.push(heads[slot] ?? 0);
      heads[slot] = items.length;
    }
  }

  return { find, add };
}

/** True where two sketches are those of nearly the same text. */
export function isSameText(one: string, other: string): boolean {
  return one !== '' && other !== '' && likeness(one, other) >= sameText;
}

/** The slot that a band of a sketch belongs to, among those of all bands. */
function slotOf(sketch: string, band: number): number {
  let key = 0;
  for (let row = 0; row < rows; row += 1) {
    key = Math.imul(key, 0x01000193) ^ sketch.charCodeAt(band * rows + row);
  }
  return band * slots + (Math.imul(key, 0x9e3779b1) >>> (32 - slotBits));
}
