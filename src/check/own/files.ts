import type { OwnFindings } from './own-finding.js';

/** Files and their encodings. */
export const filesFindings = {
  'file-unreadable': { origin: 'format', examples: 'disk' },
  'file-empty': {
    origin: 'format',
    examples: {
      fails: '037/issue.md\n  number: 37\n/bulletins/monthly/037/01-三家医院.md',
      passes: '037/01-三家医院.md\n  title: 三家医院开通互联网诊疗',
    },
  },
  'encoding-gb18030': { origin: 'RFC 3629, GB 18030-2022', examples: 'bytes' },
  'encoding-utf16': { origin: 'RFC 3629, RFC 2781', examples: 'bytes' },
  'encoding-broken': { origin: 'RFC 3629', examples: 'bytes' },
  'nul-character': { origin: 'CommonMark 0.31 2.3', examples: 'bytes' },
} satisfies OwnFindings;
