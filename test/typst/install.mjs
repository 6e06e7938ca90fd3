// Typst's compiler and the fonts for it, in a cache folder of their own. The package is no development
// dependency: its packages for some platforms are missing from some registries, which breaks `npm ci`.

import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

const compiler = '@myriaddreamin/typst-ts-node-compiler';
const version = '0.7.0';
const cache = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', `typst-${version}`);

/** The whole fonts that the program's pack is cut from. */
const fonts = [
  ['@expo-google-fonts/noto-serif-sc', '400Regular/NotoSerifSC_400Regular.ttf'],
  ['@expo-google-fonts/noto-serif-sc', '700Bold/NotoSerifSC_700Bold.ttf'],
  ['@expo-google-fonts/noto-sans-sc', '500Medium/NotoSansSC_500Medium.ttf'],
  ['@expo-google-fonts/noto-emoji', '400Regular/NotoEmoji_400Regular.ttf'],
  ['@fontsource/lxgw-wenkai', 'files/lxgw-wenkai-latin-500-normal.woff2'],
];

/**
 * Installs what is missing, with a word about it. Returns the package's name, and the arguments of a
 * node that makes the PDF `out` of `folder`/issue.typ, by Typst and nothing else.
 */
export async function installTypst() {
  const module = join(cache, 'node_modules', compiler, 'index.js');
  const fontFolder = join(cache, 'fonts');
  if (!existsSync(module)) {
    console.error(`Installing ${compiler} ${version} into ${cache}`);
    mkdirSync(cache, { recursive: true });
    writeFileSync(join(cache, 'package.json'), '{ "private": true }\n');
    const command = ['install', '--no-save', '--no-audit', '--no-fund', `${compiler}@${version}`];
    execFileSync('npm', command, {
      cwd: cache,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
  }
  if (!existsSync(fontFolder)) {
    mkdirSync(fontFolder);
    try {
      for (const [from, file] of fonts) await putFont(from, file, fontFolder);
    } catch (error) {
      rmSync(fontFolder, { recursive: true });
      throw error;
    }
  }
  const script = join(import.meta.dirname, 'compile.mjs');
  return {
    name: `${compiler} ${version}`,
    command: (folder, out) => [script, module, fontFolder, folder, out],
  };
}

/** Typst reads no WOFF2: such a font is unpacked, whole. */
async function putFont(from, file, folder) {
  const path = join(dirname(require.resolve(`${from}/package.json`)), file);
  const name = file.split('/').at(-1);
  if (!name.endsWith('.woff2')) return copyFileSync(path, join(folder, name));
  const fontverter = createRequire(require.resolve('subset-font'))('fontverter');
  const font = await fontverter.convert(readFileSync(path), 'truetype');
  return writeFileSync(join(folder, name.replace(/woff2$/, 'ttf')), font);
}
