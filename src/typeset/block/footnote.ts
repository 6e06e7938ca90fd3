import type { RegisteredNote } from '../note-register.js';
import { type Strip, spaced } from '../page/strip.js';
import type { Setting } from '../setting.js';
import { childOf } from '../structure.js';
import { typeArea } from '../type-area.js';
import { flowBeside } from './beside.js';
import { marked, textMarker } from './marker.js';
import { type Flow, inset } from './room.js';

/** Space between a note's number and its text, in em. */
const markerSpace = 0.5;

/** A footnote's strips: its number, and its blocks beside it; the anchor that its mark leads to. */
export function flowNote(note: RegisteredNote, flow: Flow, setting: Setting): readonly Strip[] {
  const style = setting.theme.styles.footnote;
  const label = childOf(note.structure, 'Lbl');
  const marker = textMarker(String(note.number), style, setting);
  const column = Math.max(style.hang * style.size, marker.width + markerSpace * style.size);
  const { width } = typeArea(setting.theme);
  const whole = { x: 0, width, paragraph: 'footnote', depth: 0 } as const;
  const room = inset(whole, column, 0, setting);
  const blocks = setting.document.notes.get(note.name) ?? [];
  const strips = flowBeside(blocks, room, note.structure, flow);
  const right = room.x - markerSpace * style.size;
  const [first, ...rest] = marked(strips, marker, label, right, style);
  if (first === undefined) return [];
  const targeted = { ...first, anchors: [note.anchor, ...first.anchors] };
  return spaced([targeted, ...rest], style.before, style.after);
}
