import { env } from '#platform/env.ts';

/** Callback URL for mailed links and for sign-in providers. */
export function callbackAddress(next: string): string {
  return `${env().APP_URL}/auth/callback?next=${encodeURIComponent(next)}`;
}
