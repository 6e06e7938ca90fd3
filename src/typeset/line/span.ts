import type { Place } from '../../model/diagnostic.js';
import type { FaceRole } from '../face.js';
import type { Colour, LinkTarget, Owner, StructureNode } from '../frame.js';
import type { TextStyle } from '../theme.js';

/** How consecutive characters look and whom they belong to. Lengths in pt. */
export interface Span {
  readonly role: FaceRole;
  readonly size: number;
  readonly colour: Colour;
  readonly owner: Owner;
  /** How far above the baseline they stand: a note's mark. */
  readonly rise: number;
  readonly strike: boolean;
  readonly link: SpanLink | undefined;
  readonly place: Place | undefined;
  /** The footnote that this is the mark of. */
  readonly note: string | undefined;
  readonly thing: Thing | undefined;
  /** No line ends in it, unless it is longer than a line. */
  readonly whole: boolean;
}

/** The link that characters belong to. */
interface SpanLink {
  readonly target: LinkTarget;
  readonly node: StructureNode;
  /** Its node has children instead of text: there are pictures in it. */
  readonly branches: boolean;
}

/** What stands in a line without being text. */
export type Thing =
  | {
      readonly kind: 'picture';
      /** Undefined draws an empty box. */
      readonly picture: string | undefined;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: 'leader'; readonly anchor: string; readonly width: number }
  | { readonly kind: 'break' };

/** A paragraph's characters in one string, and which span begins where in it. */
export interface Collected {
  readonly text: string;
  /** UTF-16 offsets at which the span of the same index begins. */
  readonly starts: readonly number[];
  readonly spans: readonly Span[];
}

/** Stands in the collected text for a {@link Thing}. */
export const thingCharacter = '\ufffc';

/** A style's own look, without anything special. */
export function plainSpan(style: TextStyle, owner: Owner): Span {
  return {
    role: style.face,
    size: style.size,
    colour: style.colour,
    owner,
    rise: 0,
    strike: false,
    link: undefined,
    place: undefined,
    note: undefined,
    thing: undefined,
    whole: false,
  };
}
