import type { Files } from '../host/host.js';
import type { Article } from '../model/article.js';
import { type Diagnostic, hasError, type Outcome } from '../model/diagnostic.js';
import { finding } from '../model/finding.js';
import type { Issue } from '../model/issue.js';
import type { IssueName } from '../model/selector.js';
import { readArticle } from './article.js';
import { listArticles } from './article-files.js';
import { readIssueHead } from './issue-head.js';
import { placeOfFile } from './places.js';

/**
 * Reads an issue of the workspace `root` with its articles. A broken article is left out, with
 * errors; undefined, with errors, where issue.md cannot be used. Where the diagnostics hold an
 * error, the issue must not be rendered.
 */
export function readIssue(
  files: Files,
  root: string,
  issue: IssueName,
): Outcome<Issue | undefined> {
  const head = readIssueHead(files, root, issue);
  const articles = readArticles(files, root, issue.folder);
  const diagnostics = [...head.diagnostics, ...articles.diagnostics];
  if (head.value === undefined) return { value: undefined, diagnostics };
  if (articles.value.length === 0 && !hasError(diagnostics)) {
    diagnostics.push(finding('issue-without-articles', placeOfFile(head.value.file), {}));
  }
  return { value: { ...head.value, articles: articles.value }, diagnostics };
}

function readArticles(files: Files, root: string, folder: string): Outcome<Article[]> {
  const listed = listArticles(files, root, folder);
  const diagnostics: Diagnostic[] = [...listed.diagnostics];
  const articles: Article[] = [];
  for (const { file, number } of listed.value) {
    const read = readArticle(files, root, file, number);
    diagnostics.push(...read.diagnostics);
    if (read.value !== undefined) articles.push(read.value);
  }
  return { value: articles, diagnostics };
}
