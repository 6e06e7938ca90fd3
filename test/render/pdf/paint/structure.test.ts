import { describe, expect, test } from 'vitest';
import { paintPdf } from '../../../../src/render/pdf/paint/paint.js';
import type { PlacedDocument } from '../../../../src/typeset/frame.js';
import { encodePng } from '../image/encode-png.js';
import { imageOf } from '../image/printed.js';
import { line, metadata, node, placed } from '../setting.js';

/** The file's objects as they are written, by number; streams left out. */
function objectsOf(document: PlacedDocument, images = new Map()): Map<number, string> {
  const file = Buffer.from(paintPdf(document, metadata, images)).toString('latin1');
  const objects = new Map<number, string>();
  for (const [, number, body] of file.matchAll(/^(\d+) 0 obj\n(.*?)(?:^stream\n|^endobj\n)/gms)) {
    objects.set(Number(number), (body ?? '').replace(/\s+/g, ' '));
  }
  return objects;
}

function all(objects: Map<number, string>, pattern: RegExp): [number, string][] {
  return [...objects].filter(([, body]) => pattern.test(body));
}

function reference(body: string | undefined, key: string): number {
  return Number(new RegExp(`/${key} (\\d+) 0 R`).exec(body ?? '')?.[1]);
}

describe('the structure tree', () => {
  test('an element over two pages names the page of each part', () => {
    const p = node('P');
    const pages = [[line('上半', 40, 100, { owner: p })], [line('下半', 40, 100, { owner: p })]];
    const objects = objectsOf(placed(node('Document', [p]), pages));
    const [first, second] = all(objects, /\/Type \/Page\b/).map(([number]) => number);
    const [element] = all(objects, /\/S \/P\b/);
    expect(element?.[1]).toContain(`/Pg ${first} 0 R`);
    expect(element?.[1]).toContain(`/K [0 << /Type /MCR /Pg ${second} 0 R /MCID 0 >>]`);
  });

  test('a link’s annotation belongs to the page it is on, whatever is painted later', () => {
    const link = node('Link', [], { alt: '新闻' });
    const target = { kind: 'url', url: 'https://a.cn/' } as const;
    const area = { kind: 'link', owner: link, target, x: 1, y: 2, width: 3, height: 4 } as const;
    const pages = [[line('新闻', 40, 100, { owner: link }), area], [], []];
    const objects = objectsOf(placed(node('Document', [link]), pages));
    const [page] = all(objects, /\/Type \/Page\b/);
    const [annotation] = all(objects, /\/Subtype \/Link/);
    const [element] = all(objects, /\/S \/Link/);
    expect(page?.[1]).toContain(`/Annots [${annotation?.[0]} 0 R]`);
    expect(element?.[1]).toContain(
      `/K [0 << /Type /OBJR /Obj ${annotation?.[0]} 0 R /Pg ${page?.[0]} 0 R >>]`,
    );
    expect(annotation?.[1]).toContain('/Contents (');
    const key = /\/StructParent (\d+)/.exec(annotation?.[1] ?? '')?.[1];
    const [root] = all(objects, /\/Type \/StructTreeRoot/);
    expect(root?.[1]).toContain(` ${key} ${element?.[0]} 0 R`);
  });

  test('every mark of a page leads back to its element', () => {
    const [a, b] = [node('H1'), node('P')];
    const frames = [
      line('甲', 40, 100, { owner: a }),
      line('1', 40, 120, { owner: 'artifact' }),
      line('乙', 40, 140, { owner: b }),
      line('丙', 40, 160, { owner: a }),
    ];
    const objects = objectsOf(placed(node('Document', [a, b]), [frames]));
    const [root] = all(objects, /\/Type \/StructTreeRoot/);
    const [h, p] = [all(objects, /\/S \/H1/)[0]?.[0], all(objects, /\/S \/P\b/)[0]?.[0]];
    expect(root?.[1]).toContain(`/Nums [0 [${h} 0 R ${p} 0 R ${h} 0 R]]`);
    expect(objects.get(h ?? 0)).toContain('/K [0 2]');
  });

  test('an element without anything is left out, but not an empty cell', () => {
    const cells = [node('TD'), node('TD')];
    const root = node('Document', [node('P'), node('Table', [node('TR', cells)])]);
    const objects = objectsOf(placed(root, [[]]));
    expect(all(objects, /\/S \/P\b/)).toEqual([]);
    expect(all(objects, /\/S \/TD\b/)).toHaveLength(2);
  });

  test('cells, notes and figures carry what readers need', async () => {
    const png = encodePng({ width: 2, height: 2, bits: 8, colour: 0, sample: () => [0] });
    const image = await imageOf(png);
    const figure = node('Figure', [], { alt: '折线图' });
    const cell = node('TH', [], { scope: 'Column', columnSpan: 2 });
    const note = node('Note', [node('P')]);
    const picture = { kind: 'picture', owner: figure, picture: 'a', x: 100, y: 41.89 } as const;
    const frames = [
      { ...picture, width: 50, height: 100 },
      { ...picture, width: 50, height: 100, y: 300, owner: 'artifact' } as const,
      line('注', 40, 600, { owner: note.children[0] ?? 'artifact' }),
    ];
    const root = node('Document', [figure, node('Table', [node('TR', [cell])]), note]);
    const objects = objectsOf(placed(root, [frames]), new Map([['a', image]]));
    expect(all(objects, /\/S \/Figure/)[0]?.[1]).toContain('/BBox [100 700 150 800]');
    expect(all(objects, /\/S \/TH/)[0]?.[1]).toMatch(/\/Scope \/Column \/ColSpan 2/);
    const [element] = all(objects, /\/S \/Note/);
    expect(element?.[1]).toContain('/ID (note-000001)');
    expect(all(objects, /\/IDTree/)[0]?.[1]).toContain(`[(note-000001) ${element?.[0]} 0 R]`);
    // The picture that is shown twice is written once.
    expect(all(objects, /\/Subtype \/Image/)).toHaveLength(1);
  });

  test('the catalogue says what the file is', () => {
    const objects = objectsOf(placed(node('Document'), [[]]));
    const [catalogue] = all(objects, /\/Type \/Catalog/);
    expect(catalogue?.[1]).toContain('/Lang (zh-CN)');
    expect(objects.get(reference(catalogue?.[1], 'MarkInfo'))).toContain('/Marked true');
    expect(objects.get(reference(catalogue?.[1], 'ViewerPreferences'))).toContain(
      '/DisplayDocTitle true',
    );
  });
});

describe('metadata', () => {
  const file = Buffer.from(paintPdf(placed(node('Document'), [[]]), metadata, new Map()));

  test('is escaped, and names both standards', () => {
    const packet = file.toString('utf8');
    expect(packet).toContain('卫生信息化月报 &lt;第三十七期&gt; &amp; 增刊</rdf:li>');
    expect(packet).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(packet).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  test('is dated by the issue, not by the clock', () => {
    expect(file.toString('latin1')).toContain('(D:20210430)');
    expect(file.toString('latin1')).toContain('<xmp:CreateDate>2021-04-30<');
    expect(file.toString('latin1')).not.toContain(`D:${new Date().getUTCFullYear()}`);
  });
});
