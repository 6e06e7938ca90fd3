import type { Files } from '../host/host.js';
import type { Article, ArticleField } from '../model/article.js';
import { type Diagnostic, hasError, type Outcome, type Place } from '../model/diagnostic.js';
import { finding } from '../model/finding.js';
import { fieldReader, type Report } from './field-reader.js';
import { type Fields, matchKeys } from './fields.js';
import { type FrontMatter, readFrontMatter } from './front-matter.js';
import { given } from './given.js';
import { articleKeys } from './keys.js';
import { readLink } from './link.js';
import { readSource } from './source.js';

/** A title of more code points than this is most likely a paragraph that came into the wrong field. */
const longestTitle = 200;

type ArticleKey = keyof typeof articleKeys;

/** The file of an article taken apart, be it sound or not. */
export interface ArticleText {
  /** Relative to the workspace. */
  readonly file: string;
  readonly fileNumber: number;
  readonly fields: Fields<ArticleKey>;
  readonly body: string;
  /** The line of `file` on which `body` starts, from 1. */
  readonly bodyLine: number;
  /** What it says; absent where an error keeps it from being read. */
  readonly article?: Article;
}

/** Reads an article of the workspace `root`; undefined, with errors, where the file is missing or broken. `file` is relative to the workspace. */
export function readArticleText(
  files: Files,
  root: string,
  file: string,
  fileNumber: number,
): Outcome<ArticleText | undefined> {
  const source = readSource(files, root, file);
  if (source.value === undefined) return { value: undefined, diagnostics: source.diagnostics };
  const { value: matter, diagnostics: found } = readFrontMatter(source.value, file);
  const diagnostics: Diagnostic[] = [...source.diagnostics, ...found];
  if (matter === undefined) return { value: undefined, diagnostics };
  const fields = matchKeys<ArticleKey>(matter.fields, articleKeys);
  diagnostics.push(...fields.diagnostics);
  const report = (diagnostic: Diagnostic) => void diagnostics.push(diagnostic);
  const told = fieldsOf(fields.value, report);
  checkBody(file, matter, report);
  const { body, bodyLine } = matter;
  const text = { file, fileNumber, fields: fields.value, body, bodyLine };
  if (told === undefined || hasError(diagnostics)) return { value: text, diagnostics };
  const article = { file, fileNumber, ...told, body, bodyLine };
  return { value: { ...text, article }, diagnostics };
}

function fieldsOf(fields: Fields<ArticleKey>, report: Report) {
  const reader = fieldReader(fields, report);
  const title = reader.requiredText('title');
  const media = reader.requiredText('media')?.text;
  const linkNode = reader.requiredText('link');
  const link = linkNode && readLink(linkNode, report);
  const date = reader.requiredDay('date');
  const optional = given({
    source: reader.text('source')?.text,
    toc: reader.text('toc')?.text,
    section: reader.text('section')?.text,
    points: reader.list('points'),
  });
  if (title !== undefined) checkTitle(title.text, title.place, report);
  if (!title || !media || !link || !date) return undefined;
  return { title: title.text, media, link, date, ...optional, places: placesOf(fields) };
}

function checkTitle(title: string, place: Place, report: Report): void {
  const { length } = Array.from(title);
  if (length > longestTitle) {
    report(finding('title-long', place, { length, longest: longestTitle }));
  }
}

function checkBody(file: string, { body, bodyLine }: FrontMatter, report: Report): void {
  if (body.trim() === '') report(finding('body-empty', { file, line: bodyLine, column: 1 }, {}));
}

function placesOf({ entries }: Fields<ArticleKey>): Article['places'] {
  const places: { [F in ArticleField]?: Place } = {};
  for (const [field, entry] of Object.entries(entries)) {
    if (isArticleField(field)) places[field] = entry.keyPlace;
  }
  return places;
}

function isArticleField(key: string): key is ArticleField {
  return key in articleKeys && key !== 'rules';
}
