import { Composer, type ErrorCode, isMap, isScalar, isSeq, type YAMLError } from 'yaml';
import type { YamlProblem } from '../messages/zh/source.js';
import type { Diagnostic, Outcome } from '../model/diagnostic.js';
import { finding } from '../model/finding.js';
import { colonFindings } from './colons.js';
import type { PlaceOf } from './places.js';
import type { YamlMapping } from './yaml-node.js';
import { tokenise, type Unclosed } from './yaml-tokens.js';
import { treeOf } from './yaml-tree.js';

/** The most UTF-16 units of YAML that are looked at. */
const yamlLimit = 65_536;

/** What the parser's errors say, in kinds that an editor can do something about. */
const problems: Partial<Record<ErrorCode, YamlProblem>> = {
  BAD_DQ_ESCAPE: 'escape',
  BAD_INDENT: 'indent',
  BAD_SCALAR_START: 'reserved-character',
  BLOCK_AS_IMPLICIT_KEY: 'colon-in-value',
  MULTILINE_IMPLICIT_KEY: 'no-colon',
  TAB_AS_INDENT: 'tab',
  UNEXPECTED_TOKEN: 'stray-text',
};

/**
 * Reads YAML as a mapping of texts, lists and mappings, each with its place (failsafe schema of
 * YAML 1.2.2, §10.1). Anchors, aliases, tags and merge keys are refused: editors have no use for
 * them, and attackers do. Undefined, with an error, where the YAML is no sound mapping.
 */
export function parseYaml(source: string, placeOf: PlaceOf): Outcome<YamlMapping | undefined> {
  const refuse = (...diagnostics: Diagnostic[]) => ({ value: undefined, diagnostics });
  if (source.length > yamlLimit) return refuse(finding('yaml-too-large', placeOf(0, 0), {}));
  const colons = colonFindings(source, placeOf);
  if (colons.length > 0) return refuse(...colons);
  const tokens = tokenise(source, placeOf);
  if (tokens.kind === 'refused') return refuse(tokens.diagnostic);

  const composer = new Composer({
    schema: 'failsafe',
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'silent',
  });
  const [document, second] = composer.compose(tokens.tokens, true, source.length);
  const error = document?.errors[0];
  if (error !== undefined) return refuse(brokenAt(error, tokens.unclosed, placeOf));
  if (second !== undefined) {
    const [start] = second.range;
    return refuse(finding('yaml-broken', placeOf(start, start), { problem: 'second-document' }));
  }
  const root = document?.contents;
  if (!isMap(root)) {
    const [start, end] = root?.range ?? [0, 0];
    return refuse(finding('yaml-no-mapping', placeOf(start, end), { found: kindOf(root) }));
  }
  return treeOf(root, placeOf);
}

function brokenAt(error: YAMLError, unclosed: Unclosed | undefined, placeOf: PlaceOf): Diagnostic {
  // The parser notices at the end of the file what is to be mended at the opening mark.
  if (unclosed !== undefined) {
    const { problem, start } = unclosed;
    return finding('yaml-broken', placeOf(start, start + 1), { problem });
  }
  const problem = problems[error.code] ?? 'other';
  return finding('yaml-broken', placeOf(...error.pos), { problem });
}

function kindOf(node: unknown): 'list' | 'text' | 'nothing' {
  if (isSeq(node)) return 'list';
  return isScalar(node) && node.value !== '' ? 'text' : 'nothing';
}
