import { type Draft, moved } from '../draft.js';
import { setParagraph } from '../line/paragraph.js';
import type { Setting } from '../setting.js';
import { typeArea } from '../type-area.js';

/**
 * A page's number below its type area: in the middle, or outside, odd pages right and even pages
 * left (GB/T 9704, 7.5). It is decoration to a reader.
 */
export function setFolio(page: number, setting: Setting): readonly Draft[] {
  const { folio, styles, page: paper } = setting.theme;
  const area = typeArea(setting.theme);
  const align = folio.position === 'center' ? 'center' : page % 2 === 1 ? 'end' : 'start';
  const style = { ...styles.folio, align, indent: 0, hang: 0 } as const;
  const width = Math.max(area.width - style.marginStart - style.marginEnd, area.width / 2);
  const text = `${folio.before}${page}${folio.after}`;
  const [line] = setParagraph([{ kind: 'text', text }], style, 'footer', width, setting);
  if (line === undefined) return [];
  const baseline = line.frames.find((frame) => frame.kind === 'glyphs')?.baseline ?? 0;
  // A page whose foot is too narrow takes it at its edge.
  const y = Math.min(area.y + area.height + folio.distance, paper.height - style.size * 0.2);
  const inset = Math.min(style.marginStart, area.width - width);
  return line.frames.map((frame) => moved(frame, area.x + inset, y - baseline));
}
