import type { Table, TableCell } from 'mdast';
import { textOf } from './text-of.js';

/** A number of a table as it is written there. */
interface Figure {
  readonly written: string;
  readonly value: number;
  /** How far off the value may be by rounding: half of its last digit; nothing for a count to the last one. */
  readonly tolerance: number;
}

/** A number in the row of totals, and those of its column that it is the total of. */
export interface ColumnTotal {
  readonly cell: TableCell;
  readonly whole: Figure;
  /** Two or more. */
  readonly parts: readonly Figure[];
}

const total = /^(?:合计|总计|共计|总数)$/;

/** A row that is a total itself, or a part of another. */
const notAdded = /计|其中|总|平均/;

/** What is never added up. */
const noAmounts = /[率比序号%‰均]|排名|名次|年份|日期|时间|去重|中位|最[高低大小多少]|得分|评分/;

/** What is counted in thousands and more, and so rounded even without decimals. */
const rounded = /[千万亿]/;

const figure = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?: ?(\p{Script=Han}{1,3}))?$/u;

/** The totals of a table: of every column that is numbers of one kind throughout, where one row is said to be the total of all others. */
export function columnTotals({ children: [head, ...rows] }: Table): readonly ColumnTotal[] {
  const labels = rows.map(({ children: [cell] }) => said(cell).replace(/[\s：:]/g, ''));
  const [at = -1, ...more] = labels.flatMap((label, index) => (total.test(label) ? [index] : []));
  const others = rows.filter((_, index) => index !== at);
  const isPlain = labels.every((label, index) => index === at || !notAdded.test(label));
  if (at < 0 || more.length > 0 || others.length < 2 || !isPlain) return [];
  return (rows[at]?.children ?? []).flatMap((cell, column) => {
    const name = said(head?.children[column]);
    if (column === 0 || noAmounts.test(name)) return [];
    const figures = [cell, ...others.map(({ children }) => children[column])].map((one) =>
      figureOf(one, name),
    );
    const [whole, ...parts] = figures.flatMap((one) => one ?? []);
    const isWhole = parts.length === others.length;
    const isOneKind = new Set(figures.map((one) => one?.unit)).size === 1;
    return whole !== undefined && isWhole && isOneKind ? [{ cell, whole, parts }] : [];
  });
}

function figureOf(
  cell: TableCell | undefined,
  column: string,
): (Figure & { readonly unit: string }) | undefined {
  const [written, whole = '', decimals = '', unit = ''] = figure.exec(said(cell)) ?? [];
  if (written === undefined) return undefined;
  const isCount = decimals === '' && !rounded.test(column + unit);
  const tolerance = isCount ? 0 : 0.5 / 10 ** Math.max(0, decimals.length - 1);
  return { written, value: Number(whole.replaceAll(',', '') + decimals), tolerance, unit };
}

function said(cell: TableCell | undefined): string {
  return cell === undefined ? '' : textOf(cell).trim();
}
