import { type Draft, moved } from '../draft.js';
import type { Destination, Frame, Page, PlacedDocument, StructureNode } from '../frame.js';
import type { Setting } from '../setting.js';
import { typeArea } from '../type-area.js';
import { setFolio } from './folio.js';
import { setLeader } from './leader.js';
import { outlineOf, type PlacedBookmark } from './outline.js';
import type { PageLayout, PlacedStrip } from './paginate.js';
import { inReadingOrder } from './reading-order.js';
import { runningNames, setRunningHeader } from './running-header.js';

/** The rule above footnotes takes this share of the type area's width. */
const ruleShare = 1 / 4;

/** Puts strips on their pages, page numbers in contents and at feet, and collects what links lead to. */
export function assemble(
  layouts: readonly PageLayout[],
  structure: StructureNode,
  setting: Setting,
): PlacedDocument {
  const { destinations, bookmarks } = findTargets(layouts, setting);
  const names = runningNames(layouts);
  const pages = layouts.map((layout, index): Page => {
    const number = index + 1;
    const { width, height } = setting.theme.page;
    const drafts = [
      ...setRunningHeader(number, names[index], setting),
      ...draftsOf(layout, number, setting),
    ];
    const frames = drafts.flatMap((draft): Frame | readonly Frame[] =>
      draft.kind === 'leader'
        ? setLeader(draft, destinations.get(draft.anchor)?.page, layouts.length, setting)
        : draft,
    );
    return { number, width, height, frames };
  });
  return { pages, structure, outline: outlineOf(bookmarks), destinations };
}

function draftsOf(layout: PageLayout, number: number, setting: Setting): readonly Draft[] {
  const area = typeArea(setting.theme);
  const { thickness, colour } = setting.theme.line;
  const drafts: Draft[] = [];
  const put = (strips: readonly PlacedStrip[]) => {
    for (const draft of inReadingOrder(strips)) drafts.push(moved(draft, area.x, area.y));
  };
  put(layout.body);
  const last = layout.body.at(-1);
  for (const draft of last?.strip.closing ?? [])
    drafts.push(moved(draft, area.x, area.y + (last?.y ?? 0)));
  if (layout.rule !== undefined)
    drafts.push({
      kind: 'box',
      owner: 'artifact',
      colour,
      x: area.x,
      y: area.y + layout.rule + setting.theme.styles.footnote.leading / 2,
      width: area.width * ruleShare,
      height: thickness,
    });
  put(layout.notes);
  drafts.push(...setFolio(number, setting));
  return drafts;
}

function findTargets(
  layouts: readonly PageLayout[],
  setting: Setting,
): {
  readonly destinations: ReadonlyMap<string, Destination>;
  readonly bookmarks: readonly PlacedBookmark[];
} {
  const top = typeArea(setting.theme).y;
  const destinations = new Map<string, Destination>();
  const bookmarks: PlacedBookmark[] = [];
  for (const [index, layout] of layouts.entries())
    for (const { strip, y, isRepeat } of [...layout.body, ...layout.notes]) {
      if (isRepeat) continue;
      const target = { page: index + 1, y: top + y };
      for (const anchor of strip.anchors)
        if (!destinations.has(anchor)) destinations.set(anchor, target);
      for (const bookmark of strip.bookmarks) bookmarks.push({ ...bookmark, ...target });
    }
  return { destinations, bookmarks };
}
