import type { StructureNode, StructureRole } from './frame.js';

/** Makes a node without children; `more` are its attributes. */
export function node(
  role: StructureRole,
  more: Omit<Partial<StructureNode>, 'role' | 'children'> = {},
): StructureNode {
  return { role, children: [], ...more };
}

/** Makes a node and hangs it under `parent` as its last child. */
export function childOf(
  parent: StructureNode,
  role: StructureRole,
  more: Omit<Partial<StructureNode>, 'role' | 'children'> = {},
): StructureNode {
  const child = node(role, more);
  parent.children.push(child);
  return child;
}

/** The role of a heading of level 1–6. */
export function headingRole(level: number): StructureRole {
  const roles = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6'] as const;
  return roles[Math.min(Math.max(Math.trunc(level), 1), 6) - 1] ?? 'H6';
}
