/** How far the net is asked for one address. */
export interface NetLimits {
  /** No more of a body is read, in bytes after decompression; the rest is abandoned. */
  readonly limit: number;
  /** For the whole answer, in milliseconds. */
  readonly timeout: number;
}

/** What a server answered, be it a page, a refusal or a redirect. */
export interface Page {
  readonly kind: 'page';
  /** RFC 9110, 15: 200, 404. */
  readonly status: number;
  /** Where a redirect leads, as the server says it: perhaps relative to the address asked. */
  readonly location?: string;
  /** The Content-Type, `text/html; charset=gbk`; empty where the server names none. */
  readonly type: string;
  /** The start of the body. */
  readonly bytes: Uint8Array;
}

/**
 * Why there is no answer:
 * - `unfit`: it is no http(s) address, or one with a name and password in it; nobody was asked
 * - `local`: it leads into this machine or its own network; nobody was asked
 * - `no-host`: no such host name is known
 * - `no-connection`: nobody listens there, or the connection broke
 * - `timeout`
 * - `tls`: the certificate or the encryption is not in order
 * - `garbled`: what came is no HTTP, or is compressed wrongly
 */
export type NetFault =
  | 'unfit'
  | 'local'
  | 'no-host'
  | 'no-connection'
  | 'timeout'
  | 'tls'
  | 'garbled';

/** That an address gave no answer, and why. */
export interface NetFailure {
  readonly kind: 'failed';
  readonly fault: NetFault;
  /** The system's own word: ECONNREFUSED. Empty where it has none. */
  readonly code: string;
}

/** What became of asking for an address. */
export type NetAnswer = Page | NetFailure;

/** The net. */
export interface Net {
  /** Asks for an http(s) address, once: it follows no redirect. Never rejects for what the net did. */
  get(address: string, limits: NetLimits): Promise<NetAnswer>;
}
