/** The formats of reports, in the order in which they are written; a layout has a template for each: `report.<format>.hbs`. */
export const formats = ['md', 'html', 'pdf'] as const;

export type Format = (typeof formats)[number];

/** One template as it lies on disk. */
export interface TemplateFile {
  /** `templates/weekly/report.md.hbs`: relative to the workspace, or to the package for a built-in one. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The bytes as text: no byte-order mark, lines end with LF. */
  readonly text: string;
}

/** All templates of one layout, a workspace's own standing in for built-in ones file by file. */
export interface LayoutFiles {
  readonly name: string;
  readonly reports: ReadonlyMap<Format, TemplateFile>;
  /** By the name that `{{> name}}` calls: the file's name without `.hbs`. */
  readonly partials: ReadonlyMap<string, TemplateFile>;
  /** Every file above, in a fixed order: what a build's content hash is made of. */
  readonly files: readonly TemplateFile[];
}
