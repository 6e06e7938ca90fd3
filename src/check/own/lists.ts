import type { OwnFindings } from './own-finding.js';

const withIssue = '037/issue.md\n  number: 37\n';

/** What stands beside the issues: the ledger, terms.yaml, baseline.json. */
export const listsFindings = {
  'ledger-line': {
    origin: 'format',
    setIn: 'series',
    examples: {
      fails: `${withIssue}ledger.tsv\n  三十六期\t四月\n  37\t2021-04-30`,
      passes: `${withIssue}ledger.tsv\n  36\t2021-03-31\n  37\t2021-04-30`,
    },
  },
  'term-malformed': {
    origin: 'format',
    setIn: 'series',
    examples: {
      fails: `${withIssue}/terms.yaml\n  - 互联网医院：网络医院`,
      passes: `${withIssue}/terms.yaml\n  - 互联网医院: 网络医院`,
    },
  },
  'term-repeated': {
    origin: 'format',
    setIn: 'series',
    examples: {
      fails: `${withIssue}/terms.yaml\n  - VMware\n  - VMWare`,
      passes: `${withIssue}/terms.yaml\n  - VMware`,
    },
  },
  'term-contradicted': {
    origin: 'format',
    setIn: 'series',
    examples: {
      fails: `${withIssue}/terms.yaml\n  - 互联网医院: 网络医院\n  - 网络医院`,
      passes: `${withIssue}/terms.yaml\n  - 互联网医院: 网络医院`,
    },
  },
  'baseline-broken': {
    origin: 'RFC 8259',
    examples: {
      fails: '/baseline.json\n  <<<<<<< HEAD\n  { "version": 1, "findings": {} }',
      passes: '/baseline.json\n  { "version": 1, "findings": {} }',
    },
  },
  'baseline-shape': {
    origin: 'format',
    examples: {
      fails: '/baseline.json\n  { "version": 1, "findings": [] }',
      passes: '/baseline.json\n  { "version": 1, "findings": {} }',
    },
  },
  'baseline-version': {
    origin: 'format',
    examples: {
      fails: '/baseline.json\n  { "version": 2, "findings": {} }',
      passes: '/baseline.json\n  { "version": 1, "findings": {} }',
    },
  },
} satisfies OwnFindings;
