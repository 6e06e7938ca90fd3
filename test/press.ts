import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type BuildOptions, type BuiltIssue, buildIssues } from '../src/build.js';
import type { Host, HostFault } from '../src/host/host.js';
import { memoryHost } from '../src/host/memory-host.js';
import type { MemoryEntry } from '../src/host/memory-tree.js';
import type { IssueName } from '../src/model/selector.js';
import { scanWorkspace } from '../src/read/scan-workspace.js';

export const series = 'title: 月报\npublisher: 中心\nperiod: month\nlayout: plain\n';

/** The article of the first issue with this body; `page` is the path of its link. */
export function article(body: string, title = '水库开闸', page = ''): string {
  return `---\ntitle: ${title}\nmedia: 水利报\nlink: https://a.test/${page}\ndate: 2021-04-09\n---\n${body}\n`;
}

/** The article of the second issue with this body. */
export function secondArticle(body: string): string {
  return `---\ntitle: 水库蓄水\nmedia: 水利报\nlink: https://a.test/2\ndate: 2021-05-10\n---\n${body}\n`;
}

/** A workspace of one series with two issues of one article each, and a layout of few words; paths are relative to it. */
const small: Readonly<Record<string, MemoryEntry>> = {
  'bulletins/news/series.yaml': series,
  'bulletins/news/001/issue.md':
    '---\nnumber: 1\ndate: 2021-04-30\nfrom: 2021-04-01\nto: 2021-04-30\n---\n',
  'bulletins/news/001/01-甲.md': article('水位下降。'),
  'bulletins/news/002/issue.md':
    '---\nnumber: 2\ndate: 2021-05-31\nfrom: 2021-05-01\nto: 2021-05-31\n---\n',
  'bulletins/news/002/01-乙.md': secondArticle('水位上升。'),
  'templates/plain/report.md.hbs':
    '# {{title}}\n{{#each sections}}{{#each articles}}\n\n{{body}}\n{{/each}}{{/each}}',
  'templates/plain/report.html.hbs':
    '<h1>{{title}}</h1>{{#each sections}}{{#each articles}}{{body}}{{/each}}{{/each}}',
};

/** A workspace in memory that is built again and again. */
export interface Press {
  readonly host: Host;
  /** The workspace; absolute. */
  readonly root: string;
  write(path: string, content: string | Uint8Array): void;
  /** The bytes of a file of the workspace; undefined where there is none. */
  bytes(path: string): Uint8Array | undefined;
  text(path: string): string | undefined;
  /** What is in a folder of the workspace, and in those below it. */
  names(path: string): readonly string[];
  issues(): readonly IssueName[];
  /** Builds all issues as Markdown, unless told otherwise. */
  build(options?: Partial<BuildOptions>): Promise<readonly BuiltIssue[]>;
  /** Like `build`; what became of each issue, and which rules were broken. */
  states(options?: Partial<BuildOptions>): Promise<readonly string[]>;
}

/** Opens the small workspace with more `entries`, or others in the same places. */
export function openPress(
  entries: Readonly<Record<string, MemoryEntry>> = {},
  faults: Readonly<Record<string, HostFault>> = {},
): Press {
  const root = '/press';
  const placed = Object.entries({ ...small, ...entries }).map(([path, entry]) => [
    path.startsWith('/') ? path : `${root}/${path}`,
    entry,
  ]);
  const host = memoryHost(Object.fromEntries(placed), { faults });
  const { files } = host;
  const bytes = (path: string) => files.read(join(root, path));
  const issues = () => scanWorkspace(files, root).value.issues;
  const names = (path: string): readonly string[] =>
    (files.list(join(root, path)) ?? []).flatMap(({ name, kind }) =>
      kind === 'folder' ? names(join(path, name)).map((below) => `${name}/${below}`) : [name],
    );
  const build = async (options: Partial<BuildOptions> = {}) => {
    const all = {
      formats: ['md'],
      out: join(root, 'build'),
      unchanged: 'skip',
      stopAt: 'error',
      ...options,
    } as const;
    const built: BuiltIssue[] = [];
    for await (const one of buildIssues(host, root, issues(), all)) built.push(one);
    return built;
  };
  return {
    host,
    root,
    bytes,
    issues,
    names,
    build,
    write(path, content) {
      const written = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      files.replace(join(root, path), written);
    },
    text: (path) => {
      const read = bytes(path);
      return read && new TextDecoder().decode(read);
    },
    states: async (options) =>
      (await build(options)).map(({ state, diagnostics }) =>
        [state, ...diagnostics.map(({ rule }) => rule)].join(' '),
      ),
  };
}

/** The program's own files as they lie in the package: templates and fonts. */
export function packageFiles(): Record<string, MemoryEntry> {
  const root = join(import.meta.dirname, '..');
  const found: Record<string, MemoryEntry> = {};
  for (const folder of ['templates', 'dist/fonts']) {
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      const path = join(root, folder, name);
      if (/\.\w+$/.test(name))
        found[`/package/${folder}/${name.split(sep).join('/')}`] = readFileSync(path);
    }
  }
  return found;
}
