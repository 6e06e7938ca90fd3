import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, buildIssues } from '../../src/build.js';
import { composeIssue } from '../../src/compose/compose-issue.js';
import { memoryHost } from '../../src/host/memory-host.js';
import type { MemoryEntry } from '../../src/host/memory-tree.js';
import type { Report } from '../../src/model/report.js';
import { readIssue } from '../../src/read/issue.js';
import { readPicture } from '../../src/read/picture.js';
import { scanWorkspace } from '../../src/read/scan-workspace.js';
import { readSeries } from '../../src/read/series.js';
import { packageFiles } from '../press.js';
import { encodePng } from '../render/pdf/image/encode-png.js';

const project = join(import.meta.dirname, '..', '..');
const templates = join(project, 'templates');

/** A report, and the PDF that it became. */
export interface Pressed {
  /** Series, layout, theme and number: `beijing-monthly.weekly.official.37`. */
  readonly label: string;
  /** True of a sample as it is, and of the issue of everything in any layout and theme. */
  readonly isTypical: boolean;
  readonly report: Report;
  readonly pdf: Uint8Array;
}

/** The built-in layouts. */
const layouts = readdirSync(templates).filter((name) =>
  readdirSync(templates, { recursive: true, encoding: 'utf8' }).includes(
    join(name, 'report.pdf.hbs'),
  ),
);

/** A theme by its name; undefined is the layout's own. */
type ThemeName = string | undefined;

/** The built-in themes that any layout can be set in. */
const builtIn: readonly ThemeName[] = [
  undefined,
  ...readdirSync(templates)
    .filter((name) => name.endsWith('.yaml') && name !== 'base.yaml')
    .map((name) => name.replace('.yaml', '')),
];

/**
 * The samples, and the issue of everything (in `everything/`), as PDF in every built-in layout and
 * in these themes. The workspace is in memory: each of them is a series of its own there.
 */
export async function pressAll(
  options: Partial<BuildOptions> = {},
  themes = builtIn,
): Promise<readonly Pressed[]> {
  const root = '/press';
  const samples = readdirSync(join(project, 'bulletins'));
  const entries: Record<string, MemoryEntry> = packageFiles();
  for (const layout of layouts) {
    for (const theme of themes) {
      const add = (id: string, folder: string, number: string) => {
        const to = `${root}/bulletins/${id}.${layout}.${theme ?? 'own'}`;
        addFiles(entries, folder, `${to}${number}`);
        addSeries(entries, join(folder, 'series.yaml'), `${to}/series.yaml`, layout, theme);
      };
      for (const id of samples) add(id, join(project, 'bulletins', id), '');
      add('everything', join(import.meta.dirname, 'everything'), '/012');
    }
  }
  const host = memoryHost(entries);
  const all = { formats: ['pdf'], out: '/out', unchanged: 'render', stopAt: 'error' } as const;
  const { issues } = scanWorkspace(host.files, root).value;
  const pressed: Pressed[] = [];
  for await (const built of buildIssues(host, root, issues, { ...all, ...options })) {
    const name = built.issue;
    const { value: series } = readSeries(host.files, root, name.series);
    const { value: issue } = readIssue(host.files, root, name);
    if (series === undefined || issue === undefined) throw new Error(`${name.folder} is not read`);
    const pdf = host.files.read(built.reports[0] ?? '');
    if (pdf === undefined) throw new Error(`${name.folder}: ${JSON.stringify(built.diagnostics)}`);
    const report = composeIssue(series, issue, (articleFile, url) =>
      readPicture(host.files, root, articleFile, url),
    );
    const label = `${name.series}.${name.number}`;
    const isTypical = /^everything|^\w+-(\w+)\.\1\.own/.test(label);
    pressed.push({ label, isTypical, report: report.value, pdf });
  }
  return pressed;
}

function addFiles(entries: Record<string, MemoryEntry>, folder: string, to: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    if (statSync(path).isFile())
      entries[`${to}/${name.replaceAll('\\', '/')}`] = readFileSync(path);
  }
  const level = { width: 240, height: 120, bits: 8, colour: 2 } as const;
  const sample = (x: number, y: number) => (y > 60 + (x % 40) ? [40, 90, 160] : [250, 250, 250]);
  entries[`${to}/images/level.png`] ??= encodePng({ ...level, sample });
}

function addSeries(
  entries: Record<string, MemoryEntry>,
  from: string,
  to: string,
  layout: string,
  theme: string | undefined,
): void {
  const text = readFileSync(from, 'utf8').replace(/^layout: .*/m, `layout: ${layout}`);
  entries[to] = theme === undefined ? text : `${text}theme: ${theme}\n`;
}
