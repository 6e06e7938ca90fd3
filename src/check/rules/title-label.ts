import type { PassageRole } from '../passage.js';
import { defineRule } from '../rule.js';

/** The labels that a report prints before a field; other fields may well begin with such a word. */
const labels: { readonly [R in PassageRole]?: RegExp } = {
  title: labelled('标\\s?题|题\\s?目'),
  toc: labelled('标\\s?题|题\\s?目|目录标题'),
  media: labelled('媒\\s?体|来\\s?源|媒体名称|来源媒体'),
  source: labelled('来\\s?源|媒\\s?体|稿\\s?源|信息来源|文章来源|稿件来源'),
  section: labelled('栏\\s?目'),
};

export const titleLabel = defineRule({
  name: 'title-label',
  severity: 'warning',
  origin: 'practice',
  examples: {
    fails: 'title: 标题：三家医院开通互联网诊疗',
    passes: 'title: 互联网诊疗：三家医院先行一步',
  },
  scope: 'passage',
  check(passage, report) {
    const label = labels[passage.role]?.exec(passage.text)?.[0];
    if (label === undefined) return;
    const { length } = label;
    const hasMore = length < passage.text.length;
    report({
      place: passage.place(0, label.trimEnd().length),
      values: { label: label.trim() },
      edits: [hasMore ? passage.edit(0, length, '') : undefined],
    });
  },
});

/** One or more labels at the start, the number of the article before them or not. */
function labelled(words: string): RegExp {
  return new RegExp(`^\\s?(?:\\d{1,3}\\s?[.．、]\\s?)?(?:(?:${words})\\s?[:：]\\s?)+`);
}
