import type { Claim, NoteColumn } from './note-column.js';
import type { PageRoom, PlacedStrip } from './paginate.js';
import { Hold, type Strip, shrunk } from './strip.js';

/** A picture is set smaller where it would else leave more than this share of the page empty. */
const leastHole = 0.1;

/** What a page can hold, before it is decided where it ends. */
interface Filling {
  /** A repeated table head, and what fits below it. */
  readonly placed: readonly PlacedStrip[];
  /** How many strips of the flow they are. */
  readonly fits: number;
}

/** The strips that fit on a page that begins with `from`. */
export function fill(
  strips: readonly Strip[],
  from: number,
  notes: NoteColumn,
  room: PageRoom,
): Filling {
  return new Filler(strips, from, notes, room).fill();
}

/** A page that is being filled. */
class Filler {
  readonly #placed: PlacedStrip[] = [];
  /** What footnotes claim at the page's foot so far: at first, those from the last page. */
  #claim: Claim;

  constructor(
    private readonly strips: readonly Strip[],
    private readonly from: number,
    private readonly notes: NoteColumn,
    private readonly room: PageRoom,
  ) {
    this.#claim = notes.waitingClaim();
  }

  fill(): Filling {
    const { from, strips } = this;
    for (const head of strips[from]?.repeat ?? []) this.#place(head, true);
    let next = from;
    while (next < strips.length) {
      const taken = this.#take(next) || this.#takeWithSmallerPicture(next);
      if (taken === 0) break;
      next += taken;
    }
    const fits = next - from;
    return { placed: fits === 0 ? [] : this.#placed, fits };
  }

  /** Takes a strip, if it fits; returns how many were taken. */
  #take(index: number): number {
    const strip = this.strips[index];
    if (strip === undefined) return 0;
    const claim = this.notes.claimWith(this.#claim, strip);
    this.#place(strip);
    const isFull = this.#excess(claim) > 1e-6;
    // The first strip stays whatever it needs, unless notes from the last page are in its way.
    const isInTheWay = this.#claim.least > 0 && this.#excess(this.#claim) > 0;
    if (isFull && (index > this.from || isInTheWay)) {
      this.#placed.pop();
      return 0;
    }
    this.#claim = claim;
    return 1;
  }

  /**
   * Takes what does not fit together with the picture that it belongs to, and all that belongs to
   * that, by setting the picture smaller, where that does and gains something; returns how many were
   * taken.
   *
   * No picture floats past the text behind it: a report's pictures have no numbers to be found by,
   * and its text says 如下图 of what comes next.
   */
  #takeWithSmallerPicture(index: number): number {
    const { from, room, strips } = this;
    let at = index;
    while (at > from && strips[at]?.give === 0 && strips[at - 1]?.hold === Hold.next) at--;
    const picture = strips[at];
    if (picture === undefined || picture.give === 0) return 0;
    const undone = this.#placed.splice(this.#placed.length - (index - at));
    let end = at + 1;
    while (strips[end - 1]?.hold === Hold.next && end < strips.length) end++;
    const rest = strips.slice(index, end);
    const claim = rest.reduce(
      (claimed, strip) => this.notes.claimWith(claimed, strip),
      this.#claim,
    );
    const isHole = this.#excess(this.#claim) < -leastHole * room.height;
    const excess = this.#excessWith(strips.slice(at, end), claim);
    if (!isHole || excess > picture.give) {
      this.#placed.push(...undone);
      return 0;
    }
    this.#place(shrunk(picture, excess));
    for (const strip of strips.slice(at + 1, end)) this.#place(strip);
    this.#claim = claim;
    return rest.length;
  }

  /** By how much the page is too full if notes claim so much of it; below 0, what is left. */
  #excess({ least }: Claim): number {
    return bottomOf(this.#placed) + this.notes.withRule(least) - this.room.height;
  }

  /** The same with more strips on the page. */
  #excessWith(strips: readonly Strip[], claim: Claim): number {
    const count = this.#placed.length;
    for (const strip of strips) this.#place(strip);
    const excess = this.#excess(claim);
    this.#placed.length = count;
    return excess;
  }

  /** Puts a strip below those that stand on the page. */
  #place(strip: Strip, isRepeat = false): void {
    const last = this.#placed.at(-1);
    const space = last === undefined ? 0 : Math.max(last.strip.after, strip.before);
    const y = bottomOf(this.#placed) + space;
    const { grid } = this.room;
    this.#placed.push({ strip, y: strip.onGrid ? snap(y, strip.height, grid) : y, isRepeat });
  }
}

/** The next place from `y` on at which a strip ends on the grid: its last line stands on it. */
function snap(y: number, height: number, grid: number | undefined): number {
  return grid === undefined ? y : Math.ceil((y + height) / grid - 1e-3) * grid - height;
}

/** Where the last strip ends, in pt from the type area's head. */
export function bottomOf(placed: readonly PlacedStrip[]): number {
  const last = placed.at(-1);
  return last === undefined ? 0 : last.y + last.strip.height;
}
