import type { Outcome } from '../model/diagnostic.js';
import { flowBlocks } from './block/flow.js';
import { flowNote } from './block/footnote.js';
import type { Flow } from './block/room.js';
import type { PagedDocument, PictureSizes } from './document.js';
import type { Faces } from './face.js';
import type { PlacedDocument } from './frame.js';
import { assemble } from './page/assemble.js';
import { paginate } from './page/paginate.js';
import type { Strip } from './page/strip.js';
import { type Setting, settingOf } from './setting.js';
import { node } from './structure.js';
import type { Theme } from './theme.js';
import { typeArea } from './type-area.js';

/**
 * Sets a document: its blocks become strips of lines, the strips pages, and on the pages every glyph
 * has its place. Reports characters that no face has, and tables that do not fit.
 */
export function typesetDocument(
  document: PagedDocument,
  theme: Theme,
  faces: Faces,
  pictures: PictureSizes,
): Outcome<PlacedDocument> {
  const setting = settingOf(document, theme, faces, pictures);
  const area = typeArea(theme);
  const structure = node('Document');
  const room = { x: 0, width: area.width, paragraph: 'paragraph', depth: 0 } as const;
  const strips = flowBlocks(document.blocks, room, structure, setting);
  const notes = flowNotes(setting);
  const layouts = paginate(strips, (name) => notes.get(name) ?? [], {
    height: area.height,
    grid: theme.grid,
    noteRule: theme.styles.footnote.leading,
    colophon: theme.colophon,
  });
  return { value: assemble(layouts, structure, setting), diagnostics: setting.diagnostics };
}

/** The footnotes whose marks were met, and those whose marks stand in these. */
function flowNotes(setting: Setting): ReadonlyMap<string, readonly Strip[]> {
  const flow: Flow = (blocks, room, parent) => flowBlocks(blocks, room, parent, setting);
  const flowed = new Map<string, readonly Strip[]>();
  for (let note = setting.notes.at(0); note !== undefined; note = setting.notes.at(flowed.size))
    flowed.set(note.name, flowNote(note, flow, setting));
  return flowed;
}
