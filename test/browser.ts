import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const require = createRequire(import.meta.url);
const browserEntry = require.resolve('@sparticuz/chromium');
const browserPackage = join(dirname(browserEntry), '..', '..');

/** Folders of the development fonts, so that Chinese has the same widths on every machine. */
const fontFolders = ['serif', 'sans'].flatMap((kind) =>
  ['400Regular', '700Bold'].map((weight) =>
    join(dirname(require.resolve(`@expo-google-fonts/noto-${kind}-sc/package.json`)), weight),
  ),
);

/**
 * Starts the Chromium of `@sparticuz/chromium`, with its own libraries and the development fonts, so
 * that nothing of the system is needed. The caller closes it; one start a test file is enough.
 */
export async function launchBrowser(): Promise<Browser> {
  const folder = unpacked();
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    chromiumSandbox: false,
    args: ['--no-zygote', '--disable-gpu', '--font-render-hinting=none'],
    env: {
      HOME: folder,
      LANG: 'C.UTF-8',
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  });
}

/**
 * The folder that holds the unpacked browser. Test files run at the same time, so it is unpacked
 * beside and given its name when it is whole; who comes second throws its copy away.
 */
function unpacked(): string {
  const version: string = require(join(browserPackage, 'package.json')).version;
  const cache = join(browserPackage, '..', '..', '.cache');
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const beside = mkdtempSync(`${folder}-`);
  unpack(beside);
  writeFileSync(join(beside, 'fonts.conf'), fontsConfiguration());
  try {
    renameSync(beside, folder);
  } catch {
    rmSync(beside, { recursive: true });
  }
  return folder;
}

/**
 * The package unpacks to the temporary folder, and its shared libraries only where it believes itself
 * in AWS Lambda; it reads both from the environment, so it gets a process with one of its own.
 */
function unpack(folder: string): void {
  const script = `require(${JSON.stringify(browserEntry)}).executablePath()`;
  execFileSync(process.execPath, ['--eval', script], {
    env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
  });
}

/** The cache lies in the unpacked browser's HOME. */
function fontsConfiguration(): string {
  const folders = fontFolders.map((folder) => `  <dir>${folder}</dir>\n`).join('');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders}  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
}
