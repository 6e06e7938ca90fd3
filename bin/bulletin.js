#!/usr/bin/env node

// Starts the program. Its compiled code is kept in the user's cache folder, because compiling the
// sources again would take longer than most of what the program does. The cache may be deleted at
// any time and changes no result.

const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const v8 = require('node:v8');
const vm = require('node:vm');
const zlib = require('node:zlib');

// Most runs last half a second: code must run longer before the optimiser is worth its time. Later
// versions of Node wait by themselves, and complain on stderr of a flag that they do not know.
if (process.version.startsWith('v20.')) v8.setFlagsFromString('--interrupt-budget=400000');

// Code that ran once must still be there at the end of the run, when it is kept for the next one.
v8.setFlagsFromString('--no-flush-bytecode');

const dist = path.join(__dirname, '..', 'dist');

/** The user's cache folder, by the custom of the system; undefined where there is none. */
function cacheFolder() {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (XDG_CACHE_HOME && path.isAbsolute(XDG_CACHE_HOME)) return XDG_CACHE_HOME;
  if (process.platform === 'win32') return LOCALAPPDATA;
  const home = os.homedir();
  if (!home) return undefined;
  return path.join(home, process.platform === 'darwin' ? 'Library/Caches' : '.cache');
}

/** Reads a file that may well be missing or unreadable; undefined then. */
function readIfThere(file) {
  try {
    return fs.readFileSync(file);
  } catch {
    return undefined;
  }
}

const buildId = readIfThere(path.join(dist, 'build-id'))?.toString('latin1').trim();
const caches = cacheFolder();
const codeCache =
  buildId && caches
    ? path.join(caches, 'bulletin', `${buildId}-${process.version}-${process.arch}`)
    : undefined;

/**
 * In how many runs code is kept: each adds what it was the first to call, and after the first few
 * there is little left to add.
 */
const keptRuns = 4;

/** Before kept code: its checksum, since V8 would not notice damage, and in how many runs it was kept. */
const headLength = 5;

/** Code that earlier runs compiled, and how many kept it; none where it is missing or damaged. */
function readCode(name) {
  const kept = codeCache && readIfThere(path.join(codeCache, name));
  if (!kept || kept.length < headLength) return { runs: 0 };
  const code = kept.subarray(headLength);
  return zlib.crc32(code) === kept.readUInt32BE(0) ? { code, runs: kept[4] } : { runs: 0 };
}

/** Compiled code with its head. */
function withHead(code, runs) {
  const head = Buffer.alloc(headLength);
  head.writeUInt32BE(zlib.crc32(code));
  head[4] = runs;
  return Buffer.concat([head, code]);
}

const modules = new Map();
const definitions = {};
const stale = [];

/** Reads the modules that a file of the program defines, with their code cache. */
function define(name) {
  const filename = path.join(dist, name);
  const { code: cachedData, runs } = readCode(name);
  const script = new vm.Script(`(function(module){${fs.readFileSync(filename, 'latin1')}})`, {
    filename,
    cachedData,
  });
  const isFresh = !cachedData || script.cachedDataRejected;
  if (isFresh || runs < keptRuns) stale.push({ name, script, runs: isFresh ? 1 : runs + 1 });
  const module = {};
  script.runInThisContext()(module);
  Object.assign(definitions, module.exports);
}

/** A `require` for the program's own modules, and for Node's. */
function load(name) {
  if (!name.startsWith('./')) return require(name);
  const known = modules.get(name);
  if (known) return known.exports;
  for (const file of ['commands.js', 'compile.js']) {
    if (!definitions[name]) define(file);
  }
  const module = { exports: {} };
  modules.set(name, module);
  definitions[name](module.exports, load, module, path.join(dist, name), dist);
  return module.exports;
}

/** Makes a folder and those above it. Node's own `recursive` tries for ever where the system says ENOENT, as in /proc. */
function makeFolders(folder) {
  if (fs.existsSync(folder)) return;
  if (path.dirname(folder) !== folder) makeFolders(path.dirname(folder));
  fs.mkdirSync(folder);
}

/** Removes what builds of the program before this one kept for the same Node. */
function forgetOlderBuilds() {
  const { dir, base } = path.parse(codeCache);
  const ending = base.slice(base.indexOf('-'));
  for (const name of fs.readdirSync(dir)) {
    if (name !== base && name.endsWith(ending))
      fs.rmSync(path.join(dir, name), { recursive: true });
  }
}

/** Keeps the code compiled in this run; a cache that cannot be written is done without. */
function keepCode() {
  if (!codeCache || stale.length === 0) return;
  try {
    const isNew = !fs.existsSync(codeCache);
    makeFolders(codeCache);
    if (isNew) forgetOlderBuilds();
    for (const { name, script, runs } of stale) {
      const temporary = path.join(codeCache, `${name}.${process.pid}`);
      fs.writeFileSync(temporary, withHead(script.createCachedData(), runs));
      fs.renameSync(temporary, path.join(codeCache, name));
    }
  } catch {
    // The next run compiles again.
  }
}

define('main.js');
load('./main.js')
  .run(process.argv.slice(2), codeCache)
  .then((exitCode) => {
    process.exitCode = exitCode;
    keepCode();
  });
