import { Composer, type ErrorCode, type YAMLError } from 'yaml';
import type { YamlProblem } from '../messages/zh/source.js';
import type { Diagnostic, Outcome } from '../model/diagnostic.js';
import { finding } from '../model/finding.js';
import { colonFindings } from './colons.js';
import type { PlaceOf } from './places.js';
import type { YamlMapping, YamlNode } from './yaml-node.js';
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

/** Like {@link parseYamlNode}; undefined, with an error, where the YAML is no mapping. */
export function parseYaml(source: string, placeOf: PlaceOf): Outcome<YamlMapping | undefined> {
  const { value: root, diagnostics } = parseYamlNode(source, placeOf);
  if (root === undefined || root.kind === 'mapping') return { value: root, diagnostics };
  const found = root.kind === 'text' && root.text === '' ? 'nothing' : root.kind;
  return { value: undefined, diagnostics: [finding('yaml-no-mapping', root.place, { found })] };
}

/**
 * Reads YAML as texts, lists and mappings, each with its place (failsafe schema of YAML 1.2.2,
 * §10.1). Anchors, aliases, tags and merge keys are refused: editors have no use for them, and
 * attackers do. Undefined, with an error, where the YAML is not sound.
 */
export function parseYamlNode(source: string, placeOf: PlaceOf): Outcome<YamlNode | undefined> {
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
  return treeOf(document?.contents ?? null, placeOf);
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
