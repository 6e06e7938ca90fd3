import { posix } from 'node:path';
import type { Report } from '../../model/report.js';
import type { Attachment } from './paint/attachments.js';

/**
 * The files that a report was made of, as its PDF carries them: byte by byte as they were, each with
 * the title of what it holds. `sources` are their bytes by their paths in the workspace.
 */
export function attachedSources(
  { title, number, issue }: Report,
  sources: ReadonlyMap<string, Uint8Array>,
): readonly Attachment[] {
  const titles = new Map(issue.articles.map((article) => [article.file, article.title]));
  return [...sources].map(([file, bytes]) => ({
    name: posix.basename(file),
    bytes,
    mediaType: 'text/markdown',
    description: titles.get(file) ?? `${title}（${number}）`,
    date: issue.date,
  }));
}
