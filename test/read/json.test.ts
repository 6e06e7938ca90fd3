import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JsonNode, parseJson } from '../../src/read/json.js';

/** What a value says, by where it stands and by what was read of it. */
function said(node: JsonNode, source: string): unknown {
  if (node.kind === 'text') return node.text;
  if (node.kind === 'list') return node.items.map((item) => said(item, source));
  if (node.kind === 'other') return JSON.parse(source.slice(node.start, node.end));
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, said(value, source)]));
}

function isJson(source: string): boolean {
  try {
    JSON.parse(source);
    return true;
  } catch {
    return false;
  }
}

/** JSON that had a piece cut out of it, or put in. */
const damaged = fc
  .tuple(
    fc.json(),
    fc.nat(),
    fc.nat(3),
    fc.constantFrom('', ',', '"', '\\', '{', ']', '0', '-', 'e', '\n'),
  )
  .map(([json, place, cut, put]) => {
    const at = place % (json.length + 1);
    return json.slice(0, at) + put + json.slice(at + cut);
  });

describe('parseJson', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(4), (value, indent) => {
        const source = JSON.stringify(value, null, indent);
        const read = parseJson(source);
        if (read.kind === 'broken') throw new Error(`broken at ${read.at}: ${source}`);
        expect(said(read, source)).toEqual(JSON.parse(source));
        expect(source.slice(read.start, read.end)).toBe(source);
      }),
    );
  });

  it('refuses what JSON.parse refuses, and nothing else', () => {
    fc.assert(
      fc.property(damaged, (source) => {
        expect(parseJson(source).kind !== 'broken').toBe(isJson(source));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['{"a": 1,}', 8],
    ['{"a" 1}', 5],
    ['[1 2]', 3],
    ['{"a": "x', 6],
    ['{"a": "\\q"}', 6],
    ['<<<<<<< HEAD\n{}', 0],
    ['{} {}', 3],
    ['[01]', 2],
    ['[tru]', 1],
    ['{"a": ', 6],
    ['', 0],
  ])('says where %j is broken', (source, at) => {
    expect(parseJson(source)).toEqual({ kind: 'broken', at });
  });

  it('refuses what is nested too deep, and takes no longer for a long text', () => {
    expect(parseJson('['.repeat(100_000))).toEqual({ kind: 'broken', at: 101 });
    expect(parseJson(`"${'\\"'.repeat(500_000)}"`).kind).toBe('text');
  });
});
