import type { Figures, Spread } from './figures.js';

/** A report's figures as lines to read. */
export function printed(figures: Figures): string {
  const rows: readonly (readonly [string, string])[] = [
    ['pages, lines', `${figures.pages}, ${figures.lines}`],
    ['kinsoku violations', count(figures.offences)],
    [
      'right edge of filled lines',
      `${figures.filled} lines, at most ${figures.deviation.toFixed(4)} pt off`,
    ],
    ['lines left short', list(figures.short)],
    ['extra space per Han gap, text', spread(figures.text)],
    ['                       in cells', spread(figures.cells)],
    ['headings at a page’s foot', count(figures.headingsAtFoot)],
    [
      'lines alone at a foot, at a head',
      `${count(figures.linesAtFoot)}, ${count(figures.linesAtHead)}`,
    ],
    ['paragraphs that end in one character', count(figures.lonely)],
    ['tagged text = PDFium’s', equality(figures.differences)],
    ['tagged text = the articles’', equality(figures.articles)],
    ['a search finds 2021年4月', equality(figures.months)],
  ];
  return rows.map(([name, value]) => `  ${name.padEnd(38)}${value}\n`).join('');
}

function count(places: readonly unknown[]): string {
  return String(places.length);
}

function list(places: readonly string[]): string {
  return [places.length, ...places.slice(0, 3)].join('  ');
}

function spread({ gaps, least, p50, p99, most, mostPlain }: Spread): string {
  const em = (value: number) => value.toFixed(3);
  return (
    `${gaps} gaps, p50 ${em(p50)}, p99 ${em(p99)}, max ${em(most)}, ` +
    `${em(mostPlain)} outside lines with addresses, min ${em(least)} em`
  );
}

function equality(differences: readonly string[] | undefined): string {
  if (differences === undefined) return 'articles not found; --source FOLDER names them';
  return differences.length === 0 ? 'yes' : 'no';
}
