import type { TableBlock } from '../document.js';
import type { StructureNode } from '../frame.js';
import { Hold, type Strip, spaced } from '../page/strip.js';
import type { Setting } from '../setting.js';
import { childOf } from '../structure.js';
import { captionStrips } from './figure.js';
import type { Room } from './room.js';
import { prepareCells } from './table-cells.js';
import { fitTable } from './table-fit.js';
import { columnsOf } from './table-needs.js';
import { partStrips } from './table-part.js';
import { reportFit } from './table-report.js';

/** Space above and below a table, and between its parts, in lines of the body. */
const tableSpace = 0.5;

/**
 * A table in the middle of the measure, as wide as it needs, its caption above it. Reports what had
 * to give for it to fit.
 */
export function flowTable(
  block: TableBlock,
  room: Room,
  parent: StructureNode,
  setting: Setting,
): readonly Strip[] {
  if (block.rows.length === 0) return [];
  const { styles } = setting.theme;
  const table = childOf(parent, 'Table');
  const { leading } = styles.paragraph;
  const space = tableSpace * leading;
  const gap = Math.min(styles.caption.before, styles.caption.after);
  const caption = captionStrips(
    block.caption ?? [],
    { before: space, after: gap },
    room,
    table,
    setting,
  );
  const pictureWidth = room.width / Math.max(1, block.columns.length);
  const cells = prepareCells(block, table, pictureWidth, setting);
  const fit = fitTable(columnsOf(cells), room.width, styles.cell.size);
  reportFit(fit, cells.aligns.length, block.place ?? setting.place, setting);
  const parts = fit.parts.map((part, index) => {
    const before = index === 0 && caption.length > 0 ? gap : space;
    return spaced(partStrips(cells, part, block.headRows, room, setting), before, space);
  });
  return [...caption.map((strip) => ({ ...strip, hold: Hold.next })), ...parts.flat()];
}
