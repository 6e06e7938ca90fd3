import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { hasTraditional, traditionalRuns } from '../../src/check/traditional-characters.js';

it('the table is what bin/traditional-characters.mjs makes of the dictionary', () => {
  const root = join(import.meta.dirname, '../..');
  const made = execFileSync(process.execPath, [join(root, 'bin/traditional-characters.mjs')]);
  expect(readFileSync(join(root, 'src/check/traditional-pairs.ts'), 'utf8')).toBe(made.toString());
});

it.each([
  ['導', '导'],
  ['術', '术'],
  ['髮', '发'],
  ['發', '发'],
  ['後', undefined],
  ['乾', undefined],
  ['鍾', undefined],
  ['发', undefined],
])('%s is %s in simplified writing', (traditional, simplified) => {
  expect(hasTraditional(traditional)).toBe(simplified !== undefined);
  expect(traditionalRuns(traditional)[0]?.simplified).toBe(simplified);
});
