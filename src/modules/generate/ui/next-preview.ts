/** Milliseconds after which nobody waits for a preview that does not come. */
const MAX_WAIT_MS = 10_000;
const waiting = new Set<() => void>();

/** Calls once the preview beside shows the next version of the site. */
export function onNextPreview(call: () => void): void {
  const once = () => {
    if (waiting.delete(once)) call();
  };
  waiting.add(once);
  setTimeout(once, MAX_WAIT_MS);
}

/** Tells that a version of the site is in view. */
export function previewShown(): void {
  for (const call of waiting) call();
}
