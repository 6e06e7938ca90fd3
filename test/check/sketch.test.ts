import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeness, sketchOf } from '../../src/check/sketch.js';
import { isSameText, sketchIndex } from '../../src/check/sketch-index.js';

const samples = join(import.meta.dirname, '../../bulletins');

/** The texts of the sample articles: several are about one matter, such as the review of internet hospitals. */
const articles = readdirSync(samples, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\d\d-[^/\\]*\.md$/.test(path))
  .map((path) => readFileSync(join(samples, path), 'utf8').split('\n---\n').slice(1).join('\n'));

const han = fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCharCode(code));

/** Numbers from 0 to before 1 that are the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** The text with one in 20 of its characters changed, anywhere. */
function changed(text: string, seed: number): string {
  const random = numbers(seed);
  const characters = Array.from(text);
  for (let count = Math.floor(characters.length / 20); count > 0; count -= 1) {
    const code = 0x4e00 + Math.floor(random() * 0x5000);
    characters[Math.floor(random() * characters.length)] = String.fromCharCode(code);
  }
  return characters.join('');
}

/** A text of Han characters that is another for every seed. */
function written(seed: number, length: number): string {
  const random = numbers(seed);
  return String.fromCharCode(
    ...Array.from({ length }, () => 0x4e00 + Math.floor(random() ** 2 * 3000)),
  );
}

describe('sketchOf', () => {
  it('is short, and survives JSON as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        const sketch = sketchOf(text);
        expect(sketch).toMatch(/^(?:[\w-]{96})?$/);
      }),
    );
  });

  it('is empty for a text that says too little', () => {
    expect(sketchOf(written(1, 79))).toBe('');
    expect(sketchOf(`${written(1, 79)}，。 \n——！？`)).toBe('');
    expect(sketchOf(written(1, 80))).not.toBe('');
  });

  it('does not see marks, spaces, case, width and addresses', () => {
    const text = written(2, 200);
    const plain = `${text}cloud1号${text}`;
    const other = `# ${text.slice(0, 50)}\n\n**${text.slice(50)}** Ｃloud １号[${text}](https://news.example/a?b=c)。`;
    expect(sketchOf(other)).toBe(sketchOf(plain));
  });

  it('takes time in proportion to any text', () => {
    for (const piece of ['](', '](a', '<https:', 'https://', '\ud800', '。', 'a']) {
      const start = performance.now();
      sketchOf(piece.repeat(100_000));
      expect(performance.now() - start).toBeLessThan(500);
    }
  });
});

describe('a text with one in 20 characters changed', () => {
  it.each(articles.map((text, index) => ({ index, text })))('sample $index', ({ text }) => {
    for (let seed = 1; seed <= 20; seed += 1) {
      expect(isSameText(sketchOf(text), sketchOf(changed(text, seed)))).toBe(true);
    }
  });

  it('is the same, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(han, { minLength: 100, maxLength: 400 }),
        fc.integer({ min: 1, max: 1e6 }),
        (characters, seed) => {
          const text = characters.join('');
          expect(isSameText(sketchOf(text), sketchOf(changed(text, seed)))).toBe(true);
        },
      ),
      { seed: 1, numRuns: 300 },
    );
  });
});

it('two articles are not the same, though both be about hospitals', () => {
  const sketches = articles.map(sketchOf);
  expect(sketches.length).toBeGreaterThan(20);
  for (const [index, one] of sketches.entries()) {
    for (const other of sketches.slice(0, index)) expect(likeness(one, other)).toBeLessThan(0.2);
  }
});

describe('sketchIndex', () => {
  it('finds every changed text among thousands, and no other', () => {
    const index = sketchIndex<number>();
    const texts = Array.from({ length: 2000 }, (_, number) => written(number + 1, 600));
    for (const [number, text] of texts.entries()) {
      const sketch = sketchOf(text);
      expect(index.find(sketch)).toBeUndefined();
      index.add(sketch, number);
    }
    for (const [number, text] of texts.entries()) {
      expect(index.find(sketchOf(changed(text, number + 1)))).toBe(number);
    }
  });

  it('leaves out what has no sketch', () => {
    const index = sketchIndex<number>();
    index.add('', 1);
    expect(index.find('')).toBeUndefined();
  });
});
