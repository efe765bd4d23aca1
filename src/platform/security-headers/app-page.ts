import { env } from '../env.ts';
import { contentPolicy, type Header, originHeaders } from './header.ts';

/** Stripe's pages that a form of ours leads to: without JavaScript the form's own answer redirects there. */
const STRIPE_PAGES = ['https://checkout.stripe.com', 'https://billing.stripe.com', 'https://invoice.stripe.com'];

/**
 * Of the app's own pages. Scripts run by this request's nonce and by what those scripts load; nothing else runs.
 * Next finds the nonce in the request's copy of the policy and puts it on every script that it writes.
 */
export function appPageHeaders(nonce: string): Header[] {
  const { NODE_ENV, APP_URL, PREVIEWS_URL, NEXT_PUBLIC_SUPABASE_URL, STRIPE_BASE_URL, UNSPLASH_ACCESS_KEY, PEXELS_API_KEY, SENTRY_DSN } =
    env();
  return [
    contentPolicy({
      'default-src': ["'none'"],
      // React explains errors with eval while developing, and there alone.
      'script-src': [`'nonce-${nonce}'`, "'strict-dynamic'", ...(NODE_ENV === 'development' ? ["'unsafe-eval'"] : [])],
      // React writes measures and colours as style attributes, which no nonce can name; the editor's canvas, whose
      // page is this origin's too, has style elements that change as the owner chooses.
      'style-src': ["'self'", "'unsafe-inline'"],
      'img-src': [
        "'self'",
        'data:',
        'blob:',
        ...(UNSPLASH_ACCESS_KEY ? ['https://images.unsplash.com'] : []),
        ...(PEXELS_API_KEY ? ['https://images.pexels.com'] : []),
      ],
      'font-src': ["'self'", 'data:'],
      // Files go straight to Storage, by an address that the server signed.
      'connect-src': ["'self'", new URL(NEXT_PUBLIC_SUPABASE_URL).origin, ...(SENTRY_DSN ? [new URL(SENTRY_DSN).origin] : [])],
      'frame-src': ["'self'", PREVIEWS_URL],
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
