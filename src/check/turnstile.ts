/** Runs an action that concerns a host when its turn has come. */
export type TakeTurn = <T>(host: string, action: () => Promise<T>) => Promise<T>;

/** What a turnstile lets through. */
export interface TurnLimits {
  /** Actions at once. */
  readonly most: number;
  /** Of these, for one host. */
  readonly mostOfHost: number;
  /** How long a place at a host stays empty after an action, in milliseconds. */
  readonly pause: number;
}

/** Lets actions through in the order in which they come, as far as the limits allow. */
export function turnstile({ most, mostOfHost, pause }: TurnLimits): TakeTurn {
  const busy = new Map<string, number>();
  let running = 0;
  let waiting: { readonly host: string; readonly start: () => void }[] = [];

  function occupy(host: string, change: 1 | -1): void {
    const left = (busy.get(host) ?? 0) + change;
    if (left > 0) busy.set(host, left);
    else busy.delete(host);
  }

  function admit(): void {
    waiting = waiting.filter(({ host, start }) => {
      if (running >= most || (busy.get(host) ?? 0) >= mostOfHost) return true;
      running += 1;
      occupy(host, 1);
      start();
      return false;
    });
  }

  return async (host, action) => {
    await new Promise<void>((start) => {
      waiting.push({ host, start });
      admit();
    });
    try {
      return await action();
    } finally {
      running -= 1;
      setTimeout(() => {
        occupy(host, -1);
        admit();
      }, pause);
      admit();
    }
  };
}
