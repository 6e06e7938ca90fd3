import type { Block, Inline, PagedDocument, PictureSizes } from '../../src/typeset/document.js';
import type { Draft } from '../../src/typeset/draft.js';
import type { Face, FaceRole, Faces } from '../../src/typeset/face.js';
import type { GlyphRun, Page, PlacedDocument } from '../../src/typeset/frame.js';
import { settingOf } from '../../src/typeset/setting.js';
import { type StyleName, styleNames, type TextStyle, type Theme } from '../../src/typeset/theme.js';
import { typesetDocument } from '../../src/typeset/typeset.js';

/**
 * A face whose glyphs are the code points: Han, full-width marks and dashes are one em wide (but for
 * —, which is a Latin one), all else half an em, combining marks nothing. Trimmed glyphs are numbered from a million on.
 */
class FakeFace implements Face {
  readonly id: string;
  readonly ascent = 0.88;
  readonly descent = 0.12;
  readonly trims = new Map<number, { glyph: number; start: number; end: number }>();
  readonly #has: (codePoint: number) => boolean;

  constructor(id: string, has: (codePoint: number) => boolean) {
    this.id = id;
    this.#has = has;
  }

  glyph(codePoint: number): number {
    return this.#has(codePoint) ? codePoint : 0;
  }

  advance(glyph: number): number {
    const trim = this.trims.get(glyph);
    if (trim !== undefined) return this.advance(trim.glyph) - trim.start - trim.end;
    if (glyph >= 0x300 && glyph < 0x370) return 0;
    if (glyph === 0x2014) return 0.9;
    if (glyph === 0x2500) return 1;
    return glyph >= 0x2e80 || (glyph >= 0x2010 && glyph < 0x2030) ? 1 : 0.5;
  }

  trimmed(glyph: number, start: number, end: number): number {
    for (const [made, trim] of this.trims)
      if (trim.glyph === glyph && trim.start === start && trim.end === end) return made;
    const made = 1_000_000 + this.trims.size;
    this.trims.set(made, { glyph, start, end });
    return made;
  }
}

/** The face that has all but the signs of {@link emoji} and what nobody has. */
export const serif = new FakeFace(
  'serif',
  (codePoint) => codePoint < 0x1f000 && (codePoint < 0xe000 || codePoint > 0xf8ff),
);
const emoji = new FakeFace('emoji', (codePoint) => codePoint >= 0x1f300 && codePoint < 0x1fb00);

const faces: Faces = {
  face: () => serif,
  choose: (_role: FaceRole, codePoint) =>
    [serif, emoji].find((face) => face.glyph(codePoint) !== 0),
};

/** 10 pt on 16 pt, justified, with no indent. */
export const plainStyle: TextStyle = {
  face: 'serif',
  size: 10,
  leading: 16,
  colour: '#000000',
  align: 'justify',
  indent: 0,
  hang: 0,
  marginStart: 0,
  marginEnd: 0,
  before: 0,
  after: 0,
  keepWithNext: false,
};

const special: Partial<Record<StyleName, Partial<TextStyle>>> = {
  title: { size: 20, leading: 30, align: 'center', after: 10 },
  heading: { before: 8, after: 4, keepWithNext: true, align: 'start' },
  entry: { align: 'start', hang: 2 },
  link: { align: 'start' },
  item: { hang: 2 },
  quote: { marginStart: 20, marginEnd: 20 },
  code: { align: 'start' },
  caption: { size: 8, leading: 12, align: 'center', before: 4, after: 4 },
  footnote: { size: 8, leading: 12 },
  colophon: { align: 'start' },
  'running-header': { size: 8, leading: 12, align: 'start' },
  folio: { align: 'center' },
};

/** Every style of the theme, from {@link plainStyle}, with some styles as a report has them. */
export function fakeStyles(
  more: Partial<Record<StyleName, Partial<TextStyle>>> = {},
): Theme['styles'] {
  const style = (name: StyleName): TextStyle => ({
    ...plainStyle,
    ...special[name],
    ...more[name],
  });
  const entries = styleNames.map((name) => [name, style(name)] as const);
  return Object.fromEntries(entries) as Theme['styles'];
}

/** A page of 20 characters by 20 lines of the plain style, with margins of 30 pt. */
export const theme: Theme = {
  page: { width: 260, height: 380, top: 30, bottom: 30, start: 30, end: 30 },
  styles: fakeStyles(),
  rules: {
    'masthead-rule': { thickness: 1, colour: '#ff0000', before: 4, after: 4 },
    'thematic-break': { thickness: 0.5, colour: '#888888', before: 4, after: 4 },
    'colophon-head': { thickness: 1, colour: '#000000', before: 4, after: 4 },
    'colophon-divider': { thickness: 0.7, colour: '#000000', before: 2, after: 2 },
    'colophon-foot': { thickness: 1, colour: '#000000', before: 4, after: 0 },
  },
  strong: 'heavy',
  emphasis: 'kai',
  linkColour: '#0000ff',
  line: { thickness: 0.5, colour: '#000000' },
  ground: '#eeeeee',
  pictureHeight: 0.6,
  folio: { before: '— ', after: ' —', position: 'outer', distance: 20 },
  runningHeader: { inner: 'none', outer: 'none', distance: 10, rule: 0 },
  titleDrop: 0,
  rows: { masthead: 'stacked', colophon: 'stacked' },
  colophon: 'flow',
};

export const textBlock = (text: string, style: StyleName = 'paragraph'): Block => ({
  kind: 'text',
  style,
  content: [{ kind: 'text', text }],
});

export interface Given {
  readonly theme?: Theme;
  readonly notes?: PagedDocument['notes'];
  readonly pictures?: PictureSizes;
}

/** Sets blocks on pages of {@link theme}. */
export function set(blocks: readonly Block[], given: Given = {}) {
  const document = { language: 'zh-CN', blocks, notes: given.notes ?? new Map() };
  return typesetDocument(document, given.theme ?? theme, faces, given.pictures ?? new Map());
}

/** A setting for the calls of a single paragraph. */
export function fakeSetting(given: Faces = faces) {
  return settingOf({ language: 'zh-CN', blocks: [], notes: new Map() }, theme, given, new Map());
}

export const inlines = (text: string): readonly Inline[] => [{ kind: 'text', text }];

export const isRun = (frame: Draft): frame is GlyphRun => frame.kind === 'glyphs';

/** The runs of a page that are no decoration. */
export function runsOf(page: Page): readonly GlyphRun[] {
  return page.frames.filter(isRun).filter((run) => typeof run.owner !== 'string');
}

/** The text of a page's lines, from top to bottom, without decoration. */
export function linesOf(page: Page): readonly string[] {
  const lines = new Map<number, string>();
  for (const run of runsOf(page)) {
    const y = Math.round(run.baseline * 100) / 100;
    lines.set(y, (lines.get(y) ?? '') + run.text);
  }
  return [...lines].sort(([a], [b]) => a - b).map(([, text]) => text);
}

/** The text of a document's pages in the order in which it is painted. */
export function textOf(placed: PlacedDocument): string {
  return read(placed.pages.flatMap(runsOf));
}

/** The text of runs as it is read: what runs from right to left stands in them the other way round. */
export function read(runs: readonly GlyphRun[]): string {
  return runs.map(({ text, turned }) => (turned ? [...text].reverse().join('') : text)).join('');
}

/** The x of a run's right end. */
export function endOf(run: GlyphRun): number {
  return run.advances.reduce((x, advance) => x + advance, run.x);
}
