import { describe, expect, it } from 'vitest';
import { composeIssue } from '../../src/compose/compose-issue.js';
import type { Article } from '../../src/model/article.js';
import type { Issue } from '../../src/model/issue.js';
import { everyPicture, outline } from './body/outline.js';
import { articleOf, issueOf, weekly } from './issue-of.js';

function compose(articles: readonly Article[], fields: Partial<Issue> = {}) {
  return composeIssue(weekly, issueOf(articles, fields), everyPicture);
}

describe('a report', () => {
  it('derives what can be derived', () => {
    const { value, diagnostics } = compose([articleOf(1), articleOf(2)]);
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({
      title: '城市观察周报',
      number: '第二八〇期',
      periodName: '周报',
      count: 2,
    });
    expect(value).not.toHaveProperty('note');
  });

  it('brings sections together in the order of their first article, and numbers through', () => {
    const { value } = compose([
      articleOf(9, { section: '乙' }),
      articleOf(3),
      articleOf(1, { section: '乙' }),
      articleOf(2, { section: '甲' }),
      articleOf(12),
    ]);
    const printed = value.sections.map(({ name, articles }) => [
      name,
      ...articles.map(({ number, anchor }) => `${number}#${anchor}`),
    ]);
    expect(printed).toEqual([
      ['乙', '1#01', '2#09'],
      ['甲', '3#02'],
      [undefined, '4#03', '5#12'],
    ]);
  });

  it('warns of articles without a section that stand below the heading of one', () => {
    const title = { file: 'a.md', line: 2, column: 1 };
    const { diagnostics } = compose([
      articleOf(1, { section: '行业\n动态' }),
      articleOf(2, { places: { title } }),
      articleOf(3),
    ]);
    const values = { above: '行业动态' };
    expect(diagnostics).toMatchObject([
      { rule: 'section-missing', severity: 'warning', place: title, values },
      { rule: 'section-missing', place: { line: 1, column: 1 }, values },
    ]);
    expect(compose([articleOf(1), articleOf(2, { section: '甲' })]).diagnostics).toEqual([]);
    expect(compose([articleOf(1), articleOf(2)]).diagnostics).toEqual([]);
  });

  it('makes anchors of file numbers, so a deleted article moves no other', () => {
    const { value } = compose([articleOf(1), articleOf(3), articleOf(120)]);
    expect(value.sections[0]?.articles.map(({ anchor }) => anchor)).toEqual(['01', '03', '120']);
  });

  it('fills in what was left out', () => {
    const { value } = compose([
      articleOf(1, { title: '长\n标题' }),
      articleOf(2, { toc: '短', source: '某社' }),
    ]);
    const [first, second] = value.sections[0]?.articles ?? [];
    expect(first).toMatchObject({ title: '长标题', toc: '长标题', source: '某报' });
    expect(second).toMatchObject({ title: '第2条', toc: '短', source: '某社' });
  });

  it('has the issue’s own title and note', () => {
    const { value, diagnostics } = compose([], { title: '特刊', note: '# 按\n\n[x](y)' });
    expect(value.title).toBe('特刊');
    expect(value.note && outline(value.note)).toBe('root(heading3("按") paragraph("x"))');
    expect(diagnostics).toMatchObject([
      {
        rule: 'link-dropped',
        place: { file: 'bulletins/city-weekly/280/issue.md', line: 8, column: 1 },
      },
    ]);
  });

  it('lets the name of a picture end as what it is, and knows where it is shown', () => {
    const { value } = compose([articleOf(1, { body: '![](a.jpg)\n\n![](a.jpg)\n\n![](a)' })]);
    const shown = Array.from(value.pictures.values(), ({ name, uses }) => [
      name,
      ...uses.map(({ place, url }) => `${place.line - (uses[0]?.place.line ?? 0)} ${url}`),
    ]);
    expect(shown).toEqual([
      ['a.png', '0 a.jpg', '2 a.jpg'],
      ['a-2.png', '0 a'],
    ]);
  });

  it('says which parts of a drawing are lost', () => {
    const lookUp = (file: string, url: string) => {
      const found = everyPicture(file, url);
      return found.kind === 'picture' ? { ...found, lost: ['image', 'foreignObject'] } : found;
    };
    const issue = issueOf([articleOf(1, { body: '甲\n\n![](a.svg)' })]);
    expect(composeIssue(weekly, issue, lookUp).diagnostics).toMatchObject([
      { rule: 'picture-parts-lost', values: { url: 'a.svg', parts: 'image foreignObject' } },
    ]);
  });

  it('keeps a picture once, and gives each its own name', () => {
    const { value } = compose([
      articleOf(1, { body: '![](x/图 1.png)\n\n![](<x/图 1.png>)\n\n![](<y/图 1.PNG>)' }),
      articleOf(2, { body: '![](<x/图 1.png>)\n\n![](a.png)' }),
    ]);
    expect(Array.from(value.pictures, ([key, { name }]) => [key, name])).toEqual([
      ['images/x/图 1.png', '图-1.png'],
      ['images/y/图 1.PNG', '图-1-2.PNG'],
      ['images/a.png', 'a.png'],
    ]);
  });
});
