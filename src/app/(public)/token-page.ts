import type { Metadata } from 'next';

/**
 * For pages with a token in their URL: not indexed, and the token is sent to no other site. Without any referrer browsers would send
 * `Origin: null` with the page's own forms, which are then refused.
 */
export const TOKEN_PAGE = { robots: { index: false, follow: false }, referrer: 'same-origin' } satisfies Metadata;
