/**
 * How high headings stand, the highest first. Those in a text follow: a heading of Markdown depth d
 * has the rank `inText + d`.
 */
export const rankOf = { title: 1, heading: 2, section: 3, headline: 4, inText: 4 } as const;

/** Where a heading came to stand. */
export interface Standing {
  /** H1–H6 in the structure. */
  readonly level: number;
  /** In the outline, from 1; the title itself has no bookmark: 0. */
  readonly bookmark: number;
  /** Of a heading in a text: how deep it stands there, from 1. */
  readonly depth: number;
}

/**
 * Gives headings, in the order of the document, their levels: each directly below the last one that
 * is higher, so that no level is skipped whatever a template or an author skipped (PDF/UA-1, 7.4.2).
 */
export class HeadingRanks {
  readonly #open: number[] = [];

  enter(rank: number): Standing {
    while ((this.#open.at(-1) ?? 0) >= rank) this.#open.pop();
    this.#open.push(rank);
    const level = this.#open.length;
    const titles = this.#open[0] === rankOf.title ? 1 : 0;
    const depth = this.#open.filter((open) => open > rankOf.headline).length;
    return { level: Math.min(6, level), bookmark: level - titles, depth };
  }
}
