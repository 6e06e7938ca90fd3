import type { Files } from '../host/host.js';
import { type Diagnostic, hasError, type Outcome } from '../model/diagnostic.js';
import { finding } from '../model/finding.js';
import type { Issue } from '../model/issue.js';
import type { IssueName } from '../model/selector.js';
import { type ArticleText, readArticleText } from './article.js';
import { listArticles } from './article-files.js';
import { given } from './given.js';
import { type IssueHeadText, readIssueHeadText } from './issue-head.js';
import { placeOfFile } from './places.js';

/** The files of an issue taken apart, be they sound or not. */
export interface IssueText {
  readonly name: IssueName;
  /** Absent where issue.md is missing or broken. */
  readonly head?: IssueHeadText;
  /** In the order of their numbers; what is broken is left out. */
  readonly articles: readonly ArticleText[];
  /** What they say; without the articles that an error keeps from being read, and absent where it is so with issue.md. */
  readonly issue?: Issue;
}

/**
 * Reads an issue of the workspace `root` with its articles. Where the diagnostics hold an error, the
 * issue must not be rendered.
 */
export function readIssueText(files: Files, root: string, name: IssueName): Outcome<IssueText> {
  const head = readIssueHeadText(files, root, name);
  const articles = readArticles(files, root, name.folder);
  const diagnostics = [...head.diagnostics, ...articles.diagnostics];
  if (head.value !== undefined && articles.value.length === 0 && !hasError(diagnostics)) {
    diagnostics.push(finding('issue-without-articles', placeOfFile(head.value.file), {}));
  }
  const sound = articles.value.flatMap(({ article }) => article ?? []);
  const issue = head.value?.head && { ...head.value.head, articles: sound };
  const text = { name, articles: articles.value, ...given({ head: head.value, issue }) };
  return { value: text, diagnostics };
}

/** What an issue of the workspace `root` says: see {@link IssueText.issue}. */
export function readIssue(files: Files, root: string, name: IssueName): Outcome<Issue | undefined> {
  const { value, diagnostics } = readIssueText(files, root, name);
  return { value: value.issue, diagnostics };
}

function readArticles(files: Files, root: string, folder: string): Outcome<ArticleText[]> {
  const listed = listArticles(files, root, folder);
  const diagnostics: Diagnostic[] = [...listed.diagnostics];
  const articles: ArticleText[] = [];
  for (const { file, number } of listed.value) {
    const read = readArticleText(files, root, file, number);
    diagnostics.push(...read.diagnostics);
    if (read.value !== undefined) articles.push(read.value);
  }
  return { value: articles, diagnostics };
}
