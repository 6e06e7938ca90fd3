import type { StructureNode } from '../frame.js';
import type { Setting } from '../setting.js';

/**
 * Watches the register: what is returned gives the structure of the notes whose first mark was met
 * since, to be hung behind the paragraph that was set.
 */
export function newNotes(setting: Setting): () => readonly StructureNode[] {
  const before = setting.notes.count;
  return () => setting.notes.since(before).map((note) => note.structure);
}
