import { joinedLines } from '../../../compose/joined-lines.js';
import type { Place } from '../../../model/diagnostic.js';
import type { Inline } from '../../../typeset/document.js';
import type { LinkTarget } from '../../../typeset/frame.js';
import type { Element } from './element.js';

/** What the text of a template needs to know. */
export interface TemplateScope {
  /** The source file that the text is of, for findings of the typesetter. */
  readonly place: Place;
  /** Where an `a` leads; undefined, and reported, where nowhere. */
  readonly target: (link: Element) => LinkTarget | undefined;
}

/** Turns the content of an element that holds text into inlines, white space counting as in XHTML. */
export function templateInlines(element: Element, scope: TemplateScope): readonly Inline[] {
  return inlines(element.children, scope, new WhiteSpace());
}

function inlines(
  children: Element['children'],
  scope: TemplateScope,
  space: WhiteSpace,
): readonly Inline[] {
  return children.flatMap((child): readonly Inline[] => {
    if (typeof child !== 'string') return inlineElement(child, scope, space);
    const text = space.collapse(child);
    return text === '' ? [] : [{ kind: 'text', text, place: scope.place }];
  });
}

function inlineElement(
  element: Element,
  scope: TemplateScope,
  space: WhiteSpace,
): readonly Inline[] {
  if (element.name === 'br') {
    space.startLine();
    return [{ kind: 'break' }];
  }
  const content = inlines(element.children, scope, space);
  if (element.name === 'strong') return [{ kind: 'strong', content }];
  if (element.name === 'em') return [{ kind: 'emphasis', content }];
  const target = scope.target(element);
  return target === undefined ? content : [{ kind: 'link', target, content }];
}

/** Collapses white space over the pieces of one text: what was read before decides. */
class WhiteSpace {
  #before = '';
  #pending = '';

  /** What follows stands at a line's start, where white space is nothing. */
  startLine(): void {
    this.#before = '';
    this.#pending = '';
  }

  collapse(text: string): string {
    let result = '';
    for (const [piece] of text.matchAll(/[ \t\r\n]+|[^ \t\r\n]/gu)) {
      if (/^[ \t\r\n]/.test(piece)) {
        this.#pending += piece;
      } else {
        result += this.#space(piece) + piece;
        this.#before = piece;
        this.#pending = '';
      }
    }
    return result;
  }

  #space(next: string): string {
    if (this.#pending === '' || this.#before === '') return '';
    if (!this.#pending.includes('\n')) return ' ';
    const joined = joinedLines(`${this.#before}\n${next}`);
    return joined.slice(this.#before.length, -next.length);
  }
}
