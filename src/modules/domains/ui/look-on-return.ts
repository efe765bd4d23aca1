type Page = Pick<Document, 'hidden' | 'addEventListener' | 'removeEventListener'>;

/** Milliseconds: whoever only passes through another tab has missed nothing. */
const MIN_AWAY = 2000;

/** Looks at once when somebody comes back to the page: nothing was looked at while it was hidden. @returns how to stop. */
export function lookOnReturn(page: Page, look: () => void, now: () => number = Date.now): () => void {
  let leftAt = page.hidden ? now() : null;
  const change = () => {
    if (page.hidden) {
      leftAt ??= now();
      return;
    }
    const isDue = leftAt !== null && now() - leftAt >= MIN_AWAY;
    leftAt = null;
    if (isDue) look();
  };
  page.addEventListener('visibilitychange', change);
  return () => page.removeEventListener('visibilitychange', change);
}
