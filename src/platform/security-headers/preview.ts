import { env } from '../env.ts';
import { contentPolicy, type Header, originHeaders } from './header.ts';

/**
 * Headers of a preview, on its own host. It is sandboxed with an opaque origin, so the host is listed in place of `'self'`. Only the app
 * may frame it; the catalogue of sections also frames itself.
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
    // The URL is the access token, so it is never sent as a referrer.
    ['Referrer-Policy', 'no-referrer'],
    // Its own fonts and pictures are requested from an opaque origin.
    ['Cross-Origin-Resource-Policy', 'cross-origin'],
    ['Access-Control-Allow-Origin', '*'],
    ['X-Robots-Tag', 'noindex'],
    ...originHeaders(PREVIEWS_URL),
  ];
}
