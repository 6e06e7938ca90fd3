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

/** Compiled code as it was kept; undefined where it is damaged, which V8 would not notice. */
function readCode(name) {
  const kept = codeCache && readIfThere(path.join(codeCache, name));
  if (!kept || kept.length < 4) return undefined;
  const code = kept.subarray(4);
  return zlib.crc32(code) === kept.readUInt32BE(0) ? code : undefined;
}

/** Compiled code with its checksum before it. */
function withChecksum(code) {
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(zlib.crc32(code));
  return Buffer.concat([checksum, code]);
}

const modules = new Map();
const definitions = {};
const stale = [];

/** Reads the modules that a file of the program defines, with their code cache. */
function define(name) {
  const filename = path.join(dist, name);
  const cachedData = readCode(name);
  const script = new vm.Script(`(function(module){${fs.readFileSync(filename, 'latin1')}})`, {
    filename,
    cachedData,
  });
  if (!cachedData || script.cachedDataRejected) stale.push({ name, script });
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
    for (const { name, script } of stale) {
      const temporary = path.join(codeCache, `${name}.${process.pid}`);
      fs.writeFileSync(temporary, withChecksum(script.createCachedData()));
      fs.renameSync(temporary, path.join(codeCache, name));
    }
  } catch {
    // The next run compiles again.
  }
}

define('main.js');
load('./main.js')
  .run(process.argv.slice(2))
  .then((exitCode) => {
    process.exitCode = exitCode;
    keepCode();
  });
