import { hasError } from '../../model/diagnostic.js';
import { styleNames, type Theme } from '../../typeset/theme.js';
import type { ValueReader } from './value-reader.js';

/** The narrowest and lowest type area, in pt, and the shortest line, in em. */
const leastTypeArea = 72;
const shortestLine = 4;

/**
 * Reports a page that has no room for a line of every style, or else the styles whose margins and
 * indents leave a line too short.
 */
export function checkRoom(values: ValueReader, page: Theme['page'], styles: Theme['styles']): void {
  const measure = page.width - page.start - page.end;
  const height = page.height - page.top - page.bottom;
  const all = Object.values(styles);
  const widest = Math.max(leastTypeArea, ...all.map(({ size }) => shortestLine * size));
  const highest = Math.max(leastTypeArea, ...all.map(({ leading }) => leading));
  values.checkRoom(['page.size', 'page.margin.start', 'page.margin.end'], measure, widest);
  values.checkRoom(['page.size', 'page.margin.top', 'page.margin.bottom'], height, highest);
  if (hasError(values.diagnostics)) return;

  for (const name of styleNames) {
    const { size, indent, hang, marginStart, marginEnd } = styles[name];
    const taken = {
      'margin-start': marginStart,
      'margin-end': marginEnd,
      indent: indent >= hang ? indent * size : 0,
      hang: hang > indent ? hang * size : 0,
    };
    const line = Object.values(taken).reduce((rest, width) => rest - width, measure);
    const keys = Object.entries(taken).sort(([, a], [, b]) => b - a);
    values.checkRoom(
      keys.map(([key]) => `styles.${name}.${key}`),
      line,
      shortestLine * size,
    );
  }
}
