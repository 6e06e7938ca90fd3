import { CST, Lexer, Parser } from 'yaml';
import type { YamlConstruct } from '../messages/zh/source.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { finding } from '../model/finding.js';
import type { PlaceOf } from './places.js';

/** How deep lists and mappings may stand in each other. */
const deepest = 20;

/** The parser's stack holds the document below its collections. */
const deepestStack = deepest + 1;

const refusedConstructs: Partial<Record<CST.TokenType, YamlConstruct>> = {
  anchor: 'anchor',
  alias: 'alias',
  tag: 'tag',
  'directive-line': 'directive',
};

const closedQuote = /^(?:"(?:[^"\\]|\\[\s\S])*"|'(?:[^']|'')*')$/;

/** The mark that begins what has no end: the offset of a quotation mark or a bracket. */
export interface Unclosed {
  readonly problem: 'quote' | 'bracket';
  readonly start: number;
}

/** The tokens of a YAML source, or why they are refused. */
export type Tokens =
  | {
      readonly kind: 'tokens';
      readonly tokens: readonly CST.Token[];
      readonly unclosed: Unclosed | undefined;
    }
  | { readonly kind: 'refused'; readonly diagnostic: Diagnostic };

/** Takes YAML apart and stops at the first anchor, alias, tag or directive, or where it nests too deep, before anything is made of them. */
export function tokenise(source: string, placeOf: PlaceOf): Tokens {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const openBrackets: number[] = [];
  let openQuote: number | undefined;
  let isPlainText = false;
  for (const lexeme of new Lexer().lex(source)) {
    const start = parser.offset;
    const end = start + lexeme.length;
    // A plain text that follows its mark may well begin like an anchor.
    const type = isPlainText ? 'scalar' : CST.tokenType(lexeme);
    isPlainText = lexeme === CST.SCALAR;
    const construct = type === null ? undefined : refusedConstructs[type];
    if (construct !== undefined) {
      return refuse(finding('yaml-construct', placeOf(start, end), { construct }));
    }
    if (type?.endsWith('-quoted-scalar') && !closedQuote.test(lexeme)) {
      openQuote ??= start;
    }
    if (type === 'flow-map-start' || type === 'flow-seq-start') openBrackets.push(start);
    if (type === 'flow-map-end' || type === 'flow-seq-end') openBrackets.pop();
    tokens.push(...parser.next(lexeme));
    if (parser.stack.length > deepestStack) {
      return refuse(finding('yaml-too-deep', placeOf(start, end), { deepest }));
    }
  }
  tokens.push(...parser.end());
  return { kind: 'tokens', tokens, unclosed: unclosedAt(openQuote, openBrackets[0]) };
}

function unclosedAt(quote: number | undefined, bracket: number | undefined): Unclosed | undefined {
  if (quote !== undefined) return { problem: 'quote', start: quote };
  return bracket === undefined ? undefined : { problem: 'bracket', start: bracket };
}

function refuse(diagnostic: Diagnostic): Tokens {
  return { kind: 'refused', diagnostic };
}
