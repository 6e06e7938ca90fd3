import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../../src/render/html/render-html.js';
import { type Tag, tagsOf } from './markup.js';
import { builtInLayout } from './sample.js';
import { sampleIssue } from './sample-issue.js';
import { hostileAddresses, hostileReport, hostileTexts } from './vectors.js';

const layouts = { weekly: builtInLayout('weekly'), monthly: builtInLayout('monthly') };

function tags(
  report: Parameters<typeof renderHtml>[0],
  name: keyof typeof layouts,
): readonly Tag[] {
  const { value } = renderHtml(report, layouts[name]);
  return tagsOf(new TextDecoder().decode(value));
}

/** Every element that the layouts and an article's text are made of. */
const elements = new Set([
  ...['html', 'head', 'meta', 'title', 'link', 'style', 'body', 'div', 'header', 'main', 'nav'],
  ...['section', 'article', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'time', 'ol', 'ul'],
  ...[
    'li',
    'a',
    'span',
    'br',
    'wbr',
    'blockquote',
    'pre',
    'code',
    'hr',
    'table',
    'thead',
    'tbody',
    'tr',
  ],
  ...['th', 'td', 'figure', 'figcaption', 'img', 'strong', 'em', 'del', 'sup'],
]);

const attributes = new Set([
  ...['lang', 'charset', 'http-equiv', 'content', 'name', 'rel', 'href', 'class', 'id', 'datetime'],
  ...[
    'role',
    'aria-label',
    'aria-labelledby',
    'tabindex',
    'scope',
    'src',
    'alt',
    'width',
    'height',
  ],
  ...['title', 'start'],
]);

function expectHarmless(found: readonly Tag[]): void {
  for (const { name, attributes: given } of found) {
    expect(elements).toContain(name);
    for (const attribute of Object.keys(given)) expect(attributes).toContain(attribute);
    if (name === 'link') expect(given.href).toBe('data:,');
    else if ('href' in given) expect(given.href).toMatch(/^(?:https?:\/\/|mailto:|#)/i);
    if ('src' in given) expect(given.src).toMatch(/^data:image\/png;base64,[\w+/]+=*$/);
  }
  const count = (name: string) => found.filter((tag) => tag.name === name).length;
  expect([count('title'), count('style'), count('link'), count('meta')]).toEqual([1, 1, 1, 7]);
  const ids = found.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]));
  expect(new Set(ids).size).toBe(ids.length);
}

describe('a page', () => {
  it('is made of known elements and attributes alone', () => {
    expectHarmless(tags(sampleIssue, 'weekly'));
    expectHarmless(tags(sampleIssue, 'monthly'));
  });

  for (const name of ['weekly', 'monthly'] as const) {
    it(`stays so in the ${name} layout, whatever a source holds`, () => {
      for (const text of hostileTexts) {
        expectHarmless(tags(hostileReport(text, 'https://host.example/'), name));
      }
      for (const address of hostileAddresses) {
        expectHarmless(tags(hostileReport('题', address), name));
      }
    });
  }

  it('stays so when attacks are joined, cut and mixed with any text', () => {
    const piece = fc.oneof(
      fc.constantFrom(...hostileTexts, ...hostileAddresses),
      fc.constantFrom('<', '>', '"', "'", '`', '&', '[', ']', '(', ')', '|', '\n', '<!--', '[^'),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    const attack = fc
      .tuple(fc.array(piece, { maxLength: 5 }), fc.nat(60))
      .map(([pieces, cut]) => pieces.join('').slice(cut > 40 ? cut - 40 : 0));
    fc.assert(
      fc.property(attack, attack, (text, address) => {
        expectHarmless(tags(hostileReport(text, address), 'monthly'));
      }),
      { numRuns: 150 },
    );
  });
});
