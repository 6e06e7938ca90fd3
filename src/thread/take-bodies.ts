import type { Root } from 'mdast';
import type { BodySource } from '../compose/body/body-source.js';
import { readBody } from '../compose/body/read-body.js';
import type { Outcome } from '../model/diagnostic.js';

/**
 * Reads bodies for as long as there are some that no other thread has taken; `next` is shared by all
 * who do. Returns those that were read here, by their numbers.
 */
export function takeBodies(
  sources: readonly BodySource[],
  next: Int32Array<SharedArrayBuffer>,
): Map<number, Outcome<Root>> {
  const bodies = new Map<number, Outcome<Root>>();
  for (;;) {
    const number = Atomics.add(next, 0, 1);
    const source = sources[number];
    if (source === undefined) return bodies;
    bodies.set(number, readBody(source));
  }
}
