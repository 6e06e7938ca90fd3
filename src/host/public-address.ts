import { BlockList, isIPv6 } from 'node:net';

/**
 * Networks of IPv4 that are not the public net (IANA's special-purpose registry, RFC 6890): the machine
 * itself, private networks, link-local, multicast and what is reserved. 198.18.0.0/15 is not among them:
 * proxies on an editor's own machine give every host name an address there.
 */
const closed4: readonly (readonly [address: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];

/** The same of IPv6; 6to4 and Teredo lead to any address of IPv4. */
const closed6: readonly (readonly [address: string, prefix: number])[] = [
  ['::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
];

const closed = new BlockList();
for (const [address, prefix] of closed6) closed.addSubnet(address, prefix, 'ipv6');
for (const [address, prefix] of closed4) {
  // The list looks into ::ffff:a.b.c.d by itself, but not into what translates between the two (RFC 6052).
  closed.addSubnet(address, prefix, 'ipv4');
  closed.addSubnet(`64:ff9b::${address}`, 96 + prefix, 'ipv6');
}

/** True where an IP address is one of the public net. */
export function isPublicAddress(address: string): boolean {
  return !closed.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}
