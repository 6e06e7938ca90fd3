/** Makes a text safe for a format: it must then read as the same text wherever a template may put it. */
export type Escape = (raw: string) => string;

/**
 * A text that comes from a source. `{{value}}` puts it down escaped for the format, since Handlebars
 * asks a value for `toHTML`; `{{{value}}}` as it is.
 */
export class TextValue {
  readonly #raw: string;
  readonly #escape: Escape;

  constructor(raw: string, escaper: Escape) {
    this.#raw = raw;
    this.#escape = escaper;
  }

  toHTML(): string {
    return this.#escape(this.#raw);
  }

  toString(): string {
    return this.#raw;
  }

  /** Another text for the same format. */
  with(raw: string): TextValue {
    return new TextValue(raw, this.#escape);
  }
}

/** What already is markup of the format, such as an article's body: it is put down as it is. */
export class Markup {
  readonly #markup: string;

  constructor(markup: string) {
    this.#markup = markup;
  }

  toHTML(): string {
    return this.#markup;
  }

  toString(): string {
    return this.#markup;
  }
}
