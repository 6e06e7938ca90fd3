import { setTimeout as after } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { turnstile } from '../../src/check/turnstile.js';

const limits = { most: 3, mostOfHost: 2, pause: 0 };

/** Runs an action for each host; returns how many ran at once at most, of all and of each host. */
async function most(hosts: readonly string[], wanted = limits) {
  const takeTurn = turnstile(wanted);
  const running: string[] = [];
  const counts: Record<string, number> = {};
  const order: number[] = [];
  await Promise.all(
    hosts.map((host, index) =>
      takeTurn(host, async () => {
        running.push(host);
        order.push(index);
        const ofHost = running.filter((other) => other === host).length;
        counts.all = Math.max(counts.all ?? 0, running.length);
        counts[host] = Math.max(counts[host] ?? 0, ofHost);
        await after(5);
        running.splice(running.indexOf(host), 1);
      }),
    ),
  );
  return { counts, order };
}

it('lets through so many at once, and so many of a host, and no fewer', async () => {
  const { counts } = await most(['a', 'a', 'a', 'a', 'b', 'b', 'b', 'c', 'c', 'c']);
  expect(counts).toEqual({ all: 3, a: 2, b: 2, c: expect.any(Number) });
});

it('lets another host pass where one is full or has its pause, else keeps the order', async () => {
  const { order } = await most(['a', 'a', 'a', 'b', 'b']);
  expect(order).toEqual([0, 1, 3, 4, 2]);
});

it('leaves a pause between two of one host', async () => {
  const takeTurn = turnstile({ most: 8, mostOfHost: 1, pause: 50 });
  const times: number[] = [];
  const note = async () => void times.push(performance.now());
  await Promise.all([takeTurn('a', note), takeTurn('a', note)]);
  const [first = 0, second = 0] = times;
  // Timers may be a millisecond early.
  expect(second - first).toBeGreaterThanOrEqual(49);
});

it('gives back the place of an action that failed, and passes on its result', async () => {
  const takeTurn = turnstile({ most: 1, mostOfHost: 1, pause: 0 });
  const failing = takeTurn('a', async () => {
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(await takeTurn('a', async () => 'yes')).toBe('yes');
});
