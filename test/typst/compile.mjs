// node compile.mjs MODULE FONTS FOLDER OUT: makes the PDF of FOLDER/issue.typ, by Typst and nothing else.

import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [module, fonts, folder, out] = process.argv.slice(2);
const { NodeCompiler } = createRequire(import.meta.url)(module);
const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths: [fonts] }] });
// Tagged, and held to PDF/UA-1: it takes one standard, and this one costs it nothing.
const bytes = compiler.pdf({ mainFilePath: join(folder, 'issue.typ') }, { pdfStandard: 'ua-1' });
writeFileSync(out, bytes);
