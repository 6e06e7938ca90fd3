import type { StructureNode } from './frame.js';
import { node } from './structure.js';

/** A footnote that a mark was met for. */
export interface RegisteredNote {
  readonly name: string;
  /** From 1, in the order of the marks. */
  readonly number: number;
  /** The note in the structure; it stands behind the paragraph of its mark. */
  readonly structure: StructureNode;
  /** The destination that the mark leads to. */
  readonly anchor: string;
}

/** Numbers footnotes in the order in which their marks are met. */
export class NoteRegister {
  readonly #notes = new Map<string, RegisteredNote>();
  readonly #order: RegisteredNote[] = [];

  /** How many notes there are so far. */
  get count(): number {
    return this.#order.length;
  }

  /** The note of a name; registered now where this is its first mark. */
  register(name: string): { readonly note: RegisteredNote; readonly first: boolean } {
    const known = this.#notes.get(name);
    if (known !== undefined) return { note: known, first: false };
    const note: RegisteredNote = {
      name,
      number: this.count + 1,
      structure: node('Note'),
      anchor: `note:${name}`,
    };
    this.#notes.set(name, note);
    this.#order.push(note);
    return { note, first: true };
  }

  /** The note of an index from 0; undefined behind the last. */
  at(index: number): RegisteredNote | undefined {
    return this.#order[index];
  }

  /** The notes from a count on, in the order of their marks. */
  since(count: number): readonly RegisteredNote[] {
    return this.#order.slice(count);
  }
}
