import type { Diagnostic, Outcome, Place } from '../model/diagnostic.js';
import { each } from '../model/tree.js';
import { placeOf } from '../read/body/body-source.js';
import type { Body } from '../read/body/read-body.js';
import { checkedName } from './settings.js';

/** A part of a text in which rules are off: from a comment to the next one that turns them on, or to the text's end. */
interface Silence {
  readonly file: string;
  readonly from: Place;
  readonly to?: Place;
  /** The rules' names; all rules where there are none. */
  readonly names: readonly string[];
}

/** `<!-- bulletin-disable title-space, doubled-word -->`, `<!-- bulletin-enable -->` */
const comment = /<!--\s*bulletin-(disable|enable)\b([^>]*?)-->/g;

/** Where a text's own comments turn rules off; a name that is no rule's is an error. */
export function readSwitches({ source, tree }: Body): Outcome<readonly Silence[]> {
  const silences: Silence[] = [];
  const diagnostics: Diagnostic[] = [];
  let open: Silence | undefined;
  each(tree, ['html'], (html) => {
    const place = placeOf(source, html);
    for (const [, word, list = ''] of html.value.matchAll(comment)) {
      if (open !== undefined) silences.push({ ...open, to: place });
      open = undefined;
      if (word !== 'disable') continue;
      const names = list.split(/[\s,，、]+/).filter((name) => name !== '');
      for (const name of names) diagnostics.push(...checkedName(name, place));
      open = { file: source.file, from: place, names };
    }
  });
  if (open !== undefined) silences.push(open);
  return { value: silences, diagnostics };
}

/** True where a finding stands in a part of a text in which its rule is off. */
export function isSilenced({ rule, place }: Diagnostic, silences: readonly Silence[]): boolean {
  return silences.some(
    ({ file, from, to, names }) =>
      file === place.file &&
      (names.length === 0 || names.includes(rule)) &&
      isBefore(from, place) &&
      (to === undefined || isBefore(place, to)),
  );
}

function isBefore(a: Place, b: Place): boolean {
  return a.line < b.line || (a.line === b.line && a.column <= b.column);
}
