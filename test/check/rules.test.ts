import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/check/rules/index.js';
import { exampleWorkspace, findingsIn } from './example-workspace.js';
import { mendedBy, readFixture, whereabouts } from './fixture.js';

const fixtures = join(import.meta.dirname, 'rules');

describe.each(rules.map(({ name, examples }) => ({ name, examples })))(
  '$name',
  ({ name, examples }) => {
    const fixture = join(fixtures, `${name}.txt`);
    const cases = existsSync(fixture) ? readFixture(fixture) : [];

    it('finds something in the example that fails, and nothing in the one that passes', async () => {
      const found = async (example: string) =>
        (await findingsIn(exampleWorkspace(example))).filter(({ rule }) => rule === name);
      expect(await found(examples.fails)).not.toEqual([]);
      expect(await found(examples.passes)).toEqual([]);
    });

    it('has a fixture with cases that fail and cases that pass', () => {
      expect(cases.some(({ expected }) => expected.length > 0)).toBe(true);
      expect(cases.some(({ expected }) => expected.length === 0)).toBe(true);
    });

    it.each(cases)('$name', async ({ files, expected, mended }) => {
      const found = (await findingsIn(files)).filter(({ rule }) => rule === name);
      expect(found.map(whereabouts).sort()).toEqual(expected);
      if (mended !== undefined) expect(mendedBy(files, found)).toEqual(mended);
    });
  },
);

it('every fixture is that of a rule', () => {
  const names = rules.map((rule) => `${rule.name}.txt`);
  expect(readdirSync(fixtures).filter((file) => !names.includes(file as never))).toEqual([]);
});

it('every rule stands in a file of its name', () => {
  const files = readdirSync(join(import.meta.dirname, '../../src/check/rules')).sort();
  expect(files).toEqual([...rules.map(({ name }) => `${name}.ts`), 'index.ts'].sort());
});
