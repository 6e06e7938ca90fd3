import type { Diagnostic, Place } from '../../model/diagnostic.js';
import { finding } from '../../model/finding.js';
import { nearest } from '../../model/nearest.js';
import type { Colour } from '../../typeset/frame.js';
import { parseColour } from './colour.js';
import type { Declaration, Declarations } from './declaration.js';
import { inPoints, parseLength } from './length.js';
import { type PageSize, parsePageSize } from './page-size.js';

/** What a value has to be. */
export type ValueKind = 'length' | 'share' | 'colour' | 'page-size' | 'text';

/** The smallest and the largest value that is still sane, in the unit of the result. */
export interface Limits {
  readonly low: number;
  readonly high: number;
}

/** What the keys of named colours begin with. */
const colourKeys = 'colours.';

const black: Colour = '#000000';

/**
 * Takes typed values out of declarations. Every value that is missing, unreadable or out of bounds
 * is a finding, and something harmless comes back in its stead, so that one pass finds them all.
 */
export class ValueReader {
  readonly #found: Diagnostic[] = [];
  readonly #missing = new Set<string>();
  readonly #declarations: Declarations;
  /** Where a missing key is reported: the file that the theme starts from. */
  readonly #start: Place;

  constructor(declarations: Declarations, start: Place) {
    this.#declarations = declarations;
    this.#start = start;
  }

  /** What was found so far; all keys that are missing are one finding. */
  get diagnostics(): readonly Diagnostic[] {
    if (this.#missing.size === 0) return this.#found;
    const keys = [...this.#missing];
    return [finding('theme-incomplete', this.#start, { keys }), ...this.#found];
  }

  has(key: string): boolean {
    return this.#declarations.has(key);
  }

  /** A length in pt, where 1 em is `em` pt. */
  length(key: string, em: number, limits: Limits): number {
    const length = this.#read(key, 'length', parseLength);
    return length === undefined ? limits.low : this.#within(key, inPoints(length, em), limits);
  }

  /** A share of 1, written `60%` or `0.6`. */
  share(key: string, limits: Limits): number {
    const share = this.#read(key, 'share', parseShare);
    return share === undefined ? limits.low : this.#within(key, share, limits);
  }

  /** A colour: `#c00000`, or the name of one among the theme's `colours`. */
  colour(key: string): Colour {
    const declaration = this.#required(key);
    if (declaration === undefined) return black;
    const { text, place } = declaration;
    const named = this.#declarations.get(`${colourKeys}${text}`);
    // A named colour that is none is said once, by checkColours.
    const colour = named === undefined ? parseColour(text) : (parseColour(named.text) ?? black);
    if (colour !== undefined) return colour;
    const names = this.#colourNames();
    const near = nearest(text, names);
    this.#report(
      finding('theme-unknown-colour', place, { key: declaration.key, text, names, near }),
    );
    return black;
  }

  /** Reports the named colours that are none, also where nothing has them. */
  checkColours(): void {
    for (const name of this.#colourNames()) {
      this.#read(`${colourKeys}${name}`, 'colour', parseColour);
    }
  }

  /** Both sides in pt, within the same limits. */
  pageSize(key: string, limits: Limits): PageSize {
    const size = this.#read(key, 'page-size', parsePageSize);
    if (size === undefined) return { width: limits.low, height: limits.low };
    return {
      width: this.#within(key, size.width, limits),
      height: this.#within(key, size.height, limits),
    };
  }

  text(key: string): string {
    return this.#read(key, 'text', (text) => text) ?? '';
  }

  /** What was written, with its place; empty where it is missing. */
  declaration(key: string): Declaration {
    return this.#required(key) ?? { key, text: '', place: this.#start };
  }

  flag(key: string): boolean {
    return this.choice(key, ['true', 'false']) === 'true';
  }

  /** One of the words; the first where it is none of them. */
  choice<T extends string>(key: string, words: readonly [T, ...T[]]): T {
    const declaration = this.#required(key);
    if (declaration === undefined) return words[0];
    const word = words.find((candidate) => candidate === declaration.text);
    if (word === undefined) {
      this.#report(
        finding('theme-unknown-word', declaration.place, {
          key: declaration.key,
          text: declaration.text,
          words,
          near: nearest(declaration.text, words),
        }),
      );
    }
    return word ?? words[0];
  }

  /**
   * Reports that what the `keys` give leaves less room than type needs; both in pt. It is said at the
   * first key that the theme's own files give; in the theme that all extend, nobody is to look for it.
   */
  checkRoom(keys: readonly string[], room: number, least: number): void {
    if (room >= least) return;
    const given = keys.flatMap((key) => this.#declarations.get(key) ?? []);
    const to = given.find(({ place }) => place.file !== this.#start.file) ?? given[0];
    if (to === undefined) return;
    const values = { key: to.key, room: Math.max(0, room), least };
    this.#report(finding('theme-no-room', to.place, values));
  }

  #colourNames(): readonly string[] {
    return [...this.#declarations.keys()]
      .filter((key) => key.startsWith(colourKeys))
      .map((key) => key.slice(colourKeys.length));
  }

  #read<T>(key: string, kind: ValueKind, parse: (text: string) => T | undefined): T | undefined {
    const declaration = this.#required(key);
    if (declaration === undefined) return undefined;
    const value = parse(declaration.text);
    if (value === undefined) {
      const { text, place } = declaration;
      this.#report(finding('theme-bad-value', place, { key: declaration.key, text, kind }));
    }
    return value;
  }

  #within(key: string, value: number, limits: Limits): number {
    const declaration = this.#declarations.get(key);
    const inside = value >= limits.low && value <= limits.high;
    if (inside || declaration === undefined) return value;
    const { text, place } = declaration;
    this.#report(finding('theme-out-of-bounds', place, { key: declaration.key, text, ...limits }));
    return limits.low;
  }

  #required(key: string): Declaration | undefined {
    const declaration = this.#declarations.get(key);
    if (declaration === undefined) this.#missing.add(groupOf(key));
    return declaration;
  }

  /** A value that several styles inherit is reported once, where it was written. */
  #report(diagnostic: Diagnostic): void {
    const { rule, place } = diagnostic;
    const said = this.#found.some((other) => other.rule === rule && other.place === place);
    if (!said) this.#found.push(diagnostic);
  }
}

/** What a key is said to be part of: a style, a rule, the page's margins. */
function groupOf(key: string): string {
  return key.split('.').slice(0, 2).join('.');
}

/** Reads `60%` or `0.6`; undefined for anything else. */
function parseShare(text: string): number | undefined {
  const match = /^(\d*\.?\d+)\s*(%)?$/.exec(text.trim());
  if (match === null) return undefined;
  return Number(match[1]) / (match[2] === undefined ? 1 : 100);
}
