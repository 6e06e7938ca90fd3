import type { Place } from '../../../model/diagnostic.js';
import type { ElementName } from './vocabulary.js';

/** An element of a filled-in PDF template; what it may be and hold has been checked. */
export interface Element {
  readonly name: ElementName;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (Element | string)[];
  /** Where a template has it. */
  readonly place: Place;
}
