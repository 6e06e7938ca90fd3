import { Items, number } from './items.js';
import type { Span, Thing } from './span.js';

/** A prepared paragraph in another size of type: everything in it is as many times larger. */
export function scaleItems(items: Items, scale: number): Items {
  const scaled = new Items(items.text, items.directions);
  const spans = new Map<Span, Span>();
  for (let index = 0; index <= items.count; index++) {
    scaled.gap[index] = number(items.gap, index) * scale;
    scaled.open[index] = number(items.open, index) * scale;
    scaled.loose[index] = number(items.loose, index) * scale;
    scaled.close[index] = number(items.close, index) * scale;
    scaled.press[index] = number(items.press, index) * scale;
    scaled.penalty[index] = number(items.penalty, index);
    scaled.typed[index] = number(items.typed, index);
    const character = items.characters[index];
    const span = items.spans[index];
    if (character === undefined || span === undefined) continue;
    const other = spans.get(span) ?? scaleSpan(span, scale);
    spans.set(span, other);
    const width = number(items.width, index) * scale;
    scaled.push(character, other, width, number(items.start, index), number(items.end, index));
  }
  return scaled;
}

function scaleSpan(span: Span, scale: number): Span {
  const { size, rise, thing } = span;
  return {
    ...span,
    size: size * scale,
    rise: rise * scale,
    thing: thing === undefined ? undefined : scaleThing(thing, scale),
  };
}

function scaleThing(thing: Thing, scale: number): Thing {
  switch (thing.kind) {
    case 'picture':
      return { ...thing, width: thing.width * scale, height: thing.height * scale };
    case 'leader':
      return { ...thing, width: thing.width * scale };
    case 'break':
      return thing;
  }
}
