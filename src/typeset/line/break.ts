import { Penalty } from './breaking.js';
import { type Items, number } from './items.js';
import { isText } from './kind.js';
import { loosest, ratioOf, tightest } from './ratio.js';

/** The room of a paragraph's lines in pt; the first may have less, or more. */
export interface Measure {
  readonly first: number;
  readonly rest: number;
}

/** How a paragraph's lines fill their measure. */
export type Fill = 'justified' | 'ragged' | 'balanced';

/** Lengths are compared with this tolerance, in pt. */
const epsilon = 1e-6;

/** The ratio of a line that cannot be pressed into its room. */
const tooLong = Number.NEGATIVE_INFINITY;

/** A last line of one character costs more than a line that is left short. */
const lonelyCost = 1e11;

/**
 * What it costs a title to be cut where the sense goes on: rather, two lines may each be two fifths
 * longer and shorter than even ones (GB/T 9704, 7.3.1: whole words, and a trapezoid or a diamond).
 */
const cutCost = 2 * 0.4 ** 2;

/** A line that cannot but leave its room. */
const overfullCost = 1e12;

/** How far the lines of a way may be pressed and stretched, as ratios; `lone` lets it end in one character. */
interface Bounds {
  readonly tightest: number;
  readonly loosest: number;
  readonly lone: boolean;
}

/** What is looked for: fine lines, then tighter ones, and at last any. */
const fine: Bounds = { tightest: 1, loosest, lone: false };
const tight: Bounds = { tightest, loosest, lone: false };
const any: Bounds = { tightest, loosest: Number.POSITIVE_INFINITY, lone: true };

/**
 * The third call of a paragraph: where its lines end, as places. All ways to break it are weighed
 * together (Knuth and Plass, Breaking Paragraphs into Lines, 1981): each place keeps the cheapest
 * way to it, and only the places that one line can reach back to are looked at, so the time is
 * linear. Where every way has a line that is pressed hard, gapes, or is a lone character at the end,
 * another pass weighs these too.
 */
export function breakLines(items: Items, measure: Measure, fill: Fill): readonly number[] {
  const weighing = weighingOf(items, measure, fill);
  for (const bounds of fill === 'justified' ? [fine, tight, any] : [any]) {
    const way = cheapestWay(items, measure, weighing, bounds);
    if (way !== undefined) return way;
  }
  return [items.count];
}

/** The cost of a line from one place to another; `ratio` tells how it is stretched or pressed. */
interface Weighing {
  /** The place from which on a last line would be too short. */
  readonly lonely: number;
  ratio(from: number, to: number, room: number): number;
  cost(from: number, to: number, ratio: number): number;
}

/** The cheapest way through all places; undefined where every way has a line out of bounds. */
function cheapestWay(
  items: Items,
  measure: Measure,
  weighing: Weighing,
  bounds: Bounds,
): readonly number[] | undefined {
  const { count } = items;
  const total = new Float64Array(count + 1);
  const previous = new Int32Array(count + 1).fill(-1);
  // Places that lines may start at, and the first of them that a line can still reach back to.
  const starts = [0];
  let nearest = 0;
  for (let place = 1; place <= count; place++) {
    const penalty = number(items.penalty, place);
    if (penalty === Penalty.forbidden) continue;
    const forced = penalty === Penalty.forced;
    let cheapest = Number.POSITIVE_INFINITY;
    for (let index = nearest; index < starts.length; index++) {
      const from = starts[index] ?? 0;
      const room = from === 0 ? measure.first : measure.rest;
      const ratio = weighing.ratio(from, place, room);
      if (ratio < -bounds.tightest - epsilon) {
        // Too long from here, and so for every later place.
        if (index === nearest) nearest += 1;
        continue;
      }
      if (ratio > bounds.loosest + epsilon) break;
      const isLonely = place === count && from >= weighing.lonely;
      if (isLonely && !bounds.lone) continue;
      const line = weighing.cost(from, place, ratio) + (isLonely ? lonelyCost : 0);
      const cost = number(total, from) + line + (forced ? 0 : penalty * penalty);
      if (cost >= cheapest) continue;
      cheapest = cost;
      previous[place] = from;
    }
    if (nearest >= starts.length) {
      if (!bounds.lone) return undefined;
      // One item wider than the line: it stands alone.
      nearest = starts.length - 1;
      const from = starts[nearest] ?? 0;
      cheapest = number(total, from) + overfullCost;
      previous[place] = from;
    }
    if (cheapest === Number.POSITIVE_INFINITY) {
      if (forced) return undefined;
      continue;
    }
    total[place] = cheapest;
    if (forced) {
      starts.length = 0;
      nearest = 0;
    }
    starts.push(place);
  }
  return trace(previous, count);
}

function trace(previous: Int32Array, count: number): readonly number[] | undefined {
  const ends: number[] = [];
  for (let place = count; place > 0; place = previous[place] ?? -1) {
    if (previous[place] === -1) return undefined;
    ends.push(place);
  }
  return ends.reverse();
}

function weighingOf(items: Items, measure: Measure, fill: Fill): Weighing {
  if (fill === 'balanced') return balanced(items, measure);
  return fill === 'ragged' ? ragged(items) : justified(items);
}

function justified(items: Items): Weighing {
  return {
    lonely: lonelyFrom(items),
    ratio(from, to, room) {
      const left = room - items.natural(from, to);
      return left > 0 && isForced(items, to) ? 0 : ratioOf(items, from, to, left, room);
    },
    cost: (_from, _to, ratio) => demerits(Math.abs(ratio)),
  };
}

/** Lines with one straight edge: the room that they leave is spread over all but the last. */
function ragged(items: Items): Weighing {
  return {
    lonely: lonelyFrom(items),
    ratio(from, to, room) {
      const left = room - items.natural(from, to);
      if (left < -epsilon) return tooLong;
      return isForced(items, to) ? 0 : left / Math.max(room / 4, epsilon);
    },
    cost: (_from, _to, ratio) => demerits(ratio),
  };
}

/** Knuth and Plass's demerits of a line without its penalty, from the size of its ratio. */
function demerits(ratio: number): number {
  const badness = 1 + 100 * ratio * ratio * ratio;
  return badness * badness;
}

/** Titles: as few lines as can be, as even as can be, broken where the sense breaks if it costs little. */
function balanced(items: Items, measure: Measure): Weighing {
  const whole = items.natural(0, items.count);
  const room = Math.min(measure.first, measure.rest);
  const lines = Math.max(1, Math.ceil((whole - epsilon) / Math.max(room, epsilon)));
  const target = whole / lines;
  return {
    lonely: Number.POSITIVE_INFINITY,
    ratio: (from, to, available) => (available - items.natural(from, to) < -epsilon ? tooLong : 0),
    cost(from, to) {
      const uneven = (items.natural(from, to) / Math.max(target, epsilon) - 1) ** 2;
      const cut = isForced(items, to) || breaksSense(items, to) ? 0 : cutCost;
      return 1e6 + uneven + cut;
    },
  };
}

/** True at a typed space and behind a mark: there a title may be cut without being cut apart. */
function breaksSense(items: Items, place: number): boolean {
  const before = items.characters[place - 1];
  return items.typed[place] === 1 || (before !== undefined && !isText(before.kind));
}

function isForced(items: Items, place: number): boolean {
  return items.penalty[place] === Penalty.forced;
}

/** The place from which a last line would hold fewer than two characters of the text. */
function lonelyFrom(items: Items): number {
  let seen = 0;
  for (let index = items.count - 1; index >= 0; index--) {
    const character = items.characters[index];
    if (character !== undefined && isText(character.kind)) seen += 1;
    if (seen === 2) return index + 1;
  }
  return Number.POSITIVE_INFINITY;
}
