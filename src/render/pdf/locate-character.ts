import type { Article } from '../../model/article.js';
import type { Diagnostic, Place } from '../../model/diagnostic.js';
import type { Issue } from '../../model/issue.js';

/** What an article prints of its front matter. */
const printed = ['title', 'toc', 'media', 'source', 'section'] as const;

/**
 * Points a finding about a character that no font has, which the typesetter can only place in its
 * whole stretch of text, at the very character in the source, or at the key whose value holds it.
 */
export function locateCharacter(diagnostic: Diagnostic, issue: Issue): Diagnostic {
  if (!isMissingCharacter(diagnostic)) return diagnostic;
  const { place, values } = diagnostic;
  const { character } = values;
  const article = issue.articles.find(({ file }) => file === place.file);
  const found =
    place.endLine === undefined
      ? article && keyWith(character, article)
      : characterIn(
          article?.body ?? issue.note,
          article?.bodyLine ?? issue.noteLine,
          place,
          character,
        );
  return found === undefined ? diagnostic : { ...diagnostic, place: found };
}

function isMissingCharacter(diagnostic: Diagnostic): diagnostic is Diagnostic<'character-missing'> {
  return diagnostic.rule === 'character-missing';
}

function keyWith(character: string, article: Article): Place | undefined {
  const field = printed.find((name) => article[name]?.includes(character));
  return field && article.places[field];
}

/** Undefined where the character was not written as itself. `firstLine` is the line of the file on which `text` starts. */
function characterIn(
  text: string,
  firstLine: number,
  { file, line, column, endLine = line }: Place,
  character: string,
): Place | undefined {
  const lines = text.split('\n');
  for (let at = line; at <= endLine; at += 1) {
    const found = lines[at - firstLine]?.indexOf(character, at === line ? column - 1 : 0) ?? -1;
    if (found < 0) continue;
    return {
      file,
      line: at,
      column: found + 1,
      endLine: at,
      endColumn: found + 1 + character.length,
    };
  }
  return undefined;
}
