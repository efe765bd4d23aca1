/** Redirects to the signed-in person's home page. */
export const FIRST_PAGE = '/start';

/** Page for the mailed code, and for the second factor that completes a sign-in. */
export const CODE_PAGE = '/sign-in/code';
export const secondStepPath = (next: string): string => `/sign-in/second?next=${encodeURIComponent(next)}`;

/**
 * Target path after signing in. Only a path of this app is allowed, so that a link cannot send a person who has just typed a password to
 * another site.
 */
export function nextPath(wanted: unknown): string {
  if (typeof wanted !== 'string' || !/^\/(?![/\\])/.test(wanted)) return FIRST_PAGE;
  const here = 'http://app.invalid';
  const url = URL.canParse(wanted, here) ? new URL(wanted, here) : null;
  if (url?.origin !== here || url.pathname.startsWith('//')) return FIRST_PAGE;
  return url.pathname + url.search + url.hash;
}
