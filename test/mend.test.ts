import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Host } from '../src/host/host.js';
import { HostError } from '../src/host/host.js';
import { memoryHost } from '../src/host/memory-host.js';
import { mendIssues } from '../src/mend.js';
import type { Voice } from '../src/model/diagnostic.js';
import { scanWorkspace } from '../src/read/scan-workspace.js';
import { exampleWorkspace, type Files, findingsIn } from './check/example-workspace.js';
import { readFixture } from './check/fixture.js';
import { meaningOf } from './edit/meaning-of.js';
import { randomArticle } from './edit/random-article.js';

const both: readonly Voice[] = ['own', 'quoted'];

/** Mends the workspace `/w` of a host. */
function mend(host: Host, voices: readonly Voice[] = both) {
  const { issues } = scanWorkspace(host.files, '/w').value;
  return mendIssues(host, '/w', issues, issues, voices);
}

function hostOf(files: Readonly<Record<string, string | Uint8Array>>): Host {
  const placed = Object.entries(files).map(([path, text]) => [`/w/${path}`, text]);
  return memoryHost(Object.fromEntries(placed));
}

/** The files of the workspace as they are now. */
function textsIn(host: Host, files: Files): Files {
  const text = (path: string) => new TextDecoder().decode(host.files.read(`/w/${path}`));
  return Object.fromEntries(Object.keys(files).map((path) => [path, text(path)]));
}

const workspace = exampleWorkspace('037/01-a.md\n  toc: 甲\n038/01-a.md\n  toc: 甲');

const article = 'bulletins/monthly/037/01-a.md';

describe('mendIssues', () => {
  it('mends the editor’s own words, and what is quoted only if asked to', async () => {
    const files = exampleWorkspace('title: 三家医院开通互联网诊疗。\ntoc: 医院开通互联网诊疗。');
    const host = hostOf(files);
    const { made, diagnostics } = await mend(host, ['own']);
    expect(diagnostics).toEqual([]);
    expect(made.map(({ rule, was, text }) => [rule, was, text])).toEqual([
      ['title-full-stop', '。', ''],
    ]);
    expect(textsIn(host, files)[article]).toContain('title: 三家医院开通互联网诊疗。\n');
    expect(textsIn(host, files)[article]).toContain('toc: 医院开通互联网诊疗\n');
    expect((await mend(host)).made.map(({ voice }) => voice)).toEqual(['quoted']);
    expect((await mend(host)).made).toEqual([]);
  });

  it('mends again what mending brings to light', async () => {
    const host = hostOf(exampleWorkspace('title: 三家医院开通互联网诊疗。。'));
    expect((await mend(host)).made).toHaveLength(2);
  });

  it('mends only the issues chosen', async () => {
    const files = exampleWorkspace('037/01-a.md\n  toc: 甲。\n038/01-a.md\n  toc: 乙。');
    const host = hostOf(files);
    const { issues } = scanWorkspace(host.files, '/w').value;
    const chosen = issues.filter(({ number }) => number === 38);
    const { made } = await mendIssues(host, '/w', issues, chosen, both);
    expect(made.map(({ place }) => place.file)).toEqual(['bulletins/monthly/038/01-a.md']);
  });

  it('leaves alone what a rule that is off would find', async () => {
    const host = hostOf(exampleWorkspace('toc: 甲。\nrules:\n  title-full-stop: off'));
    expect((await mend(host)).made).toEqual([]);
  });

  it('says which file the disk does not take', async () => {
    const files = exampleWorkspace('toc: 甲。');
    const host = hostOf(files);
    const replace = (path: string) => {
      throw new HostError('readonly', path, 'EROFS');
    };
    const broken = { ...host, files: { ...host.files, replace } };
    await expect(mend(broken)).rejects.toMatchObject({ path: `/w/${article}`, fault: 'readonly' });
  });
});

const fixtures = join(import.meta.dirname, 'check/rules');

const cases = readdirSync(fixtures).flatMap((fixture) =>
  readFixture(join(fixtures, fixture))
    .filter(({ expected }) => expected.length > 0)
    .map(({ name, files }) => ({ name: `${fixture}: ${name}`, files })),
);

describe('of what the rules find', () => {
  it.each(cases)('what has an edit is mended: $name', async ({ files }) => {
    const host = hostOf(files);
    await mend(host);
    const after = textsIn(host, files);
    const left = (await findingsIn(after)).filter(({ edits }) => edits !== undefined);
    expect(left.map(({ rule, edits }) => [rule, edits])).toEqual([]);
  });
});

describe('whatever stands in an article', () => {
  it('is mended for good, and means the same', async () => {
    const rules = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        randomArticle,
        fc.constantFrom(['own'] as const, both),
        async (bytes, voices) => {
          const host = hostOf({ ...workspace, [article]: bytes });
          const { made } = await mend(host, voices);
          for (const { rule } of made) rules.add(rule);
          const after = host.files.read(`/w/${article}`) ?? new Uint8Array();
          expect((await mend(host, voices)).made).toEqual([]);
          expect(host.files.read(`/w/${article}`)).toEqual(after);
          const [old, changed] = [meaningOf(bytes), meaningOf(after)];
          expect([...changed.values.keys()]).toEqual([...old.values.keys()]);
          expect(changed.values.get('/date')).toBe(old.values.get('/date'));
          expect(inOneRow(changed.tree)).toBe(inOneRow(old.tree));
          if (made.length === 0) expect(after).toEqual(bytes);
        },
      ),
      { numRuns: 60 },
    );
    expect(rules.size).toBeGreaterThan(0);
  });
});

/** A tree without the ends of paragraphs that others follow: those that a page break cut in two are joined. */
function inOneRow(tree: string): string {
  return tree.replaceAll(/\]\},\{"type":"paragraph","children":\[|,/g, '');
}
