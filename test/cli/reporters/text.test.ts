import { describe, expect, it } from 'vitest';
import type { Found } from '../../../src/cli/check-report.js';
import { textReporter } from '../../../src/cli/reporters/text.js';
import { found, issues, parts, reportOf, totals } from './example.js';

const nothing = { ...totals, errors: 0, warnings: 0, infos: 0 };

describe('the text report', () => {
  it('gives each finding two lines and a code frame, then a summary by rule', () => {
    const [, , newer] = parts;
    const report = {
      parts: newer ? [newer] : [],
      totals: { ...totals, known: 3, stale: 2, fixed: 1 },
    };
    expect(reportOf(textReporter, {}, report).split('\n')).toEqual([
      'bulletins/monthly/037/01-a.md:2:19  警告  标题末尾有句号“。”  title-full-stop',
      '    删去句号；标题不是完整的叙述，不加句号',
      '    2 | title: 三家医院开通互联网诊疗。',
      `      | ${' '.repeat(29)}^^`,
      '',
      expect.stringContaining('02-100%,a:b ]]>.md:5:11  警告'),
      '    删去句号；标题不是完整的叙述，不加句号',
      '',
      'bulletins/monthly/037/01-a.md:2:19  提示  标题有 80 个字，超过 60 个  title-long',
      expect.stringMatching(/^ {4}\S/),
      '    2 | title: 三家医院开通互联网诊疗。',
      `      | ${' '.repeat(29)}^^`,
      '',
      '警告  title-full-stop  2  其中 1 处可以用 --fix 改，1 处可以用 --fix-body 改',
      '提示  title-long       1',
      '1 个错误，4 个警告，1 个提示',
      '已改正 1 处',
      '另有 3 处旧问题已经记在 baseline.json 里，没有列出',
      'baseline.json 里有 2 处已经改好，运行 bulletin check --update-baseline 可以去掉',
      '',
    ]);
  });

  it('shows what a line holds as a terminal can show it, but not what must not be published', () => {
    const file = 'bulletins/monthly/037/02-100%,a:b ]]>.md';
    const seen = found('title-full-stop', 'warning', [file, 5, 11, 12], { stop: '"' });
    const frame = ['    5 |     正文 <b> & "c"<U+0007>。', `      | ${' '.repeat(15)}^`].join('\n');
    const report = (one: Found) =>
      reportOf(textReporter, {}, { parts: [{ findings: [one] }], totals });
    expect(report(seen)).toContain(frame);
    const secret = found('title-long', 'error', [file, 5, 1, 2], { length: 1, longest: 1 });
    const first = { ...secret, diagnostic: { ...secret.diagnostic, standsFirst: true as const } };
    expect(report(first)).not.toContain('<b>');
    const both = reportOf(textReporter, {}, { parts: [{ findings: [first, seen] }], totals });
    expect(both).not.toContain('<b>');
  });

  it('puts the grave rules first in the summary', () => {
    const summary = reportOf(textReporter).split('\n\n').at(-1)?.split('\n');
    expect(summary?.map((line) => line.split(/ +/).slice(0, 3).join(' '))).toEqual([
      '错误 file-empty 1',
      '警告 title-full-stop 3',
      '警告 no-issues 1',
      '提示 title-long 1',
      expect.stringContaining('1 个错误，4 个警告'),
      '',
    ]);
  });

  it('shows no line where a finding is about a whole file, or the line is gone', () => {
    const findings = [
      found('file-empty', 'error', ['bulletins/monthly/037/01-a.md', 1, 1, 1], {}),
      found('file-empty', 'error', ['bulletins/monthly/037/09-gone.md', 7, 1, 2], {}),
      found('file-empty', 'error', ['../../etc/passwd', 7, 1, 2], {}),
    ].map(({ diagnostic: { place, ...diagnostic }, ...rest }, index) => ({
      ...rest,
      diagnostic: {
        ...diagnostic,
        place: index === 0 ? { file: place.file, line: 1, column: 1 } : place,
      },
    }));
    expect(reportOf(textReporter, {}, { parts: [{ findings }], totals })).not.toContain('^');
  });

  it('says in one line that nothing was found', () => {
    expect(reportOf(textReporter, {}, { parts: [], totals: nothing })).toBe(
      '检查了 2 期，没有发现问题。\n',
    );
  });

  it('leaves the summary out where all is to be quiet', () => {
    const [issue] = issues;
    const part = { ...(issue && { issue }), findings: [] };
    const report = { parts: [part], totals: nothing };
    expect(reportOf(textReporter, { loudness: 'quiet' }, report)).toBe('');
    expect(reportOf(textReporter, { loudness: 'quiet' })).not.toContain('1 个错误');
  });

  it('paints severities, carets and gutters', () => {
    const painted = reportOf(textReporter, { paint: (tone, text) => `<${tone}>${text}</>` });
    expect(painted).toContain('<aside>    2 | </>title: 三家');
    expect(painted).toContain('<warning>^^</>');
    expect(painted).toContain('\n<error>错误</>  file-empty');
  });
});
