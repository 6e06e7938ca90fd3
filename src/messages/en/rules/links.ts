import type { NetFault } from '../../../host/net.js';
import type { Catalogue, FindingValues } from '../../catalogue.js';
import { quoted } from '../../quoted.js';

/** Why a link could not be opened, by what net and server did. */
const obstacles: Record<Exclude<NetFault, 'no-host'> | 'endless', string> = {
  unfit: 'This link was not checked: it holds a name and password, or does not lead to a web page',
  local:
    'This link was not checked: it leads to this machine or its local network, which readers cannot reach',
  'no-connection': 'The link cannot be opened: no connection to the site',
  timeout: 'The link cannot be opened: the site did not answer in time',
  tls: 'The link cannot be opened: the site’s certificate is not valid',
  garbled: 'The link cannot be opened: the site’s answer cannot be understood',
  endless: 'The link cannot be opened: it redirects without end',
};

/** Findings of the rules about links that were checked online. */
export const linksFindings: Pick<
  Catalogue['findings'],
  keyof typeof import('../../zh/rules/links.js').linksFindings
> = {
  'link-dead': (values) => ({
    message:
      values.cause === 'status'
        ? `The link is dead: the site has no such page (${values.status})`
        : `The link is dead: there is no site ${values.host}`,
    help: 'Open it in a browser; if it is dead, find an address where the article can still be read',
  }),
  'link-deleted': (values) => ({
    message:
      values.sign === 'notice'
        ? `The article is gone: the page only says ${quoted(values.text)}`
        : `The article is probably gone: the link redirects to ${values.to}`,
    help: 'Open it in a browser; if it is gone, find an address where the article can still be read',
  }),
  'link-unreachable': (values) => ({
    message: obstacle(values),
    help: 'The link may be right all the same, since many sites shut programs out; open it in a browser',
  }),
  'link-moved': ({ to }) => ({
    message: `The link has moved for good to ${to}`,
    help: 'The old address still works, but nobody knows for how long; you may use the new one',
  }),
};

function obstacle(values: FindingValues['link-unreachable']): string {
  if (values.cause === 'barrier')
    return `The article cannot be seen: the site says ${quoted(values.text)}`;
  if (values.cause !== 'status') return obstacles[values.cause];
  const { status } = values;
  const what = status >= 500 ? 'the site has an error' : 'the site refuses it';
  return `The link cannot be opened: ${what} (${status})`;
}
