import { describe, expect, it } from 'vitest';
import { bodyHazard } from '../../../src/read/body/hazard.js';
import { composed } from '../../compose/body/outline.js';

function hazard(markdown: string): string | undefined {
  const found = bodyHazard({ file: 'a.md', markdown, line: 7 });
  return found && `${found.place.line} ${found.rule}`;
}

describe('a body that would take the parser too much', () => {
  it.each([
    ['one that is too long', '字'.repeat(1_000_001), '7 body-too-long'],
    ['quotations in each other', `字\n\n${'>'.repeat(1_500)}`, '9 body-too-deep'],
    ['lists in each other', '- '.repeat(700), '7 body-too-deep'],
    ['numbered lists in each other', '1. '.repeat(700), '7 body-too-deep'],
    ['a list far to the right', `${' '.repeat(300)}- a`, '7 body-too-deep'],
    ['emphasis without end', '*a_'.repeat(20_000), '7 body-too-many-marks'],
    ['emphasis over many lines', '*a\n_b\n'.repeat(400), '507 body-too-many-marks'],
  ])('is refused: %s', (_, markdown, found) => {
    const start = performance.now();
    expect(hazard(markdown)).toBe(found);
    expect(composed(markdown)).toMatchObject({ body: '', diagnostics: [{ severity: 'error' }] });
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it.each([
    ['a long article', '一段不短的文字，*强调*。\n\n'.repeat(5_000)],
    ['a long list', '- *a*_b_\n'.repeat(2_000)],
    ['a long table', `| a | b |\n| - | - |\n${'| a_b | **c** |\n'.repeat(1_000)}`],
    ['code', `\`\`\`\n${'*p = a_b * c_d;\n'.repeat(1_000)}\`\`\``],
    ['a thematic break', '* '.repeat(90)],
    ['text that is far to the right', `\`\`\`\n${' '.repeat(300)}x\n\`\`\``],
  ])('is not %s', (_, markdown) => {
    expect(hazard(markdown)).toBeUndefined();
  });
});
