import { after } from 'next/server';
import { log } from '#platform/log.ts';

/** Milliseconds that an answer about an address takes, whether there is an account or not. */
const TAKES = 700;

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Answers after the same time whatever was found: an account is sent a mail and a stranger is not, and that takes longer.
 * Gives what `work` gave, or nothing when it is not done by then and goes on behind the answer. Throws what `work` threw.
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
