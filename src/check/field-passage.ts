import type { Voice } from '../model/diagnostic.js';
import { verbatimPlace, type YamlNode } from '../read/yaml-node.js';
import { editWithNeighbour } from './edit-with-neighbour.js';
import type { Passage, PassageRole } from './passage.js';

/** The passages of a field: its text, or each text of its list. */
export function fieldPassages(
  node: YamlNode | undefined,
  role: PassageRole,
  voice: Voice,
): readonly Passage[] {
  if (node === undefined) return [];
  if (node.kind === 'list') return node.items.flatMap((item) => fieldPassages(item, role, voice));
  if (node.kind === 'mapping') {
    return node.entries.flatMap(({ value }) => fieldPassages(value, role, voice));
  }
  const { text, place } = node;
  return [
    {
      role,
      voice,
      text,
      place: (start, end) => verbatimPlace(node, start, end) ?? place,
      edit: editWithNeighbour(text, (start, end, changed) => {
        const verbatim = verbatimPlace(node, start, end);
        return verbatim && { place: verbatim, was: text.slice(start, end), text: changed, voice };
      }),
    },
  ];
}
