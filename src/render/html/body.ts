import type { Root } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Picture } from '../../model/report.js';
import { BodyScope } from './body-scope.js';
import { dropTypedBlanks } from './drop-typed-blanks.js';
import { bodyHandlers } from './handlers.js';
import { pictureHtml } from './picture.js';
import { sanitiseSchema } from './sanitise-schema.js';
import { bodyWords } from './words.js';

/**
 * Turns a body into safe HTML. `anchor` begins every id in it, so it must differ from those of other
 * bodies; `headline` is the level, 1–6, of the heading that it stands under.
 */
export type BodyHtml = (body: Root, anchor: string, headline: number) => string;

/**
 * Makes the one converter that all bodies of a report share.
 *
 * @param language of the report, BCP 47
 */
export function bodyHtml(pictures: ReadonlyMap<string, Picture>, language: string): BodyHtml {
  const words = bodyWords(language);
  const processor = unified()
    .use(() => dropTypedBlanks)
    .use(remarkRehype, { handlers: bodyHandlers(pictureHtml(pictures, words), words) })
    // Last, so that nothing comes after it that could bring anything in.
    .use(rehypeSanitize, sanitiseSchema)
    .use(rehypeStringify, { characterReferences: { useNamedReferences: true } })
    .freeze();
  return (body, anchor, headline) => {
    const file = { data: { scope: new BodyScope(anchor, headline) } };
    return processor.stringify(processor.runSync(body, file));
  };
}
