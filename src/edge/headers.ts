/**
 * Security headers of a published page. No script runs at all; styles run by hash, so that markup that slipped
 * through could neither execute nor restyle the page. Structured data is a data block, which CSP leaves alone.
 * Nothing on a page connects; `connect-src` lets audits in the browser fetch robots.txt in the page's name.
 */
export function securityHeaders(styles: readonly string[]): [string, string][] {
  const style = styles.length > 0 ? styles.map((hash) => `'${hash}'`).join(' ') : "'none'";
  return [
    [
      'Content-Security-Policy',
      `default-src 'none'; img-src 'self' data:; font-src 'self'; connect-src 'self'; style-src ${style}; manifest-src 'self'; form-action 'self' https://wa.me; base-uri 'none'; frame-ancestors 'none'`,
    ],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Strict-Transport-Security', 'max-age=31536000'],
  ];
}

export const PAGE_CACHE = 'public, max-age=0, must-revalidate';
export const IMMUTABLE_CACHE = 'public, max-age=31536000, immutable';
