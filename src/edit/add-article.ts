import { join } from 'node:path';
import type { Host } from '../host/host.js';
import type { IssueName } from '../model/selector.js';
import { type Applied, applyPlan } from './apply-plan.js';
import { articleFileName } from './article-file-name.js';
import { articleText, type NewArticle } from './article-text.js';
import type { Plan } from './plan.js';

/** The new article's file, relative to the workspace; or the file that already stands where it would be. */
export type AddedArticle =
  | { readonly kind: 'added'; readonly file: string }
  | Extract<Applied, { kind: 'exists' }>;

/**
 * Adds an article to an issue in the workspace `root`, behind all others; `body` is Markdown. The
 * series is locked meanwhile, so that of many that are added at once each gets a number of its own.
 */
export function addArticle(
  host: Host,
  root: string,
  issue: IssueName,
  article: NewArticle,
  body: string,
): AddedArticle {
  return host.files.locked(join(root, 'bulletins', issue.series), () => {
    const names = (host.files.list(join(root, issue.folder)) ?? []).map(({ name }) => name);
    const file = `${issue.folder}/${articleFileName(highestFileNumber(names) + 1, article.title)}`;
    const plan: Plan = [{ kind: 'create', file, text: articleText(article, body) }];
    const applied = applyPlan(host, root, plan);
    return applied.kind === 'done' ? { kind: 'added', file } : applied;
  });
}

/** The highest number in front of a Markdown file's name; 0 where there is none. */
function highestFileNumber(names: readonly string[]): number {
  return names
    .map((name) => Number(/^(\d+).*\.md$/i.exec(name)?.[1] ?? 0))
    .reduce((a, b) => Math.max(a, b), 0);
}
