import type { Net, NetAnswer } from './net.js';

/** A net in memory, for tests: what each address answers, and how often it is asked does not matter. */
export function memoryNet(answers: Readonly<Record<string, NetAnswer>>): Net {
  return {
    get: async (address) =>
      answers[address] ?? { kind: 'failed', fault: 'no-host', code: 'ENOTFOUND' },
  };
}
