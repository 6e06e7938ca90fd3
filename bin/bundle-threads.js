// Bundles what runs on threads of its own: check-thread.js, which checks issues, and decoder.js, which
// decodes pictures, with the programs in WebAssembly, whose memory is capped, in decoders/ beside it.

const fs = require('node:fs');
const path = require('node:path');
const esbuild = require('esbuild');
const { leaveOut } = require('./bundle.js');

const root = path.join(__dirname, '..');
const dist = path.join(root, 'dist');

/** The decoders' programs, and the most memory that each may take, in MB. */
const programs = {
  'webp.wasm': ['@jsquash/webp/codec/dec/webp_dec.wasm', 128],
  'avif.wasm': ['@jsquash/avif/codec/dec/avif_dec.wasm', 192],
  'svg.wasm': ['@resvg/resvg-wasm/index_bg.wasm', 128],
};

/** The size of a page of memory in WebAssembly. */
const pageBytes = 65_536;

/** The number of the memory section in a program (WebAssembly Core Specification, 5.5). */
const memorySection = 5;

/** Reads a number in LEB128, and where it ends. */
function readNumber(bytes, start) {
  let value = 0;
  let at = start;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at];
    at += 1;
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return { value, end: at };
  }
}

/** A number in LEB128. */
function number(value) {
  const low = value & 0x7f;
  return value < 0x80 ? [low] : [low | 0x80, ...number(Math.floor(value / 0x80))];
}

/** A program whose one memory may not grow beyond `megabytes`: asked for more, it fails like a machine without. */
function withMemoryCap(program, megabytes) {
  let at = 8;
  while (at < program.length) {
    const { value: length, end } = readNumber(program, at + 1);
    if (program[at] === memorySection) {
      // One memory: a flag that tells whether a maximum follows, the minimum, the maximum.
      const least = readNumber(program, end + 2).value;
      const most = Math.max(least, (megabytes * 2 ** 20) / pageBytes);
      const section = [1, 1, ...number(least), ...number(most)];
      return Buffer.concat([
        program.subarray(0, at),
        Buffer.from([memorySection, ...number(section.length), ...section]),
        program.subarray(end + length),
      ]);
    }
    at = end + length;
  }
  throw new Error('the program has no memory of its own');
}

/** Writes dist/check-thread.js, dist/decoder.js and dist/decoders/; returns what went into the bundles. */
async function bundleThreads() {
  const { metafile } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: {
      'check-thread': 'src/checker/thread.ts',
      decoder: 'src/render/pdf/decode/decoder.ts',
    },
    plugins: [leaveOut],
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    outdir: dist,
    metafile: true,
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    charset: 'ascii',
    logLevel: 'error',
  });
  fs.mkdirSync(path.join(dist, 'decoders'), { recursive: true });
  for (const [name, [source, megabytes]] of Object.entries(programs)) {
    const program = fs.readFileSync(path.join(root, 'node_modules', source));
    fs.writeFileSync(path.join(dist, 'decoders', name), withMemoryCap(program, megabytes));
  }
  return metafile;
}

module.exports = { bundleThreads };
