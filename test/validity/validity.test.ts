import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readStructure } from '../pdf-structure.js';
import { difference, sourceText, taggedArticles } from '../tagged-text.js';
import { type Pressed, pressAll } from './press-all.js';
import { faultsOf } from './structure-rules.js';
import { type Profile, validate, whyNoVeraPdf } from './vera-pdf.js';

vi.setConfig({ testTimeout: 300_000 });

const folder = mkdtempSync(join(tmpdir(), 'bulletin-valid-'));
let plain: readonly Pressed[] = [];
let withSources: readonly Pressed[] = [];

beforeAll(async () => {
  plain = await pressAll();
  withSources = await pressAll({ attach: 'sources' }, [undefined]);
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true }));

/** What a look at each report finds wrong, by its label; empty where all are well. */
function faultsByLabel(
  pressed: readonly Pressed[],
  look: (one: Pressed) => readonly string[],
): Record<string, readonly string[]> {
  const found = pressed.map((one) => [one.label, look(one)] as const);
  return Object.fromEntries(found.filter(([, faults]) => faults.length > 0));
}

/** The file of a report, for programs that read files. */
function fileOf({ label, pdf }: Pressed): string {
  const file = join(folder, `${label}.pdf`);
  writeFileSync(file, pdf);
  return file;
}

/** Skips a test where what it needs is not installed, and says so. */
function skip(test: { skip(note: string): never }, why: string): never {
  process.stderr.write(`Skipped: ${expect.getState().currentTestName}: ${why}\n`);
  return test.skip(why);
}

describe('every sample, and the issue of everything, in every layout and theme', () => {
  it('has a structure that assistive technology can follow', () => {
    expect(faultsByLabel(plain, ({ pdf }) => faultsOf(readStructure(pdf)))).toEqual({});
  });

  it('gives back, tag by tag, the text that was written', () => {
    const faults = faultsByLabel(plain, ({ pdf, report }) => {
      const tagged = taggedArticles(readStructure(pdf).root);
      const articles = report.sections.flatMap((section) => section.articles);
      if (tagged.length !== articles.length) return [`${tagged.length} articles`];
      return articles.flatMap((article, at) => {
        const { body, notes } = sourceText(article.body);
        const has = tagged[at] ?? { body: '', notes: [] };
        // Before it stands the article's head, which is the layout's.
        const text = has.body.slice(-body.length || has.body.length);
        const found = difference(text, body) ?? difference(String(has.notes), String(notes));
        return found === undefined ? [] : [`${article.title}: ${found}`];
      });
    });
    expect(faults).toEqual({});
  });

  it('is built soundly, says qpdf', (test) => {
    if (spawnSync('qpdf', ['--version']).error) skip(test, 'qpdf is not installed');
    const faults = faultsByLabel([...plain, ...withSources], (one) => {
      const { status, stdout, stderr } = spawnSync('qpdf', ['--check', fileOf(one)]);
      return status === 0 ? [] : [`${stdout}${stderr}`];
    });
    expect(faults).toEqual({});
  });
});

describe('veraPDF finds every sample, and the issue of everything, to be', () => {
  it.for<[string, readonly Profile[]]>([
    ['PDF/A-2a and PDF/UA-1', ['2a', 'ua1']],
    ['PDF/A-3a and PDF/UA-1, with their sources', ['3a', 'ua1']],
  ])('%s', async ([, profiles], test) => {
    const why = whyNoVeraPdf();
    if (why !== undefined) skip(test, why);
    const pressed = profiles.includes('3a') ? withSources : plain;
    const files = pressed.filter(({ isTypical }) => isTypical).map(fileOf);
    const verdicts = await validate(
      files.flatMap((file) => profiles.map((profile) => ({ profile, file }))),
    );
    expect(verdicts.filter(({ broken }) => broken.length > 0)).toEqual([]);
    expect(verdicts.filter(({ checks }) => checks < 1000)).toEqual([]);
  });
});
