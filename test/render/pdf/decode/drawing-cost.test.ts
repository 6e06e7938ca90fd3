import { describe, expect, it } from 'vitest';
import { DrawingCost } from '../../../../src/render/pdf/decode/drawing-cost.js';

const root = 'width="900" height="900" viewBox="0 0 900 900"';

/** In ms, at two dots to a px, of a drawing as the renderer writes it. */
function cost(inner: string, defs = ''): number {
  const drawing = `<svg ${root}><defs>${defs}</defs>${inner}</svg>`;
  return new DrawingCost(drawing, { width: 900, height: 900, dots: 2 }).at(2) / 1e6;
}

const path = (attributes = 'fill="#000000"', d = 'M 0 0 L 900 0 L 900 900 Z') =>
  `<path stroke="none" ${attributes} d="${d}"/>`;
const small = (attributes?: string) => path(attributes, 'M 0 0 L 9 0 L 9 9 Z');
const layer = (attributes: string, inner = path()) => `<g ${attributes}>${inner}</g>`;
const dashed = (lengths: string) =>
  `<path fill="none" stroke="#000000" stroke-dasharray="${lengths}" d="M 0 0 L 0 9"/>`;

describe('DrawingCost', () => {
  it.each([
    ['more dots', path(), small()],
    ['what lets see through', path('fill="#000000" fill-opacity="0.5"'), path()],
    ['a stroke', path('fill="none" stroke="#000000"').replace('stroke="none"', ''), path()],
    ['dashes', dashed('0.1 0.1'), dashed('90 90')],
    ['a layer', layer('opacity="0.5"'), path()],
    ['each layer', layer('opacity="0.5"', layer('opacity="0.5"')), layer('opacity="0.5"')],
    ['a larger layer', layer('opacity="0.5"'), layer('opacity="0.5"', small())],
    ['what is scaled up', layer('transform="matrix(9 0 0 9 0 0)"', small()), small()],
  ])('counts %s', (_, more, less) => {
    expect(cost(more)).toBeGreaterThan(cost(less) * 1.5);
  });

  it('counts what lies on the sheet alone', () => {
    const around = path(undefined, 'M -9e9 -9e9 L 9e9 -9e9 L 9e9 9e9 Z');
    expect(cost(around)).toBeCloseTo(cost(path()), 0);
  });

  it('counts an effect with all that it uses, wherever that is defined, and one that uses itself once', () => {
    const mask = (id: string, used: string) =>
      `<mask id="${id}" mask="url(#${used})">${path()}</mask>`;
    const shown = layer('mask="url(#a)"');
    const one = cost(shown, mask('a', 'none'));
    const three = cost(shown, mask('a', 'b') + mask('b', 'c') + mask('c', 'a'));
    expect(three).toBeGreaterThan(one * 2.5);
    expect(three).toBeLessThan(one * 3.5);
  });

  it.each([
    '<feTurbulence numOctaves="99"/>',
    '<feMorphology radius="40 40"/>',
    '<feConvolveMatrix order="50 50"/>',
    '<feGaussianBlur stdDeviation="9"/>'.repeat(50),
  ])('counts what a filter does to each dot: %s', (inner) => {
    const filter = `<filter id="f" x="0" y="0" width="1" height="1">${inner}</filter>`;
    expect(cost(layer('filter="url(#f)"'), filter)).toBeGreaterThan(20_000);
    expect(cost(layer('filter="url(#f)"', small()), filter)).toBeLessThan(200);
  });

  it('counts all that a filter reaches', () => {
    const filter = (units: string) => `<filter id="f" ${units}><feOffset/></filter>`;
    const shown = layer('filter="url(#f)"', small());
    const near = cost(shown, filter('x="0" y="0" width="1" height="1"'));
    const far = cost(shown, filter('x="-99" y="-99" width="200" height="200"'));
    const named = filter('filterUnits="userSpaceOnUse" x="0" y="0" width="900" height="900"');
    expect(far).toBeGreaterThan(near * 1000);
    expect(cost(shown, named)).toBeCloseTo(far, 0);
  });
});
