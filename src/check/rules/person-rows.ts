import type { Table } from 'mdast';
import { each } from '../../model/tree.js';
import { placeOf } from '../../read/body/body-source.js';
import { defineRule } from '../rule.js';
import { textOf } from '../text-of.js';

/** From here on it is a list of persons, and no example. */
const fewestRows = 3;

const sex = /^[男女](?:性|[，,、/\s]|$)/;

/** An age, and no group of ages: 41 岁, but not 18–30 岁. */
const age = /(?<![\d–—\-~～至到])\d{1,3}\s*岁$/;

const ageHead = /年龄|岁数|周岁/;

/** A day, or a time of the day. */
const time =
  /\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}|\d{1,2}\s*月\s*\d{1,2}\s*日|\d{1,2}[:：]\d{2}/;

export const personRows = defineRule({
  name: 'person-rows',
  severity: 'warning',
  origin: 'GB/T 35273-2020',
  standsFirst: true,
  examples: {
    fails:
      '| 性别 | 年龄 | 采样时间 |\n| --- | --- | --- |\n| 女 | 41 | 2021-04-08 14:38 |\n| 男 | 70 | 2021-04-08 14:39 |\n| 女 | 45 | 2021-04-08 14:40 |',
    passes:
      '| 性别 | 年龄 | 人数 |\n| --- | --- | --- |\n| 女 | 18–40 岁 | 41 |\n| 女 | 41–60 岁 | 70 |\n| 男 | 18–40 岁 | 45 |',
  },
  scope: 'article',
  check({ body }, report) {
    each(body.tree, ['table'], (table) => {
      const rows = rowsOfPersons(table);
      if (rows >= fewestRows) report({ place: placeOf(body.source, table), values: { rows } });
    });
  },
});

/** How many rows tell of somebody's sex and age, and when. */
function rowsOfPersons({ children }: Table): number {
  const [head = [], ...rows] = children.map((row) =>
    row.children.map((cell) => textOf(cell).trim()),
  );
  const ages = head.findIndex((name) => ageHead.test(name));
  const isAge = (cell: string, column: number) =>
    age.test(cell) || (column === ages && /^\d{1,3}$/.test(cell));
  return rows.filter(
    (cells) =>
      cells.some((cell) => sex.test(cell)) &&
      cells.some((cell) => time.test(cell)) &&
      cells.some(isAge),
  ).length;
}
