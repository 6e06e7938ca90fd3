import { createHash } from 'node:crypto';
import type { Day } from '../../../model/date.js';
import { dateText } from '../metadata.js';
import { type PdfFile, type PdfObject, PdfText } from '../pdfkit.js';
import { nameTree } from './name-tree.js';

/** A file that a PDF carries: something that it was made from. */
export interface Attachment {
  /** Its file name; no two of a document are the same. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** IANA media type. */
  readonly mediaType: string;
  /** What it is, for those who look at the list of attachments. */
  readonly description: string;
  /** Stands for the day it was changed last, which a file system does not keep reliably. */
  readonly date: Day;
}

/** Puts files into the document as its sources (ISO 32000-1, 7.11.4; associated: ISO 19005-3, 6.8 and annex E). */
export function writeAttachments(file: PdfFile, attachments: readonly Attachment[]): void {
  if (attachments.length === 0) return;
  const specifications = attachments.map((one) => [one.name, specificationOf(file, one)] as const);
  file.names('EmbeddedFiles', nameTree(specifications));
  file.catalogue(
    'AF',
    specifications.map(([, specification]) => specification),
  );
}

function specificationOf(file: PdfFile, attachment: Attachment): PdfObject {
  const { name, bytes, mediaType, description, date } = attachment;
  const embedded = file.stream(
    {
      Type: 'EmbeddedFile',
      Subtype: mediaType.replace('/', '#2F'),
      Params: {
        Size: bytes.length,
        ModDate: new PdfText(dateText(date)),
        CheckSum: createHash('md5').update(bytes).digest(),
      },
    },
    bytes,
  );
  const specification = file.object({
    Type: 'Filespec',
    F: new PdfText(name),
    UF: new PdfText(name),
    EF: { F: embedded, UF: embedded },
    AFRelationship: 'Source',
    Desc: new PdfText(description),
  });
  specification.end();
  return specification;
}
