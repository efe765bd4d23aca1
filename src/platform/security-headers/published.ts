import { COMMON_HEADERS, contentPolicy, type Header } from './header.ts';

/**
 * Headers of a published site. The only script is the one that measures visits, if its owner wants it; scripts and styles are allowed by
 * hash, so that injected markup could neither execute nor restyle the page. Structured data is a data block, which CSP ignores. HSTS
 * depends on the host and is added by delivery. Nothing else on a page connects; `connect-src` lets browser audits fetch robots.txt from
 * the page.
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
