import { describe, expect, it } from 'vitest';
import { githubReporter } from '../../../src/cli/reporters/github.js';
import { reportOf } from './example.js';

describe('the report for GitHub', () => {
  const lines = reportOf(githubReporter, { folder: 'news/' }).split('\n');

  it('says the grave first, then what would do harm, then what is in the newest issues', () => {
    const order = lines.map((line) => /^::(\w+) file=news\/bulletins\/(.*?),/.exec(line));
    expect(order.map((match) => match?.slice(1).join(' '))).toEqual([
      'error monthly/036/01-a.md',
      'warning monthly/037/02-100%25%2Ca%3Ab ]]>.md',
      'warning weekly/series.yaml',
      'warning monthly/037/01-a.md',
      'warning monthly/036/01-a.md',
      'notice monthly/037/01-a.md',
      undefined,
      undefined,
    ]);
  });

  it('is one workflow command for each', () => {
    expect(lines[3]).toBe(
      '::warning file=news/bulletins/monthly/037/01-a.md,line=2,endLine=2,col=19,endColumn=19,' +
        'title=title-full-stop::标题末尾有句号“。”%0A删去句号；标题不是完整的叙述，不加句号',
    );
  });

  it('lets no text end a command or begin another', () => {
    expect(lines[1]).toContain('“{0}%25<U+0007><U+202E><U+000D><U+000A>::]]><&"\ud800”%0A');
  });

  it('ends with the counts', () => {
    expect(lines.slice(-2)).toEqual(['1 个错误，4 个警告，1 个提示', '']);
  });
});
