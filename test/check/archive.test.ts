import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gatherFacts } from '../../src/check/gather-facts.js';
import { checkIssues } from '../../src/checker.js';
import { readIssueText } from '../../src/read/issue.js';
import { scanWorkspace } from '../../src/read/scan-workspace.js';
import { exampleWorkspace, findingsIn, openWorkspace } from './example-workspace.js';
import { mendedBy } from './fixture.js';

it('says of a number that it differs, of an issue that it is empty, of two folders that they have one number', async () => {
  const files = exampleWorkspace(
    '036/issue.md\n037/issue.md\n  number: 38\n037/01-a.md\n0037/issue.md',
  );
  const found = (await findingsIn(files)).map(({ rule, place }) => `${rule} ${place.file}`);
  expect(found).toContain('issue-without-articles bulletins/monthly/036/issue.md');
  expect(found).toContain('number-differs bulletins/monthly/037/issue.md');
  const { host, root } = openWorkspace({
    ...files,
    'bulletins/monthly/0037/issue.md': '---\nnumber: 37\n---\n',
  });
  const names = scanWorkspace(host.files, root).diagnostics.map(({ rule }) => rule);
  expect(names).toEqual(['number-doubled', 'number-doubled']);
});

it('looks at earlier issues, and finds nothing in them, where one alone is checked', async () => {
  const { host, root, issues } = openWorkspace(
    exampleWorkspace(
      '035/issue.md\n036/issue.md\n  from: 2021-03-02\n037/issue.md\n  from: 2021-04-02\n038/issue.md\n  from: 2021-05-02',
    ),
  );
  const chosen = issues.filter(({ number }) => number === 37);
  for await (const { issue, diagnostics } of checkIssues(host, root, issues, chosen)) {
    expect(issue.number).toBe(37);
    const gaps = diagnostics.filter(({ rule }) => rule === 'period-gap');
    expect(gaps.map(({ place }) => place.file)).toEqual(['bulletins/monthly/037/issue.md']);
  }
});

it('keeps less than 1 kB of an article, which survives JSON', () => {
  const title = '一二三四五六七八九十'.repeat(4);
  const { host, root, issues } = openWorkspace(
    exampleWorkspace(
      `037/01-${title.slice(0, 20)}.md\n  title: "${title}"\n  media: 城市医疗信息化观察日报客户端\n  link: https://news.example/${'a'.repeat(80)}\n\n  ${'医'.repeat(5000)}`,
    ),
  );
  const [name] = issues;
  const facts = name && gatherFacts(readIssueText(host.files, root, name).value);
  const [article] = facts?.articles ?? [];
  expect(article?.title).toBe(title);
  expect(Buffer.byteLength(JSON.stringify(article))).toBeLessThan(1000);
  expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
});

it('leaves no spelling of a medium to be changed by a second run', async () => {
  const spelling = fc.constantFrom('HIT专家网', 'HIT 专家网', 'hit专家网', '健康报', '《健康报》');
  await fc.assert(
    fc.asyncProperty(fc.array(spelling, { minLength: 1, maxLength: 12 }), async (media) => {
      const articles = media.map(
        (name, index) => `037/${index + 1}-a.md\n  media: ${index % 2 === 0 ? name : `"${name}"`}`,
      );
      const files = exampleWorkspace(articles.join('\n'));
      const ofMedia = async (some: typeof files) =>
        (await findingsIn(some)).filter(({ rule }) => rule === 'media-spelling');
      const mended = mendedBy(files, await ofMedia(files));
      expect(mendedBy(mended, await ofMedia(mended))).toEqual(mended);
    }),
    { numRuns: 20 },
  );
});
