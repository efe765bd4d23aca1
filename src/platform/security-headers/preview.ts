import { env } from '../env.ts';
import { contentPolicy, type Header, originHeaders } from './header.ts';

/**
 * Of a preview, on its own host. It stands in a sandbox, so its origin is nobody's: the host is named where `'self'`
 * would be. Only the app frames it; the catalogue of sections frames itself too.
 */
export function previewHeaders(styles: readonly string[], { framesItself = false } = {}): Header[] {
  const { APP_URL, PREVIEWS_URL } = env();
  return [
    contentPolicy({
      'default-src': ["'none'"],
      'img-src': [PREVIEWS_URL, 'data:'],
      'font-src': [PREVIEWS_URL],
      'manifest-src': [PREVIEWS_URL],
      'style-src': styles.length > 0 ? styles.map((hash) => `'${hash}'`) : ["'none'"],
      ...(framesItself && { 'frame-src': [PREVIEWS_URL] }),
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
      'frame-ancestors': framesItself ? [APP_URL, PREVIEWS_URL] : [APP_URL],
      sandbox: [],
    }),
    // The address is the permission to look: it goes to nobody.
    ['Referrer-Policy', 'no-referrer'],
    // Its own fonts and pictures are asked for by an origin that is nobody's.
    ['Cross-Origin-Resource-Policy', 'cross-origin'],
    ['Access-Control-Allow-Origin', '*'],
    ['X-Robots-Tag', 'noindex'],
    ...originHeaders(PREVIEWS_URL),
  ];
}
