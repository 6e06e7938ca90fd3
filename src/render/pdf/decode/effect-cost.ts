import { numbersIn } from './outline.js';

/** Attributes of an element, by their names. */
export type Attributes = ReadonlyMap<string, string>;

/** What each primitive of a filter costs for each dot, in ns, where it is the same for all. */
const primitives: Readonly<Record<string, number>> = {
  feGaussianBlur: 330,
  feDropShadow: 780,
  feDiffuseLighting: 60,
  feSpecularLighting: 100,
  feDisplacementMap: 150,
  feColorMatrix: 70,
};

/** Of any other. */
const usual = 60;

/** For each octave of noise. */
const octave = 180;

/** For each neighbour that a dot is compared with, or mixed with. */
const neighbour = { feMorphology: 6, feConvolveMatrix: 15 } as const;

/**
 * What a primitive of a filter costs for each dot, in ns: noise by its octaves, and what looks at the
 * dots around each by how many they are; a drawing may name any number. 0 for what is no primitive.
 */
export function primitiveCost(name: string, attributes: Attributes, dots: number): number {
  const [first = 1, second = first] = numbersIn(
    attributes.get(name === 'feMorphology' ? 'radius' : 'order') ?? '',
  );
  switch (name) {
    case 'feTurbulence':
      return usual + octave * Number(attributes.get('numOctaves') ?? 1);
    case 'feMorphology':
      return usual + neighbour[name] * (2 * first * dots + 1) * (2 * second * dots + 1);
    case 'feConvolveMatrix':
      return usual + neighbour[name] * first * second;
    default:
      return /^fe[A-Z]/.test(name) ? (primitives[name] ?? usual) : 0;
  }
}
