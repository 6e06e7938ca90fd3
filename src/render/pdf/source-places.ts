import type { Node } from 'mdast';
import type { Place } from '../../model/diagnostic.js';
import type { Report } from '../../model/report.js';

/** Where the texts of a report were written, for findings about what stands on its pages. */
export interface SourcePlaces {
  /** The issue's file. */
  readonly issue: Place;
  /** The file of the article with that anchor. */
  readonly article: (anchor: string) => Place;
  /** A node of the article's text; of the editor's note where no anchor is given. */
  readonly node: (node: Node, anchor?: string) => Place | undefined;
}

/** The places of a report's texts; nodes carry positions in the text that they were parsed from. */
export function sourcePlaces({ issue }: Report): SourcePlaces {
  const articleOf = (anchor: string) =>
    issue.articles.find(({ fileNumber }) => fileNumber === Number(anchor));
  return {
    issue: start(issue.file),
    article: (anchor) => start(articleOf(anchor)?.file ?? issue.file),
    node: ({ position }, anchor) => {
      const article = anchor === undefined ? undefined : articleOf(anchor);
      if (position === undefined) return undefined;
      const file = article?.file ?? issue.file;
      const before = (article?.bodyLine ?? issue.noteLine) - 1;
      return {
        file,
        line: position.start.line + before,
        column: position.start.column,
        endLine: position.end.line + before,
        endColumn: position.end.column,
      };
    },
  };
}

function start(file: string): Place {
  return { file, line: 1, column: 1 };
}
