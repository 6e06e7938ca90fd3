import { describe, expect, it } from 'vitest';
import { readSvg } from '../../../src/read/picture/svg.js';
import { encodePng } from '../../render/pdf/image/encode-png.js';

const namespace = 'xmlns="http://www.w3.org/2000/svg"';

/** What is left of a drawing, without its root's tag; or what is wrong with it. */
function clean(inner: string, root = `${namespace} width="9" height="9"`): string {
  const read = readSvg(Buffer.from(`<svg ${root}>${inner}</svg>`));
  if (read?.kind !== 'sound') return read?.kind ?? 'no SVG';
  const text = new TextDecoder().decode(read.bytes);
  return text.replace(/^<svg[^>]*>/, '').replace(/<\/svg>$/, '');
}

function lost(inner: string): readonly string[] {
  const read = readSvg(Buffer.from(`<svg ${namespace}>${inner}</svg>`));
  return read?.kind === 'sound' ? read.lost : [];
}

function sizeOf(root: string): string {
  const read = readSvg(Buffer.from(`<svg ${namespace} ${root}/>`));
  return read?.kind === 'sound' ? `${read.width} × ${read.height}` : (read?.kind ?? '');
}

const png = Buffer.from(
  encodePng({ width: 2, height: 2, bits: 8, colour: 0, sample: () => [9] }),
).toString('base64');

describe('readSvg', () => {
  it.each([
    ['width="200" height="100"', '200 × 100'],
    ['width="200px" height="1in"', '200 × 96'],
    ['width="25.4mm" height="72pt"', '96 × 96'],
    ['width="200" viewBox="0 0 40 20"', '200 × 100'],
    ['height="50" viewBox="0,0 40 20"', '100 × 50'],
    ['width="100%" height="100%" viewBox="0 0 640 480"', '640 × 480'],
    ['', '300 × 150'],
    ['viewBox="0 0 8e5 4e5"', '4000 × 2000'],
    ['viewBox="0 0 1000000 1"', '4000 × 1'],
    ['width="0" height="5"', 'broken'],
    ['viewBox="0 0 1e999 9"', 'broken'],
    ['width="1e999" height="9"', 'broken'],
  ])('gives %s the size %s', (root, size) => {
    expect(sizeOf(root)).toBe(size);
  });

  it.each([
    [
      '<rect width="1" height="1" fill="url(#a)"/>',
      '<rect width="1" height="1" fill="url(#a)"></rect>',
    ],
    [
      '<text xml:space="preserve">甲 &lt; 乙</text>',
      '<text xml:space="preserve">甲 &lt; 乙</text>',
    ],
    ['<style><![CDATA[a > b { fill: red }]]></style>', '<style>a &gt; b { fill: red }</style>'],
    ['<a href="https://a.test/"><path d="M0 0"/></a>', '<g><path d="M0 0"></path></g>'],
  ])('keeps what draws: %s', (inner, expected) => {
    expect(clean(inner)).toBe(expected);
  });

  it('keeps links to what is in the file, however they are written', () => {
    const link = 'xmlns:xlink="http://www.w3.org/1999/xlink"';
    expect(clean('<use xlink:href="#a"/>', `${namespace} ${link}`)).toBe('<use href="#a"></use>');
    const data = `data:image/png;base64,${png}`;
    expect(clean(`<image href="${data}"/>`)).toBe(`<image href="${data}"></image>`);
  });

  it.each([
    '<script>alert(1)</script>',
    '<set attributeName="href" to="javascript:alert(1)"/>',
    '<animate attributeName="x" to="9"/>',
    '<x:a xmlns:x="http://www.w3.org/1999/xhtml">甲</x:a>',
    '<?xml-stylesheet href="https://a.test/a.css"?>',
    '<!-- 甲 -->',
  ])('leaves out %s', (inner) => {
    expect(clean(inner)).toBe('');
  });

  it.each([
    ['<rect onclick="alert(1)"/>', '<rect></rect>'],
    ['<g style="fill:url(https://a.test/a)"/>', '<g></g>'],
    ['<g style="fill:\\75rl(//a.test/a)"/>', '<g></g>'],
    ['<g fill="url( &quot;a.svg#b&quot;)"/>', '<g></g>'],
    ['<use href="file:///etc/passwd#a"/>', '<use></use>'],
    ['<image href="https://a.test/a.png"/>', '<image></image>'],
    ['<image href="data:image/svg+xml,%3Csvg/%3E"/>', '<image></image>'],
    ['<image href="data:image/png;base64,AAAA"/>', '<image></image>'],
    ['<style>@import "a.css"; a { fill: red }</style>', '<style> a { fill: red }</style>'],
    [
      '<style>@font-face { src: url(a.woff) } a { fill: red }</style>',
      '<style> a { fill: red }</style>',
    ],
    ['<style>a { background: image-set("a.png" 1x) }</style>', '<style></style>'],
  ])('takes from %s what leads out of the file', (inner, expected) => {
    expect(clean(inner)).toBe(expected);
  });

  it('says which parts that show something are lost', () => {
    expect(
      lost('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">甲</p></foreignObject>'),
    ).toEqual(['foreignObject']);
    expect(lost('<image href="a.png"/><image href="b.png"/><use href="c.svg#d"/>')).toEqual([
      'image',
      'use',
    ]);
    expect(lost('<script/><metadata/>')).toEqual([]);
  });

  it('knows entities for namespaces, as drawing programs write them', () => {
    const doctype = '<!DOCTYPE svg [<!ENTITY ns_svg "http://www.w3.org/2000/svg">]>';
    const read = readSvg(Buffer.from(`<?xml version="1.0"?>${doctype}<svg xmlns="&ns_svg;"/>`));
    expect(read).toMatchObject({ kind: 'sound', width: 300 });
    expect(new TextDecoder().decode(read?.kind === 'sound' ? read.bytes : undefined)).not.toMatch(
      '!',
    );
  });

  it.each([
    ['other entities', '<!DOCTYPE svg [<!ENTITY a "甲甲"><!ENTITY b "&a;&a;">]>', '&b;', 'broken'],
    [
      'an entity of a file',
      '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
      '&a;',
      'broken',
    ],
    ['entities without end', '<!DOCTYPE svg [<!ENTITY a "x">]>', '&a;'.repeat(20_000), 'complex'],
    ['depth', '', '<g>'.repeat(300) + '</g>'.repeat(300), 'complex'],
    ['numbers', '', '<g/>'.repeat(100_001), 'complex'],
    ['a tag that is not closed', '', '<g>', 'broken'],
  ])('refuses %s', (_, doctype, inner, kind) => {
    expect(readSvg(Buffer.from(`${doctype}<svg ${namespace}>${inner}</svg>`))).toEqual({ kind });
  });

  it.each([
    ['a page with a drawing in it', '<html><svg/></html>', { kind: 'broken' }],
    ['a page', '<html/>', undefined],
    ['a text', 'svg', undefined],
    ['another namespace', '<svg/>', { kind: 'broken' }],
  ])('takes %s for no drawing', (_, text, expected) => {
    expect(readSvg(Buffer.from(text))).toEqual(expected);
  });
});

describe('what a drawing may have in it', () => {
  const many = (count: number, part: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => part(at)).join('');
  const drawn = (inner: string) =>
    readSvg(Buffer.from(`<svg ${namespace} width="9" height="9">${inner}</svg>`))?.kind;
  const uses = (count: number) =>
    many(count, (at) => `<g id="a${at + 1}">${`<use href="#a${at}"/>`.repeat(10)}</g>`);
  const arrow = '<marker id="m"><path d="M0 0L3 3L0 6"/></marker>';

  it.each([
    ['a thousand things used', `<path id="a0"/>${uses(3)}<use href="#a3"/>`],
    ['a page of text', `<text>${'字'.repeat(5000)}</text>`],
    [
      'arrows at the ends of many lines',
      arrow + many(2000, () => `<path marker-end="url(#m)" d="M0 0${'L9 9'.repeat(40)}"/>`),
    ],
    [
      'a style sheet',
      `<style>${many(40, (at) => `.a${at}{fill:red}`)}</style>${'<path/>'.repeat(9000)}`,
    ],
    ['something that uses itself', '<g id="a"><use href="#a"/></g>'],
  ])('is %s', (_, inner) => {
    expect(drawn(inner)).toBe('sound');
  });

  it.each([
    ['a billion things used', `<path id="a0"/>${uses(9)}<use href="#a9"/>`],
    ['a chain of uses', many(50_000, (at) => `<use id="a${at + 1}" href="#a${at}"/>`)],
    ['a book', `<text>${'字'.repeat(50_000)}</text>`],
    [
      'markers at all corners',
      `${arrow}<path style="marker:url(#m)" d="${'L9 9'.repeat(20_000)}"/>`,
    ],
  ])('is not %s', (_, inner) => {
    expect(drawn(inner)).toBe('complex');
  });
});
