const nameOf = (actor: string) => `page-magic-editor/${actor}`;

/** Marks this tab as alive for as long as it is. Returns a function that ends it. */
export function markTabAlive(actor: string): () => void {
  if (!globalThis.navigator?.locks) return () => {};
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  void navigator.locks.request(nameOf(actor), () => ended).catch(() => {});
  return end;
}

/**
 * Calls back once an actor's tab is closed, or at once if it already is, so that its unsent work can be adopted. An open tab sends
 * its own, and its last transaction may still grow.
 */
export function whenTabClosed(actor: string, then: () => Promise<void>, signal: AbortSignal): void {
  if (!globalThis.navigator?.locks) void then();
  else void navigator.locks.request(nameOf(actor), { signal }, then).catch(() => {});
}
