type Page = Pick<Document, 'hidden' | 'addEventListener' | 'removeEventListener'>;

/** Milliseconds: a shorter time in another tab needs no new look. */
const MIN_AWAY = 2000;

/** Takes a look when the tab becomes visible again: it does not poll while hidden. @returns a function that stops it. */
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
