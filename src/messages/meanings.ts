import type { Language, Meanings } from './catalogue.js';
import { meanings as en } from './en/meanings/index.js';
import { meanings as zh } from './zh/meanings/index.js';

const languages: Record<Language, Meanings> = { zh, en };

/** What each rule and each documented finding means, in a language; apart from the catalogue, for only the documentation needs it. */
export function meanings(language: Language): Meanings {
  return languages[language];
}
