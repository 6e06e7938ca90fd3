import type { OwnFindings } from './own-finding.js';

/** What rules are set to, rules that fail, and what cannot be mended. */
export const checkingFindings = {
  'rule-unknown': {
    origin: 'format',
    examples: {
      fails: 'rules:\n  title-fullstop: off',
      passes: 'rules:\n  title-full-stop: off',
    },
  },
  'rule-setting': {
    origin: 'format',
    examples: {
      fails: 'rules:\n  title-full-stop: never',
      passes: 'rules:\n  title-full-stop: off',
    },
  },
  'rule-fixed': {
    origin: 'format',
    examples: {
      fails: 'rules:\n  field-missing: off',
      passes: 'rules:\n  field-missing: error',
    },
  },
  'switch-unknown': {
    origin: 'format',
    examples: {
      fails: '<!-- bulletin-disable-next-line doubled-word -->\n\n异地异地结算……',
      passes: '<!-- bulletin-disable doubled-word -->\n\n异地异地结算……',
    },
  },
  'rule-failed': { origin: 'format', setIn: 'nowhere', examples: 'fault' },
  'mend-encoding': { origin: 'format', setIn: 'nowhere', examples: 'bytes' },
  'mend-link': { origin: 'format', setIn: 'nowhere', examples: 'disk' },
} satisfies OwnFindings;
