// Makes dist/ out of the sources: the program in chunks that are loaded when they are needed, the
// type declarations, the font pack, and the licences of what the bundle holds.

const { execFileSync } = require('node:child_process');
const crypto = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const esbuild = require('esbuild');

const root = path.join(__dirname, '..');
const dist = path.join(root, 'dist');

/** Handlebars as it is, without what its main file adds to `require`. */
const handlebars = {
  'handlebars/dist': path.join(root, 'node_modules/handlebars/dist'),
  handlebars: path.join(root, 'node_modules/handlebars/dist/cjs/handlebars.js'),
};

/**
 * Parts of packages that the program never runs, left out of the bundle: gray-matter's own engines
 * (one of them evaluates code), and what pdfkit needs for fonts, line breaks, PNG and encryption,
 * whose start alone takes longer than setting an issue.
 */
const unused = new Map([
  [/[\\/]gray-matter[\\/]lib[\\/]engines\.js$/, 'module.exports = {};'],
  [
    /[\\/]node_modules[\\/]fontkit[\\/]/,
    'export function create() { throw new Error("fontkit is left out"); }',
  ],
  [
    /[\\/]node_modules[\\/]@noble[\\/]ciphers[\\/]/,
    'export const cbc = undefined, ecb = undefined;',
  ],
  [/[\\/]node_modules[\\/]png-js[\\/]/, 'export default class {}'],
  [/[\\/]node_modules[\\/]linebreak[\\/]/, 'export default class {}'],
]);

const leaveOut = {
  name: 'leave-out',
  setup(build) {
    // Commander starts other programs with it, which ours never asks for.
    build.onResolve({ filter: /^node:child_process$/ }, () => ({
      path: 'child_process',
      namespace: 'empty',
    }));
    build.onLoad({ filter: /./, namespace: 'empty' }, () => ({ contents: '' }));
    for (const [filter, contents] of unused)
      build.onLoad({ filter }, () => ({ contents, loader: 'js' }));
  },
};

/** Loads a module of the sources, for use while the program is built. */
async function loadSource(entryPoint) {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: [entryPoint],
    bundle: true,
    format: 'cjs',
    platform: 'node',
    write: false,
    alias: handlebars,
    logLevel: 'warning',
  });
  const module = { exports: {} };
  new Function('module', 'exports', 'require', outputFiles[0].text)(
    module,
    module.exports,
    require,
  );
  return module.exports;
}

/** The built-in files of `templates/` with an ending, in a fixed order. */
function builtIn(ending) {
  const folder = path.join(root, 'templates');
  const names = fs
    .readdirSync(folder, { recursive: true })
    .map((name) => name.replaceAll('\\', '/'));
  return names
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => ({ name, text: fs.readFileSync(path.join(folder, name), 'utf8') }));
}

/** The built-in templates, compiled. */
async function readyTemplates() {
  const { precompile } = await loadSource('src/template/precompile.ts');
  const files = builtIn('.hbs');
  const partials = files
    .filter(({ name }) => name.includes('partials/'))
    .map(({ name }) => path.basename(name, '.hbs'));
  const entries = files.map(({ name, text }) => {
    const ready = precompile(name, text, partials);
    return `[${JSON.stringify(text)}, {partials: ${JSON.stringify(ready.partials)}, specification: ${ready.specification}}]`;
  });
  return `export const readyTemplates = new Map([${entries.join(',')}]);`;
}

/** The built-in themes, read. */
async function readyThemes() {
  const { parseTheme } = await loadSource('src/template/theme/parse-theme.ts');
  const entries = builtIn('.yaml').map(({ name, text }) => {
    const { value, diagnostics } = parseTheme(text, `templates/${name}`);
    if (diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
    return `[${JSON.stringify(text)}, new Map(${JSON.stringify([...value])})]`;
  });
  return `export const readyThemes = new Map([${entries.join(',')}]);`;
}

/** Fills in the modules that hold what is made ready when the program is built. */
const fillIn = {
  name: 'fill-in',
  setup(build) {
    const ready = [
      [/[\\/]src[\\/]template[\\/]ready-templates\.ts$/, readyTemplates],
      [/[\\/]src[\\/]template[\\/]theme[\\/]ready-themes\.ts$/, readyThemes],
    ];
    for (const [filter, contents] of ready) {
      build.onLoad({ filter }, async () => ({ contents: await contents(), loader: 'js' }));
    }
  },
};

/** Stands for `import.meta.url`, by which pdfkit finds its colour profile. */
const moduleUrl = 'const moduleUrl=require("node:url").pathToFileURL(__filename).href;';

/**
 * Escapes what the bundler leaves as it is, which stands in regular expressions alone: text of one
 * byte a character loads faster and takes half the memory.
 */
function ascii(code) {
  return code.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Bundles the program as ES modules that share chunks, then turns each chunk into CommonJS. */
async function bundle() {
  const result = await esbuild.build({
    absWorkingDir: root,
    entryPoints: { main: 'src/cli/run.ts', library: 'src/index.ts' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    outdir: dist,
    write: false,
    metafile: true,
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    alias: handlebars,
    define: { 'import.meta.dirname': '__dirname', 'import.meta.url': 'moduleUrl' },
    plugins: [leaveOut, fillIn],
    logLevel: 'warning',
  });
  for (const entry of fs.readdirSync(dist)) {
    if (entry.endsWith('.js')) fs.rmSync(path.join(dist, entry));
  }
  for (const file of result.outputFiles) {
    const { code } = await esbuild.transform(file.text, {
      format: 'cjs',
      platform: 'node',
      target: 'node20.19',
      supported: { 'dynamic-import': false },
      minifyWhitespace: true,
    });
    fs.writeFileSync(file.path, ascii(code.includes('moduleUrl') ? moduleUrl + code : code));
  }
  return result;
}

/** Puts the colour profile that PDF/A asks for where pdfkit looks for it. */
function copyColourProfile() {
  const profile = 'data/sRGB_IEC61966_2_1.icc';
  fs.mkdirSync(path.join(dist, 'data'), { recursive: true });
  fs.copyFileSync(
    path.join(path.dirname(require.resolve('pdfkit')), profile),
    path.join(dist, profile),
  );
}

/** The texts of the licences of every package in the bundle, as their terms ask. */
function writeLicences(metafile) {
  const packages = new Set();
  for (const input of Object.keys(metafile.inputs)) {
    const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (match) packages.add(match[1]);
  }
  const notices = [...packages].sort().map((folder) => {
    const { name, version, license } = JSON.parse(
      fs.readFileSync(path.join(root, folder, 'package.json'), 'utf8'),
    );
    const file = fs
      .readdirSync(path.join(root, folder))
      .find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? fs.readFileSync(path.join(root, folder, file), 'utf8').trim() : '';
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  fs.writeFileSync(path.join(dist, 'LICENSES.txt'), notices.join(`\n${'-'.repeat(72)}\n\n`));
}

/** A name for this very build: it changes with anything that could change a report. */
function writeBuildId() {
  const hash = crypto.createHash('sha256');
  for (const folder of [dist, path.join(root, 'templates')]) {
    for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (
        entry.isFile() &&
        !['build-id'].includes(entry.name) &&
        !entry.parentPath.includes(`${dist}/types`)
      ) {
        const file = path.join(entry.parentPath, entry.name);
        hash.update(path.relative(root, file)).update(fs.readFileSync(file));
      }
    }
  }
  fs.writeFileSync(path.join(dist, 'build-id'), `${hash.digest('hex').slice(0, 16)}\n`);
}

async function main() {
  fs.mkdirSync(dist, { recursive: true });
  const { packFonts } = await import('./pack-fonts.mjs');
  await packFonts(path.join(dist, 'fonts'));
  const { metafile } = await bundle();
  copyColourProfile();
  writeLicences(metafile);
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.types.json'], {
    cwd: root,
    stdio: 'inherit',
  });
  writeBuildId();
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
