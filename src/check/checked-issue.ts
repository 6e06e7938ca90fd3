import type { Period } from '../model/period.js';
import type { IssueName } from '../model/selector.js';
import type { Series } from '../model/series.js';
import type { ArticleText } from '../read/article.js';
import type { Body } from '../read/body/read-body.js';
import type { IssueText } from '../read/issue.js';
import type { SeriesText } from '../read/series.js';
import type { Terms } from '../read/terms.js';
import type { Passage, PassageRole } from './passage.js';

/** An article as rules see it, be it sound or not. */
export interface CheckedArticle {
  readonly text: ArticleText;
  readonly body: Body;
  /** Its fields, then its text, in their order. */
  readonly passages: readonly Passage[];
  /** What is printed of it beside prose. */
  readonly asides: readonly Passage[];
  /** What the issue is about; absent where issue.md or series.yaml cannot be read. */
  readonly period?: Period;
  readonly series?: Series;
}

/** An issue as rules see it, be it sound or not. */
export interface CheckedIssue {
  readonly name: IssueName;
  readonly text: IssueText;
  readonly series?: SeriesText;
  /** What issue.md and its note say. */
  readonly passages: readonly Passage[];
  /** What is printed of its note beside prose. */
  readonly asides: readonly Passage[];
  readonly articles: readonly CheckedArticle[];
  readonly terms: Terms;
}

/** The passage of a field that an article has once. */
export function fieldPassage(
  { passages }: CheckedArticle,
  role: Extract<PassageRole, 'title' | 'media' | 'source' | 'toc' | 'section'>,
): Passage | undefined {
  return passages.find((passage) => passage.role === role);
}
