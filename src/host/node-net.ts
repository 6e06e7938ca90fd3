import { type IncomingMessage, request as requestHttp } from 'node:http';
import { type RequestOptions, request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { guardedLookup, localAddress } from './guarded-lookup.js';
import { systemCode } from './host-error.js';
import type { Net, NetAnswer, NetFailure, NetFault, NetLimits } from './net.js';
import { isPublicAddress } from './public-address.js';
import { encodings, readAnswer } from './read-answer.js';

export interface NodeNetOptions {
  /** Which addresses may be asked: a bulletin's text comes from the web, and must not lead into the office's own network. */
  readonly allow: 'public' | 'any';
  /** Finds the addresses of a host name; the system's own where none is given. */
  readonly lookup?: LookupFunction;
}

/** Many sites answer nothing but browsers; after the custom of search engines, ours says so and gives its name. */
const userAgent =
  'Mozilla/5.0 (compatible; bulletin; +https://www.npmjs.com/package/bulletin-compiler)';

/** Some sites set more cookies than the 16 KiB of headers that Node allows. */
const maxHeaderSize = 64 * 1024;

/** What the codes of errors mean: of the system, of Node's parser and decompressors, of OpenSSL. All others are broken connections. */
const faults: readonly (readonly [code: RegExp, fault: NetFault])[] = [
  [/^ENOTFOUND$/, 'no-host'],
  [/^ETIMEDOUT$/, 'timeout'],
  [new RegExp(`^${localAddress}$`), 'local'],
  [/^(HPE_|Z_|ERR_+(ERROR|PADDING|BROTLI|HTTP))/, 'garbled'],
  [
    /^(EPROTO|ERR_(TLS|SSL)|ERROR_IN_C|UNABLE_TO|CERT_|CRL_|DEPTH_|SELF_SIGNED|INVALID_|PATH_|HOSTNAME_)/,
    'tls',
  ],
];

/** The real net. It sends no cookies and reads no proxy's address from the environment. */
export function nodeNet({ allow, lookup }: NodeNetOptions): Net {
  const guard = allow === 'public' ? guardedLookup(lookup) : lookup;

  async function get(address: string, { limit, timeout }: NetLimits): Promise<NetAnswer> {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url === undefined || !isFit(url)) return failed('unfit');
    const host = url.hostname.replace(/^\[|\]$/g, '');
    // An address in figures is not looked up.
    if (allow === 'public' && isIP(host) !== 0 && !isPublicAddress(host)) return failed('local');
    const signal = AbortSignal.timeout(timeout);
    try {
      const response = await send(url, { signal, ...(guard && { lookup: guard }) });
      const { statusCode = 0, headers } = response;
      const { location, 'content-type': type = '' } = headers;
      const bytes = await readAnswer(response, limit);
      const page = { kind: 'page', status: statusCode, type, bytes } as const;
      return location === undefined ? page : { ...page, location: asUtf8(location) };
    } catch (error) {
      if (signal.aborted) return failed('timeout');
      const code = systemCode(error);
      if (code === undefined) throw error;
      return failed(faults.find(([pattern]) => pattern.test(code))?.[1] ?? 'no-connection', code);
    }
  }

  return { get };
}

function isFit({ protocol, username, password }: URL): boolean {
  return /^https?:$/.test(protocol) && username === '' && password === '';
}

function failed(fault: NetFault, code = ''): NetFailure {
  return { kind: 'failed', fault, code };
}

function send(url: URL, options: RequestOptions): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  const headers = {
    'user-agent': userAgent,
    accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
    'accept-language': 'zh-CN,zh;q=0.9,en;q=0.5',
    'accept-encoding': encodings,
  };
  return new Promise((resolve, reject) => {
    request(url, { ...options, headers, maxHeaderSize, agent: false })
      .once('response', resolve)
      // Also for what comes after the response: then nobody listens, and the body's reader has its own error.
      .on('error', reject)
      .end();
  });
}

/** A header's bytes, which Node gives one a unit; RFC 9110 wants ASCII, but Chinese addresses come in UTF-8. */
function asUtf8(header: string): string {
  return Buffer.from(header, 'latin1').toString('utf8');
}
