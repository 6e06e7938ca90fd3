import { describe, expect, it } from 'vitest';
import { memoryHost } from '../../src/host/memory-host.js';
import type { MemoryEntry } from '../../src/host/memory-tree.js';
import { readBaseline } from '../../src/read/baseline.js';

const read = (entry: MemoryEntry) =>
  readBaseline(memoryHost({ '/w/baseline.json': entry }).files, '/w');

/** Rule, line, column and values of what is found in a baseline. */
const found = (text: string) =>
  read(text).diagnostics.map(({ rule, place, values }) => [rule, place.line, place.column, values]);

describe('readBaseline', () => {
  it('knows nothing where there is none', () => {
    const { files } = memoryHost({ '/w': { kind: 'folder' } });
    expect(readBaseline(files, '/w')).toEqual({ value: new Map(), diagnostics: [] });
  });

  it('reads findings by file and rule, in whatever order their values were written', () => {
    const text = `{
      "findings": { "a.md": { "title-space": [{ "b": 1, "a": "空" }, {"a":"空","b":1}] } },
      "version": 1
    }`;
    const known = new Map([
      ['a.md', new Map([['title-space', ['{"a":"空","b":1}', '{"a":"空","b":1}']]])],
    ]);
    expect(read(text)).toEqual({ value: known, diagnostics: [] });
  });

  it('takes names as names, whatever they are', () => {
    const names = '{"version":1,"findings":{"__proto__":{"constructor":[{"__proto__":{"a":1}}]}}}';
    const known = new Map([['__proto__', new Map([['constructor', ['{"__proto__":{"a":1}}']]])]]);
    expect(read(names)).toEqual({ value: known, diagnostics: [] });
    expect(Object.hasOwn(Object.prototype, 'a')).toBe(false);
  });

  it.each([
    ['{\n  "version": 1,\n}', ['baseline-broken', 3, 1, { found: '}' }]],
    ['{\n  "version": 1,\n<<<<<<< HEAD', ['baseline-broken', 3, 1, { found: '<' }]],
    ['{"version": 1', ['baseline-broken', 1, 14, { found: '' }]],
    ['', ['baseline-broken', 1, 1, { found: '' }]],
    ['[]', ['baseline-shape', 1, 1, { expected: 'object' }]],
    ['{"version": 1}', ['baseline-shape', 1, 1, { expected: 'whole' }]],
    ['{"version": 2, "findings": 7}', ['baseline-version', 1, 13, { version: '2', known: 1 }]],
    ['{"version": 1,\n"findings": []}', ['baseline-shape', 2, 13, { expected: 'object' }]],
    [
      '{"version": 1, "findings": {"a": {"b": {}}}}',
      ['baseline-shape', 1, 40, { expected: 'list' }],
    ],
    [
      '{"version": 1, "findings": {"a": {"b": [\n1, 2]}}}',
      ['baseline-shape', 2, 1, { expected: 'object' }],
    ],
  ])('says where %j is wrong, and knows nothing', (text, expected) => {
    expect(found(text)).toEqual([expected]);
    expect(read(text).value).toEqual(new Map());
  });

  it('counts lines alike, whatever ends them', () => {
    expect(found('\uFEFF{\r\n  "version": 1,\r\n}')).toEqual([
      ['baseline-broken', 3, 1, { found: '}' }],
    ]);
  });

  it.each([
    [{ link: '/elsewhere.json' } as const, 'file-unreadable'],
    [{ kind: 'folder' } as const, 'file-unreadable'],
    [new Uint8Array(8_000_001).fill(0x20), 'file-unreadable'],
    [new Uint8Array([0xff, 0xfe, 0x7b]), 'encoding-utf16'],
  ])('is an error where the file cannot be read', (entry, rule) => {
    const { files } = memoryHost({ '/w/baseline.json': entry, '/elsewhere.json': '{}' });
    const { value, diagnostics } = readBaseline(files, '/w');
    expect(diagnostics.map((one) => one.rule)).toEqual([rule]);
    expect(value).toEqual(new Map());
  });
});
