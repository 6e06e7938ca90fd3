import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../../src/model/date.js';
import { paintPdf } from '../../../../src/render/pdf/paint/paint.js';
import { isList, PdfObjects } from '../../../pdf-objects.js';
import { metadata, node, placed } from '../setting.js';

const attachment = {
  mediaType: 'text/markdown',
  description: '水库开闸',
  date: dayOf({ year: 2021, month: 4, day: 30 }),
};
const attachments = [
  { ...attachment, name: 'issue.md', bytes: Buffer.from('---\nnumber: 37\n---\n') },
  { ...attachment, name: '02-汛.md', bytes: Buffer.from('汛期') },
  { ...attachment, name: '01-闸.md', bytes: Buffer.from('') },
];
const document = placed(node('Document'), [[]]);
const bytes = paintPdf(document, metadata, new Map(), attachments);
const objects = new PdfObjects(bytes);
const names = objects.dictionary(objects.catalogue.get('Names'));
const tree = objects.list(objects.dictionary(names.get('EmbeddedFiles')).get('Names'));

describe('files in a PDF', () => {
  it('are named in the order of the names’ bytes, all as sources of the document', () => {
    const keys = tree.filter((_, at) => at % 2 === 0).map((key) => objects.text(key));
    expect(keys).toEqual(['issue.md', '01-闸.md', '02-汛.md']);
    const associated = objects.list(objects.catalogue.get('AF'));
    expect(associated).toHaveLength(3);
    expect(new Set(associated)).toEqual(new Set(tree.filter((_, at) => at % 2 === 1)));
  });

  it('keep their bytes, and say what they are and of which day', () => {
    const specification = objects.dictionary(tree[5]);
    expect(objects.text(specification.get('UF'))).toBe('02-汛.md');
    expect(objects.text(specification.get('Desc'))).toBe('水库开闸');
    expect(specification.get('AFRelationship')).toBe('/Source');
    const file = objects.dictionary(specification.get('EF')).get('UF');
    expect(objects.bytes(file).toString()).toBe('汛期');
    expect(objects.dictionary(file).get('Subtype')).toBe('/text/markdown');
    const parameters = objects.dictionary(objects.dictionary(file).get('Params'));
    expect(parameters.get('Size')).toBe(6);
    expect(objects.text(parameters.get('ModDate'))).toBe('D:20210430');
  });

  it('make it a PDF/A-3a; without any it is a PDF/A-2a', () => {
    expect(Buffer.from(bytes).toString('latin1')).toContain('<pdfaid:part>3</pdfaid:part>');
    const bare = paintPdf(document, metadata, new Map());
    expect(Buffer.from(bare).toString('latin1')).toContain('<pdfaid:part>2</pdfaid:part>');
    const { catalogue } = new PdfObjects(bare);
    expect([catalogue.get('AF'), isList(catalogue.get('Names'))]).toEqual([undefined, false]);
  });

  it('make another file of it where one of them changes', () => {
    const [first, ...rest] = attachments;
    const changed = first ? [{ ...first, bytes: Buffer.from('number: 38') }, ...rest] : rest;
    const idOf = (file: Uint8Array) => /\/ID \[.*\]/.exec(Buffer.from(file).toString('latin1'));
    expect(idOf(paintPdf(document, metadata, new Map(), changed))).not.toEqual(idOf(bytes));
  });
});
