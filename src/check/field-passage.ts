import type { Place, Voice } from '../model/diagnostic.js';
import type { YamlNode } from '../read/yaml-node.js';
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
  const { text, place, indent } = node;
  const { file, line, column, endLine, endColumn } = place;
  const isVerbatim = line === endLine && endColumn === column + text.length + 2 * indent;

  function within(start: number, end: number): Required<Place> {
    const first = column + indent;
    return { file, line, column: first + start, endLine: line, endColumn: first + end };
  }

  return [
    {
      role,
      voice,
      text,
      place: (start, end) => (isVerbatim ? within(start, end) : place),
      edit: (start, end, changed) =>
        isVerbatim ? { place: within(start, end), text: changed, voice } : undefined,
    },
  ];
}
