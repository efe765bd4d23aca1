import { after } from 'next/server';
import { log } from '#platform/log/log.ts';

/** Milliseconds that a response about an address takes, whether or not there is an account. */
const TAKES = 700;

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Gives every response the same duration: mailing an account takes longer than doing nothing for an unknown address. Returns the result of
 * `work`, or undefined when it is not finished by then and continues in the background. Rethrows its errors.
 */
export async function evenly<T>(work: () => Promise<T>): Promise<T | undefined> {
  const settled = work().then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  const [, outcome] = await Promise.all([pause(TAKES), Promise.race([settled, pause(TAKES)])]);
  if (!outcome) {
    after(async () => {
      const late = await settled;
      if ('error' in late) log.error('mail.not_sent', { error: late.error });
    });
    return;
  }
  if ('error' in outcome) throw outcome.error;
  return outcome.value;
}
