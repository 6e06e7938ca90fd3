import type { NetAnswer } from '../host/net.js';
import type { Place } from '../model/diagnostic.js';
import type { PageText } from './page-text.js';

/** One redirect. */
export interface Hop {
  /** RFC 9110, 15.4: 301 and 308 are for good, the others for now. */
  readonly status: number;
  /** Where it led, absolute. */
  readonly to: string;
}

/** What became of an address, redirects followed. */
export interface Arrival {
  readonly hops: readonly Hop[];
  /** At the last hop, or at the address itself; `endless` where the redirects did not end. */
  readonly answer: NetAnswer | { readonly kind: 'endless' };
  /** What the page says; empty where there is none or it is no HTML. */
  readonly text: PageText;
}

/** A link of an issue. */
export interface Link {
  /** As it is written. */
  readonly url: string;
  readonly place: Place;
}

/** A link as rules see it that ask the net. */
export interface LinkAnswer extends Link, Arrival {}
