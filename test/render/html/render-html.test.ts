import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../../src/render/html/render-html.js';
import { openLayout } from '../../../src/template/layout.js';
import { layoutOf } from '../../template/memory-templates.js';
import { articleOf, bodyOf, builtInLayout, reportOf } from './sample.js';
import { sampleIssue } from './sample-issue.js';

function text(bytes: Uint8Array | undefined): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/** Leaves out what no reader of a golden file looks at: the style sheet, its hash, pictures' bytes. */
function readable(page: string): string {
  return page
    .replace(/<style>.*<\/style>/s, '<style>…</style>')
    .replace(/'sha256-[\w+/=]+'/, "'sha256-…'")
    .replace(/base64,[\w+/=]+/g, 'base64,…');
}

for (const name of ['weekly', 'monthly'] as const) {
  it(`renders the ${name} layout`, async () => {
    const { value, diagnostics } = renderHtml(sampleIssue, builtInLayout(name));
    expect(diagnostics).toEqual([]);
    await expect(readable(text(value))).toMatchFileSnapshot(`golden/${name}.html`);
  });
}

describe('headlines', () => {
  it('stand below the sections, where the issue has any', () => {
    const sections = [
      { articles: [articleOf(1, {})] },
      { name: '乙', articles: [articleOf(2, {})] },
    ];
    const page = text(renderHtml(reportOf({ sections }), builtInLayout('weekly')).value);
    expect(page).toContain('<h3 class="headline short-clauses" id="01-title">');
    expect(page).toContain('<h3 class="section">乙</h3>');
    expect(page).toContain('<h4 class="headline short-clauses" id="02-title">');
  });
});

describe('footnotes', () => {
  it('of different articles and of the note do not meet', () => {
    const body = bodyOf('甲[^1]\n\n[^1]: 一');
    const sections = [{ articles: [articleOf(1, { body }), articleOf(2, { body })] }];
    const page = text(
      renderHtml(reportOf({ sections, note: body }), builtInLayout('weekly')).value,
    );
    const ids = Array.from(page.matchAll(/ id="([^"]+)"/g), ([, id]) => id);
    expect(ids).toEqual(expect.arrayContaining(['lead-note-1', '01-note-1', '02-note-1']));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

it('says what is wrong with a template, and renders nothing', () => {
  const layout = openLayout(layoutOf({ 'report.html.hbs': '<p>{{titel}}</p>' }));
  const { value, diagnostics } = renderHtml(sampleIssue, layout);
  expect(value).toBeUndefined();
  expect(diagnostics[0]?.place).toMatchObject({ file: 'templates/test/report.html.hbs', line: 1 });
});
