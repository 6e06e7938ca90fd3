import { describe, expect, it, vi } from 'vitest';
import { openReadyLayout } from '../../src/template/ready-layout.js';
import { layoutOf } from './memory-templates.js';

vi.mock('../../src/template/ready-templates.js', () => ({
  readyTemplates: new Map([
    ['{{> lead}}', { partials: ['lead'], specification: undefined }],
    ['lead', { partials: [], specification: undefined }],
  ]),
}));

describe('a layout of built-in templates', () => {
  it('needs no compiler', () => {
    const texts = { 'report.pdf.hbs': '{{> lead}}', 'partials/lead.hbs': 'lead' };
    expect(openReadyLayout(layoutOf(texts))).toBeDefined();
  });

  it.each([
    ['one is the workspace’s own', { 'report.pdf.hbs': '{{> lead}}', 'partials/lead.hbs': 'own' }],
    ['one calls a partial that is not there', { 'report.pdf.hbs': '{{> lead}}' }],
  ])('needs one where %s', (_, texts) => {
    expect(openReadyLayout(layoutOf(texts))).toBeUndefined();
  });
});
