// Workspaces to measure, made of the sample bulletins' articles, again and again.

import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const samples = join(import.meta.dirname, '..', '..', 'bulletins', 'beijing-monthly');

/** The first five articles of one sample issue, and the folder of its pictures. */
function sampleArticles() {
  const folder = readdirSync(samples, { withFileTypes: true }).find((entry) => entry.isDirectory());
  const issue = join(samples, folder.name);
  const articles = readdirSync(issue)
    .filter((name) => /^\d+-.*\.md$/.test(name))
    .sort()
    .slice(0, 5)
    .map((name) => readFileSync(join(issue, name), 'utf8'));
  return { articles, images: join(issue, 'images') };
}

/** The text of an article whose pictures are left out. */
function withoutPictures(text) {
  return text.replace(/^!\[.*$/gm, '');
}

/** The last day of the month that lies `months` after January 2000. */
function monthOf(months) {
  const year = 2000 + Math.floor(months / 12);
  const month = (months % 12) + 1;
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const prefix = `${year}-${String(month).padStart(2, '0')}`;
  return { from: `${prefix}-01`, to: `${prefix}-${days}` };
}

/**
 * Makes articles that have nothing in common but their build out of the samples: other links, dates in
 * the period, and the Chinese characters of all samples exchanged among each other, for each issue
 * anew. So no rule takes one for another, and each text is as long as it was.
 */
function varied(sample) {
  const han = [...new Set(sample.articles.join('').match(/\p{Script=Han}/gu))];
  const places = new Map(han.map((character, place) => [character, place]));
  return (text, number, { from }) => {
    const [, head, body] = /^---\n(.*?\n)---\n(.*)$/s.exec(text);
    const exchanged = (words) =>
      words.replace(
        /\p{Script=Han}/gu,
        (character) => han[(places.get(character) * 7 + number * 31) % han.length],
      );
    const fields = head
      .replace(/^(?:link|链接): .*$/m, (link) => `${link}?issue=${number}`)
      .replace(/^(date|日期): .*$/m, `$1: ${from}`)
      .replace(/^(?:title|toc): .*$/gm, (line) => `${line.slice(0, 7)}${exchanged(line.slice(7))}`);
    return `---\n${fields}---\n${exchanged(body)}`;
  };
}

/** Makes a workspace of `issues` issues with `articles` articles each, with their pictures or without, the same in each issue or varied. */
export function makeWorkspace(root, { issues, articles, pictures, texts }) {
  const series = join(root, 'bulletins', 'monthly');
  mkdirSync(series, { recursive: true });
  cpSync(join(samples, 'series.yaml'), join(series, 'series.yaml'));
  const sample = sampleArticles();
  const vary = texts === 'varied' ? varied(sample) : (text) => text;
  for (let number = 1; number <= issues; number++) {
    const folder = join(series, String(number).padStart(3, '0'));
    const { from, to } = monthOf(number);
    mkdirSync(folder);
    writeFileSync(
      join(folder, 'issue.md'),
      `---\nnumber: ${number}\ndate: ${to}\nfrom: ${from}\nto: ${to}\n---\n`,
    );
    if (pictures === 'with') cpSync(sample.images, join(folder, 'images'), { recursive: true });
    for (let article = 1; article <= articles; article++) {
      const text = sample.articles[(article - 1) % sample.articles.length];
      writeFileSync(
        join(folder, `${String(article).padStart(2, '0')}-article.md`),
        vary(pictures === 'with' ? text : withoutPictures(text), number, { from, to }),
      );
    }
  }
}
