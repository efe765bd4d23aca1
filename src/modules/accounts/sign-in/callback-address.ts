import { env } from '#platform/env.ts';

/** Where the link in a mail, and the answer of another service, lead. */
export function callbackAddress(next: string): string {
  return `${env().APP_URL}/auth/callback?next=${encodeURIComponent(next)}`;
}
