import type { FaceRole } from '../../typeset/face.js';
import type { Declaration } from './declaration.js';
import type { ValueReader } from './value-reader.js';

/**
 * What plays each role, as the theme writes it: a face of the pack (`serif`, `heavy`, `sans`, `kai`),
 * or the name of a file in the workspace's `fonts/` (`仿宋.ttf`; `songti.ttc#2` for the second font of
 * a collection).
 */
export type FaceChoices = { readonly [R in FaceRole]: FaceChoice };

/** What was written, and where. */
export type FaceChoice = Pick<Declaration, 'text' | 'place'>;

/** Reads the theme's `faces`; a role without one is a finding of the reader's. */
export function faceChoices(values: ValueReader): FaceChoices {
  const choice = (role: FaceRole): FaceChoice => values.declaration(`faces.${role}`);
  return {
    body: choice('body'),
    title: choice('title'),
    serif: choice('serif'),
    heavy: choice('heavy'),
    sans: choice('sans'),
    kai: choice('kai'),
  };
}
