import type { EditorFindingName } from '../../messages/catalogue.js';
import { checkingFindings } from './checking.js';
import { fieldsFindings } from './fields.js';
import { filesFindings } from './files.js';
import { foldersFindings } from './folders.js';
import { listsFindings } from './lists.js';
import { metadataFindings } from './metadata.js';
import type { OwnFinding, OwnFindings } from './own-finding.js';
import { textsFindings } from './texts.js';

/** What findings of reading, composing and checking are about. */
export type OwnArea = 'files' | 'metadata' | 'fields' | 'folders' | 'texts' | 'lists' | 'checking';

/** The findings of reading, composing and checking by what they are about, as the documentation lists them. */
export const ownGroups: readonly { readonly area: OwnArea; readonly findings: OwnFindings }[] = [
  { area: 'files', findings: filesFindings },
  { area: 'metadata', findings: metadataFindings },
  { area: 'fields', findings: fieldsFindings },
  { area: 'folders', findings: foldersFindings },
  { area: 'texts', findings: textsFindings },
  { area: 'lists', findings: listsFindings },
  { area: 'checking', findings: checkingFindings },
];

/** All of them, by name: none can be forgotten. */
export const ownFindings: Readonly<Record<EditorFindingName, OwnFinding>> = {
  ...filesFindings,
  ...metadataFindings,
  ...fieldsFindings,
  ...foldersFindings,
  ...textsFindings,
  ...listsFindings,
  ...checkingFindings,
};
