import { checkLinks } from '../../src/checker/check-links.js';
import { checkIssues } from '../../src/checker.js';
import { memoryHost } from '../../src/host/memory-host.js';
import type { Diagnostic } from '../../src/model/diagnostic.js';
import { readBaseline } from '../../src/read/baseline.js';
import { scanWorkspace } from '../../src/read/scan-workspace.js';
import { answersIn } from './net-answers.js';

/** The files of a small workspace, by their paths relative to it. */
export type Files = Readonly<Record<string, string>>;

const seriesFolder = 'bulletins/monthly/';

const seriesFields = {
  title: '城市医疗观察月报',
  publisher: '城市医疗观察编辑部',
  period: 'month',
  layout: 'monthly',
};

/**
 * The workspace that an example stands for (see `Example` in src/check/rule.ts), filled up with what
 * every workspace has: issue n covers the n-th month after March 2018, so 037 is April 2021. A line
 * `!media` leaves out a field that would be filled up.
 */
export function exampleWorkspace(example: string): Files {
  const lines = example.replace(/\n$/, '').split('\n');
  const isHeader = (line: string) => /^\S+\.(md|yaml|json|tsv|txt|svg)$/.test(line);
  const written = new Map<string, string[]>();
  let current = lines.some(isHeader) ? undefined : '037/01-a.md';
  for (const line of lines) {
    if (lines.some(isHeader) && isHeader(line)) {
      current = line;
      written.set(line, []);
    } else if (current === undefined) {
      throw new Error(`no file yet for “${line}”`);
    } else {
      const own = lines.some(isHeader) ? line.replace(/^ {2}/, '') : line;
      written.set(current, [...(written.get(current) ?? []), own]);
    }
  }
  const isOfSeries = (path: string) => !path.startsWith('/');
  if ([...written.keys()].some(isOfSeries) && !written.has('series.yaml')) {
    written.set('series.yaml', []);
  }
  for (const path of [...written.keys()]) {
    const folder = /^(\d{3})\//.exec(path)?.[1];
    if (folder !== undefined && !written.has(`${folder}/issue.md`)) {
      written.set(`${folder}/issue.md`, []);
    }
  }
  return Object.fromEntries(
    [...written].map(([path, own]) =>
      isOfSeries(path)
        ? [seriesFolder + path, filledUp(path, own)]
        : [path.slice(1), `${own.join('\n')}\n`],
    ),
  );
}

function filledUp(path: string, lines: readonly string[]): string {
  if (path === 'series.yaml') return `${fields(seriesFields, lines).join('\n')}\n`;
  if (!path.endsWith('.md')) return `${lines.join('\n')}\n`;
  const [, folder = '', name = ''] = /^(\d{3})\/(.*)$/.exec(path) ?? [];
  const hasFields =
    /^!?[\p{L}⟦]+:?/u.test(lines[0] ?? '') && /^!|^[^：]*?:(\s|$)/.test(lines[0] ?? '');
  const empty = lines.indexOf('');
  const end = hasFields ? (empty < 0 ? lines.length : empty) : 0;
  const defaults = name === 'issue.md' ? issueFields(folder) : articleFields(folder, name);
  const head = fields(defaults, lines.slice(0, end));
  const rest = lines.slice(end);
  const body = rest.length > 0 || name === 'issue.md' ? rest : ['', '正文在此。'];
  return `---\n${head.join('\n')}\n---\n${body.join('\n')}\n`;
}

function fields(defaults: Readonly<Record<string, string>>, own: readonly string[]): string[] {
  const left = Object.entries(defaults).filter(
    ([key]) =>
      !own.some((line) => line.replaceAll(/[⟦⟧]/g, '').startsWith(`${key}:`) || line === `!${key}`),
  );
  return [
    ...left.map(([key, value]) => `${key}: ${value}`),
    ...own.filter((line) => !line.startsWith('!')),
  ];
}

function issueFields(folder: string): Record<string, string> {
  const months = 2018 * 12 + 2 + Number(folder);
  const year = Math.floor(months / 12);
  const month = (months % 12) + 1;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const prefix = `${year}-${String(month).padStart(2, '0')}`;
  return {
    number: String(Number(folder)),
    date: `${prefix}-${last}`,
    from: `${prefix}-01`,
    to: `${prefix}-${last}`,
  };
}

function articleFields(folder: string, name: string): Record<string, string> {
  return {
    title: `第${folder}期${Number.parseInt(name, 10)}号文章`,
    media: '示例日报',
    link: `https://news.example/${folder}/${Number.parseInt(name, 10)}`,
    date: issueFields(folder).from ?? '',
  };
}

/** Opens a workspace in memory; `names` is what its folders' names are wrong in. */
export function openWorkspace(files: Files) {
  const placed = Object.entries(files).map(([path, text]) => [`/w/${path}`, text]);
  const net = answersIn(files['net.txt'] ?? '');
  const host = memoryHost(Object.fromEntries(placed), { net });
  const { value, diagnostics } = scanWorkspace(host.files, '/w');
  return { host, root: '/w', issues: value.issues, names: diagnostics };
}

/** Nobody has to be waited for. */
const atOnce = { most: 8, mostOfHost: 8, pause: 0, timeout: 0 };

/** Every finding in a workspace; those about the net as well where it has a `net.txt`. */
export async function findingsIn(files: Files): Promise<readonly Diagnostic[]> {
  const { host, root, issues, names } = openWorkspace(files);
  const known = readBaseline(host.files, root).diagnostics;
  const diagnostics: Diagnostic[] = [...names, ...known];
  for await (const checked of checkIssues(host, root, issues, issues)) {
    diagnostics.push(...checked.diagnostics);
  }
  if (files['net.txt'] !== undefined) {
    diagnostics.push(...(await checkLinks(host, root, issues, { limits: atOnce })));
  }
  return diagnostics;
}
