import type { Files } from '../../host/host.js';
import { type Diagnostic, hasError, type Outcome, type Place } from '../../model/diagnostic.js';
import { finding } from '../../model/finding.js';
import { nearest } from '../../model/nearest.js';
import { readSource } from '../../read/source.js';
import type { Theme } from '../../typeset/theme.js';
import { buildTheme } from './build-theme.js';
import type { Declaration, Declarations } from './declaration.js';
import { type FaceChoices, faceChoices } from './face-choices.js';
import { inheritStyles } from './inherit-styles.js';
import { parseTheme } from './parse-theme.js';
import { readyThemes } from './ready-themes.js';
import { findThemeFile, type ThemeFile, themeNames } from './theme-file.js';
import { ValueReader } from './value-reader.js';

/** Where themes are looked for, and which is wanted. */
export interface ThemeRequest {
  /** Absolute. Its `templates/` stand in for the package's, file by file. */
  readonly workspaceRoot: string;
  /** Absolute. */
  readonly packageRoot: string;
  /** The theme's or the layout's name. */
  readonly name: string;
  /** Where the name was written; a theme that is not there is reported at it. */
  readonly place: Place;
}

/** A theme with the faces that it names. */
export interface LoadedTheme {
  readonly theme: Theme;
  readonly faces: FaceChoices;
}

/**
 * Loads a theme: its file and those that it extends, laid over one another from the ground up and
 * resolved to one flat table. Undefined where something is wrong with it. All that is wrong is said
 * at once, but for what may only seem so while something else is.
 */
export function loadTheme(files: Files, request: ThemeRequest): Outcome<LoadedTheme | undefined> {
  const chain = readChain(files, request);
  if (!chain.isWhole) return { value: undefined, diagnostics: chain.diagnostics };
  const inherited = inheritStyles(chain.declarations);
  const before = [...chain.diagnostics, ...inherited.diagnostics];
  const values = new ValueReader(inherited.value, chain.ground);
  const loaded = { theme: buildTheme(values), faces: faceChoices(values) };
  // A style that is like none of the known ones lacks what it would have had from it.
  const told = values.diagnostics.filter(
    ({ rule }) => rule !== 'theme-incomplete' || !hasError(before),
  );
  const diagnostics = [...before, ...told];
  return { value: hasError(diagnostics) ? undefined : loaded, diagnostics };
}

interface Chain {
  readonly declarations: Declarations;
  /** Where a key that all of them lack is missed: the theme that extends nothing. */
  readonly ground: Place;
  /** True where all of them were found, and the ground has no error that could hide an `extends`. */
  readonly isWhole: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

type Wanted = Pick<Declaration, 'text' | 'place'>;

/** Follows `extends` to the theme that extends nothing. */
function readChain(files: Files, request: ThemeRequest): Chain {
  const roots = [request.workspaceRoot, request.packageRoot];
  const taken: ThemeFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const layers: Declarations[] = [];
  const names = new Set<string>();
  let isWhole = false;
  let wanted: Wanted | undefined = { text: request.name, place: request.place };
  while (wanted !== undefined) {
    const { text: name, place }: Wanted = wanted;
    const found = findThemeFile(files, roots, name, taken);
    if (found === undefined && names.has(name)) {
      diagnostics.push(finding('theme-extends-circle', place, { name }));
      isWhole = false;
      break;
    }
    if (found === undefined) {
      const known = themeNames(files, roots);
      diagnostics.push(
        finding('theme-missing', place, { name, known, near: nearest(name, known) }),
      );
      isWhole = false;
      break;
    }
    names.add(name);
    const read = readTheme(files, found);
    diagnostics.push(...read.diagnostics);
    isWhole = !hasError(read.diagnostics);
    taken.push(found);
    layers.unshift(read.value);
    wanted = read.value.get('extends');
  }
  const ground: Place = { file: taken.at(-1)?.file ?? '', line: 1, column: 1 };
  const declarations = new Map(layers.flatMap((layer) => [...layer]));
  return { declarations, ground, isWhole, diagnostics };
}

function readTheme(files: Files, { root, file }: ThemeFile): Outcome<Declarations> {
  const { value: text, diagnostics } = readSource(files, root, file);
  if (text === undefined) return { value: new Map(), diagnostics };
  const ready = readyThemes.get(text);
  if (ready !== undefined) return { value: ready, diagnostics };
  const parsed = parseTheme(text, file);
  return { value: parsed.value, diagnostics: [...diagnostics, ...parsed.diagnostics] };
}
