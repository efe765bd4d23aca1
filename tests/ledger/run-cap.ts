import { Pool } from 'pg';
import { newId } from '#platform/ids.ts';
import { makeClient } from '../world/people.ts';
import { allowSpending, subscribe } from '../world/subscribed.ts';
import { chanceOf } from './model.ts';

export interface CapRun {
  callers: number;
  held: number;
  refused: number;
  maxCents: number;
  /** At the end, and the most that was seen while they ran. */
  spentCents: number;
  mostSeenCents: number;
  overshootCents: number;
}

/** Cents of the smallest thing that can be asked for here: less than it must be left at the end. */
export const SMALLEST = 2;

/** Many callers at once take different meters above the plan, up to the most that the client allows; some give back. */
export async function runCap(admin: Pool, adminUrl: string, seed: number, callers: number): Promise<CapRun> {
  const { account } = await makeClient(admin);
  const maxCents = 20_000;
  const startedAt = new Date(Date.now() - 86_400_000);
  await subscribe(admin, account.id, { startedAt });
  await allowSpending(admin, account.id, maxCents);
  const { rows } = await admin.query<{ starts: Date }>('select (app.period_of($1, now())).starts', [account.id]);
  const spent = async () =>
    Number(
      (await admin.query<{ sum: string }>('select sum(cents) from app.spending_of($1, $2, now())', [account.id, rows[0]!.starts])).rows[0]!
        .sum,
    );
  // All that the plan includes is used: from here on everything costs.
  const full = [
    ['ai_token', 2_000_000],
    ['container_hours', 37_200],
    ...Array.from({ length: 100 }, () => ['page_generate', 1] as const),
  ].map(([meter, quantity]) => ({ id: newId(), client_id: account.id, meter, quantity, occurred_at: new Date(), source_key: newId() }));
  await admin.query('select app.record_usage($1, now())', [JSON.stringify(full)]);

  const crowd = new Pool({ connectionString: adminUrl, max: callers });
  const connections = await Promise.all(Array.from({ length: callers }, () => crowd.connect()));
  const run: CapRun = { callers, held: 0, refused: 0, maxCents, spentCents: 0, mostSeenCents: 0, overshootCents: 0 };
  let watching = true;
  const watch = (async () => {
    while (watching) run.mostSeenCents = Math.max(run.mostSeenCents, await spent());
  })();
  await Promise.all(
    connections.map(async (connection, i) => {
      const chance = chanceOf(seed + i);
      for (let refusals = 0; refusals < 3; ) {
        const kind = Math.floor(chance() * 3);
        const [meter, amount] =
          kind === 0
            ? ['page_generate', 1]
            : kind === 1
              ? ['ai_token', 1 + Math.floor(chance() * 90_000)]
              : ['container_hours', 1 + Math.floor(chance() * 60)];
        try {
          const id = newId();
          await connection.query(`select app.reserve_usage($1, $2, $3, $4, $5, now(), '15 minutes')`, [id, account.id, meter, amount, id]);
          run.held++;
          if (chance() < 0.3) await connection.query('select app.release_usage($1, now())', [id]);
          else if (chance() < 0.7) await connection.query(`select app.commit_usage($1, now(), null, null, '{}')`, [id]);
        } catch (error) {
          if ((error as { code?: string }).code !== 'PM006') throw error;
          run.refused++;
          refusals++;
        }
      }
    }),
  );
  watching = false;
  await watch;
  for (const connection of connections) connection.release();
  // Hour by hour to the end: what is left does not buy one more.
  for (let left = true; left; ) {
    const id = newId();
    left = await crowd
      .query(`select app.reserve_usage($1, $2, 'container_hours', 1, $3, now(), '15 minutes')`, [id, account.id, id])
      .then(() => true)
      .catch(() => false);
  }
  await crowd.end();
  run.spentCents = await spent();
  run.overshootCents = Math.max(0, run.spentCents - maxCents, run.mostSeenCents - maxCents);
  return run;
}
