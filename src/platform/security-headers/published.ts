import { COMMON_HEADERS, contentPolicy, type Header } from './header.ts';

/**
 * Of a published site. No script runs at all; styles run by hash, so that markup that slipped through could neither
 * execute nor restyle the page. Structured data is a data block, which CSP leaves alone.
 * HSTS depends on the host and is added by delivery.
 * Nothing on a page connects; `connect-src` lets audits in the browser fetch robots.txt in the page's name.
 */
export const publishedHeaders = (styles: readonly string[]): Header[] => [
  contentPolicy({
    'default-src': ["'none'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'style-src': styles.length > 0 ? styles.map((hash) => `'${hash}'`) : ["'none'"],
    'manifest-src': ["'self'"],
    'form-action': ["'self'", 'https://wa.me'],
    'base-uri': ["'none'"],
    'frame-ancestors': ["'none'"],
  }),
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ...COMMON_HEADERS,
];
