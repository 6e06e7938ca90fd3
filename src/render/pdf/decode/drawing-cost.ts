import { type Attributes, primitiveCost } from './effect-cost.js';
import {
  areaOf,
  type Box,
  joined,
  type Matrix,
  multiplied,
  nothing,
  numbersIn,
  outlineOf,
} from './outline.js';

/** The size of a drawing in CSS px, and how many dots go to each at most. */
interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly dots: number;
}

/** What a mask, a clip path, a pattern or a filter does to each dot of a layer. */
interface Effect {
  readonly attributes: Attributes;
  perDot: number;
  fixed: number;
  /** Those that it is made with in turn. */
  readonly uses: string[];
}

/** An element that is still open. */
interface Open {
  readonly name: string;
  readonly attributes: Attributes;
  readonly matrix: Matrix;
  /** What is drawn in it. */
  box: Box;
}

/** In ns for each dot, as measured: a fill, one that lets see through or changes, a picture, and a layer laid over what is below. */
const perDot = { plain: 2, shaded: 25, picture: 60, layer: 65 } as const;

/** In ns for each dot of a layer besides what is in it. */
const effects: Readonly<Record<string, number>> = {
  clipPath: 80,
  mask: 85,
  pattern: 25,
  filter: 225,
};

/** In ns for each dot of an outline's length, filled and stroked. */
const perLength = { fill: 50, stroke: 600 } as const;

/** In ns for each dash of a stroke, of which the renderer makes no more than a million. */
const perDash = 600;
const mostDashes = 1e6;

/** In ns for each point of an outline. */
const perPoint = 3000;

const tag = /<(\/?)([\w:]+)((?:[^<>"]|"[^"]*")*?)(\/?)>/g;
const attribute = /([\w:-]+)="([^"]*)"/g;
const painting = ['filter', 'mask', 'clip-path', 'fill', 'stroke'] as const;

/**
 * What it takes to draw a drawing, from what the drawing says and nothing else, so that it is the same
 * on any machine. It is to be as the renderer writes it anew: shapes and text are paths, what is used
 * stands where it is used, there are no style sheets, and effects are defined before what is drawn.
 */
export class DrawingCost {
  readonly #sheet: Sheet;
  readonly #edge: Box;
  readonly #effects = new Map<string, Effect>();
  /** Of effects with all that they use. */
  readonly #known = new Map<string, Pick<Effect, 'perDot' | 'fixed'>>();
  readonly #open: Open[] = [];
  /** The effect whose definition is read. */
  #effect: Effect | undefined;
  #area = 0;
  #length = 0;
  #fixed = 0;

  constructor(drawing: string, sheet: Sheet) {
    this.#sheet = sheet;
    this.#edge = { left: 0, top: 0, right: sheet.width, bottom: sheet.height };
    for (const [, end, name = '', inner = '', empty] of drawing.matchAll(tag)) {
      if (!end) this.#start(name, attributesIn(inner));
      if (end || empty) this.#end();
    }
  }

  /** In ns of a processor of 2020, when `dots` go to a CSS px. */
  at(dots: number): number {
    return this.#area * dots ** 2 + this.#length * dots + this.#fixed;
  }

  #start(name: string, attributes: Attributes): void {
    const outer = this.#open.at(-1)?.matrix ?? this.#view(attributes);
    const matrix = multiplied(outer, attributes.get('transform'));
    const element = { name, attributes, matrix, box: nothing };
    this.#open.push(element);
    const effect = effects[name];
    if (effect !== undefined) this.#define(attributes, effect);
    if (name === 'path' || name === 'image') this.#draw(element);
  }

  /** From the root's `viewBox` to its size; a little much where it is not stretched. */
  #view(attributes: Attributes): Matrix {
    const [x = 0, y = 0, width = 1, height = 1] = numbersIn(attributes.get('viewBox') ?? '');
    const across = this.#sheet.width / width;
    const down = this.#sheet.height / height;
    return [across, 0, 0, down, -x * across, -y * down];
  }

  #define(attributes: Attributes, cost: number): void {
    this.#effect = { attributes, perDot: cost, fixed: 0, uses: [] };
    this.#effects.set(attributes.get('id') ?? '', this.#effect);
  }

  #draw(element: Open): void {
    const { name, attributes, matrix } = element;
    const fill = attributes.get('fill') ?? '';
    const stroke = attributes.get('stroke') ?? 'none';
    const wider = stroke === 'none' ? 0 : Number(attributes.get('stroke-width') ?? 1);
    const points = name === 'path' ? numbersIn(attributes.get('d') ?? '') : corners(attributes);
    const { box, length, parts } = outlineOf(points, matrix, wider, this.#edge);
    const isPlain = /^#/.test(fill) && !attributes.has('fill-opacity') && stroke === 'none';
    const dot = name === 'image' ? perDot.picture : isPlain ? perDot.plain : perDot.shaded;
    element.box = box;
    if (this.#effect) {
      this.#effect.perDot += dot;
      this.#effect.fixed += parts * perPoint;
      return;
    }
    this.#area += dot * areaOf(box);
    this.#length += fill === 'none' ? 0 : perLength.fill * length;
    this.#length += stroke === 'none' ? 0 : perLength.stroke * length;
    this.#fixed += parts * perPoint + dashes(attributes, matrix, length) * perDash;
  }

  #end(): void {
    const element = this.#open.pop();
    if (!element) return;
    const { name, attributes } = element;
    const layer = attributes.has('opacity') || attributes.has('style') ? perDot.layer : 0;
    const used = painting.flatMap((key) => referred(attributes.get(key)));
    if (this.#effect) {
      this.#effect.perDot += layer + primitiveCost(name, attributes, this.#sheet.dots);
      this.#effect.uses.push(...used);
      if (name in effects) this.#effect = undefined;
      return;
    }
    for (const id of referred(attributes.get('filter'))) element.box = this.#regionOf(id, element);
    const all = used.map((id) => this.#costOf(id));
    const dot = all.reduce((sum, effect) => sum + effect.perDot, layer);
    const area = areaOf(element.box);
    if (area > 0) this.#area += dot * area;
    this.#fixed += all.reduce((sum, effect) => sum + effect.fixed, 0);
    const parent = this.#open.at(-1);
    if (parent) parent.box = joined(parent.box, element.box);
  }

  /** Where a filter works that is laid on an element: beyond it, too (Filter Effects Module 1, section 6). */
  #regionOf(id: string, { box, matrix }: Open): Box {
    const attributes = this.#effects.get(id)?.attributes ?? new Map<string, string>();
    // What lies beyond the sheet may have a filter that reaches it.
    if (areaOf(box) === 0) return this.#edge;
    const region = corners(attributes);
    if (attributes.get('filterUnits') === 'userSpaceOnUse') {
      return outlineOf(region, matrix, 0, this.#edge).box;
    }
    const width = box.right - box.left;
    const height = box.bottom - box.top;
    return outlineOf(region, [width, 0, 0, height, box.left, box.top], 0, this.#edge).box;
  }

  /** An effect's cost with all that it uses; one that uses itself draws nothing there. */
  #costOf(id: string): Pick<Effect, 'perDot' | 'fixed'> {
    const known = this.#known.get(id);
    if (known) return known;
    const sum = { perDot: 0, fixed: 0 };
    this.#known.set(id, sum);
    const effect = this.#effects.get(id);
    if (!effect) return sum;
    for (const part of [effect, ...effect.uses.map((used) => this.#costOf(used))]) {
      sum.perDot += part.perDot;
      sum.fixed += part.fixed;
    }
    return sum;
  }
}

function attributesIn(tag: string): Attributes {
  const found = new Map<string, string>();
  for (const [, name = '', value = ''] of tag.matchAll(attribute)) found.set(name, value);
  return found;
}

/** How many dashes a stroke has that is so long in CSS px. */
function dashes(attributes: Attributes, [a, b]: Matrix, length: number): number {
  const pattern = numbersIn(attributes.get('stroke-dasharray') ?? '');
  const period = pattern.reduce((sum, part) => sum + part, 0) * Math.hypot(a, b);
  return period === 0 ? 0 : Math.min(mostDashes, (length / period) * pattern.length);
}

/** The id in a `url(#…)`, if there is one. */
function referred(value = ''): readonly string[] {
  return value.startsWith('url(#') ? [value.slice(5, value.lastIndexOf(')'))] : [];
}

/** Two corners of a picture, or of what a filter works on. */
function corners(attributes: Attributes): readonly number[] {
  const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) =>
    Number(attributes.get(name) ?? 0),
  );
  return [x, y, x + width, y + height];
}
