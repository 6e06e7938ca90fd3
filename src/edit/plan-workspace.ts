import type { Catalogue } from '../messages/catalogue.js';
import type { Day } from '../model/date.js';
import { lastWholePeriod, type Period } from '../model/period.js';
import { ledgerFile } from '../read/ledger.js';
import { seriesFile } from '../read/series-file.js';
import { articleFileName } from './article-file-name.js';
import { articleText } from './article-text.js';
import { issueFolderName } from './issue-folder-name.js';
import { issueText } from './issue-text.js';
import { ledgerLine } from './ledger-line.js';
import type { Plan } from './plan.js';

/** The first series of a new workspace; it appears monthly. */
const seriesId = 'monthly';

const firstNumber = 1;

/** The words of the files, in the user's language. */
export type SampleWords = Catalogue['cli']['sample'];

/**
 * A new workspace: one series, its first issue (the last whole month), an example article, what git
 * should leave alone, and a CI recipe that builds with this very `version` of the program.
 */
export function planWorkspace(words: SampleWords, today: Day, version: string): Plan {
  const period = lastWholePeriod('month', { first: 1, last: 7 }, today);
  const issueFolder = `bulletins/${seriesId}/${issueFolderName(firstNumber)}`;
  const files = {
    [seriesFile(seriesId)]: words.series,
    [ledgerFile(seriesId)]: ledgerLine(firstNumber, today),
    [`${issueFolder}/issue.md`]: issueText(firstNumber, period.to, period),
    [`${issueFolder}/${articleFileName(1, words.article.title)}`]: exampleArticle(words, period),
    '.gitignore': `${words.gitignore}\nbuild/\n`,
    '.github/workflows/bulletin.yml': workflow(words, version),
  };
  return Object.entries(files).map(([file, text]) => ({ kind: 'create', file, text }));
}

function exampleArticle({ article }: SampleWords, period: Period): string {
  const { title, media, link, body } = article;
  return articleText({ title, media, link, date: period.to }, body);
}

function workflow(words: SampleWords, version: string): string {
  return `# ${words.workflow.about}
name: ${words.workflow.name}
on: [push, workflow_dispatch]
permissions:
  contents: read
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npx --yes bulletin-compiler@${version} build
      - uses: actions/upload-artifact@v4
        if: \${{ !cancelled() }}
        with:
          name: bulletins
          path: build/
`;
}
