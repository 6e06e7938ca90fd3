import { join } from 'node:path';
import type { Files } from '../host/host.js';
import type { Diagnostic, Outcome } from '../model/diagnostic.js';
import { finding } from '../model/finding.js';
import { placeOfFile } from './places.js';

/** A file of an issue that holds an article, by its name. */
export interface ArticleFile {
  /** Relative to the workspace. */
  readonly file: string;
  /** The number in front of its name. */
  readonly number: number;
}

/** What texts come in before somebody makes Markdown of them; pictures are numbered, too. */
const otherText = /^\d.*\.(?:txt|markdown|docx?|wps|odt|rtf|pages|pdf|html?|mhtml?)$/i;

/**
 * The articles of an issue's folder, from names alone, in the order of their numbers. A Markdown
 * file without a number is an error, for its text would be lost; so are two with one number, for
 * they would have one address. A text of another kind that is numbered like an article is a warning.
 */
export function listArticles(files: Files, root: string, folder: string): Outcome<ArticleFile[]> {
  const articles: ArticleFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { name } of files.list(join(root, folder)) ?? []) {
    const file = `${folder}/${name}`;
    if (otherText.test(name)) {
      diagnostics.push(finding('article-not-markdown', placeOfFile(file), { name }));
    }
    if (name.startsWith('.') || name === 'issue.md' || !/\.md$/i.test(name)) continue;
    const digits = /^\d{1,9}(?!\d)/.exec(name)?.[0];
    if (digits === undefined)
      diagnostics.push(finding('article-name', placeOfFile(file), { name }));
    else articles.push({ file, number: Number(digits) });
  }
  articles.sort((a, b) => a.number - b.number);
  return { value: articles, diagnostics: [...diagnostics, ...clashes(articles)] };
}

function clashes(articles: readonly ArticleFile[]): Diagnostic[] {
  return articles.flatMap(({ file, number }, index) => {
    const before = articles[index - 1];
    if (before?.number !== number) return [];
    const other = before.file.slice(before.file.lastIndexOf('/') + 1);
    return [finding('article-number-doubled', placeOfFile(file), { number, other })];
  });
}
