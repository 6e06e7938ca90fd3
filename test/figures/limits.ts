import type { Figures } from './figures.js';

/** What a report must hold, in pt and em, and how many of each fault it may have: none. */
const limits = { deviation: 0.05, p99: 0.05, most: 0.1 } as const;

/** What three decimals in a file leave uncertain, in em. */
const tolerance = 0.0005;

/** The limits that a report breaks, each with its figure or the places. */
export function brokenLimits(figures: Figures): readonly string[] {
  const { text, cells } = figures;
  const none = (name: string, places: readonly string[] = []) =>
    places.length === 0 ? [] : [`${name}, ${places.length}: ${places.slice(0, 5).join('; ')}`];
  const within = (name: string, figure: number, limit: number, place = '') =>
    figure <= limit ? [] : [`${name}: ${figure.toFixed(3)} > ${limit}  ${place}`];
  return [
    ...none(
      'kinsoku',
      figures.offences.map(({ page, rule, text }) => `page ${page}, ${rule}: ${text}`),
    ),
    ...within('right edge', figures.deviation, limits.deviation, figures.deviant),
    ...within('extra space p99', text.p99, limits.p99 + tolerance),
    ...within('extra space', text.mostPlain, limits.most + tolerance, text.widest),
    ...within('extra space in cells', cells.mostPlain, limits.most + tolerance, cells.widest),
    ...none('heading at a foot', figures.headingsAtFoot),
    ...none('line alone at a foot', figures.linesAtFoot),
    ...none('line alone at a head', figures.linesAtHead),
    ...none('paragraph that ends in one character', figures.lonely),
    ...none('text', figures.differences),
    ...none('article', figures.articles),
    ...none('search', figures.months),
  ];
}
