import type { Options } from 'remark-rehype';

/** What turns mdast nodes into hast, by their types. */
export type Handlers = NonNullable<Options['handlers']>;

type Handler = NonNullable<Handlers[keyof Handlers]>;

/** What remark-rehype shares between the handlers of one body. */
export type State = Parameters<Handler>[0];

/** A footnote that the text of a body refers to. */
export interface BodyNote {
  /** From 1, in the order of the first marks. */
  readonly number: number;
  /** How many marks in the text refer to it. */
  readonly marks: number;
}

/** Where a heading stands in a body. */
export interface HeadingPlace {
  /** From 1: the highest in the body. */
  readonly rank: number;
  /** Of the HTML element, 1–6. */
  readonly level: number;
}

/** What our handlers share while one body is turned into HTML. */
export class BodyScope {
  readonly #notes = new Map<string, BodyNote>();
  readonly #headline: number;
  readonly #depths: number[] = [];

  /**
   * @param anchor begins every id in the body, so that no two bodies of a report share one
   * @param headline the level of the heading that the body stands under, 1–6
   */
  constructor(
    readonly anchor: string,
    headline: number,
  ) {
    this.#headline = headline;
  }

  /** The scope of the body at hand; it travels as the file's data. */
  static of(state: State): BodyScope {
    const scope = state.options.file?.data.scope;
    if (scope instanceof BodyScope) return scope;
    throw new TypeError('A body was turned into HTML without a scope');
  }

  /** The notes so far, by identifier; a walk over it meets notes that are added meanwhile. */
  get notes(): ReadonlyMap<string, BodyNote> {
    return this.#notes;
  }

  /** Counts a mark of the note `identifier`. */
  addMark(identifier: string): BodyNote {
    const known = this.#notes.get(identifier) ?? { number: this.#notes.size + 1, marks: 0 };
    const note = { ...known, marks: known.marks + 1 };
    this.#notes.set(identifier, note);
    return note;
  }

  /**
   * The place of the next heading, of Markdown depth `depth`: directly below the last one that is
   * higher, so that no level is skipped whatever the author skipped (WCAG 1.3.1, H42).
   */
  placeHeading(depth: number): HeadingPlace {
    while ((this.#depths.at(-1) ?? 0) >= depth) this.#depths.pop();
    this.#depths.push(depth);
    const rank = this.#depths.length;
    return { rank, level: Math.min(6, this.#headline + rank) };
  }
}
