import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { sarifReporter } from '../../../src/cli/reporters/sarif.js';
import { found, issues, parts, reportOf, totals } from './example.js';

// All that it uses of draft 4 means the same in draft 7, which ajv knows, but for the name of its id.
const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, 'sarif-schema-2.1.0.json'), 'utf8').replace(
    'draft-04',
    'draft-07',
  ),
  (key, value) => (key === 'id' && typeof value === 'string' ? undefined : value),
);
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
const isValid = ajv.compile(schema);

const text = reportOf(sarifReporter, { folder: 'news/' });
const log = JSON.parse(text);
const [run] = log.runs;

describe('the SARIF log', () => {
  it('is valid by the schema of SARIF 2.1.0', () => {
    isValid(log);
    expect(isValid.errors ?? []).toEqual([]);
    expect(isValid({ ...log, version: '2.0.0' })).toBe(false);
    expect(
      isValid({ ...log, runs: [{ ...run, results: [{ ...run.results[0], level: 'info' }] }] }),
    ).toBe(false);
  });

  it('is valid where nothing was found', () => {
    const empty = JSON.parse(reportOf(sarifReporter, {}, { parts: [], totals }));
    expect(isValid(empty)).toBe(true);
    expect(empty.runs[0].results).toEqual([]);
  });

  it('describes every rule, and names by its index the one that was broken', () => {
    const { rules } = run.tool.driver;
    for (const { ruleId, ruleIndex } of run.results) expect(rules[ruleIndex].id).toBe(ruleId);
    expect(new Set(rules.map(({ id }: { id: string }) => id)).size).toBe(rules.length);
    expect(rules).toContainEqual(
      expect.objectContaining({
        id: 'title-full-stop',
        defaultConfiguration: { level: 'warning' },
        help: { text: expect.stringContaining('三家医院') },
      }),
    );
  });

  it('describes the findings of reading and composing alike, also those that no example shows', () => {
    const { rules } = run.tool.driver;
    expect(rules).toContainEqual(
      expect.objectContaining({
        id: 'day-impossible',
        shortDescription: { text: expect.stringContaining('没有这一天') },
        help: { text: expect.stringContaining('    date: 2021-02-30') },
        properties: { origin: 'GB/T 7408-2005' },
      }),
    );
    expect(rules).toContainEqual(
      expect.objectContaining({
        id: 'encoding-utf16',
        help: { text: expect.stringContaining('没有例子') },
      }),
    );
  });

  it('holds every rule of a check, and names no index of what only a build finds', () => {
    const findings = [
      found('field-missing', 'error', ['series.yaml', 1, 1, 1], { field: 'title' }),
      found('template-endless', 'error', ['a.hbs', 1, 1, 1], {}),
    ];
    const other = JSON.parse(reportOf(sarifReporter, {}, { parts: [{ findings }], totals }));
    const [known, unknown] = other.runs[0].results;
    expect(other.runs[0].tool.driver.rules[known.ruleIndex].id).toBe('field-missing');
    expect(unknown).not.toHaveProperty('ruleIndex');
    expect(isValid(other)).toBe(true);
  });

  it('points at the very characters, in UTF-16 units', () => {
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.results[3].locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: {
            uri: 'news/bulletins/monthly/037/01-a.md',
            uriBaseId: '%SRCROOT%',
          },
          region: { startLine: 2, startColumn: 19, endLine: 2, endColumn: 20 },
        },
      },
    ]);
    expect(run.originalUriBaseIds).toHaveProperty('%SRCROOT%');
  });

  it('escapes addresses, and what would be a placeholder', () => {
    const [, , , , strange] = run.results;
    expect(strange.locations[0].physicalLocation.artifactLocation.uri).toBe(
      'news/bulletins/monthly/037/02-100%25%2Ca%3Ab%20%5D%5D%3E.md',
    );
    expect(strange.message.text).toContain('“{{0}}%');
  });

  it('knows how to mend what can be mended', () => {
    const fixes = run.results.map((result: { fixes?: unknown }) => result.fixes);
    expect(fixes.filter(Boolean)).toHaveLength(2);
    expect(fixes[3][0].artifactChanges[0].replacements).toEqual([
      {
        deletedRegion: { startLine: 2, startColumn: 19, endLine: 2, endColumn: 20 },
        insertedContent: { text: '' },
      },
    ]);
  });

  it('names findings so that they are known again when lines have moved, and twins apart', () => {
    const file = 'bulletins/monthly/037/01-a.md';
    const namesAt = (...lines: readonly number[]) => {
      const findings = lines.map((line) =>
        found('title-full-stop', 'warning', [file, line, 3, 4], { stop: '。' }),
      );
      const moved = JSON.parse(reportOf(sarifReporter, {}, { parts: [{ findings }], totals }));
      return moved.runs[0].results.map(
        (result: { partialFingerprints: object }) => result.partialFingerprints,
      );
    };
    expect(namesAt(2, 9)).toEqual(namesAt(5, 40));
    expect(namesAt(2)[0]).not.toEqual(namesAt(2, 9)[1]);
    expect(parts.length).toBeGreaterThan(issues.length);
  });
});
