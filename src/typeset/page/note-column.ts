import type { PageRoom, PlacedStrip } from './paginate.js';
import { type Strip, stackHeight } from './strip.js';

/** A footnote's strips, by its name. */
export type NotesOf = (name: string) => readonly Strip[];

/** The share of a page that notes carried over from the last one may take while text still comes. */
const carriedShare = 2 / 3;
/** A note of up to so many lines is not cut; of a longer one, at least two stand with the mark. */
const shortNote = 4;
const leastLines = 2;

/**
 * What footnotes claim of a page that is being filled: all their lines, and the height of those that
 * have to stand on it.
 */
export interface Claim {
  readonly names: readonly string[];
  readonly lines: readonly Strip[];
  /** In pt. */
  readonly least: number;
}

/** The footnotes that wait for room at the pages' feet. */
export class NoteColumn {
  readonly #notesOf: NotesOf;
  readonly #room: PageRoom;
  readonly #taken = new Set<string>();
  #waiting: readonly Strip[] = [];

  constructor(notesOf: NotesOf, room: PageRoom) {
    this.#notesOf = notesOf;
    this.#room = room;
  }

  /** True while a note has not been placed to its end. */
  get isWaiting(): boolean {
    return this.#waiting.length > 0;
  }

  /** What notes from the last page claim on the next one. */
  waitingClaim(): Claim {
    const lines = this.#waiting;
    const least = Math.min(stackHeight(lines), this.#room.height * carriedShare);
    return { names: [], lines, least };
  }

  /**
   * The claim with that of the notes of a strip: each begins on the page of its mark, and so all
   * that stand before it end there.
   */
  claimWith(claim: Claim, strip: Strip): Claim {
    let { least, lines, names } = claim;
    for (const name of strip.notes) {
      if (this.#taken.has(name) || names.includes(name)) continue;
      const note = this.#notesOf(name);
      const start = note.length <= shortNote ? note : note.slice(0, leastLines);
      least = stackHeight([...lines, ...start]);
      lines = [...lines, ...note];
      names = [...names, name];
    }
    return names === claim.names ? claim : { names, lines, least };
  }

  /** The height with the room of the rule above it. */
  withRule(height: number): number {
    return height > 0 ? height + this.#room.noteRule : 0;
  }

  /** Places what waits and the notes of a page's strips at its foot; the rest waits on. */
  take(
    strips: readonly Strip[],
    bottom: number,
  ): { readonly notes: readonly PlacedStrip[]; readonly rule: number | undefined } {
    const queue = [...this.#waiting];
    for (const strip of strips) this.#queue(strip, queue);
    const available = this.#room.height - bottom - this.#room.noteRule;
    let count = countFitting(queue, available);
    // On a page without text one line is set whatever its height, so that there is an end.
    if (count === 0 && bottom === 0 && queue.length > 0) count = 1;
    this.#waiting = queue.slice(count);
    return this.#place(queue.slice(0, count));
  }

  #queue(strip: Strip, queue: Strip[]): void {
    for (const name of strip.notes) {
      if (this.#taken.has(name)) continue;
      this.#taken.add(name);
      for (const line of this.#notesOf(name)) {
        queue.push(line);
        this.#queue(line, queue);
      }
    }
  }

  #place(strips: readonly Strip[]): {
    readonly notes: readonly PlacedStrip[];
    readonly rule: number | undefined;
  } {
    if (strips.length === 0) return { notes: [], rule: undefined };
    const height = stackHeight(strips);
    let y = this.#room.height - height;
    const rule = y - this.#room.noteRule;
    let after = 0;
    const notes = strips.map((strip, index) => {
      y += index === 0 ? 0 : Math.max(after, strip.before);
      const placed = { strip, y, isRepeat: false };
      y += strip.height;
      after = strip.after;
      return placed;
    });
    return { notes, rule };
  }
}

/** How many strips from the first on fit into a height, with the space between them. */
function countFitting(strips: readonly Strip[], height: number): number {
  let used = 0;
  let after = 0;
  for (const [index, strip] of strips.entries()) {
    used += (index === 0 ? 0 : Math.max(after, strip.before)) + strip.height;
    if (used > height + 1e-6) return index;
    after = strip.after;
  }
  return strips.length;
}
