import { expect, it } from 'vitest';
import { paintPdf } from '../../../../src/render/pdf/paint/paint.js';
import { PdfObjects } from '../../../pdf-objects.js';
import { metadata, node, placed } from '../setting.js';

const objects = new PdfObjects(paintPdf(placed(node('Document'), [[], []]), metadata, new Map()));
const { catalogue, pages } = objects;

it('opens with the title over the window, and prints at its own size', () => {
  const preferences = objects.dictionary(catalogue.get('ViewerPreferences'));
  expect(preferences.get('DisplayDocTitle')).toBe(true);
  expect(preferences.get('PrintScaling')).toBe('/None');
});

it('opens at the first page, all of it in sight', () => {
  expect(catalogue.get('OpenAction')).toEqual([pages[0], '/Fit']);
  expect(catalogue.get('PageLayout')).toBe('/OneColumn');
});

it('numbers its pages as they are printed', () => {
  const labels = objects.dictionary(catalogue.get('PageLabels'));
  expect(labels.get('Nums')).toEqual([0, new Map([['S', '/D']])]);
});
