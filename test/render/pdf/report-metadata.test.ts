import { expect, it } from 'vitest';
import { reportMetadata } from '../../../src/render/pdf/report-metadata.js';
import { sampleReport } from './sample-report.js';

it('names the issue, who publishes it, what it is about, and the day on its cover', () => {
  const report = sampleReport([
    { fileNumber: 1, section: '防汛' },
    { fileNumber: 2, section: '管护' },
  ]);
  expect(reportMetadata(report)).toEqual({
    title: '水务信息周报（第一二期）',
    author: '河湖管理处',
    subject: '水务',
    keywords: ['水务', '水务信息周报', '防汛', '管护'],
    language: 'zh-CN',
    date: '2024-05-31',
    creator: 'bulletin-compiler',
  });
});

it('leaves out what the series does not say', () => {
  const { topic, ...series } = sampleReport().series;
  const metadata = reportMetadata({ ...sampleReport(), series });
  expect(topic).toBe('水务');
  expect(metadata).not.toHaveProperty('subject');
  expect(metadata.keywords).toEqual(['水务信息周报']);
});
