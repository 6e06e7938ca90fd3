import type { Article } from '../../src/model/article.js';
import { type Day } from '../../src/model/date.js';
import type { Issue } from '../../src/model/issue.js';
import type { Series } from '../../src/model/series.js';
/** A day out of its text. */
export declare function day(text: string): Day;
/** A weekly series. */
export declare const weekly: Series;
/** An article with the fields that matter to a test. */
export declare function articleOf(fileNumber: number, fields?: Partial<Article>): Article;
/** Issue 280 of a weekly series. */
export declare function issueOf(articles: readonly Article[], fields?: Partial<Issue>): Issue;
