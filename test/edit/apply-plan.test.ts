import { describe, expect, it } from 'vitest';
import { applyPlan } from '../../src/edit/apply-plan.js';
import { HostError } from '../../src/host/host.js';
import { memoryHost } from '../../src/host/memory-host.js';

const text = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes);

describe('applyPlan', () => {
  it('appends and creates, in order', () => {
    const host = memoryHost({ '/w/ledger.tsv': '1\t2021-04-30\n' });
    const applied = applyPlan(host, '/w', [
      { kind: 'append', file: 'ledger.tsv', text: '2\t2021-05-06\n' },
      { kind: 'create', file: '002/issue.md', text: '---\n' },
    ]);
    expect(applied).toEqual({ kind: 'done' });
    expect(text(host.files.read('/w/ledger.tsv'))).toBe('1\t2021-04-30\n2\t2021-05-06\n');
    expect(text(host.files.read('/w/002/issue.md'))).toBe('---\n');
  });

  it('does nothing at all where it would overwrite', () => {
    const host = memoryHost({ '/w/a.md': 'old' });
    const applied = applyPlan(host, '/w', [
      { kind: 'append', file: 'ledger.tsv', text: 'x' },
      { kind: 'create', file: 'a.md', text: 'new' },
      { kind: 'create', file: 'b.md', text: 'new' },
    ]);
    expect(applied).toEqual({ kind: 'exists', files: ['a.md'] });
    expect(text(host.files.read('/w/a.md'))).toBe('old');
    expect(host.files.list('/w')).toEqual([{ name: 'a.md', kind: 'file' }]);
  });

  it('leaves a file alone that appears meanwhile', () => {
    const host = memoryHost({ '/w/x': '' });
    const files = { ...host.files, stat: () => undefined };
    const plan = [{ kind: 'create', file: 'x', text: 'new' }] as const;
    expect(applyPlan({ ...host, files }, '/w', plan)).toEqual({ kind: 'exists', files: ['x'] });
    expect(text(host.files.read('/w/x'))).toBe('');
  });

  it('starts no folder where the ledger cannot be written', () => {
    const host = memoryHost({ '/w/x': '' }, { faults: { '/w/ledger.tsv': 'full' } });
    expect(() =>
      applyPlan(host, '/w', [
        { kind: 'append', file: 'ledger.tsv', text: 'x' },
        { kind: 'create', file: '002/issue.md', text: 'x' },
      ]),
    ).toThrow(HostError);
    expect(host.files.stat('/w/002')).toBeUndefined();
  });
});
