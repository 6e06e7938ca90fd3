import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkIssues, type Wanted } from '../../src/checker.js';
import type { Host } from '../../src/host/host.js';
import { memoryHost } from '../../src/host/memory-host.js';
import { nodeHost } from '../../src/host/node-host.js';
import { scanWorkspace } from '../../src/read/scan-workspace.js';
import { exampleWorkspace } from '../check/example-workspace.js';

const packageRoot = join(import.meta.dirname, '..', '..');

const files = exampleWorkspace(`036/01-a.md
  title: 三家医院开通互联网诊疗
  media: HIT 专家网
  link: https://a.example/1

  医院说：“好,谢谢。”
036/02-b.md
  media: HIT 专家网
037/01-a.md
  title: 三家医院开通互联网诊疗。
  media: HIT专家网
  link: https://a.example/1

  ![](../../../../shared/a.png)
037/02-b.md
  rules: {title-full-stop: off}
  title: 另一篇。
/terms.yaml
  - VMware`);

/** Opens the workspace with more or other files, and with a cache folder or without. */
function open(more: Readonly<Record<string, string>> = {}, cache?: string): Host {
  const placed = Object.entries({ ...files, ...more }).map(([path, text]) => [`/w/${path}`, text]);
  return memoryHost(Object.fromEntries(placed), cache === undefined ? {} : { cache });
}

/** What is found in the issues of these numbers, or in all: `issue: line:column rule severity`. */
async function found(
  host: Host,
  numbers?: readonly number[],
  root = '/w',
  wanted?: Wanted,
): Promise<readonly string[]> {
  const all = scanWorkspace(host.files, root).value.issues;
  const chosen = all.filter(({ number }) => numbers?.includes(number) ?? true);
  const lines: string[] = [];
  for await (const { issue, diagnostics } of checkIssues(host, root, all, chosen, wanted)) {
    for (const { rule, severity, place, values, edits } of diagnostics) {
      const { file, line, column } = place;
      lines.push(
        `${issue.number}: ${file}:${line}:${column} ${rule} ${severity} ${JSON.stringify([values, edits])}`,
      );
    }
  }
  return lines;
}

const write = (host: Host, path: string, text: string) =>
  host.files.replace(`/w/${path}`, new TextEncoder().encode(text));

describe('what was found before', () => {
  const first = 'bulletins/monthly/036/01-a.md';
  const changes: Readonly<Record<string, readonly [path: string, text: string]>> = {
    nothing: ['notes.txt', '无关'],
    'an article': [first, `${files[first]}\n\n技術。\n`],
    'a word of an earlier issue': [first, (files[first] ?? '').replace('诊疗', '门诊')],
    'the name of a medium earlier': [
      first,
      (files[first] ?? '').replace('HIT 专家网', 'HIT专家网'),
    ],
    'the series': [
      'bulletins/monthly/series.yaml',
      `${files['bulletins/monthly/series.yaml']}rules: {link-repeated: error}\n`,
    ],
    'the terms': ['terms.yaml', '- 网络医院: [互联网诊疗]\n'],
    'a picture outside the issue': ['shared/a.png', 'no picture'],
    'the ledger': ['bulletins/monthly/ledger.tsv', '40\t2021-04-30\n41\tx\n'],
    'a new article': ['bulletins/monthly/036/03-c.md', (files[first] ?? '').replace('/1', '/3')],
  };

  it.each(Object.entries(changes))(
    'is found again after a change of %s',
    async (_, [path, text]) => {
      const kept = open({}, '/cache');
      await found(kept);
      write(kept, path, text);
      const expected = await found(open({ [path]: text }));
      expect(await found(kept)).toEqual(expected);
      expect(await found(kept, [37])).toEqual(expected.filter((line) => line.startsWith('37')));
    },
  );

  it('is taken from the cache, and not looked for', async () => {
    const host = open({}, '/cache');
    const before = await found(host, [36]);
    const read = vi.spyOn(host.files, 'readGuarded');
    expect(await found(host, [36])).toEqual(before);
    const texts = read.mock.calls.map(([, path]) => path).filter((path) => path.endsWith('.md'));
    expect(texts).toEqual([]);
  });

  it('counts for nothing where the cache is damaged', async () => {
    const host = open({}, '/cache');
    const before = await found(host);
    for (const { name } of host.files.list('/cache') ?? []) {
      const path = `/cache/${name}`;
      const text = new TextDecoder().decode(host.files.read(path));
      for (const damaged of ['', '{}', text.slice(0, -5), text.replaceAll('warning', 'info')]) {
        host.files.replace(path, new TextEncoder().encode(damaged));
        expect(await found(host)).toEqual(before);
      }
    }
  });
});

it('says of one issue what it says of it among all', async () => {
  const all = await found(open());
  expect(all.length).toBeGreaterThan(4);
  expect(await found(open(), [37])).toEqual(all.filter((line) => line.startsWith('37')));
});

describe('a second thread', () => {
  const root = mkdtempSync(join(tmpdir(), 'bulletin-thread-'));
  const series = join(root, 'bulletins', 'monthly');

  beforeEach(() => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(root, path, '..'), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    for (let number = 38; number < 90; number += 1) {
      cpSync(join(series, '037'), join(series, String(number).padStart(3, '0')), {
        recursive: true,
      });
    }
  });

  afterAll(() => rmSync(root, { recursive: true }));

  it('finds what one thread finds', async () => {
    const host = nodeHost(packageRoot);
    const alone = await found(host, undefined, root, 'composed');
    expect(alone.length).toBeGreaterThan(100);
    expect(await found(host, undefined, root)).toEqual(alone);
  });

  it('is done without where it comes to an end', async () => {
    const broken = mkdtempSync(join(tmpdir(), 'bulletin-package-'));
    mkdirSync(join(broken, 'dist'));
    const alone = await found(nodeHost(broken), undefined, root);
    for (const program of ['process.exit(1)', 'throw new Error("x")', 'syntax error']) {
      writeFileSync(join(broken, 'dist', 'check-thread.js'), program);
      expect(await found(nodeHost(broken), undefined, root)).toEqual(alone);
    }
    rmSync(broken, { recursive: true });
  });
});
