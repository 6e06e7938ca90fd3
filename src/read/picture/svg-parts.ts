/**
 * The most parts of a drawing, counted where it shows them: a map with all its streets has fewer. Its
 * renderer takes some thirty µs for each before it draws anything.
 */
export const mostParts = 60_000;

/** How many parts weigh as much as a piece of text, and as each of its characters: they are shaped. */
const perText = 10;
const perCharacter = 2;

/** How much of a path's data, in characters, and of an embedded picture's weighs as much as a part. */
const pathPart = 500;
const picturePart = 200;

/** How many comparisons of elements with rules of style sheets weigh as much as a part. */
const comparisons = 200;

/** An element and what it holds. */
interface Part {
  weight: number;
  readonly inner: Part[];
  /** The id of the element that is shown in its place. */
  readonly used?: string;
  /** What it weighs with all that it shows, once that is known. */
  total?: number;
}

/** How deep what is used may use other things. */
const deepest = 1000;

/** Counts what a drawing shows, as it is read: what is used ten times counts ten times. */
export class SvgParts {
  readonly #root: Part = { weight: 0, inner: [] };
  readonly #open: Part[] = [this.#root];
  readonly #named = new Map<string, Part>();
  readonly #markers: Part[] = [];
  #elements = 0;
  #rules = 0;
  /** Where markers may stand: at the ends of lines, and at their corners. */
  #ends = 0;
  #corners = 0;
  #marksCorners = false;

  start(name: string, attributes: ReadonlyMap<string, string>): void {
    const value = (key: string): string => attributes.get(key) ?? '';
    const data = value('d') || value('points');
    const address = value('href').trim();
    const used = name === 'use' ? { used: address.slice(1) } : {};
    const part: Part = { weight: 1 + data.length / pathPart, inner: [], ...used };
    if (name === 'text') part.weight += perText;
    if (name === 'image') part.weight += address.length / picturePart;
    if (name === 'marker') this.#markers.push(part);
    this.#elements += 1;
    this.#ends += 2;
    this.#corners += data.length / 2;
    this.#marksCorners ||=
      /marker(?:-mid)?\s*:/.test(value('style')) || attributes.has('marker-mid');
    this.#open.at(-1)?.inner.push(part);
    this.#open.push(part);
    if (value('id') !== '') this.#named.set(value('id'), part);
  }

  /** Text that stands in the innermost element, which is called `name`. */
  text(name: string, text: string): void {
    if (name === 'style') {
      this.#rules += text.split(/[{,]/).length;
      this.#marksCorners ||= /marker(?:-mid)?\s*:/.test(text);
      return;
    }
    const part = this.#open.at(-1);
    if (part) part.weight += text.trim().length * perCharacter;
  }

  end(): void {
    this.#open.pop();
  }

  /** How many parts the drawing read shows. */
  count(): number {
    const places = this.#ends + (this.#marksCorners ? this.#corners : 0);
    const heaviest = Math.max(0, ...this.#markers.map((marker) => this.#total(marker)));
    const marks = heaviest === 0 ? 0 : places * heaviest;
    return this.#total(this.#root) + (this.#elements * this.#rules) / comparisons + marks;
  }

  /** One that uses itself is not drawn, and counts for nothing more. */
  #total(part: Part, depth = 0): number {
    if (part.total !== undefined) return part.total;
    if (depth > deepest) return Number.POSITIVE_INFINITY;
    part.total = 0;
    let total = part.weight;
    for (const inner of part.inner) total += this.#total(inner, depth + 1);
    const used = part.used === undefined ? undefined : this.#named.get(part.used);
    if (used) total += this.#total(used, depth + 1);
    part.total = total;
    return total;
  }
}
