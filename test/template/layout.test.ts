import { describe, expect, it } from 'vitest';
import { escapeXml } from '../../src/template/escape-xml.js';
import { formatContext, type PlainValue } from '../../src/template/format-context.js';
import { openLayout } from '../../src/template/layout.js';
import { Markup } from '../../src/template/values.js';
import { layoutOf } from './memory-templates.js';

type Plain = { readonly [name: string]: PlainValue };

function render(texts: Readonly<Record<string, string>> | string, plain: Plain) {
  const layout = openLayout(
    layoutOf(typeof texts === 'string' ? { 'report.md.hbs': texts } : texts),
  );
  return layout.render('md', formatContext(escapeXml, plain));
}

function faults(texts: Readonly<Record<string, string>> | string, plain: Plain = {}) {
  const { value, diagnostics } = render(texts, plain);
  expect(value).toBeUndefined();
  return diagnostics.map(({ rule, place, values }) => ({
    rule,
    at: `${place.file.replace('templates/test/', '')}:${place.line}:${place.column}`,
    ...Object(values),
  }));
}

describe('a template', () => {
  it('puts values down escaped, and markup and triple braces as they are', () => {
    const plain = { title: '<a> & "b"', body: new Markup('<p>x</p>'), count: 3 };
    expect(render('{{title}}|{{{title}}}|{{body}}|{{count}}', plain).value).toBe(
      '&lt;a&gt; &amp; &quot;b&quot;|<a> & "b"|<p>x</p>|3',
    );
  });

  it('takes empty texts, null, zero and empty lists for nothing', () => {
    const plain = { empty: '', none: null, zero: 0, list: [], full: 'x' };
    const ask = (name: string) => `{{#if ${name}}}y{{else}}n{{/if}}`;
    const template = ['empty', 'none', 'zero', 'list', 'full'].map(ask).join('');
    expect(render(template, plain).value).toBe('nnnny');
    expect(render('{{#unless empty}}y{{/unless}}[{{none}}{{empty}}]', plain).value).toBe('y[]');
  });

  it('compares what values read as', () => {
    const plain = { a: 'month', b: 'month', empty: '', none: null, n: 2 };
    const yes = (test: string) => render(`{{#if (${test})}}y{{else}}n{{/if}}`, plain).value;
    expect(yes('eq a "month"')).toBe('y');
    expect(yes('eq a b')).toBe('y');
    expect(yes('eq a "week"')).toBe('n');
    expect(yes('eq empty ""')).toBe('y');
    expect(yes('eq n 2')).toBe('y');
    expect(yes('eq none "null"')).toBe('n');
    expect(yes('eq none none')).toBe('y');
  });

  it('writes days in a form', () => {
    const plain = { day: '2021-04-09' };
    expect(render('{{date day "YYYY年M月D日 YYYY-MM-DD"}}', plain).value).toBe(
      '2021年4月9日 2021-04-09',
    );
    expect(render('{{date day "<D>"}}', plain).value).toBe('&lt;9&gt;');
  });

  it('calls partials without indenting the lines that they give', () => {
    const texts = { 'report.md.hbs': 'a\n  {{> x.md}}\nb\n', 'partials/x.md.hbs': '1\n2\n' };
    expect(render(texts, {}).value).toBe('a\n  1\n2\nb\n');
  });

  it('may use block parameters, inline partials and partial blocks', () => {
    const list = [{ name: 'x' }, { name: 'y' }];
    expect(render('{{#each list as |a i|}}{{i}}{{a.name}}{{/each}}', { list }).value).toBe('0x1y');
    const inline = '{{#*inline "p"}}[{{name}}]{{/inline}}{{#each list}}{{> p}}{{/each}}';
    expect(render(inline, { list }).value).toBe('[x][y]');
    const block = {
      'report.md.hbs': '{{#> box}}in{{/box}}',
      'partials/box.hbs': '({{> @partial-block}})',
    };
    expect(render(block, {}).value).toBe('(in)');
  });
});

describe('a misspelt name', () => {
  const plain = { title: 'x', articles: [{ media: 'y' }], source: null, count: 3 };

  it.each([
    ['{{titel}}', '1:3', 'titel', 'title'],
    ['\n {{#if titel}}{{/if}}', '2:8', 'titel', 'title'],
    ['{{#unless titel}}{{/unless}}', '1:11', 'titel', 'title'],
    ['{{#each artikles}}{{/each}}', '1:9', 'artikles', 'articles'],
    ['{{#each articles}}\n{{medai}}{{/each}}', '2:3', 'medai', 'media'],
    ['{{#each articles}}{{../titel}}{{/each}}', '1:21', 'titel', 'title'],
    ['{{#each articles}}{{#if @frist}}{{/if}}{{/each}}', '1:25', 'frist', 'first'],
    ['{{#each articles as |a|}}{{a.medai}}{{/each}}', '1:28', 'medai', 'media'],
    ['{{#if (eq titel "x")}}{{/if}}', '1:11', 'titel', 'title'],
    ['{{date titel "D"}}', '1:8', 'titel', 'title'],
    ['{{@root.titel}}', '1:3', 'titel', 'title'],
    ['{{constructor}}', '1:3', 'constructor', undefined],
    ['{{toString}}', '1:3', 'toString', undefined],
    ['{{__proto__}}', '1:3', '__proto__', undefined],
    ['{{title.lenght}}', '1:3', 'lenght', undefined],
    ['{{source.x}}', '1:3', 'x', undefined],
    ['{{#each articles}}\n{{../count.foo}}{{/each}}', '2:3', 'foo', undefined],
    ['{{title.constructor}}', '1:3', 'constructor', undefined],
    ['{{title.toHTML}}', '1:3', 'toHTML', undefined],
    ['{{articles.map}}', '1:3', 'map', undefined],
    ['{{#if articles.x}}{{/if}}', '1:7', 'x', undefined],
  ])('%j is a finding at its place', (template, at, name, near) => {
    expect(faults(template, plain)).toEqual([
      { rule: 'template-unknown-name', at: `report.md.hbs:${at}`, name, near },
    ]);
  });

  it('is found in the file of a partial', () => {
    const texts = {
      'report.md.hbs': '{{#each articles}}{{> item}}{{/each}}',
      'partials/item.hbs': 'a\n{{medai}}',
    };
    expect(faults(texts, plain)).toEqual([
      { rule: 'template-unknown-name', at: 'partials/item.hbs:2:3', name: 'medai', near: 'media' },
    ]);
  });
});

describe('a partial called with values of its own', () => {
  const texts = (item: string) => ({
    'report.md.hbs': '{{> item mark="*"}}',
    'partials/item.hbs': item,
  });

  it('has them beside those of its caller', () => {
    expect(render(texts('{{mark}}{{title}}'), { title: 'x' }).value).toBe('*x');
  });

  it.each([
    ['{{titel}}', 'titel', 'title'],
    ['{{makr}}', 'makr', 'mark'],
    ['{{toString}}', 'toString', undefined],
  ])('is told the nearest name: %s', (item, name, near) => {
    expect(faults(texts(item), { title: 'x' })).toEqual([
      { rule: 'template-unknown-name', at: 'partials/item.hbs:1:3', name, near },
    ]);
  });
});

describe('a template that is wrong', () => {
  it('names every helper and partial that there is not, before anything is filled in', () => {
    const files = ['templates/test/partials/itme.hbs', 'templates/partials/itme.hbs'];
    const texts = {
      'report.md.hbs': '{{dete day "D"}}\n{{> itme}}{{> item}}{{lookup a "b"}}',
      'partials/item.hbs': '\n{{#iff a}}{{/iff}}',
    };
    expect(faults(texts)).toEqual([
      { rule: 'template-unknown-helper', at: 'report.md.hbs:1:1', name: 'dete', near: 'date' },
      {
        rule: 'template-unknown-partial',
        at: 'report.md.hbs:2:1',
        name: 'itme',
        near: 'item',
        files,
      },
      {
        rule: 'template-unknown-helper',
        at: 'report.md.hbs:2:21',
        name: 'lookup',
        near: undefined,
      },
      { rule: 'template-unknown-helper', at: 'partials/item.hbs:2:1', name: 'iff', near: 'if' },
    ]);
  });

  it.each([
    ['a\n{{#if x}}', 2],
    ['a\nb\n{{title', 3],
    ['{{#if x}}\n{{/each}}', 1],
    ['\n{{}}', 2],
  ])('%j does not compile and says the line', (template, line) => {
    const [fault, ...more] = faults(template);
    expect(more).toEqual([]);
    expect(fault?.rule).toBe('template-syntax');
    expect(fault?.at).toMatch(new RegExp(`^report\\.md\\.hbs:${line}:`));
  });

  it.each([
    ['{{date}}', 'date'],
    ['{{date day}}', 'date'],
    ['{{date title "D"}}', 'date'],
    ['{{date none "D"}}', 'date'],
    ['{{#if (eq title)}}{{/if}}', 'eq'],
  ])('%j uses a helper wrongly', (template, helper) => {
    const plain = { day: '2021-04-09', title: 'x', none: null };
    expect(faults(`\n${template}`, plain)).toMatchObject([
      { rule: 'template-helper-use', helper, at: expect.stringMatching(/^report\.md\.hbs:2:/) },
    ]);
  });

  it('says where a helper of Handlebars is called wrongly', () => {
    expect(faults('\n{{#if}}{{/if}}')).toMatchObject([
      { rule: 'template-failed', at: 'report.md.hbs:2:1' },
    ]);
  });

  it('does not go round in circles', () => {
    const texts = {
      'report.md.hbs': '{{> a}}',
      'partials/a.hbs': '{{> b}}',
      'partials/b.hbs': '{{> a}}',
    };
    expect(faults(texts)).toMatchObject([{ rule: 'template-endless' }]);
    const inline = '{{#*inline "p"}}{{> p}}{{/inline}}{{> p}}';
    expect(faults(inline)).toMatchObject([{ rule: 'template-endless' }]);
    // The next report is filled in all the same.
    const layout = openLayout(layoutOf({ ...texts, 'report.html.hbs': 'x' }));
    layout.render('md', formatContext(escapeXml, {}));
    expect(layout.render('html', formatContext(escapeXml, {})).value).toBe('x');
  });

  it('is missing', () => {
    const outcome = openLayout(layoutOf({})).render('pdf', formatContext(escapeXml, {}));
    expect(outcome.diagnostics).toMatchObject([
      { rule: 'template-missing', place: { file: 'templates/test/report.pdf.hbs' } },
    ]);
  });

  it('cannot print', () => {
    expect(faults('{{log "x"}}')).toMatchObject([{ rule: 'template-unknown-helper' }]);
  });
});
