import { lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.js';

/** The code of the error for a host name that leads to no public address. */
export const localAddress = 'ERR_LOCAL_ADDRESS';

/**
 * A lookup that gives no address but public ones. What it gives is what is connected to, so a name
 * cannot lead elsewhere between the look and the connection.
 */
export function guardedLookup(lookup: LookupFunction = systemLookup): LookupFunction {
  return (host, options, done) => {
    lookup(host, { ...options, all: true }, (error, found) => {
      if (error !== null) return done(error, []);
      const all = typeof found === 'string' ? [] : found;
      const open = all.filter(({ address }) => isPublicAddress(address));
      const [first] = open;
      if (first === undefined) {
        done(Object.assign(new Error(`${host} is local`), { code: localAddress }), []);
      } else if (options.all) done(null, open);
      else done(null, first.address, first.family);
    });
  };
}
