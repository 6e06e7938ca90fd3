import type { Node, Root } from 'mdast';
import type { Diagnostic, Outcome, Place } from '../../../model/diagnostic.js';
import { finding } from '../../../model/finding.js';
import type { Report, ReportArticle } from '../../../model/report.js';
import type { Block, Inline, PagedDocument, TextBlock } from '../../../typeset/document.js';
import type { LinkTarget } from '../../../typeset/frame.js';
import type { StyleName } from '../../../typeset/theme.js';
import { bodyBlocks } from '../blocks/body-blocks.js';
import { HeadingRanks, rankOf } from '../blocks/heading-ranks.js';
import { plainText } from '../blocks/inlines.js';
import { linkTarget } from '../blocks/link-target.js';
import { type SourcePlaces, sourcePlaces } from '../source-places.js';
import type { Element } from './element.js';
import { templateInlines } from './template-inlines.js';

/**
 * Makes what a filled-in template says, and the texts that it refers to, into a document to set.
 * `pictures` are the keys of those that can be printed.
 */
export function pagedDocument(
  root: Element,
  report: Report,
  pictures: { has(key: string): boolean },
): Outcome<PagedDocument> {
  const reader = new DocumentReader(report, pictures);
  const place = reader.places.issue;
  const blocks = reader.blocksIn(root, place);
  return {
    value: {
      language: report.series.language,
      running: `${report.title}（${report.number}）`,
      place,
      blocks,
      notes: reader.notes,
    },
    diagnostics: reader.diagnostics,
  };
}

class DocumentReader {
  readonly diagnostics: Diagnostic[] = [];
  readonly notes = new Map<string, readonly Block[]>();
  readonly places: SourcePlaces;
  readonly #ranks = new HeadingRanks();
  readonly #report: Report;
  readonly #articles: ReadonlyMap<string, ReportArticle>;

  constructor(
    report: Report,
    private readonly pictures: { has(key: string): boolean },
  ) {
    const articles = report.sections.flatMap((section) => section.articles);
    this.#report = report;
    this.#articles = new Map(articles.map((article) => [article.anchor, article]));
    this.places = sourcePlaces(report);
  }

  /** The blocks of an element that holds elements; `place` is the source file of its text. */
  blocksIn(parent: Element, place: Place): readonly Block[] {
    return parent.children.flatMap((child) =>
      typeof child === 'string' ? [] : this.#blocksOf(child, parent, place),
    );
  }

  #blocksOf(element: Element, parent: Element, place: Place): readonly Block[] {
    switch (element.name) {
      case 'masthead':
        return group(this.blocksIn(element, place), 'masthead', 'keep');
      case 'contents':
        return group(this.blocksIn(element, place), 'contents', 'break');
      case 'section':
        return group(this.blocksIn(element, place), 'section', 'break');
      case 'keep':
        return group(this.blocksIn(element, place), 'block', 'keep');
      case 'colophon':
        return this.#colophon(element, place);
      case 'article':
        return this.#article(element);
      case 'body':
        return this.#body(element);
      case 'note':
        return this.#note();
      case 'rule':
        return [
          {
            kind: 'rule',
            style: parent.name === 'colophon' ? 'colophon-divider' : 'masthead-rule',
          },
        ];
      case 'row':
        return this.#row(element, parent, place);
      case 'title':
        return this.#heading(element, 'title', rankOf.title, place);
      case 'heading':
        return this.#heading(element, 'heading', rankOf.heading, place);
      case 'section-name':
        return parent.name === 'contents'
          ? text('section', this.#inlines(element, place))
          : this.#heading(element, 'section', rankOf.section, place);
      case 'headline':
        return this.#heading(element, 'headline', rankOf.headline, place);
      case 'entry':
        return this.#entry(element);
      case 'document':
      case 'strong':
      case 'em':
      case 'a':
      case 'br':
        // The vocabulary lets none of them stand among blocks.
        return [];
      case 'field':
        return text(styleOfField(parent), this.#inlines(element, place));
      default:
        return text(element.name, this.#inlines(element, place));
    }
  }

  #heading(element: Element, style: StyleName, rank: number, place: Place): readonly Block[] {
    const content = this.#inlines(element, place);
    if (content.length === 0) return [];
    const { level, bookmark } = this.#ranks.enter(rank);
    const title = element.attributes.get('bookmark') ?? plainText(content);
    const common = { kind: 'text', style, level, content } as const;
    return [bookmark === 0 ? common : { ...common, bookmark: { level: bookmark, title } }];
  }

  #article(element: Element): readonly Block[] {
    const article = this.#named(element, 'id');
    if (article === undefined) return [];
    const blocks = this.blocksIn(element, this.places.article(article.anchor));
    const { anchor: id, toc: running } = article;
    return [{ kind: 'group', role: 'article', keep: false, id, running, blocks }];
  }

  #colophon(element: Element, place: Place): readonly Block[] {
    const blocks = this.blocksIn(element, place);
    const isLine = ({ kind }: Block) => kind !== 'rule';
    const lines = blocks.slice(blocks.findIndex(isLine), blocks.findLastIndex(isLine) + 1);
    if (lines.length === 0) return [];
    const head = { kind: 'rule', style: 'colophon-head' } as const;
    const foot = { kind: 'rule', style: 'colophon-foot' } as const;
    return group([head, ...lines, foot], 'colophon', 'keep');
  }

  #row(element: Element, parent: Element, place: Place): readonly Block[] {
    const blocks = this.blocksIn(element, place).filter((block) => block.kind === 'text');
    const part = parent.name === 'colophon' ? 'colophon' : 'masthead';
    return blocks.length === 0 ? [] : [{ kind: 'row', part, blocks }];
  }

  #body(element: Element): readonly Block[] {
    const article = this.#named(element, 'of');
    if (article === undefined) return [];
    const { anchor, body: root } = article;
    return this.#text(root, anchor);
  }

  #note(): readonly Block[] {
    const root = this.#report.note;
    if (root === undefined) return [];
    return this.#text(root);
  }

  #text(root: Root, anchor?: string): readonly Block[] {
    const place = (node: Node) => this.places.node(node, anchor);
    return bodyBlocks(root, {
      language: this.#report.series.language,
      anchors: this.#articles,
      notes: this.notes,
      ranks: this.#ranks,
      pictures: this.pictures,
      place,
    });
  }

  /** A line of the contents: all of it, its dots and page number too, leads to the article. */
  #entry(element: Element): readonly Block[] {
    const article = this.#named(element, 'to');
    if (article === undefined) return [];
    const { anchor } = article;
    const words = this.#inlines(element, this.places.article(anchor));
    const content: readonly Inline[] = [...words, { kind: 'leader', anchor }];
    return text('entry', [{ kind: 'link', target: { kind: 'anchor', anchor }, content }]);
  }

  #inlines(element: Element, place: Place): readonly Inline[] {
    return templateInlines(element, { place, target: (link) => this.#target(link) });
  }

  #target(link: Element): LinkTarget | undefined {
    const href = link.attributes.get('href') ?? '';
    const target = linkTarget(href, this.#articles);
    if (target === undefined) {
      this.diagnostics.push(finding('markup-bad-link', link.place, { href }));
    }
    return target;
  }

  /** The article whose anchor an attribute gives; reported where there is none. */
  #named(element: Element, attribute: string): ReportArticle | undefined {
    const anchor = element.attributes.get(attribute) ?? '';
    const article = this.#articles.get(anchor);
    if (article === undefined) {
      const found = { element: element.name, anchor };
      this.diagnostics.push(finding('markup-unknown-article', element.place, found));
    }
    return article;
  }
}

/** A field of an article; or of the colophon, also in a row of it. */
function styleOfField({ name }: Element): StyleName {
  return name === 'colophon' || name === 'row' ? 'colophon' : 'field';
}

function text(style: StyleName, content: readonly Inline[]): readonly TextBlock[] {
  return content.length === 0 ? [] : [{ kind: 'text', style, content }];
}

/** Nothing where there is nothing in it. */
function group(
  blocks: readonly Block[],
  role: 'masthead' | 'contents' | 'section' | 'block' | 'colophon',
  pages: 'keep' | 'break',
): readonly Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'group', role, keep: pages === 'keep', blocks }];
}
