import { type Reached, reachOwnHost } from '#modules/measure/index.ts';
import { type Context, requireJob } from '#platform/context.ts';
import { env } from '#platform/env.ts';
import { log } from '#platform/log/log.ts';
import { causeOf } from './cause-of.ts';
import { type DueSite, findDueSites } from './find-due-sites.ts';
import { type Check, recordChecks } from './record-checks.ts';
import { syncWatches } from './sync-watches.ts';

const CONCURRENCY = 32;
/** Milliseconds after which no check is started; the next run continues. */
const BEGINS_WITHIN = 25_000;

/** Checks the live sites that are due, and opens and closes incidents. For jobs alone. */
export async function checkSites(ctx: Context): Promise<{ checked: number }> {
  requireJob(ctx);
  await syncWatches(ctx);
  const reached = await reachAll(await findDueSites(ctx));
  const silent = reached.filter(({ answer }) => !answer.answered);
  const isAway = silent.length > 0 && !(await hasNetwork());
  if (isAway) log.warn('uptime.network_away', { sites: silent.length });
  // While our own network is down, an unreachable site may well be up.
  const known = isAway ? reached.filter(({ answer }) => answer.answered) : reached;
  await recordChecks(ctx, known.map(checkOf));
  return { checked: known.length };
}

interface Look {
  site: DueSite;
  answer: Reached;
}

async function reachAll(due: DueSite[]): Promise<Look[]> {
  const end = performance.now() + BEGINS_WITHIN;
  const looks: Look[] = [];
  const look = async () => {
    for (let site = due.shift(); site && performance.now() < end; site = due.shift()) {
      const { siteId, url } = site;
      const answer = await reachOwnHost(url).catch((error: unknown) => log.error('uptime.check_failed', { siteId, error }));
      if (answer) looks.push({ site, answer });
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, look));
  return looks;
}

/** True if this machine has network: it tries the accounts service in the same way, which no site depends on. */
const hasNetwork = async (): Promise<boolean> => (await reachOwnHost(`${env().NEXT_PUBLIC_SUPABASE_URL}/auth/v1/health`)).answered;

const checkOf = ({ site, answer }: Look): Check => ({
  ...site,
  cause: causeOf(answer),
  status: answer.answered ? answer.status : null,
  ms: answer.ms,
});
