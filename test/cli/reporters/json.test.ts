import { describe, expect, it } from 'vitest';
import { jsonReporter } from '../../../src/cli/reporters/json.js';
import { visible } from '../../../src/cli/visible.js';
import { reportOf } from './example.js';

const text = reportOf(jsonReporter);

describe('the JSON report', () => {
  it('counts, and tells all of each finding', () => {
    const report: unknown = JSON.parse(text);
    expect(report).toMatchObject({
      version: 1,
      summary: { issues: 2, errors: 1, warnings: 4, infos: 1, known: 0, stale: 0, fixed: 0 },
    });
    expect(report).toHaveProperty('findings.length', 6);
    expect(report).toHaveProperty('findings.0.issue', null);
    expect(report).toHaveProperty('findings.3', {
      rule: 'title-full-stop',
      severity: 'warning',
      issue: 'monthly/37',
      file: 'bulletins/monthly/037/01-a.md',
      line: 2,
      column: 19,
      endLine: 2,
      endColumn: 20,
      message: '标题末尾有句号“。”',
      help: '删去句号；标题不是完整的叙述，不加句号',
      fixable: 'quoted',
    });
  });

  it('holds nothing that a terminal would obey', () => {
    const line = text.replaceAll('\n', '');
    expect(visible(line)).toBe(line);
  });
});
