import { type Context, jobContext } from '#platform/context.ts';
import { log } from '#platform/log/log.ts';
import { checkDomain } from './check-domain.ts';
import { findDueDomains } from './find-due-domains.ts';

const CONCURRENCY = 8;
/** Milliseconds after which no look is started; the next run continues. */
const BEGINS_WITHIN = 20_000;

/** Looks at the domains that are due, the longest waiting first. For jobs alone. */
export async function lookAtDueDomains(ctx: Context): Promise<{ looked: number }> {
  const due = await findDueDomains(ctx);
  const end = performance.now() + BEGINS_WITHIN;
  let looked = 0;
  const look = async () => {
    for (let one = due.shift(); one && performance.now() < end; one = due.shift()) {
      const { domainId, clientId } = one;
      await checkDomain(jobContext('look-at-due-domains', clientId), { domainId })
        .then(() => looked++)
        .catch((error: unknown) => log.error('domain.look_failed', { domainId, error }));
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, look));
  return { looked };
}
