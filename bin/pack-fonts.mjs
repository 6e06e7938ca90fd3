import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { bulletinCharacters, traditionalCharacters } from './font-characters.mjs';

const require = createRequire(import.meta.url);
const serif = '@expo-google-fonts/noto-serif-sc';
const sans = '@expo-google-fonts/noto-sans-sc';
const kai = '@fontsource/lxgw-wenkai';
const emoji = '@expo-google-fonts/noto-emoji';

/** The faces of the pack, by the name of their file; `traditional` marks the one that holds those too. */
const faces = {
  serif: {
    from: serif,
    font: '400Regular/NotoSerifSC_400Regular.ttf',
    licence: 'LICENSE_FONT',
    traditional: true,
  },
  heavy: { from: serif, font: '700Bold/NotoSerifSC_700Bold.ttf', licence: 'LICENSE_FONT' },
  sans: { from: sans, font: '500Medium/NotoSansSC_500Medium.ttf', licence: 'LICENSE_FONT' },
  kai: { from: kai, font: 'files/lxgw-wenkai-latin-500-normal.woff2', licence: 'LICENSE' },
  emoji: {
    from: emoji,
    font: '400Regular/NotoEmoji_400Regular.ttf',
    licence: 'LICENSE_FONT',
    whole: true,
  },
};

/** Layout, vertical and hinting tables: lines are set glyph by glyph, so nothing reads them. */
const unused =
  'BASE DSIG GDEF GPOS GSUB HVAR JSTF MATH MVAR STAT VORG avar gasp kern meta post vhea vmtx';

/** Copyright, family, version, licence: name records 0–6, 13 and 14 (OpenType, `name`). */
const keptNames = [0, 1, 2, 3, 4, 5, 6, 13, 14];

/**
 * Cuts the fonts of the development packages down to what a bulletin needs and writes them as
 * `serif.ttf`, `heavy.ttf`, `sans.ttf`, `kai.ttf` and `emoji.ttf` into `folder`, each with its
 * licence. Does nothing where the pack was made of the same packages by the same program; returns
 * whether it made one.
 */
export async function packFonts(folder) {
  const stamp = packStamp();
  if (stampIn(folder) === stamp) return false;
  mkdirSync(folder, { recursive: true });
  for (const [name, face] of Object.entries(faces)) {
    replaceFile(join(folder, `${name}.ttf`), await cut(face));
    replaceFile(join(folder, `${name}.OFL.txt`), readFileSync(inPackage(face.from, face.licence)));
  }
  replaceFile(join(folder, 'stamp'), stamp);
  return true;
}

async function cut(face) {
  const subsetFont = require('subset-font');
  const font = readFileSync(inPackage(face.from, face.font));
  const options = {
    targetFormat: 'truetype',
    noHinting: true,
    noLayoutClosure: true,
    dropTables: unused.split(' '),
    preserveNameIds: keptNames,
  };
  if (face.whole) return subsetFont(font, undefined, { ...options, keepAllGlyphs: true });
  const traditional = face.traditional ? traditionalCharacters() : [];
  return subsetFont(font, [...bulletinCharacters(), ...traditional].join(''), options);
}

/** Changes with the packages' versions and with the recipe. */
function packStamp() {
  const packages = [serif, sans, kai, emoji, 'subset-font'];
  const versions = packages.map((name) => `${name} ${versionOf(name)}\n`);
  const recipe = [
    'pack-fonts.mjs',
    'font-characters.mjs',
    'standard-characters-beyond-gb2312.txt',
  ].map((name) => readFileSync(new URL(name, import.meta.url)));
  const hash = createHash('sha256');
  for (const part of [...versions, ...recipe]) hash.update(part);
  return `${hash.digest('hex')}\n`;
}

function stampIn(folder) {
  try {
    return readFileSync(join(folder, 'stamp'), 'utf8');
  } catch {
    return undefined;
  }
}

function versionOf(name) {
  return JSON.parse(readFileSync(inPackage(name, 'package.json'), 'utf8')).version;
}

/** A file of a package; found by its package.json, since not every package exports its files. */
function inPackage(name, file) {
  return join(dirname(require.resolve(`${name}/package.json`)), file);
}

/** A process that is killed leaves no half a font behind. */
function replaceFile(path, bytes) {
  const beside = `${path}.${process.pid}.new`;
  writeFileSync(beside, bytes);
  renameSync(beside, path);
}
