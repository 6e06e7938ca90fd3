/** What may stand where in a PDF template. */
interface ElementRule {
  /** What it holds: other elements, text with inline elements, or nothing. */
  readonly holds: 'blocks' | 'text' | 'nothing';
  /** The elements that it may stand in; `text`: any that holds text. */
  readonly in: readonly string[] | 'text';
  readonly attributes: Readonly<Record<string, 'required' | 'optional'>>;
}

const text = <const P extends readonly string[]>(parents: P) =>
  ({ holds: 'text', in: parents, attributes: {} }) as const;

const heading = <const P extends readonly string[]>(parents: P) =>
  ({ ...text(parents), attributes: { bookmark: 'optional' } }) as const;

/**
 * The elements of a PDF template: it is XML, and says what stands on the pages and in which order;
 * the theme says how each element looks.
 *
 * | element | holds | is |
 * | --- | --- | --- |
 * | `document` | the elements below | the whole; the outermost element |
 * | `masthead` | marking, title, number, publisher, date, row, rule | the head, kept on one page |
 * | `marking` | text | 内部资料: how far the issue may go |
 * | `title` | text | the title, the one heading of the first rank |
 * | `number`, `publisher`, `date` | text | a line of the head |
 * | `row` | publisher, date; field | texts that stand beside each other where the theme says so |
 * | `rule` | | a line across |
 * | `heading` | text | the heading of a part of the issue |
 * | `lead`, `paragraph` | text | a paragraph |
 * | `note` | | the editor's note, where the issue has one |
 * | `contents` | section-name, entry, entry-media | the contents list |
 * | `entry to="03"` | text | a line of it: leads to the article, and ends in dots and its page |
 * | `entry-media` | text | a line below it |
 * | `section` | section-name, article | the articles of one section |
 * | `section-name` | text | its name: a heading, but for the one in the contents |
 * | `article id="03"` | the elements below | one article; `id` is its anchor |
 * | `keep` | the elements of an article | holds them on one page |
 * | `headline` | text | the article's heading |
 * | `field`, `link`, `label` | text | 媒体：…; 链接：… (never justified); 主要内容： |
 * | `article-title`, `article-date`, `article-source` | text | the article's own head |
 * | `body of="03"` | | the article's text, which never passes through the template |
 * | `colophon` | field, row, rule | who is sent the issue and who made it, between lines, kept on one page; nothing where it is empty |
 * | `strong`, `em` | text | bold, emphasised; inside text |
 * | `a href="…"` | text | a link, to http(s) or to `#03`; inside text |
 * | `br` | | a line break; inside text |
 *
 * A `heading`, `section-name` or `headline` is also a bookmark, of its text, or of the attribute
 * `bookmark="…"`. In a layout's templates `{{body}}` stands for an article's `<body of="03"/>`, and
 * `{{note}}` for `<note/>`, where there is a note.
 *
 * White space counts as in XHTML: runs of it are one space, at a text's edges it is nothing, and a
 * line break between two Han characters is nothing either.
 */
const vocabulary = {
  document: { holds: 'blocks', in: [], attributes: {} },
  masthead: { holds: 'blocks', in: ['document'], attributes: {} },
  contents: { holds: 'blocks', in: ['document'], attributes: {} },
  section: { holds: 'blocks', in: ['document'], attributes: {} },
  article: { holds: 'blocks', in: ['document', 'section'], attributes: { id: 'required' } },
  keep: { holds: 'blocks', in: ['article'], attributes: {} },
  colophon: { holds: 'blocks', in: ['document'], attributes: {} },
  marking: text(['masthead']),
  title: text(['masthead']),
  number: text(['masthead']),
  publisher: text(['masthead', 'row']),
  date: text(['masthead', 'row']),
  row: { holds: 'blocks', in: ['masthead', 'colophon'], attributes: {} },
  rule: { holds: 'nothing', in: ['document', 'masthead', 'colophon'], attributes: {} },
  heading: heading(['document']),
  lead: text(['document']),
  paragraph: text(['document', 'section', 'article', 'keep']),
  note: { holds: 'nothing', in: ['document'], attributes: {} },
  'section-name': heading(['contents', 'section']),
  entry: { ...text(['contents']), attributes: { to: 'required' } },
  'entry-media': text(['contents']),
  headline: heading(['article', 'keep']),
  field: text(['article', 'keep', 'colophon', 'row']),
  link: text(['article', 'keep']),
  label: text(['article', 'keep']),
  'article-title': text(['article', 'keep']),
  'article-date': text(['article', 'keep']),
  'article-source': text(['article', 'keep']),
  body: { holds: 'nothing', in: ['article'], attributes: { of: 'required' } },
  strong: { holds: 'text', in: 'text', attributes: {} },
  em: { holds: 'text', in: 'text', attributes: {} },
  a: { holds: 'text', in: 'text', attributes: { href: 'required' } },
  br: { holds: 'nothing', in: 'text', attributes: {} },
} as const satisfies Record<string, ElementRule>;

/** The name of an element of a PDF template. */
export type ElementName = keyof typeof vocabulary;

/** The rule of an element. */
export function ruleOf(name: ElementName): ElementRule {
  return vocabulary[name];
}

/** All names, in the order of the table above. */
export const elementNames = Object.keys(vocabulary).filter(isElementName);

/** True where there is an element of that name. */
export function isElementName(name: string): name is ElementName {
  return Object.hasOwn(vocabulary, name);
}

/** True where an element may stand in another. */
export function mayStandIn(name: ElementName, parent: ElementName | undefined): boolean {
  if (parent === undefined) return name === 'document';
  const { in: parents } = ruleOf(name);
  return parents === 'text' ? ruleOf(parent).holds === 'text' : parents.includes(parent);
}
