import type { EditorFindingName } from '../../messages/catalogue.js';
import { checkingFindings } from './checking.js';
import { fieldsFindings } from './fields.js';
import { filesFindings } from './files.js';
import { foldersFindings } from './folders.js';
import { listsFindings } from './lists.js';
import { metadataFindings } from './metadata.js';
import type { OwnFinding, OwnFindings } from './own-finding.js';
import { textsFindings } from './texts.js';

/** What findings of reading, composing and checking are about, in the order in which the documentation lists them. */
export type OwnArea = 'files' | 'metadata' | 'fields' | 'folders' | 'texts' | 'lists' | 'checking';

/** The findings of reading, composing and checking by what they are about. */
export const ownAreas: Readonly<Record<OwnArea, OwnFindings>> = {
  files: filesFindings,
  metadata: metadataFindings,
  fields: fieldsFindings,
  folders: foldersFindings,
  texts: textsFindings,
  lists: listsFindings,
  checking: checkingFindings,
};

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
