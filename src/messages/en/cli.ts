import type { Catalogue } from '../catalogue.js';

/** What the command line says: help, prompts, errors of use, results. */
export const cli: Catalogue['cli'] = {};
