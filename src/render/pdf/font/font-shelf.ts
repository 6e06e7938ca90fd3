import { join } from 'node:path';
import type { Files, Host, OpenFile } from '../../../host/host.js';
import { type Diagnostic, hasError, type Outcome } from '../../../model/diagnostic.js';
import { finding } from '../../../model/finding.js';
import type { FaceChoice, FaceChoices } from '../../../template/theme/face-choices.js';
import type { Cast } from './faces.js';
import { findFont } from './find-font.js';
import { type FontSource, type PackedFonts, packedFonts } from './packed-fonts.js';
import { type FontFile, type FoundFont, WorkspaceFonts } from './workspace-fonts.js';

/** The fonts at hand for a run: opened when a theme first names them, and shared by all themes and issues. */
export interface FontShelf {
  /** The fonts that a theme chose; undefined where one of them cannot be used. */
  cast(choices: FaceChoices): Promise<Outcome<Cast | undefined>>;
  /** Closes the files; nothing can be set after it. */
  close(): void;
}

/** Opens the font pack, and the `fonts/` of the workspace `root`. */
export function openFontShelf({ files, packageRoot }: Host, root: string): FontShelf {
  const { packed, close } = openPack(files, packageRoot);
  const own = new WorkspaceFonts(files, root);

  return {
    async cast(choices) {
      const diagnostics: Diagnostic[] = [];
      const named = new Set<string>();
      const source = async (choice: FaceChoice): Promise<FontSource> => {
        const found = await findFont(choice, packed, own);
        diagnostics.push(...found.diagnostics);
        if (found.file !== undefined) named.add(found.file);
        return found.value ?? packed.serif;
      };
      const roles = {
        body: await source(choices.body),
        title: await source(choices.title),
        serif: await source(choices.serif),
        heavy: await source(choices.heavy),
        sans: await source(choices.sans),
        kai: await source(choices.kai),
      };
      if (hasError(diagnostics)) return { value: undefined, diagnostics };
      const others = await otherFonts(own, named);
      diagnostics.push(...others.diagnostics);
      return { value: { roles, packed, others: others.value }, diagnostics };
    },
    close() {
      own.close();
      close();
    },
  };
}

function openPack(files: Files, packageRoot: string): { packed: PackedFonts; close(): void } {
  const opened: OpenFile[] = [];
  const packed = packedFonts((name) => {
    const file = files.open(join(packageRoot, 'dist', 'fonts', `${name}.ttf`));
    if (file !== undefined) opened.push(file);
    return file;
  });
  return {
    packed,
    close() {
      for (const file of opened.splice(0)) file.close();
    },
  };
}

/** All fonts of `fonts/`, in the order of their names. One that cannot be used is passed over with a warning, unless the theme `named` it. */
async function otherFonts(
  own: WorkspaceFonts,
  named: ReadonlySet<string>,
): Promise<Outcome<readonly FontSource[]>> {
  const value: FontSource[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const name of own.fontFiles) {
    const file = own.open(name);
    const fonts = 'fault' in file ? [file] : await allFonts(file);
    const faults = fonts.flatMap((font) => ('fault' in font ? [font.fault] : []));
    for (const font of fonts) if (!('fault' in font)) value.push(font);
    const [reason] = faults;
    if (reason === undefined || named.has(name)) continue;
    const place = { file: `fonts/${name}`, line: 1, column: 1 };
    diagnostics.push(finding('font-passed-over', place, { name, reason }));
  }
  return { value, diagnostics };
}

async function allFonts(file: FontFile): Promise<readonly FoundFont[]> {
  const fonts: FoundFont[] = [];
  for (let number = 0; number < file.count; number += 1) fonts.push(await file.font(number));
  return fonts;
}
