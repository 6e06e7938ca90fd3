import type { Diagnostic, Place } from '../model/diagnostic.js';
import type { PagedDocument, PictureSizes } from './document.js';
import type { Faces } from './face.js';
import { GlyphBook } from './line/glyph-book.js';
import { NoteRegister } from './note-register.js';
import type { Theme } from './theme.js';

/** What every part of one run of the typesetter has at hand. */
export interface Setting {
  readonly document: PagedDocument;
  readonly theme: Theme;
  readonly faces: Faces;
  readonly pictures: PictureSizes;
  readonly book: GlyphBook;
  readonly notes: NoteRegister;
  readonly diagnostics: Diagnostic[];
  /** Where a finding points whose cause has no place of its own. */
  readonly place: Place;
}

/** Lays the table for one document. */
export function settingOf(
  document: PagedDocument,
  theme: Theme,
  faces: Faces,
  pictures: PictureSizes,
): Setting {
  return {
    document,
    theme,
    faces,
    pictures,
    book: new GlyphBook(faces),
    notes: new NoteRegister(),
    diagnostics: [],
    place: document.place ?? { file: '', line: 1, column: 1 },
  };
}
