import type { Inline } from '../document.js';
import type { FaceRole } from '../face.js';
import type { LinkTarget, Owner, StructureNode } from '../frame.js';
import type { Setting } from '../setting.js';
import { childOf } from '../structure.js';
import type { TextStyle } from '../theme.js';
import { clean } from './clean.js';
import { figureOwner, markLanguages } from './mark-languages.js';
import { pictureInLine } from './picture.js';
import { type Collected, plainSpan, type Span, type Thing, thingCharacter } from './span.js';

/** Size and rise of a note's mark, in em of the text that it stands in. */
const mark = { size: 0.6, rise: 0.36 } as const;

/** The most that a link says of itself, in UTF-16 units. */
const longestAlt = 500;

/** Room kept at an entry's end for its page number, and for dots before it, in em. */
const leaderRoom = 4;

/** The first call of a paragraph: its inlines as one string of characters and their spans. */
export function collect(
  content: readonly Inline[],
  style: TextStyle,
  owner: Owner,
  width: number,
  setting: Setting,
): Collected {
  const collector = new Collector(setting, width, typeof owner !== 'string' && branches(content));
  collector.add(content, plainSpan(style, owner));
  return markLanguages(collector, setting.document.language);
}

/** True where a paragraph has children in the structure: links, notes' marks, pictures. */
function branches(content: readonly Inline[]): boolean {
  return content.some((inline) => {
    if (inline.kind === 'text' || inline.kind === 'code' || inline.kind === 'break') return false;
    return 'content' in inline && inline.kind !== 'link' ? branches(inline.content) : true;
  });
}

/** True of a link's content that has children in the structure: pictures. */
function holdsPicture(content: readonly Inline[]): boolean {
  return content.some(
    (inline) => inline.kind === 'picture' || ('content' in inline && holdsPicture(inline.content)),
  );
}

function addressOf(target: LinkTarget): string {
  return target.kind === 'url' ? target.url : target.anchor;
}

class Collector implements Collected {
  text = '';
  readonly starts: number[] = [];
  readonly spans: Span[] = [];
  readonly #setting: Setting;
  readonly #width: number;
  readonly #branches: boolean;

  constructor(setting: Setting, width: number, branches: boolean) {
    this.#setting = setting;
    this.#width = width;
    this.#branches = branches;
  }

  add(content: readonly Inline[], span: Span): void {
    for (const inline of content) this.#inline(inline, span);
  }

  #inline(inline: Inline, span: Span): void {
    const { theme } = this.#setting;
    switch (inline.kind) {
      case 'text':
        this.#text(clean(inline.text), {
          ...this.#leaf(span),
          place: inline.place,
          whole: inline.whole ?? false,
        });
        break;
      case 'code':
        this.#text(clean(inline.text), {
          ...this.#leaf(span),
          place: inline.place,
          role: theme.styles.code.face,
        });
        break;
      case 'strong':
        this.add(inline.content, { ...span, role: stronger(span.role, theme.strong) });
        break;
      case 'emphasis':
        this.add(inline.content, { ...span, role: theme.emphasis });
        break;
      case 'delete':
        this.add(inline.content, { ...span, strike: true });
        break;
      case 'break':
        this.#thing({ kind: 'break' }, span);
        break;
      case 'link':
        this.#link(inline, span);
        break;
      case 'note':
        this.#note(inline.note, span);
        break;
      case 'picture':
        this.#picture(inline, span);
        break;
      case 'leader':
        this.#leader(inline.anchor, span);
        break;
    }
  }

  #text(text: string, span: Span): void {
    // Of white space on both sides of a seam, one space stays.
    const joined = text.startsWith(' ') && this.text.endsWith(' ') ? text.slice(1) : text;
    if (joined === '') return;
    this.starts.push(this.text.length);
    this.spans.push(span);
    this.text += joined;
  }

  #thing(thing: Thing, span: Span): void {
    this.starts.push(this.text.length);
    this.spans.push({ ...span, thing });
    this.text += thingCharacter;
  }

  #link(inline: Inline & { kind: 'link' }, span: Span): void {
    const parent = branchOf(span);
    if (span.link !== undefined || parent === undefined) {
      this.add(inline.content, span);
      return;
    }
    const alt = short(plainText(inline.content).trim() || addressOf(inline.target));
    const link = childOf(parent, 'Link', { alt });
    this.add(inline.content, {
      ...span,
      owner: link,
      link: { target: inline.target, node: link, branches: holdsPicture(inline.content) },
      colour: inline.target.kind === 'url' ? this.#setting.theme.linkColour : span.colour,
    });
  }

  #note(name: string, span: Span): void {
    const { note } = this.#setting.notes.register(name);
    const parent = span.link === undefined ? branchOf(span) : undefined;
    const owner = span.link === undefined ? span.owner : this.#leaf(span).owner;
    const reference = parent === undefined ? undefined : childOf(parent, 'Reference');
    const text = String(note.number);
    const link = reference === undefined ? undefined : childOf(reference, 'Link', { alt: text });
    this.#text(text, {
      ...span,
      size: span.size * mark.size,
      rise: span.rise + span.size * mark.rise,
      owner: link ?? owner,
      link:
        link === undefined
          ? span.link
          : { target: { kind: 'anchor', anchor: note.anchor }, node: link, branches: false },
      note: name,
    });
  }

  #picture(inline: Inline & { kind: 'picture' }, span: Span): void {
    const parent = branchOf(span);
    // A picture that leads somewhere is no decoration, whatever its author says of it.
    const alt = inline.alt.trim() === '' ? span.link?.node.alt : inline.alt;
    const figure =
      parent === undefined ? span.owner : figureOwner(parent, alt ?? '', this.#setting);
    const thing = pictureInLine(inline.picture, span.size, this.#width, this.#setting);
    this.#thing(thing, { ...span, owner: figure });
  }

  #leader(anchor: string, span: Span): void {
    const thing: Thing = { kind: 'leader', anchor, width: leaderRoom * span.size };
    const parent = span.link === undefined ? branchOf(span) : undefined;
    if (parent === undefined) {
      this.#thing(thing, span);
      return;
    }
    const reference = parent.role === 'Reference' ? parent : childOf(parent, 'Reference');
    const link = childOf(reference, 'Link', { alt: this.text });
    const target = { kind: 'anchor', anchor } as const;
    this.#thing(thing, { ...span, owner: link, link: { target, node: link, branches: false } });
  }

  /** Text beside links, marks and pictures has a node of its own, since no node has both text and children. */
  #leaf(span: Span): Span {
    const parent = branchOf(span);
    if (parent === undefined || !(span.link?.branches ?? this.#branches)) return span;
    const last = parent.children.at(-1);
    return { ...span, owner: last?.role === 'Span' ? last : childOf(parent, 'Span') };
  }
}

function branchOf(span: Span): StructureNode | undefined {
  return typeof span.owner === 'string' ? undefined : span.owner;
}

/** The faces of running text. */
const regular: readonly FaceRole[] = ['body', 'serif', 'kai'];

/** What a link says of itself is said again at each of its lines: of a long one, the beginning. */
function short(text: string): string {
  return text.length > longestAlt
    ? `${text.slice(0, longestAlt).replace(/[\ud800-\udbff]$/, '')}…`
    : text;
}

/** A face that is strong already stays: in a heading, strong is no other face. */
function stronger(role: FaceRole, strong: FaceRole): FaceRole {
  return regular.includes(role) ? strong : role;
}

/** The words of inlines, without what they look like. */
export function plainText(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if ('content' in inline) return plainText(inline.content);
      if (inline.kind === 'text' || inline.kind === 'code') return inline.text;
      return inline.kind === 'picture' ? inline.alt : '';
    })
    .join('');
}
