import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baselineOf, countStale, partKnown } from '../../src/check/baseline.js';
import { baselineOutside, baselineText } from '../../src/check/baseline-text.js';
import { memoryHost } from '../../src/host/memory-host.js';
import type { Diagnostic } from '../../src/model/diagnostic.js';
import { type Baseline, readBaseline } from '../../src/read/baseline.js';
import { exampleWorkspace, findingsIn } from './example-workspace.js';

const at = (line: number, stop = '。', file = 'a.md'): Diagnostic => ({
  rule: 'title-full-stop',
  severity: 'warning',
  place: { file, line, column: 1 },
  values: { stop },
});

const findings = fc.array(
  fc.record({
    rule: fc.constantFrom('title-full-stop', 'section-missing', 'file-empty', 'rule-failed'),
    severity: fc.constantFrom('error', 'warning', 'info'),
    place: fc.record({
      file: fc.oneof(
        fc.constantFrom('a.md', '__proto__', 'b/文章.md'),
        fc.string({ unit: 'binary' }),
      ),
      line: fc.integer({ min: 1, max: 5 }),
      column: fc.integer({ min: 1, max: 3 }),
    }),
    values: fc.oneof(
      fc.constantFrom({ stop: '。' }, { stop: '.' }),
      fc.dictionary(fc.string(), fc.jsonValue()),
    ),
  }) as fc.Arbitrary<Diagnostic>,
);

const read = (text: string): Baseline => {
  const { value, diagnostics } = readBaseline(memoryHost({ '/w/baseline.json': text }).files, '/w');
  expect(diagnostics).toEqual([]);
  return value;
};

/** The same, whatever the order of the findings. */
const asSet = (baseline: Baseline) =>
  [...baseline]
    .map(([file, rules]) => [
      file,
      [...rules].map(([rule, values]) => [rule, values.toSorted()]).sort(),
    ])
    .sort();

describe('baselineText', () => {
  it('is sorted, one finding a line', () => {
    const text = baselineText([at(9, '.'), at(3, '。', 'b.md'), at(5), at(1, '.')]);
    expect(text).toBe(`{
  "version": 1,
  "findings": {
    "a.md": {
      "title-full-stop": [
        {"stop":"."},
        {"stop":"."},
        {"stop":"。"}
      ]
    },
    "b.md": {
      "title-full-stop": [
        {"stop":"。"}
      ]
    }
  }
}
`);
    expect(read(baselineText([]))).toEqual(new Map());
  });

  it('is read as what was written', () => {
    fc.assert(
      fc.property(findings, (all) => {
        const text = baselineText(all);
        expect(asSet(read(text))).toEqual(asSet(baselineOf(all)));
        expect(baselineText([], read(text))).toBe(text);
      }),
    );
  });

  it('is the same whatever the order of the findings, and their lines', () => {
    fc.assert(
      fc.property(findings, fc.nat(1000), (all, lines) => {
        const moved = all.toReversed().map((one) => ({
          ...one,
          place: { ...one.place, line: one.place.line + lines },
        }));
        expect(baselineText(moved)).toBe(baselineText(all));
      }),
    );
  });

  it('keeps what is known of files that were not checked', () => {
    const old = baselineOf([
      at(1, '。', 'x/036/01.md'),
      at(1, '。', 'x/037/01.md'),
      at(1, '。', 'x/0370/1.md'),
    ]);
    const others = baselineOutside(old, ['x/037']);
    expect([...others.keys()]).toEqual(['x/036/01.md', 'x/0370/1.md']);
    expect([...read(baselineText([at(1, '.', 'x/037/02.md')], others)).keys()]).toEqual([
      'x/036/01.md',
      'x/037/02.md',
      'x/0370/1.md',
    ]);
  });
});

describe('partKnown', () => {
  it('knows all that the baseline was made of, but for what can never be known', () => {
    fc.assert(
      fc.property(findings, (all) => {
        const { fresh, known } = partKnown(all, read(baselineText(all)));
        expect(fresh.every(({ rule }) => rule === 'file-empty' || rule === 'rule-failed')).toBe(
          true,
        );
        expect(fresh.length + known.length).toBe(all.length);
        expect(countStale(baselineOf(all), known)).toBe(0);
      }),
    );
  });

  it('lets through as many as are new, the last of a file', () => {
    const baseline = baselineOf([at(1), at(2), at(3, '.')]);
    const all = [at(9), at(4), at(8, '.'), at(6)];
    const { fresh, known } = partKnown(all, baseline);
    expect(fresh.map(({ place }) => place.line)).toEqual([9]);
    expect(known.map(({ place }) => place.line)).toEqual([4, 8, 6]);
  });

  it('knows a finding in a file that issues share once, however often it is said', () => {
    const shared = at(1, '。', 'series.yaml');
    expect(partKnown([shared, { ...shared }], baselineOf([shared])).fresh).toEqual([]);
    expect(baselineText([shared, { ...shared }])).toBe(baselineText([shared]));
  });

  it('counts what is found no more', () => {
    const baseline = baselineOf([at(1), at(2), at(3, '.')]);
    expect(countStale(baseline, partKnown([at(7)], baseline).known)).toBe(2);
  });

  it('takes a finding in a file of another name for a new one', () => {
    fc.assert(
      fc.property(findings, (all) => {
        const renamed = all.map((one) => ({
          ...one,
          place: { ...one.place, file: `${one.place.file} (1)` },
        }));
        expect(partKnown(renamed, baselineOf(all)).fresh).toEqual(renamed);
      }),
    );
  });

  it('knows the findings of an article again when its lines have moved', async () => {
    const found = await findingsIn(exampleWorkspace('title: 三家医院开通互联网诊疗。'));
    const moved = await findingsIn(
      exampleWorkspace('# 说明\nsection: 动态\ntitle: 三家医院开通互联网诊疗。'),
    );
    expect(found.length).toBeGreaterThan(0);
    const { fresh } = partKnown(moved, read(baselineText(found)));
    expect(fresh.filter(({ rule }) => rule === 'title-full-stop')).toEqual([]);
  });
});
