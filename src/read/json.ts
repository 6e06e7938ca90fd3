/** A value of JSON, and where it stands: offsets in UTF-16 units, `end` behind the last. */
export type JsonNode = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'object'; readonly entries: readonly JsonEntry[] }
  | { readonly kind: 'list'; readonly items: readonly JsonNode[] }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'other' }
);

interface JsonEntry {
  readonly key: string;
  readonly value: JsonNode;
}

/** A text that is no JSON: the offset from which on it is not. */
export interface NoJson {
  readonly kind: 'broken';
  readonly at: number;
}

/** Lists and objects in each other, more than which would take more stack than there is. */
const deepest = 100;

const blank = /[ \t\n\r]*/y;

const literal = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null/y;

/** Reads JSON (RFC 8259) and says where each value stands, which JSON.parse does not. */
export function parseJson(source: string): JsonNode | NoJson {
  let at = 0;

  /** Goes over `mark`, and the blanks before it, if it is next. */
  function passes(mark: string): boolean {
    at += matchLength(blank, source, at);
    if (source[at] !== mark) return false;
    at += 1;
    return true;
  }

  function value(depth: number): JsonNode {
    at += matchLength(blank, source, at);
    const start = at;
    if (depth > deepest) throw new Stop(at);
    if (source[at] === '"') return { kind: 'text', text: text(), start, end: at };
    if (passes('{')) {
      const entries = series('}', () => entry(depth));
      return { kind: 'object', entries, start, end: at };
    }
    if (passes('[')) {
      const items = series(']', () => value(depth + 1));
      return { kind: 'list', items, start, end: at };
    }
    at += matchLength(literal, source, at);
    if (at === start) throw new Stop(at);
    return { kind: 'other', start, end: at };
  }

  function series<T>(close: string, read: () => T): readonly T[] {
    const all: T[] = [];
    if (passes(close)) return all;
    do all.push(read());
    while (passes(','));
    if (!passes(close)) throw new Stop(at);
    return all;
  }

  function entry(depth: number): JsonEntry {
    at += matchLength(blank, source, at);
    const key = text();
    if (!passes(':')) throw new Stop(at);
    return { key, value: value(depth + 1) };
  }

  function text(): string {
    const start = at;
    if (source[at] !== '"') throw new Stop(at);
    do at += source[at] === '\\' ? 2 : 1;
    while (at < source.length && source[at] !== '"');
    at += 1;
    try {
      return String(JSON.parse(source.slice(start, at)));
    } catch {
      throw new Stop(start);
    }
  }

  try {
    const root = value(0);
    at += matchLength(blank, source, at);
    return at < source.length ? { kind: 'broken', at } : root;
  } catch (error) {
    if (error instanceof Stop) return { kind: 'broken', at: error.at };
    throw error;
  }
}

/** Ends the reading. */
class Stop extends Error {
  constructor(readonly at: number) {
    super(`no JSON at ${at}`);
  }
}

function matchLength(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0].length ?? 0;
}
