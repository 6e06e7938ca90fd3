import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { policyDraft, withStyleHashes } from '../../../src/render/html/policy.js';

function hash(sheet: string): string {
  return `'sha256-${createHash('sha256').update(sheet).digest('base64')}'`;
}

it('allows the style sheets of the page, pictures inside it, and nothing else', () => {
  const page = `<meta content="${policyDraft}"><style>a{}</style><STYLE media="print">\nb{}\n</STYLE>`;
  const policy = /content="(.*?)"/.exec(withStyleHashes(page))?.[1];
  expect(policy).toBe(
    `default-src 'none'; style-src ${hash('a{}')} ${hash('\nb{}\n')}; img-src data:; base-uri 'none'; form-action 'none'`,
  );
});

it('allows no style sheet where the page has none', () => {
  expect(withStyleHashes(policyDraft)).toContain("style-src 'none';");
});
