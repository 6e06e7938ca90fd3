import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../../src/typeset/line/language.js';
import { set, textBlock } from '../fake.js';

const passages = (text: string, language = 'zh-CN') =>
  passagesOf(text, language).map(({ from, to, language: other }) => [other, text.slice(from, to)]);

describe('the language of passages', () => {
  it.each([
    ['报告写道：“The system has been in use for a year.”随后列出数据。', 'en'],
    ['发表于 The New England Journal of Medicine 的一篇文章', 'en'],
    ['受访者说 это новая система 之后就离开了', 'ru'],
    ['标语是 새로운 병원 정보 시스템 几个字', 'ko'],
  ])('is marked: %s', (text, language) => {
    const found = passages(text);
    expect(found.map(([other]) => other)).toEqual([language]);
    expect(found[0]?.[1]).not.toMatch(/\p{sc=Han}|^\s|\s$/u);
  });

  it.each([
    '平台基于 VMware vSphere Enterprise Plus 搭建',
    '采用 HL7 FHIR R4 与 IHE XDS 标准，见 https://a.cn/to/the/end/of/it',
    'DRG/DIP 支付方式改革（Diagnosis Related Groups）',
    '系数 α 与 β 之和；π≈3.14',
    'Windows Server 2019、Windows Server 2022',
    '',
  ])('is the document’s for names, terms and signs: %s', (text) => {
    expect(passages(text)).toEqual([]);
  });

  it('is not marked where it is the document’s own', () => {
    expect(passages('This is the text of an English report.', 'en-GB')).toEqual([]);
  });

  it('takes time that grows with the length alone', () => {
    const started = performance.now();
    passagesOf('A中'.repeat(100_000) + 'а, '.repeat(100_000) + 'b '.repeat(100_000), 'zh');
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('a passage in another language', () => {
  const english = 'This is the way of it.';

  it('has a Span of its own, and so has what stands around it', () => {
    const { structure } = set([textBlock(`他说：“${english}”，便走了。`)]).value;
    const [paragraph] = structure.children;
    expect(paragraph?.children.map(({ role, language }) => [role, language])).toEqual([
      ['Span', undefined],
      ['Span', 'en'],
      ['Span', undefined],
    ]);
  });

  it('keeps its place among links and notes’ marks, also inside a link', () => {
    const { value } = set(
      [
        {
          kind: 'text',
          style: 'paragraph',
          content: [
            { kind: 'text', text: '见' },
            {
              kind: 'link',
              target: { kind: 'url', url: 'https://a.cn/' },
              content: [{ kind: 'text', text: `链接 ${english}` }],
            },
            { kind: 'text', text: 'and to be' },
            { kind: 'note', note: 'a' },
            { kind: 'text', text: ' sure of all，完。' },
          ],
        },
      ],
      { notes: new Map([['a', [textBlock('注')]]]) },
    );
    const paragraph = value.structure.children[0];
    const shape = paragraph?.children.map(({ role, children }) => [
      role,
      children.map(({ role: inner, language }) => `${inner} ${language ?? ''}`.trim()),
    ]);
    expect(shape).toEqual([
      ['Span', []],
      ['Link', ['Span', 'Span en']],
      ['Span', ['Span en']],
      ['Reference', ['Link']],
      ['Span', ['Span en', 'Span']],
    ]);
  });

  it('is said of a picture whose alternative text is in it', () => {
    const figure = { kind: 'figure', picture: undefined } as const;
    const { structure } = set([
      { ...figure, alt: 'A map of the city and its rivers' },
      { ...figure, alt: '城市地图' },
    ]).value;
    expect(structure.children.map(({ language }) => language)).toEqual(['en', undefined]);
  });
});
