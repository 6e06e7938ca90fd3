import type { Catalogue, Language } from './catalogue.js';
import * as en from './en/index.js';
import * as zh from './zh/index.js';

const catalogues: Record<Language, Catalogue> = {
  zh: { cli: zh.cli, findings: zh.findings },
  en: { cli: en.cli, findings: en.findings },
};

/** All words of the program in a language. */
export function catalogue(language: Language): Catalogue {
  return catalogues[language];
}
