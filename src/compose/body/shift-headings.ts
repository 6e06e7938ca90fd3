import type { Heading, Root } from 'mdast';
import { each } from '../../model/tree.js';

/** The deepest heading of Markdown. */
const deepest = 6;

/**
 * Shifts the headings of a body so that its highest get the depth `first` and each lower rank in use
 * the next one, whatever depths the author chose; from depth 6 on, ranks fall together.
 */
export function shiftHeadings(body: Root, first: number): void {
  const headings: Heading[] = [];
  each(body, ['heading'], (heading) => {
    headings.push(heading);
  });
  const ranks = [...new Set(headings.map(({ depth }) => depth))].sort();
  for (const heading of headings) {
    heading.depth = headingDepth(first + ranks.indexOf(heading.depth));
  }
}

function headingDepth(wanted: number): Heading['depth'] {
  const depths = [1, 2, 3, 4, 5, 6] as const;
  return depths[Math.min(wanted, deepest) - 1] ?? deepest;
}
