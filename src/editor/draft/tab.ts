const nameOf = (actor: string) => `page-magic-editor/${actor}`;

/** Says to other tabs that this one lives, for as long as it does. Returns how to end it. */
export function holdTab(actor: string): () => void {
  if (!globalThis.navigator?.locks) return () => {};
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  void navigator.locks.request(nameOf(actor), () => ended).catch(() => {});
  return end;
}

/**
 * Calls back once the tab of an actor is gone, at once where it is: what it left can then be taken over. A tab that lives
 * still sends its own, and its last transaction may still grow.
 */
export function whenTabGone(actor: string, then: () => Promise<void>, signal: AbortSignal): void {
  if (!globalThis.navigator?.locks) void then();
  else void navigator.locks.request(nameOf(actor), { signal }, then).catch(() => {});
}
