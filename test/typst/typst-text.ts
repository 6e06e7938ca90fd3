import type { Block, Inline } from '../../src/typeset/document.js';
import type { TypstIssue } from './typst-source.js';

/** A string of Typst's language. */
export function typstString(text: string): string {
  const escaped = text.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n').replace(/\t/g, '\\t');
  return `"${escaped}"`;
}

/** Writes the text inside a block; a footnote stands where its first mark is, as Typst wants it. */
export class TypstText {
  readonly #labels = new Map<string, string>();
  readonly #notes = new Set<string>();

  constructor(
    private readonly issue: TypstIssue,
    private readonly noteContent: (blocks: readonly Block[]) => string,
  ) {}

  of(content: readonly Inline[]): string {
    return content.map((inline) => this.#inline(inline)).join('');
  }

  /** As a string, so that no character of it is markup. */
  plain(text: string): string {
    return text === '' ? '' : `#${typstString(text)};`;
  }

  /** A label of letters and figures for any name. */
  label(name: string): string {
    const label = this.#labels.get(name) ?? `at-${this.#labels.size + 1}`;
    this.#labels.set(name, label);
    return label;
  }

  #inline(inline: Inline): string {
    switch (inline.kind) {
      case 'text':
        return this.plain(inline.text);
      case 'strong':
        return `#strong[${this.of(inline.content)}];`;
      case 'emphasis':
        return `#emph[${this.of(inline.content)}];`;
      case 'delete':
        return `#strike[${this.of(inline.content)}];`;
      case 'code':
        return `#raw(${typstString(inline.text)});`;
      case 'link': {
        const { target } = inline;
        const to =
          target.kind === 'anchor' ? `<${this.label(target.anchor)}>` : typstString(target.url);
        return `#link(${to})[${this.of(inline.content)}];`;
      }
      case 'break':
        return '#linebreak();';
      case 'note':
        return this.#note(inline.note);
      case 'picture':
        return this.#picture(inline.picture, inline.alt);
      case 'leader':
        return `#leader(<${this.label(inline.anchor)}>);`;
    }
  }

  #note(name: string): string {
    const label = this.label(`note ${name}`);
    if (this.#notes.has(name)) return `#footnote(<${label}>);`;
    this.#notes.add(name);
    const blocks = this.issue.document.notes.get(name) ?? [];
    return `#footnote[${this.noteContent(blocks)}] <${label}>`;
  }

  #picture(key: string | undefined, alt: string): string {
    const file = key === undefined ? undefined : this.issue.pictures.get(key);
    if (file === undefined) return this.plain(alt);
    return `#box(image(${typstString(file.path)}, height: 1em, alt: ${typstString(alt)}));`;
  }
}
