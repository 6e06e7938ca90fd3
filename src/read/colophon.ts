import type { Colophon } from '../model/series.js';
import type { FieldReader } from './field-reader.js';
import { given } from './given.js';
import type { ColophonKey } from './keys.js';

/** The fields of a foot block, those that are given. */
export function readColophon(reader: FieldReader<ColophonKey>): Colophon {
  return given({
    presenter: reader.text('presenter')?.text,
    marking: reader.text('marking')?.text,
    recipients: reader.list('recipients'),
    copies: reader.list('copies'),
    editor: reader.text('editor')?.text,
    reviewer: reader.text('reviewer')?.text,
    approver: reader.text('approver')?.text,
  });
}
