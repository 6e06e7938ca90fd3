import type { Article } from '../../../src/model/article.js';
/** Three articles that use all that Markdown has. */
export declare const sampleArticles: readonly Article[];
