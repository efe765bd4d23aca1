/** Leads on to the desk of who has signed in. */
export const FIRST_PAGE = '/start';

/** The mailed code's page, and the one where a sign-in shows its second factor before it goes on. */
export const CODE_PAGE = '/sign-in/code';
export const secondStepPath = (next: string): string => `/sign-in/second?next=${encodeURIComponent(next)}`;

/**
 * Where to go after signing in: a path of this app and nothing else, so that a link cannot send a person,
 * fresh from typing a password, to another site.
 */
export function nextPath(wanted: unknown): string {
  if (typeof wanted !== 'string' || !/^\/(?![/\\])/.test(wanted)) return FIRST_PAGE;
  const here = 'http://app.invalid';
  const url = URL.canParse(wanted, here) ? new URL(wanted, here) : null;
  if (url?.origin !== here || url.pathname.startsWith('//')) return FIRST_PAGE;
  return url.pathname + url.search + url.hash;
}
