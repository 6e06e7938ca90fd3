import { describe, expect, it } from 'vitest';
import { memoryHost } from '../../src/host/memory-host.js';
import type { MemoryEntry } from '../../src/host/memory-tree.js';
import { findWorkspace } from '../../src/read/find-workspace.js';
import { scanWorkspace } from '../../src/read/scan-workspace.js';
import { brief } from './brief.js';

function scan(entries: Readonly<Record<string, MemoryEntry>>) {
  const rooted = Object.entries(entries).map(([name, entry]) => [`/press/${name}`, entry]);
  return scanWorkspace(memoryHost(Object.fromEntries(rooted)).files, '/press');
}

const folder = { kind: 'folder' } as const;

describe('findWorkspace', () => {
  it('walks up to the folder that holds bulletins/', () => {
    const { files } = memoryHost({
      '/home/press/bulletins/monthly/037': folder,
      '/home/bulletins': '',
    });
    expect(findWorkspace(files, '/home/press')).toBe('/home/press');
    expect(findWorkspace(files, '/home/press/bulletins/monthly/037')).toBe('/home/press');
    expect(findWorkspace(files, '/home')).toBeUndefined();
  });
});

describe('scanWorkspace', () => {
  it('finds series and issues by their names, in order', () => {
    expect(
      scan({
        'bulletins/weekly/series.yaml': '',
        'bulletins/weekly/1000': folder,
        'bulletins/weekly/280': folder,
        'bulletins/monthly/series.yaml': '',
        'bulletins/monthly/037': folder,
        'bulletins/monthly/ledger.tsv': '',
        'bulletins/monthly/038': '',
        'bulletins/.git': folder,
        'bulletins/README.md': '',
      }),
    ).toEqual({
      value: {
        series: ['monthly', 'weekly'],
        issues: [
          { series: 'monthly', number: 37, folder: 'bulletins/monthly/037' },
          { series: 'weekly', number: 280, folder: 'bulletins/weekly/280' },
          { series: 'weekly', number: 1000, folder: 'bulletins/weekly/1000' },
        ],
      },
      diagnostics: [],
    });
  });

  it('says of each folder why it is not read', () => {
    const { value, diagnostics } = scan({
      'bulletins/drafts': folder,
      'bulletins/monthly/series.yaml': '',
      'bulletins/monthly/37': folder,
      'bulletins/monthly/000': folder,
      'bulletins/monthly/100000': folder,
      'bulletins/monthly/037-new': folder,
      'bulletins/monthly/.hidden': folder,
    });
    expect(value).toEqual({ series: ['monthly'], issues: [] });
    expect(brief(diagnostics).sort()).toEqual([
      'bulletins/drafts:1:1 series-missing',
      'bulletins/monthly/000:1:1 issue-folder-name',
      'bulletins/monthly/037-new:1:1 issue-folder-name',
      'bulletins/monthly/100000:1:1 issue-folder-name',
      'bulletins/monthly/37:1:1 issue-folder-name',
      'bulletins/monthly/series.yaml:1:1 no-issues',
    ]);
  });

  it('refuses two folders of one series that give the same number', () => {
    const { diagnostics } = scan({
      'bulletins/monthly/series.yaml': '',
      'bulletins/monthly/037': folder,
      'bulletins/monthly/0037': folder,
      'bulletins/weekly/series.yaml': '',
      'bulletins/weekly/037': folder,
    });
    expect(diagnostics).toMatchObject([
      {
        rule: 'number-doubled',
        severity: 'error',
        place: { file: 'bulletins/monthly/0037' },
        values: { number: 37, other: 'bulletins/monthly/037' },
      },
      { place: { file: 'bulletins/monthly/037' }, values: { other: 'bulletins/monthly/0037' } },
    ]);
  });

  it('says so where there is no series at all', () => {
    expect(brief(scan({ bulletins: folder }).diagnostics)).toEqual(['bulletins:1:1 no-series']);
    expect(brief(scan({ 'bulletins/monthly': folder }).diagnostics)).toEqual([
      'bulletins/monthly:1:1 series-missing',
    ]);
  });
});
