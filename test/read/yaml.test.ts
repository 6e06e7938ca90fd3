import { describe, expect, it } from 'vitest';
import { placesIn } from '../../src/read/places.js';
import { parseYaml } from '../../src/read/yaml.js';
import { verbatimPlace } from '../../src/read/yaml-node.js';
import { brief } from './brief.js';

const parse = (source: string) => parseYaml(source, placesIn('a.yaml', source));

describe('parseYaml', () => {
  it('reads texts of every kind, lists and mappings', () => {
    const source =
      "a: 平\nb: \"双\\n引\"\nc: 'it''s'\nd: >-\n  折\n  行\ne: [一, 二]\nf:\n  zh: 中\ng:\n";
    const { value, diagnostics } = parse(source);
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({
      entries: [
        { key: 'a', value: { text: '平' } },
        { key: 'b', value: { text: '双\n引' } },
        { key: 'c', value: { text: "it's" } },
        { key: 'd', value: { text: '折 行' } },
        { key: 'e', value: { kind: 'list', items: [{ text: '一' }, { text: '二' }] } },
        { key: 'f', value: { kind: 'mapping', entries: [{ key: 'zh' }] } },
        { key: 'g', value: { kind: 'text', text: '' } },
      ],
    });
  });

  it('takes a text that only looks like an anchor, a tag or a merge for a text', () => {
    const { value } = parse('a: R&D *重点* !\nb: "&x"\nc: <<通知>>\n');
    expect(value?.entries).toHaveLength(3);
  });

  it('makes half a surrogate pair a replacement character', () => {
    expect(parse('a: "\\uD83D"').value).toMatchObject({ entries: [{ value: { text: '\uFFFD' } }] });
  });

  it.each([
    ['标题：北京\n媒体：报\n', ['1:3 colon-full-width', '2:3 colon-full-width']],
    ['title：北京', ['1:6 colon-full-width']],
    ['a: b\n标题:北京', ['2:3 colon-without-space']],
    ['标题:　北京', ['1:3 colon-without-space']],
    ['a: "没有完\nb: c', ['1:4 yaml-broken']],
    ["a: 'it's'", ['1:8 yaml-broken']],
    ['a: 通知: 第一', ['1:4 yaml-broken']],
    ['a: @所有人', ['1:4 yaml-broken']],
    ['a: "\\q"', ['1:5 yaml-broken']],
    ['a: b\n c: d', ['1:4 yaml-broken']],
    ['a: b\n正文', ['2:1 yaml-broken']],
    ['a: b\n...\nc: d', ['3:1 yaml-broken']],
    ['a: b\n---\nc: d', ['2:1 yaml-broken']],
    ['a: &x b', ['1:4 yaml-construct']],
    ['a: b\nc: *a', ['2:4 yaml-construct']],
    ['a: !!js/function b', ['1:4 yaml-construct']],
    ['%YAML 1.1\n---\na: b', ['1:1 yaml-construct']],
    ['<<: {a: b}', ['1:1 yaml-construct']],
    ['? [a]\n: b', ['1:3 yaml-construct']],
    ['a: b\nc: d\na: e', ['3:1 key-doubled']],
    ['a: {b: c, b: d}', ['1:11 key-doubled']],
    ['- a', ['1:1 yaml-no-mapping']],
    ['', ['1:1 yaml-no-mapping']],
    ['# 说明', ['1:1 yaml-no-mapping']],
    [`a: ${'['.repeat(21)}`, ['1:23 yaml-too-deep']],
  ])('refuses %j', (source, findings) => {
    const { value, diagnostics } = parse(source);
    expect(value).toBeUndefined();
    expect(brief(diagnostics, 'a.yaml')).toEqual(findings);
  });

  it('refuses what is too large or too deep before it costs anything', () => {
    const deep = parse(`a: ${'['.repeat(60_000)}`);
    expect(brief(deep.diagnostics, 'a.yaml')).toEqual(['1:23 yaml-too-deep']);
    const large = parse(`a: ${'字'.repeat(66_000)}`);
    expect(brief(large.diagnostics, 'a.yaml')).toEqual(['1:1 yaml-too-large']);
  });

  it('leaves colons in indented text and in comments alone', () => {
    const { diagnostics } = parse('# 注：说明\na: |\n  注：一\n  注:二\nb: c\n');
    expect(diagnostics).toEqual([]);
  });

  it('says in kinds what an editor can mend', () => {
    const problemOf = (source: string) => parse(source).diagnostics[0]?.values;
    expect(problemOf('a: "没有完')).toEqual({ problem: 'quote' });
    expect(problemOf('a: [一, 二')).toEqual({ problem: 'bracket' });
    expect(problemOf('a: { b: #c00 }')).toEqual({ problem: 'bracket' });
    expect(problemOf('a: "通知"：续')).toEqual({ problem: 'stray-text' });
    expect(problemOf('a: 通知: 第一')).toEqual({ problem: 'colon-in-value' });
    expect(problemOf('a: b\n4月9日下午\n\n又一段')).toEqual({ problem: 'no-colon' });
  });

  it('stands a bomb of aliases', () => {
    const bomb = 'a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\n';
    expect(brief(parse(bomb).diagnostics, 'a.yaml')).toEqual(['1:4 yaml-construct']);
  });
});

describe('verbatimPlace', () => {
  it.each([
    ['a: 0123', 7],
    ['a: "0123"', 8],
    ["a:  '0123'", 9],
  ])('points at the very character in %s', (source, column) => {
    const node = parse(source).value?.entries[0]?.value;
    if (node?.kind !== 'text') throw new Error('no text');
    expect(verbatimPlace(node, 2, 4)).toMatchObject({
      line: 1,
      column: column - 1,
      endColumn: column + 1,
    });
  });

  it.each(['a: "0\\u00312"', 'a: >-\n  0\n  12'])('points at nothing in %j', (source) => {
    const node = parse(source).value?.entries[0]?.value;
    if (node?.kind !== 'text') throw new Error('no text');
    expect(verbatimPlace(node, 1, 2)).toBeUndefined();
  });
});
