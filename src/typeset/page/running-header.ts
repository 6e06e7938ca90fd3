import type { Draft } from '../draft.js';
import { setLine } from '../line/set-line.js';
import { plainSpan } from '../line/span.js';
import type { Setting } from '../setting.js';
import type { RunningText } from '../theme.js';
import { typeArea } from '../type-area.js';
import type { PageLayout } from './paginate.js';

/** The least space between the two texts of a header, in em. */
const leastSpace = 2;
/** From the baseline to the top of the rule, in em. */
const ruleSpace = 0.5;

/** What running headers call each page: what its first line is of, or else the first that begins on it. */
export function runningNames(layouts: readonly PageLayout[]): readonly (string | undefined)[] {
  let current: string | undefined;
  return layouts.map(({ body }) => {
    const begun = body.flatMap(({ strip }) => strip.running ?? []);
    const name = body[0]?.strip.running ?? current ?? begun[0];
    current = begun.at(-1) ?? current;
    return name;
  });
}

/**
 * The running header of a page: what the theme wants at the inner and at the outer edge, mirrored on
 * even pages, and a rule below it. None on the first page, which has the issue's head, and none where
 * there is nothing to say.
 */
export function setRunningHeader(
  page: number,
  article: string | undefined,
  setting: Setting,
): readonly Draft[] {
  const { inner, outer, distance, rule } = setting.theme.runningHeader;
  const texts: Readonly<Record<RunningText, string | undefined>> = {
    none: undefined,
    issue: setting.document.running,
    article,
  };
  const sides = page % 2 === 1 ? [texts[inner], texts[outer]] : [texts[outer], texts[inner]];
  if (page === 1 || sides.every((text) => text === undefined)) return [];
  const [left = '', right = ''] = sides;
  const style = setting.theme.styles['running-header'];
  const area = typeArea(setting.theme);
  // At a page's edge there is no more room than the page has.
  const baseline = Math.max(area.y - distance, style.size);
  const from = area.x + style.marginStart;
  const to = area.x + area.width - style.marginEnd;
  const [first, last] = fitted(left, right, to - from, baseline, setting);
  const frames: readonly Draft[] = [...first.at(from), ...last.at(to - last.width)];
  if (rule === 0) return frames;
  const { colour } = setting.theme.line;
  const y = baseline + ruleSpace * style.size;
  const { x, width } = area;
  return [...frames, { kind: 'box', owner: 'header', colour, x, y, width, height: rule }];
}

type SetText = ReturnType<typeof setLine>;

/** Both texts; where one line cannot hold them, the longer one is shortened, and then the other. */
function fitted(
  left: string,
  right: string,
  width: number,
  baseline: number,
  setting: Setting,
): readonly [SetText, SetText] {
  const style = setting.theme.styles['running-header'];
  const span = plainSpan(style, 'header');
  // What no face has was reported where the text itself stands.
  const quiet = { ...setting, diagnostics: [] };
  const set = (text: string) => setLine(text, span, baseline, quiet);
  const space = left === '' || right === '' ? 0 : leastSpace * style.size;
  const room = Math.max(width - space, 0);
  const half = room / 2;
  const first = set(left);
  const last = set(right);
  if (first.width + last.width <= room) return [first, last];
  const leftRoom = Math.max(half, room - last.width);
  const rightRoom = Math.max(half, room - first.width);
  return [shortened(left, leftRoom, set), shortened(right, rightRoom, set)];
}

/** The text, or as much of it as a width in pt can hold with … at its end. */
function shortened(text: string, width: number, set: (text: string) => SetText): SetText {
  const whole = set(text);
  if (whole.width <= width) return whole;
  const characters = [...text];
  let fits = 0;
  let tooMany = characters.length;
  while (tooMany - fits > 1) {
    const count = Math.floor((fits + tooMany) / 2);
    if (set(`${characters.slice(0, count).join('')}…`).width <= width) fits = count;
    else tooMany = count;
  }
  return set(`${characters.slice(0, fits).join('').trimEnd()}…`);
}
