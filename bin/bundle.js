// Bundles the sources and the packages that they stand on, into three files, each read when it is
// needed: main.js holds what the command line needs at once, commands.js what its commands do, and
// compile.js what makes reports. Three files load and keep their compiled code faster than fifty.

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

/** What makes reports, checks articles or explains rules: nothing that a command does without them waits for it. */
const heavyModules = [
  'src/cli/reporters/sarif.ts',
  'src/cli/show-rules.ts',
  'src/compile.ts',
  'src/mend.ts',
  'src/checker/check-alone.ts',
  'src/checker/check-links.ts',
];

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

/**
 * The library's entry, for programs that import it: the same modules, without the code cache. The
 * line that never runs tells Node which names an `import` can ask for.
 */
const libraryEntry = (names) => `'use strict';
const definitions = { ...require('./main.js'), ...require('./commands.js'), ...require('./compile.js') };
const modules = new Map();
function load(name) {
  if (!name.startsWith('./')) return require(name);
  const known = modules.get(name);
  if (known) return known.exports;
  const module = { exports: {} };
  modules.set(name, module);
  definitions[name](module.exports, load, module, __filename, __dirname);
  return module.exports;
}
module.exports = load('./library.js');
0 && (module.exports = { ${names.join(', ')} });
`;

/** Bundles the program as ES modules that share chunks, and turns each chunk into a CommonJS function. */
async function bundle() {
  const { outputFiles, metafile } = await esbuild.build({
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
  const main = reachable(metafile, 'dist/main.js', (kind) => kind === 'import-statement');
  const heavy = Object.keys(metafile.outputs).filter((name) =>
    heavyModules.includes(metafile.outputs[name].entryPoint),
  );
  const commands = reachable(metafile, 'dist/main.js', (_, name) => !heavy.includes(name));
  const fileOf = (name) => {
    if (main.has(name)) return 'main.js';
    return commands.has(name) ? 'commands.js' : 'compile.js';
  };
  const definitions = { 'main.js': [], 'commands.js': [], 'compile.js': [] };
  for (const file of outputFiles) {
    const name = path.basename(file.path);
    definitions[fileOf(`dist/${name}`)].push(await definition(name, file.text));
  }
  for (const entry of fs.readdirSync(dist)) {
    if (entry.endsWith('.js')) fs.rmSync(path.join(dist, entry));
  }
  for (const [name, texts] of Object.entries(definitions)) {
    fs.writeFileSync(path.join(dist, name), `module.exports={\n${texts.join(',\n')}\n};\n`);
  }
  fs.writeFileSync(
    path.join(dist, 'library.js'),
    libraryEntry(metafile.outputs['dist/library.js'].exports),
  );
  return metafile;
}

/** A chunk, and all that it imports, directly or not, by imports that `follow` accepts. */
function reachable(metafile, entry, follow) {
  const reached = new Set();
  const add = (name) => {
    if (reached.has(name)) return;
    reached.add(name);
    for (const { path: other, kind } of metafile.outputs[name].imports) {
      if (metafile.outputs[other] && follow(kind, other)) add(other);
    }
  };
  add(entry);
  return reached;
}

/** A chunk as a property of an object: its name, and a function of what CommonJS gives a module. */
async function definition(name, text) {
  const { code } = await esbuild.transform(text, {
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    supported: { 'dynamic-import': false },
    minifyWhitespace: true,
  });
  const body = ascii(code.includes('moduleUrl') ? moduleUrl + code : code);
  return `"./${name}":function(exports,require,module,__filename,__dirname){${body}}`;
}

module.exports = { bundle, leaveOut };
