import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildIssues } from '../src/build.js';
import { nodeHost } from '../src/host/node-host.js';
import { scanWorkspace } from '../src/read/scan-workspace.js';
import { type OpenedPdf, openPdf } from './pdf.js';

/** GB/T 9704-2012, 5.2: A4 with a type area of 156 × 225 mm, 37 mm and 28 mm from the paper's edges. */
const mm = 72 / 25.4;
const area = { left: 28 * mm, right: 184 * mm, top: 37 * mm, bottom: 262 * mm };
/** 22 lines of 28 characters. */
const pitch = 28.99;
const size = 15.79;
/** Where the baseline of the first line of text stands: its em box is in the middle of its line. */
const firstBaseline = area.top + (pitch + size) / 2 - 0.12 * size;

const packageRoot = join(import.meta.dirname, '..');
const root = mkdtempSync(join(tmpdir(), 'bulletin-official-'));
const opened = new Map<string, OpenedPdf>();

beforeAll(async () => {
  cpSync(join(packageRoot, 'bulletins'), join(root, 'bulletins'), { recursive: true });
  for (const series of ['national-weekly', 'beijing-monthly'])
    appendFileSync(join(root, 'bulletins', series, 'series.yaml'), 'theme: official\n');
  appendFileSync(
    join(root, 'bulletins/national-weekly/series.yaml'),
    `marking: 内部资料
recipients: [委领导, 委办公室]
copies: [${Array.from({ length: 12 }, (_, at) => `第${at + 1}直属单位`).join(', ')}]
editor: 编辑组
reviewer: 周新
approver: 李明
`,
  );
  const host = nodeHost(packageRoot);
  const out = join(root, 'build');
  const names = scanWorkspace(host.files, root).value.issues;
  const options = { formats: ['pdf'], out, unchanged: 'render', stopAt: 'warning' } as const;
  for await (const built of buildIssues(host, root, names, options)) {
    expect(built.state).toBe('built');
  }
  for (const { series, number } of names) {
    const issue = String(number).padStart(3, '0');
    const file = join(out, series, issue, `${series}-${issue}.pdf`);
    const pdf = await openPdf(readFileSync(file));
    // Read once: every reading goes over all pages.
    const { items, objects } = pdf;
    opened.set(`${series}-${issue}`, { ...pdf, items, objects });
  }
}, 120_000);

afterAll(() => rmSync(root, { recursive: true }));

const pdfOf = (stem: string): OpenedPdf => {
  const pdf = opened.get(stem);
  if (pdf === undefined) throw new Error(`no ${stem}`);
  return pdf;
};

const stems = [
  'national-weekly-280',
  'national-weekly-281',
  'beijing-monthly-036',
  'beijing-monthly-037',
];

/** Where ink is on a page: in the column at `x` pt, or anywhere in a row. */
async function inkOf(pdf: OpenedPdf, number: number, x?: number) {
  const page = pdf.pages[number - 1];
  const { grey, width, height } = await pdf.render(number, 4);
  if (page === undefined) throw new Error(`no page ${number}`);
  const column = x === undefined ? undefined : Math.round((x / page.width) * width);
  const isInk = (row: number) =>
    column === undefined
      ? grey.subarray(row * width, (row + 1) * width).some((value) => value < 200)
      : (grey[row * width + column] ?? 255) < 200;
  return {
    /** The upper edge of the first ink below a place, in pt from the page's top. */
    below(y: number): number {
      let row = Math.round((y / page.height) * height);
      while (row < height && !isInk(row)) row++;
      return (row / height) * page.height;
    },
  };
}

describe.each(stems)('%s in the official theme', (stem) => {
  /** Text of the body's size, without the head of the first page. */
  const body = () => {
    const { items } = pdfOf(stem);
    const head = items.find(({ text }) => text.includes('本期导语'))?.y ?? 0;
    return items.filter(
      (item) => Math.abs(item.size - size) < 0.01 && (item.page > 1 || item.y >= head - 0.01),
    );
  };

  it('stands on the grid, all body lines of all pages', () => {
    expect(body().length).toBeGreaterThan(200);
    for (const { y, text } of body()) {
      const row = (y - firstBaseline) / pitch;
      expect({ text, off: Math.abs(row - Math.round(row)) * pitch < 0.05 }).toEqual({
        text,
        off: true,
      });
      expect(Math.round(row)).toBeGreaterThanOrEqual(0);
      expect(Math.round(row)).toBeLessThan(22);
    }
  });

  it('fills lines of 28 characters from edge to edge', () => {
    const lefts = body().map(({ x }) => x);
    expect(Math.min(...lefts)).toBeGreaterThan(area.left - 0.05);
    const outside = pdfOf(stem).objects.filter(
      ({ x, width, y, height }) =>
        x < area.left - 1 ||
        x + width > area.right + 1 ||
        y < area.top ||
        y + height > area.bottom + 0.6,
    );
    // Nothing but page numbers stands outside the type area.
    expect(outside.every(({ y }) => y > area.bottom + 4 * mm)).toBe(true);
  });

  it('has the page number 7 mm below the type area, outside, one character in', async () => {
    const pdf = pdfOf(stem);
    for (const page of pdf.pages) {
      const folio = pdf.items.find(
        (item) => item.page === page.number && item.y > area.bottom + 4 * mm,
      );
      expect(folio?.text.trim()).toBe(`— ${page.number} —`);
      expect(folio?.size).toBeCloseTo(14, 2);
      const drawn = pdf.objects.filter(
        (one) => one.page === page.number && one.y > area.bottom + 4 * mm,
      );
      const left = Math.min(...drawn.map(({ x }) => x));
      const right = Math.max(...drawn.map(({ x, width }) => x + width));
      // The dashes have some space of their own at their sides.
      if (page.number % 2 === 1) expect(area.right - right).toBeCloseTo(14, -0.5);
      else expect(left - area.left).toBeCloseTo(14, -0.5);
    }
    const strip = await inkOf(pdf, 2, area.left + 14 + 6);
    expect((strip.below(area.bottom + 4 * mm) - area.bottom) / mm).toBeCloseTo(7, 0.7);
  });

  it('has its red title 35 mm below the head of the type area, whatever stands above it', async () => {
    const page = await inkOf(pdfOf(stem), 1);
    expect((page.below(area.top + pitch) - area.top) / mm).toBeCloseTo(35, 0.5);
  });

  it('has publisher and date on one line, and a red rule as wide as the type area 4 mm below it', () => {
    const { items, objects } = pdfOf(stem);
    const onFirst = items.filter(({ page }) => page === 1);
    const publisher = onFirst.find(({ text }) => text.includes('信息中心'));
    const date = onFirst.find(({ text }) => /\d{4} ?年.*日/.test(text));
    expect(publisher?.y).toBeCloseTo(date?.y ?? 0, 2);
    expect(publisher?.x).toBeCloseTo(area.left + size, 1);
    const rule = objects.find(({ page, kind }) => page === 1 && kind === 'path');
    expect(rule?.width).toBeCloseTo(156 * mm, 0);
    expect(rule?.x).toBeCloseTo(area.left, 0);
    const foot = (publisher?.y ?? 0) + 0.12 * size;
    expect(Math.abs(((rule?.y ?? 0) - foot) / mm - 4)).toBeLessThan(0.3);
  });
});

describe('the foot block of the official theme', () => {
  it('closes the last page: a rule on the foot of the type area, people beside each other', () => {
    const pdf = pdfOf('national-weekly-281');
    const last = pdf.pages.length;
    const rules = pdf.objects
      .filter(({ page, kind, width }) => page === last && kind === 'path' && width > 150 * mm)
      .sort((a, b) => a.y - b.y);
    expect(rules.map(({ height }) => Number((height / mm).toFixed(2)))).toEqual([0.35, 0.25, 0.35]);
    const lowest = rules.at(-1);
    expect((lowest?.y ?? 0) + (lowest?.height ?? 0)).toBeCloseTo(area.bottom, 1);
    const at = (words: string) =>
      pdf.items.find((item) => item.page === last && item.text.includes(words));
    const [editor, reviewer, approver] = ['编辑：', '审核：', '签发：'].map(at);
    expect(reviewer?.y).toBeCloseTo(editor?.y ?? 0, 2);
    expect(approver?.y).toBeCloseTo(editor?.y ?? 0, 2);
    expect(editor?.size).toBeCloseTo(14, 2);
    expect(editor?.x).toBeCloseTo(area.left + 14, 1);
    expect(at('报送：')?.x).toBeCloseTo(area.left + 14, 1);
    // What goes over the line stands below the first name.
    const copies = at('抄送：');
    const next = pdf.items.find(({ page, y }) => page === last && y > (copies?.y ?? 0) + 1);
    expect(next?.x).toBeCloseTo(area.left + 14 + 3 * 14, 1);
  });

  it('is missing where nobody is named', () => {
    const pdf = pdfOf('beijing-monthly-036');
    const last = pdf.pages.length;
    const foot = pdf.objects.filter(
      ({ page, kind, y }) => page === last && kind === 'path' && Math.abs(y - area.bottom) < 2,
    );
    expect(foot).toEqual([]);
  });
});
