import { contentPolicy, type Header, originHeaders } from './header.ts';

/**
 * Headers of responses that are not pages: JSON, CSV, archives, streams, pictures, redirects. Opened as a page, they cannot execute
 * anything.
 * @param styles hashes of the style elements of a refusal page.
 */
export const dataHeaders = (origin: string, styles: readonly string[] = []): Header[] => [
  contentPolicy({
    'default-src': ["'none'"],
    ...(styles.length > 0 && { 'style-src': styles.map((hash) => `'${hash}'`) }),
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
  }),
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ...originHeaders(origin),
];
