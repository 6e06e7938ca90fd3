import { describe, expect, it } from 'vitest';
import { parseMarkup } from '../../../../src/render/pdf/markup/parse-markup.js';
import { locateIn } from '../../../../src/render/pdf/markup/template-places.js';

const file = 'templates/weekly/report.pdf.hbs';

/** Reads a template that holds no expressions, so that its own text is what is read. */
function parse(xml: string, partial = '') {
  const partials = { file: 'templates/weekly/partials/head.hbs', text: partial };
  return parseMarkup(xml, locateIn([{ file, text: xml }, partials]));
}

/** What is said: rule, place and values. */
function findings(xml: string) {
  const { value, diagnostics } = parse(xml);
  expect(value).toBe(undefined);
  return diagnostics.map(({ rule, place, values }) => ({
    rule,
    at: `${place.file === file ? '' : place.file}:${place.line}:${place.column}`,
    values,
  }));
}

describe('a PDF template', () => {
  it('is read as a tree, with its texts and attributes', () => {
    const { value, diagnostics } = parse(
      '<document>\n<contents><entry to="03">1. 甲 &amp; <em>乙</em></entry></contents></document>',
    );
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({
      name: 'document',
      children: [
        {
          name: 'contents',
          children: [
            {
              name: 'entry',
              attributes: new Map([['to', '03']]),
              children: ['1. 甲 & ', { name: 'em', children: ['乙'] }],
            },
          ],
        },
      ],
    });
  });

  it.each([
    [
      'an unknown element',
      '<document>\n  <headign>一</headign>\n</document>',
      'markup-unknown-element',
      ':2:3',
      { element: 'headign', near: 'heading' },
    ],
    [
      'an element that objects have anyway',
      '<document><constructor/></document>',
      'markup-unknown-element',
      ':1:11',
      { element: 'constructor' },
    ],
    [
      'an element in the wrong place',
      '<document>\n<title>甲</title></document>',
      'markup-misplaced',
      ':2:1',
      { element: 'title', parent: 'document', parents: ['masthead'] },
    ],
    [
      'a block in a text',
      '<document><lead><heading>甲</heading></lead></document>',
      'markup-misplaced',
      ':1:17',
      { element: 'heading', parent: 'lead' },
    ],
    [
      'another outermost element',
      '<masthead></masthead>',
      'markup-misplaced',
      ':1:1',
      { element: 'masthead', parent: undefined },
    ],
    [
      'an unknown attribute',
      '<document><article id="01" idd="1"/></document>',
      'markup-unknown-attribute',
      ':1:11',
      { attribute: 'idd', near: 'id' },
    ],
    [
      'a missing attribute',
      '<document><article></article></document>',
      'markup-no-attribute',
      ':1:11',
      { element: 'article', attribute: 'id' },
    ],
    [
      'text between elements',
      '<document>\n <lead>甲</lead>散字\n</document>',
      'markup-stray-text',
      ':2:16',
      { element: 'document', text: '散字' },
    ],
    [
      'an element that is not closed',
      '<document><lead>甲</document>',
      'markup-syntax',
      ':1:18',
      { before: '<document><lead>甲</document>', problem: 'unexpected close tag' },
    ],
    [
      'a tag that closes nothing',
      '<document>\n  <lead>甲</laed></lead></document>',
      'markup-syntax',
      ':2:10',
      { before: '<document>\n  <lead>甲</laed>' },
    ],
    ['an unknown entity', '<document><lead>&nbsp;</lead></document>', 'markup-syntax', ':1:11', {}],
    ['nothing', '', 'markup-syntax', ':1:1', {}],
  ])('with %s is told so', (_, xml, rule, at, values) => {
    const [first] = findings(xml);
    expect(first).toMatchObject({ rule, at, values });
  });

  it('has no DOCTYPE, and so no entities of its own', () => {
    const xml =
      '<!DOCTYPE document [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<document>&x;</document>';
    expect(findings(xml)[0]).toMatchObject({ rule: 'markup-doctype', at: ':1:1' });
  });

  it('is told of a mistake inside a loop once, at the partial that has it', () => {
    const partial = '\n<leed>甲</leed>';
    const template = '<document>{{> head}}</document>';
    const locate = locateIn([
      { file, text: template },
      { file: 'templates/weekly/partials/head.hbs', text: partial },
    ]);
    const { diagnostics } = parseMarkup(`<document>${partial}${partial}</document>`, locate);
    expect(diagnostics).toMatchObject([
      {
        rule: 'markup-unknown-element',
        place: { file: 'templates/weekly/partials/head.hbs', line: 2, column: 1, endColumn: 6 },
        values: { near: 'lead' },
      },
    ]);
  });

  it('is told of several mistakes at once, but of nothing after it stops being XML', () => {
    expect(findings('<document><a1/><b1/></document>').map(({ rule }) => rule)).toEqual([
      'markup-unknown-element',
      'markup-unknown-element',
    ]);
    expect(findings('<document></a></b><c1/>')).toHaveLength(1);
  });
});
