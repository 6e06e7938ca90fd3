import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { expect, it } from 'vitest';
import { guardedLookup, localAddress } from '../../src/host/guarded-lookup.js';
import { alwaysAt } from './local-server.js';

type Found = { code?: string | undefined; address: string | LookupAddress[]; family?: number };

function look(lookup: LookupFunction, all: boolean): Promise<Found> {
  return new Promise((resolve) =>
    lookup('news.example', { all }, (error, address, family) =>
      resolve({ code: error?.code, address, ...(family !== undefined && { family }) }),
    ),
  );
}

it('leaves of the addresses of a host those of the public net', async () => {
  const lookup = guardedLookup(alwaysAt('127.0.0.1', '1.1.1.1', '::1', '2400:3200::1'));
  expect((await look(lookup, true)).address).toEqual([
    { address: '1.1.1.1', family: 4 },
    { address: '2400:3200::1', family: 6 },
  ]);
  expect(await look(lookup, false)).toMatchObject({ address: '1.1.1.1', family: 4 });
});

it('gives none where none is left', async () => {
  const lookup = guardedLookup(alwaysAt('127.0.0.1', '::1'));
  expect(await look(lookup, true)).toEqual({ code: localAddress, address: [] });
  expect(await look(guardedLookup(alwaysAt()), true)).toEqual({ code: localAddress, address: [] });
});

it('passes on why there are none', async () => {
  const failing: LookupFunction = (host, _options, done) =>
    done(Object.assign(new Error(host), { code: 'EAI_AGAIN' }), []);
  expect(await look(guardedLookup(failing), true)).toEqual({ code: 'EAI_AGAIN', address: [] });
});
