import type { Diagnostic, Outcome, Place } from '../model/diagnostic.js';
import { finding } from '../model/finding.js';
import { each } from '../model/tree.js';
import { placeOf } from '../read/body/body-source.js';
import type { Body } from '../read/body/read-body.js';
import { checkedName, isFixed } from './settings.js';

/** A part of a text in which rules are off: from a comment to the next one that turns them on, or to the text's end. */
interface Silence {
  readonly file: string;
  readonly from: Place;
  readonly to?: Place;
  /** The rules' names; all rules but those that stand first where there are none. */
  readonly names: readonly string[];
}

/** What is said to the program in a comment: `bulletin-…`, or a word that other tools have for it. */
const comment =
  /<!--\s{0,9}(bulletin(?:\s{0,9}[-_:：]|\s{1,9}(?:dis|en|ign|off|on\b|skip))[^>]{0,1000}?)-->/gi;

/** `bulletin-disable title-space, doubled-word`, `bulletin-enable` */
const understood = /^bulletin-(disable|enable)(?:$|[\s,，、]+(.*)$)/s;

/** Where a text's own comments turn rules off; a name that is no rule's, or one that cannot be turned off, is an error. */
export function readSwitches({ source, tree }: Body): Outcome<readonly Silence[]> {
  const silences: Silence[] = [];
  const diagnostics: Diagnostic[] = [];
  let open: Silence | undefined;
  each(tree, ['html'], (html) => {
    const place = placeOf(source, html);
    for (const [, said = ''] of html.value.matchAll(comment)) {
      const text = said.trim();
      const [, word, list = ''] = understood.exec(text) ?? [];
      if (word === undefined) {
        diagnostics.push(finding('switch-unknown', place, { text }));
        continue;
      }
      if (open !== undefined) silences.push({ ...open, to: place });
      open = undefined;
      if (word !== 'disable') continue;
      const names = list.split(/[\s,，、]+/).filter((name) => name !== '');
      for (const name of names) diagnostics.push(...checkedName(name, place));
      for (const name of names.filter(isFixed)) {
        diagnostics.push(finding('rule-fixed', place, { name }));
      }
      open = { file: source.file, from: place, names };
    }
  });
  if (open !== undefined) silences.push(open);
  return { value: silences, diagnostics };
}

/**
 * True where a finding stands in a part of a text in which its rule is off. What keeps a report from
 * being made cannot be; what must not be published is off only where it is named.
 */
export function isSilenced(
  { rule, place, standsFirst }: Diagnostic,
  silences: readonly Silence[],
): boolean {
  if (isFixed(rule)) return false;
  return silences.some(
    ({ file, from, to, names }) =>
      file === place.file &&
      (names.includes(rule) || (names.length === 0 && !standsFirst)) &&
      isBefore(from, place) &&
      (to === undefined || isBefore(place, to)),
  );
}

function isBefore(a: Place, b: Place): boolean {
  return a.line < b.line || (a.line === b.line && a.column <= b.column);
}
