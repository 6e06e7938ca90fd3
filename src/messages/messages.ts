import type { Catalogue, Language } from './catalogue.js';
import * as en from './en/index.js';
import * as zh from './zh/index.js';

/** All words of the program in a language. */
export function catalogue(language: Language): Catalogue {
  return language === 'zh' ? zh : en;
}
