import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';
import { FAILED, type FunctionConfig, isTriggeredBy, matches } from './functions.ts';
import { untilWhen } from './times.ts';

export type Event = { id: string; name: string; data: unknown; ts: number; user?: unknown; v?: string };

const idOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 26);

async function listFunctions(client: PoolClient): Promise<FunctionConfig[]> {
  const { rows } = await client.query<{ config: FunctionConfig }>('select config from inngest.functions');
  return rows.map(({ config }) => config);
}

/** Starts a run of a function, now or at a later time. The same cause never starts a second one. */
export async function startRun(
  client: PoolClient,
  functionId: string,
  event: Event,
  { times = 1, at = 0 }: { times?: number; at?: number } = {},
): Promise<void> {
  const cause = [functionId, event.id, ...(times > 1 ? [times] : [])].join(' ');
  await client.query(
    `insert into inngest.runs (id, function_id, cause, event, wake_at) values ($1, $2, $3, $4, greatest(now(), to_timestamp($5)))
     on conflict (cause) do nothing`,
    [idOf(cause), functionId, cause, JSON.stringify(event), at / 1000],
  );
}

/**
 * Accepts an event: starts runs (at the event's own time if that is in the future), wakes waiting steps, cancels runs. An event id
 * is deduplicated for 24 hours.
 */
export async function takeEvent(client: PoolClient, event: Event): Promise<void> {
  const { rows } = await client.query<{ times: number }>(
    `insert into inngest.events (id, name, payload) values ($1, $2, $3)
     on conflict (id) do update set name = excluded.name, payload = excluded.payload, received_at = now(), times = events.times + 1
       where events.received_at < now() - interval '24 hours'
     returning times`,
    [event.id, event.name, JSON.stringify(event)],
  );
  if (!rows[0]) return;
  const { times } = rows[0];
  const functions = await listFunctions(client);
  await wakeWaiting(client, event);
  for (const config of functions) await cancelRuns(client, config, event);
  for (const config of functions) if (isTriggeredBy(config, event)) await startRun(client, config.id, event, { times, at: event.ts });
}

async function wakeWaiting(client: PoolClient, event: Event): Promise<void> {
  const { rows } = await client.query<{ run_id: string; id: string; expression: string | null; began: unknown }>(
    `select s.run_id, s.id, s.expression, r.event as began from inngest.steps s join inngest.runs r on r.id = s.run_id
     where s.awaits = $1 and s.status = 'waiting' and r.status = 'active' for update of r, s`,
    [event.name],
  );
  for (const step of rows.filter(({ expression, began }) => matches(expression, began, event)))
    await endStep(client, step.run_id, step.id, { data: event });
}

async function cancelRuns(client: PoolClient, { id, cancel = [] }: FunctionConfig, event: Event): Promise<void> {
  for (const rule of cancel.filter((each) => each.event === event.name)) {
    const { rows } = await client.query<{ id: string; event: unknown; created_at: Date }>(
      `select id, event, created_at from inngest.runs where function_id = $1 and status = 'active' for update`,
      [id],
    );
    for (const run of rows) {
      const late = rule.timeout && untilWhen(rule.timeout, run.created_at) < new Date();
      if (!late && matches(rule.if, run.event, event)) await endRun(client, run.id, 'cancelled', {});
    }
  }
}

export async function endStep(
  client: PoolClient,
  runId: string,
  stepId: string,
  end: { data: unknown } | { error: unknown },
): Promise<void> {
  const failed = 'error' in end;
  await client.query(
    `update inngest.steps set status = $3, data = $4, error = $5, wake_at = null,
       ended = (select count(*) from inngest.steps where run_id = $1 and ended is not null)
     where run_id = $1 and id = $2 and ended is null`,
    [
      runId,
      stepId,
      failed ? 'failed' : 'done',
      failed ? null : JSON.stringify(end.data ?? null),
      failed ? JSON.stringify(end.error) : null,
    ],
  );
  await client.query(`update inngest.runs set attempt = 0, wake_at = now() where id = $1 and status = 'active'`, [runId]);
}

/** Ends a run. A failure is published as an event, to `onFailure` and to other listeners; the failure of such a listener is not. */
export async function endRun(
  client: PoolClient,
  runId: string,
  status: 'completed' | 'failed' | 'cancelled',
  { output, error }: { output?: unknown; error?: unknown },
): Promise<void> {
  const { rows } = await client.query<{ function_id: string; event: Event }>(
    `update inngest.runs set status = $2, output = $3, error = $4, wake_at = null, ended_at = now()
     where id = $1 and status = 'active' returning function_id, event`,
    [runId, status, JSON.stringify(output ?? null), JSON.stringify(error ?? null)],
  );
  const run = rows[0];
  if (!run || status !== 'failed' || run.event.name === FAILED) return;
  const data = { function_id: run.function_id, run_id: runId, error, event: run.event };
  await takeEvent(client, { id: idOf(`failed ${runId}`), name: FAILED, data, ts: Date.now() });
}
