import { describe, expect, it } from 'vitest';
import { memoryHost } from '../../src/host/memory-host.js';
import type { MemoryEntry } from '../../src/host/memory-tree.js';
import { loadLayout } from '../../src/template/load-layout.js';

const place = { file: 'bulletins/a/series.yaml', line: 3, column: 1 };

const builtIn = {
  '/p/templates/weekly/report.md.hbs': 'built-in md',
  '/p/templates/weekly/report.html.hbs': 'built-in html',
  '/p/templates/weekly/partials/head.md.hbs': 'weekly head',
  '/p/templates/partials/head.md.hbs': 'shared head',
  '/p/templates/partials/foot.hbs': 'shared foot',
  '/p/templates/monthly/report.md.hbs': 'monthly',
};

function load(texts: Readonly<Record<string, MemoryEntry>>, name = 'weekly') {
  return loadLayout(memoryHost({ ...builtIn, ...texts }).files, '/p', '/w', name, place);
}

describe('a layout', () => {
  it('is its reports and partials, its own partials before the shared ones', () => {
    const { value, diagnostics } = load({});
    expect(diagnostics).toEqual([]);
    expect(value?.reports.get('md')?.text).toBe('built-in md');
    expect(value?.reports.has('pdf')).toBe(false);
    expect(value?.partials.get('head.md')?.text).toBe('weekly head');
    expect(value?.partials.get('foot')?.text).toBe('shared foot');
    expect(value?.files.map(({ file }) => file)).toEqual([
      'templates/weekly/report.md.hbs',
      'templates/weekly/report.html.hbs',
      'templates/partials/foot.hbs',
      'templates/weekly/partials/head.md.hbs',
    ]);
  });

  it("takes a workspace's files in place of built-in ones, one by one", () => {
    const { value } = load({
      '/w/templates/weekly/report.md.hbs': '\ufeffown\r\nmd',
      '/w/templates/partials/foot.hbs': 'own foot',
      '/w/templates/weekly/partials/new.hbs': 'new',
    });
    expect(value?.reports.get('md')?.text).toBe('own\nmd');
    expect(value?.reports.get('html')?.text).toBe('built-in html');
    expect(value?.partials.get('foot')?.text).toBe('own foot');
    expect(value?.partials.get('new')?.text).toBe('new');
  });

  it('can be wholly a workspace’s own', () => {
    const { value } = load({ '/w/templates/brief/report.md.hbs': 'brief' }, 'brief');
    expect(value?.reports.get('md')?.text).toBe('brief');
    expect(value?.partials.get('head.md')?.text).toBe('shared head');
  });

  it.each([
    ['weekyl', 'weekly'],
    ['partials', undefined],
    ['../weekly', 'weekly'],
    ['weekly/partials', undefined],
    ['.', undefined],
    ['', undefined],
  ])('%j is none', (name, near) => {
    const { value, diagnostics } = load({}, name);
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { rule: 'layout-unknown', place, values: { near, known: ['monthly', 'weekly'] } },
    ]);
  });

  it.each([
    ['outside', { link: '/etc/passwd' }],
    ['irregular', { kind: 'other' }],
    ['too-large', '{{title}}'.repeat(200_000)],
    ['not-utf8', new Uint8Array([0xd6, 0xdc, 0xb1, 0xa8])],
  ] as const)('reports a file that is %s, and uses the built-in one', (reason, entry) => {
    const { value, diagnostics } = load({
      '/etc/passwd': 'secret',
      '/w/templates/weekly/report.md.hbs': entry,
    });
    expect(value?.reports.get('md')?.text).toBe('built-in md');
    expect(diagnostics).toMatchObject([
      {
        rule: 'template-unreadable',
        place: { file: 'templates/weekly/report.md.hbs' },
        values: { reason },
      },
    ]);
  });
});
