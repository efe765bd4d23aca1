import { COMMON_HEADERS, contentPolicy, type Header } from './header.ts';

/**
 * Of a published site. The only script is the one that reports how a visit went, where its owner wants it; it and styles run by hash,
 * so that markup that slipped through could neither execute nor restyle the page. Structured data is a data block, which CSP leaves
 * alone. HSTS depends on the host and is added by delivery.
 * Nothing else on a page connects; `connect-src` lets audits in the browser fetch robots.txt in the page's name.
 */
export const publishedHeaders = (styles: readonly string[], scripts: readonly string[] = []): Header[] => [
  contentPolicy({
    'default-src': ["'none'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'style-src': styles.length > 0 ? styles.map((hash) => `'${hash}'`) : ["'none'"],
    ...(scripts.length > 0 && { 'script-src': scripts.map((hash) => `'${hash}'`) }),
    'manifest-src': ["'self'"],
    'form-action': ["'self'", 'https://wa.me'],
    'base-uri': ["'none'"],
    'frame-ancestors': ["'none'"],
  }),
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ...COMMON_HEADERS,
];
