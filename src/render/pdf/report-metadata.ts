import type { Report } from '../../model/report.js';
import type { PdfMetadata } from './metadata.js';

/** What a report's PDF says about itself. */
export function reportMetadata({ series, issue, title, number, sections }: Report): PdfMetadata {
  const { topic, publisher, language } = series;
  const names = sections.flatMap(({ name }) => (name === undefined ? [] : [name]));
  const keywords = topic === undefined ? names : [topic, ...names];
  return {
    title: `${title}（${number}）`,
    author: publisher,
    ...(topic === undefined ? {} : { subject: topic }),
    ...(keywords.length === 0 ? {} : { keywords }),
    language,
    date: issue.date,
    creator: 'bulletin-compiler',
  };
}
