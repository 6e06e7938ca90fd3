import { expect, it } from 'vitest';
import type { Picture } from '../../../src/model/report.js';
import { printableImages } from '../../../src/render/pdf/images.js';

it('leaves out what cannot be printed, and says why, at the file', () => {
  const picture: Picture = {
    file: 'bulletins/water/012/images/a.png',
    name: 'a.png',
    mediaType: 'image/png',
    width: 1,
    height: 1,
    bytes: new TextEncoder().encode('no picture'),
  };
  const { value, diagnostics } = printableImages(new Map([['a', picture]]));
  expect(value.has('a')).toBe(false);
  expect(diagnostics).toEqual([
    {
      rule: 'picture-not-printed',
      severity: 'warning',
      place: { file: 'bulletins/water/012/images/a.png', line: 1, column: 1 },
      values: { reason: 'unsupported' },
    },
  ]);
});
