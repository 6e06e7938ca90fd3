import { expect, it } from 'vitest';
import { paintPdf } from '../../../../src/render/pdf/paint/paint.js';
import { PdfObjects } from '../../../pdf-objects.js';
import { elementsOf, readStructure, textOf } from '../../../pdf-structure.js';
import { line, metadata, node, placed } from '../setting.js';

it('says a character of the private use area once more, as its actual text', () => {
  const owner = node('P');
  const run = { ...line('造〓字', 40, 100, { owner }), text: '造\ue000字' };
  const bytes = paintPdf(placed(node('Document', [owner]), [[run]]), metadata, new Map());
  const objects = new PdfObjects(bytes);
  const content = objects.bytes(objects.dictionary(objects.pages[0]).get('Contents')).toString();
  expect(content).toMatch(
    /\[<\w{4}>\] TJ \/Span <<\/ActualText <feffe000>>> BDC \[<\w{4}>\] TJ EMC \[<\w{4}>\] TJ/,
  );
  const [paragraph] = elementsOf(readStructure(bytes).root).filter(({ role }) => role === 'P');
  expect(paragraph && textOf(paragraph)).toBe('造\ue000字');
});
