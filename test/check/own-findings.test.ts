import { describe, expect, it } from 'vitest';
import { ownFindings, ownGroups } from '../../src/check/own/index.js';
import { guard } from '../../src/check/run-rules.js';
import { isFixed } from '../../src/check/settings.js';
import { checkIssues } from '../../src/checker.js';
import { memoryHost } from '../../src/host/memory-host.js';
import type { MemoryEntry } from '../../src/host/memory-tree.js';
import { mendIssues } from '../../src/mend.js';
import { type Diagnostic, hasError } from '../../src/model/diagnostic.js';
import { scanWorkspace } from '../../src/read/scan-workspace.js';
import { exampleWorkspace, findingsIn } from './example-workspace.js';

const named = Object.entries(ownFindings).map(([name, finding]) => ({ name, ...finding }));

/** Those that the workspace can set, with the example that shows them. */
const settable = named.flatMap(({ name, examples, setIn = 'files' }) => {
  const isSettable = setIn !== 'nowhere' && !isFixed(name) && typeof examples !== 'string';
  return isSettable ? [{ name, setIn, example: examples.fails }] : [];
});

const article = 'bulletins/monthly/037/01-a.md';

/** A workspace whose one article is `made` of that of a sound one. */
function hostWith(made: (text: string) => MemoryEntry) {
  const { [article]: text = '', ...others } = exampleWorkspace('title: 三家医院开通互联网诊疗。');
  const files = Object.entries(others).map(([file, other]) => [`/w/${file}`, other]);
  return memoryHost({
    ...Object.fromEntries(files),
    '/elsewhere.md': text,
    '/w/elsewhere.md': text,
    [`/w/${article}`]: made(text),
  });
}

async function checked(made: (text: string) => MemoryEntry): Promise<readonly Diagnostic[]> {
  const host = hostWith(made);
  const { issues } = scanWorkspace(host.files, '/w').value;
  const diagnostics: Diagnostic[] = [];
  for await (const issue of checkIssues(host, '/w', issues, issues)) {
    diagnostics.push(...issue.diagnostics);
  }
  return diagnostics;
}

async function mended(made: (text: string) => MemoryEntry): Promise<readonly Diagnostic[]> {
  const host = hostWith(made);
  const { issues } = scanWorkspace(host.files, '/w').value;
  return (await mendIssues(host, '/w', issues, issues, ['own', 'quoted'])).diagnostics;
}

function failing(): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  guard('title-full-stop', article, diagnostics, () => {
    throw new Error('broken');
  });
  return diagnostics;
}

const bytes = (text: string) => Buffer.from(text);

/** 三家医院 in GBK. */
const gbk = Buffer.from('c8fdbcd2d2bdd4ba', 'hex');

/** An article in GBK with 。。, which would be mended. */
const inGbk = () =>
  Buffer.concat([
    bytes('---\ntitle: '),
    gbk,
    bytes('\nmedia: abc\nlink: https://news.example/1\ndate: 2021-04-09\n---\n'),
    gbk,
    Buffer.from('a1a3a1a3', 'hex'),
  ]);

/** What provokes the findings that no example can show. */
const provoked: Readonly<Record<string, () => Promise<readonly Diagnostic[]>>> = {
  'file-unreadable': () => checked(() => ({ link: '/elsewhere.md' })),
  'encoding-gb18030': () => checked(inGbk),
  'encoding-utf16': () => checked((text) => Buffer.from(`\ufeff${text}`, 'utf16le')),
  'encoding-broken': () => checked((text) => Buffer.concat([bytes(text), Buffer.from([0xff])])),
  'nul-character': () => checked((text) => `${text}\0`),
  'yaml-too-large': () =>
    checked((text) => text.replace('media:', `toc: ${'图'.repeat(65_536)}\nmedia:`)),
  'body-too-long': () => checked((text) => text + '字'.repeat(1_000_000)),
  'body-too-deep': () => checked((text) => `${text}\n${'> '.repeat(101)}字`),
  'body-too-many-marks': () => checked((text) => `${text}\n${'*字'.repeat(501)}`),
  'rule-failed': async () => failing(),
  'mend-encoding': () => mended(inGbk),
  'mend-link': () => mended(() => ({ link: '../../../elsewhere.md' })),
};

describe('what is documented of the findings of reading, composing and checking', () => {
  it('names each of them once', () => {
    const names = ownGroups.flatMap(({ findings }) => Object.keys(findings));
    expect(names.toSorted()).toEqual(named.map(({ name }) => name).toSorted());
  });

  it.each(named)('shows $name, or says why it cannot', async ({ name, examples }) => {
    if (typeof examples === 'string') {
      const found = (await provoked[name]?.()) ?? [];
      expect(found.map(({ rule }) => rule)).toContain(name);
      return;
    }
    const failing = await findingsIn(exampleWorkspace(examples.fails));
    const passing = await findingsIn(exampleWorkspace(examples.passes));
    expect(failing.map(({ rule }) => rule)).toContain(name);
    expect(passing.map(({ rule }) => rule)).not.toContain(name);
    expect(hasError(passing)).toBe(false);
  });

  it.each(settable)('$name can be turned off in $setIn', async ({ name, setIn, example }) => {
    const files = exampleWorkspace(example);
    const inSeries = Object.entries(files).map(([file, text]) => [
      file,
      file.endsWith('series.yaml') ? `${text}rules:\n  ${name}: off\n` : text,
    ]);
    const inText = Object.entries(files).map(([file, text]) => [
      file,
      text.replace(/^(---\n[\s\S]*?\n---\n)/, `$1\n<!-- bulletin-disable ${name} -->\n\n`),
    ]);
    for (const silenced of setIn === 'text' ? [inSeries, inText] : [inSeries]) {
      const found = await findingsIn(Object.fromEntries(silenced));
      expect(found.map(({ rule }) => rule)).not.toContain(name);
    }
  });

  it('an example is absent only where none could show it', () => {
    const absent = named.filter(({ examples }) => typeof examples === 'string');
    expect(absent.map(({ name }) => name).toSorted()).toEqual(Object.keys(provoked).toSorted());
  });

  it('none of what cannot be shown is found in a sound article', async () => {
    const found = (await checked((text) => text)).map(({ rule }) => rule);
    expect(found.filter((rule) => rule in provoked)).toEqual([]);
    expect(await mended((text) => text)).toEqual([]);
  });
});
