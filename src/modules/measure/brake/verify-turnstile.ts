import { z } from 'zod';
import { env } from '#platform/env.ts';
import { log } from '#platform/log/log.ts';
import { TURNSTILE_ACTION } from '../input.ts';

const TIMEOUT = 5000;

const Verdict = z.object({
  success: z.boolean(),
  hostname: z.string().optional(),
  action: z.string().optional(),
  'error-codes': z.array(z.string()).default([]),
});

/** Site key of the Turnstile widget; null where proof of work alone slows bursts down. */
export const turnstileSiteKey = (): string | null => env().TURNSTILE_SITE_KEY ?? null;

/**
 * Asks Cloudflare about a widget's token. It must be for our host and our action; each counts once, there. False as well when Cloudflare
 * does not answer.
 */
export async function verifyTurnstile(response: string): Promise<boolean> {
  const { TURNSTILE_SECRET_KEY: secret = '', TURNSTILE_BASE_URL, APP_URL } = env();
  try {
    const answer = await fetch(`${TURNSTILE_BASE_URL}/turnstile/v0/siteverify`, {
      method: 'POST',
      body: new URLSearchParams({ secret, response }),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    const { success, hostname, action, 'error-codes': codes } = Verdict.parse(await answer.json());
    // Anything but a token that is false, old or used is a fault of our configuration.
    const ours = codes.filter((code) => !['invalid-input-response', 'timeout-or-duplicate'].includes(code));
    if (ours.length > 0) log.error('turnstile.refused', { codes: ours.join(' ').slice(0, 200) });
    return success && hostname === new URL(APP_URL).hostname && action === TURNSTILE_ACTION;
  } catch (error) {
    log.warn('turnstile.not_reached', { error });
    return false;
  }
}
