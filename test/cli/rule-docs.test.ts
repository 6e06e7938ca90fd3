import { expect, it } from 'vitest';
import { ruleDocs } from '../../src/cli/rule-docs.js';

it.each([
  ['zh', /。$/],
  ['en', /[.!?]$/],
] as const)('sums every rule up in its first whole sentence: %s', (language, end) => {
  for (const { name, summary, meaning } of ruleDocs(language)) {
    expect(summary, name).toMatch(end);
    expect(meaning.startsWith(summary), name).toBe(true);
  }
});

it('takes no stop that is spoken of for the end of a sentence', () => {
  const summary = ruleDocs('en').find(({ name }) => name === 'stop-after-mark')?.summary;
  expect(summary).toBe(
    'A full stop after a question mark or an exclamation mark (？。), or two stops side by side (，， 。。 ，。), mostly left over from editing.',
  );
});
