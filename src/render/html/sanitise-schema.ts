import type { Options } from 'rehype-sanitize';

const headings = ['h3', 'h4', 'h5', 'h6'];

/** Its end is not matched: a picture may be longer than a regular expression can remember. */
const pictureAddress = /^data:image\/(?:png|jpeg|webp|gif|avif|svg\+xml);base64,/;

/**
 * All that the HTML of an article may contain. It is applied last, to the finished tree, so it holds
 * whatever a parser, a plugin or a handler before it did:
 *
 * - no element that runs, loads, embeds, styles or submits; no event handler, no `style`
 * - ids only in the form that our footnotes have, so that no article can take another's anchor
 * - links only to the web, to mail, or inside the page: a relative one, `//host` too, leads nowhere
 *   from a single file
 * - pictures only as data, and only of the kinds that a report shows, as its own code writes them; what
 *   an SVG holds cannot run or load anything in an `img` (HTML, §4.8.4.3; SVG Integration, §3.3)
 */
export const sanitiseSchema: Options = {
  tagNames: [
    ...['p', ...headings, 'blockquote', 'pre', 'hr', 'div', 'section'],
    ...['ul', 'ol', 'li', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'figure', 'figcaption'],
    ...['a', 'img', 'strong', 'em', 'del', 'code', 'sup', 'span', 'br', 'wbr'],
  ],
  attributes: {
    a: [
      ['href', /^(?:https?:\/\/|mailto:|#)/i],
      ['id', /^\w+-mark-[\d-]+$/],
      ['role', 'doc-noteref', 'doc-backlink'],
      ['className', 'url'],
      'ariaLabel',
      'title',
    ],
    div: [['className', 'table', 'dense'], ['role', 'group'], ['tabIndex', 0], 'ariaLabel'],
    ...Object.fromEntries(headings.map((name) => [name, [['className', /^rank-\d$/]]])),
    img: [['src', pictureAddress], 'alt', 'width', 'height'],
    li: [
      ['id', /^\w+-note-\d+$/],
      ['className', 'task'],
    ],
    ol: ['start'],
    section: [['className', 'notes'], ['role', 'group'], 'ariaLabel'],
    sup: [['className', 'tucked']],
    span: [['className', 'missing', 'box'], ['role', 'img'], 'ariaLabel'],
    td: [['className', 'short', 'center', 'end']],
    th: [
      ['className', 'short', 'center', 'end'],
      ['scope', 'col'],
    ],
  },
  // Schemes are matched above, in upper and lower case; the sanitiser's own check knows lower case only.
  protocols: {},
  strip: ['script', 'style', 'template', 'title', 'textarea', 'noscript', 'iframe', 'svg', 'math'],
  clobber: [],
  clobberPrefix: '',
  required: {},
};
