import type { Report } from '../../model/report.js';
import type { PdfMetadata } from './metadata.js';

/** What a report's PDF says about itself. */
export function reportMetadata({ series, issue, title, number, sections }: Report): PdfMetadata {
  const { topic, publisher, language } = series;
  const names = [topic, series.title, ...sections.map(({ name }) => name)];
  const keywords = new Set(names.filter((name) => name !== undefined));
  return {
    title: `${title}（${number}）`,
    author: publisher,
    ...(topic === undefined ? {} : { subject: topic }),
    keywords: [...keywords],
    language,
    date: issue.date,
    creator: 'bulletin-compiler',
  };
}
