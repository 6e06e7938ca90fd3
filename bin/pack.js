// Makes dist/ out of the sources: the program in chunks that are loaded when they are needed, the
// type declarations, the font pack, and the licences of what the bundle holds.

const { execFileSync } = require('node:child_process');
const crypto = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { bundle } = require('./bundle.js');
const { bundleThreads } = require('./bundle-threads.js');

const root = path.join(__dirname, '..');
const dist = path.join(root, 'dist');

/** Puts the colour profile that PDF/A asks for where pdfkit looks for it. */
function copyColourProfile() {
  const profile = 'data/sRGB_IEC61966_2_1.icc';
  fs.mkdirSync(path.join(dist, 'data'), { recursive: true });
  fs.copyFileSync(
    path.join(path.dirname(require.resolve('pdfkit')), profile),
    path.join(dist, profile),
  );
}

/** The texts of the licences of every package that went into a bundle, as their terms ask. */
function writeLicences(metafiles) {
  // The table of traditional characters was made of one.
  const packages = new Set([path.join(root, 'node_modules/opencc-js')]);
  for (const input of metafiles.flatMap(({ inputs }) => Object.keys(inputs))) {
    const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (match) packages.add(path.join(root, match[1]));
  }
  const notices = [...packages].sort().map((folder) => {
    const about = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
    return `${about.name} ${about.version} (${about.license})\n\n${licenceOf(folder, about)}\n`;
  });
  fs.writeFileSync(path.join(dist, 'LICENSES.txt'), notices.join(`\n${'-'.repeat(72)}\n\n`));
}

/** What a package says of its licence, and of those of what it was compiled from; else where its sources are. */
function licenceOf(folder, { homepage, repository }) {
  const texts = fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^(codec[\\/])?licen[cs]e\b/i.test(file))
    .sort()
    .map((file) => fs.readFileSync(path.join(folder, file), 'utf8').trim());
  if (texts.length > 0) return texts.join('\n\n');
  return `Sources: ${repository?.url ?? repository ?? homepage ?? ''}`;
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
  const metafile = await bundle();
  const threadsMetafile = await bundleThreads();
  copyColourProfile();
  writeLicences([metafile, threadsMetafile]);
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
