import { cron, eventType } from 'inngest';
import { z } from 'zod';
import { jobs } from '#platform/jobs.ts';
import { log } from '#platform/log/log.ts';
import { runSweep, SWEEPS } from './sweeps.ts';

/** Requests some of the sweeps now. */
const sweepAsked = eventType('platform/sweep.asked', { schema: z.object({ sweeps: z.array(z.string()) }) });

/**
 * One function a minute runs all sweeps, without steps: the engine charges for each run and each step. A failed sweep is logged, does not
 * stop the others, and runs again at its next time.
 */
export const sweepEachMinute = jobs.createFunction(
  { id: 'sweep', retries: 1, concurrency: { limit: 1 }, triggers: [cron('* * * * *'), sweepAsked] },
  async ({ event }) => {
    const minute = Math.floor((event.ts ?? Date.now()) / 60_000);
    const asked = event.name === sweepAsked.name ? (event.data as { sweeps: string[] }).sweeps : null;
    const due = SWEEPS.filter(({ name, every }) => (asked ? asked.includes(name) : minute % every === 0));
    const ends = await Promise.allSettled(due.map(runSweep));
    const failed = ends.flatMap((end, index) =>
      end.status === 'rejected' ? [{ sweep: due[index]!.name, error: end.reason as unknown }] : [],
    );
    for (const one of failed) log.error('sweep.failed', one);
    if (failed.length > 0)
      throw new AggregateError(
        failed.map(({ error }) => error),
        `failed: ${failed.map(({ sweep }) => sweep).join(', ')}`,
      );
    return { swept: due.length };
  },
);
