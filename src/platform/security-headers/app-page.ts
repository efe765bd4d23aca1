import { env } from '../env.ts';
import { contentPolicy, type Header, originHeaders } from './header.ts';

/** Stripe pages that our forms lead to: without JavaScript the form's response redirects there. */
const STRIPE_PAGES = ['https://checkout.stripe.com', 'https://billing.stripe.com', 'https://invoice.stripe.com'];

/**
 * Headers of the app's own pages. Only scripts with this request's nonce, and those loaded by them, can run. Next reads the nonce from the
 * policy in the request's headers and adds it to every script.
 */
export function appPageHeaders(nonce: string): Header[] {
  const {
    NODE_ENV,
    APP_URL,
    PREVIEWS_URL,
    NEXT_PUBLIC_SUPABASE_URL,
    STRIPE_BASE_URL,
    UNSPLASH_ACCESS_KEY,
    PEXELS_API_KEY,
    SENTRY_DSN,
    TURNSTILE_SITE_KEY,
  } = env();
  return [
    contentPolicy({
      'default-src': ["'none'"],
      // React uses eval for error messages in development only.
      'script-src': [`'nonce-${nonce}'`, "'strict-dynamic'", ...(NODE_ENV === 'development' ? ["'unsafe-eval'"] : [])],
      // React writes sizes and colours as style attributes, which a nonce cannot cover; the editor's canvas, on this origin too, has style
      // elements that change with the owner's choices.
      'style-src': ["'self'", "'unsafe-inline'"],
      'img-src': [
        "'self'",
        'data:',
        'blob:',
        ...(UNSPLASH_ACCESS_KEY ? ['https://images.unsplash.com'] : []),
        ...(PEXELS_API_KEY ? ['https://images.pexels.com'] : []),
      ],
      'font-src': ["'self'", 'data:'],
      // Uploads go straight to Storage, by a signed URL.
      'connect-src': ["'self'", new URL(NEXT_PUBLIC_SUPABASE_URL).origin, ...(SENTRY_DSN ? [new URL(SENTRY_DSN).origin] : [])],
      'frame-src': ["'self'", PREVIEWS_URL, ...(TURNSTILE_SITE_KEY ? ['https://challenges.cloudflare.com'] : [])],
      'manifest-src': ["'self'"],
      'worker-src': ["'self'"],
      'object-src': ["'none'"],
      'base-uri': ["'none'"],
      'form-action': ["'self'", ...(STRIPE_BASE_URL ? [new URL(STRIPE_BASE_URL).origin] : STRIPE_PAGES)],
      'frame-ancestors': ["'none'"],
      ...(APP_URL.startsWith('https:') && { 'upgrade-insecure-requests': [] }),
    }),
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ...originHeaders(APP_URL),
  ];
}
