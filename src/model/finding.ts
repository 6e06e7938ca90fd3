import type { FindingName, FindingValues } from '../messages/catalogue.js';
import type { Diagnostic, Place, Severity } from './diagnostic.js';

/** The severity of every finding, unless a series sets another. */
const severities: Record<FindingName, Severity> = {
  'character-missing': 'warning',
  'table-too-wide': 'warning',
  'front-matter-missing': 'error',
  'body-too-long': 'error',
  'body-too-deep': 'error',
  'body-too-many-marks': 'error',
  'html-dropped': 'warning',
  'link-dropped': 'warning',
  'footnote-without-note': 'warning',
  'footnote-without-mark': 'warning',
  'picture-not-shown': 'warning',
  'layout-unknown': 'error',
  'template-missing': 'error',
  'template-unreadable': 'warning',
  'template-syntax': 'error',
  'template-unknown-name': 'error',
  'template-unknown-helper': 'error',
  'template-unknown-partial': 'error',
  'template-helper-use': 'error',
  'template-endless': 'error',
  'template-failed': 'error',
  'theme-missing': 'error',
  'theme-syntax': 'error',
  'theme-doubled-key': 'error',
  'theme-unknown-key': 'error',
  'theme-no-keys': 'error',
  'theme-no-value': 'error',
  'theme-bad-value': 'error',
  'theme-unknown-word': 'error',
  'theme-out-of-bounds': 'error',
  'theme-no-room': 'error',
  'theme-like-circle': 'error',
  'theme-incomplete': 'error',
  'markup-syntax': 'error',
  'markup-doctype': 'error',
  'markup-unknown-element': 'error',
  'markup-misplaced': 'error',
  'markup-unknown-attribute': 'error',
  'markup-no-attribute': 'error',
  'markup-stray-text': 'error',
  'markup-unknown-article': 'error',
  'markup-bad-link': 'error',
  'picture-not-printed': 'warning',
};

/** Makes the finding `rule` at `place`; `values` fill the words of its message. */
export function finding<N extends FindingName>(
  rule: N,
  place: Place,
  values: FindingValues[N],
): Diagnostic<N> {
  return { rule, severity: severities[rule], place, values };
}
