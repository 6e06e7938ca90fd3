import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { printableReport } from '../../../src/render/pdf/images.js';
import { chunk, encodePng } from './image/encode-png.js';
import { readOwn, reportOf } from './image/printed.js';

const sound = encodePng({ width: 9, height: 9, bits: 8, colour: 0, sample: () => [7] });

/** A PNG with fewer rows than it claims; its checksums hold. */
const short = Buffer.concat([
  sound.subarray(0, 33),
  chunk('IDAT', deflateSync(Buffer.alloc(20))),
  chunk('IEND', Buffer.alloc(0)),
]);

it('takes what cannot be decoded out of the report, and says so wherever it is shown', async () => {
  const report = reportOf({ 'a.png': sound, 'b.png': short });
  const { value, diagnostics } = await printableReport(report, readOwn);
  expect([...value.images.keys()]).toEqual(['a.png']);
  expect([...value.report.pictures.keys()]).toEqual(['a.png']);
  expect(diagnostics).toEqual([
    {
      rule: 'picture-not-shown',
      severity: 'warning',
      place: { file: '01.md', line: 2, column: 1 },
      values: { url: 'b.png', reason: 'broken' },
    },
  ]);
});
