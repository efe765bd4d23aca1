import type { Pool, PoolClient } from 'pg';
import { type CallBody, callFunction, type Op, type Reply } from './call-function.ts';
import { type FunctionConfig, isDelivered, maxAttempts } from './functions.ts';
import { isTooLarge, MAX_RUN_BYTES, MAX_STEPS } from './limits.ts';
import { type Event, endRun, endStep } from './start-runs.ts';
import { retryAfter, untilWhen } from './times.ts';

export type Executor = {
  pool: Pool;
  signingKey: string;
  /** Milliseconds before the next attempt, by the number of failures. */
  backOff(failed: number): number;
};

type Run = { id: string; function_id: string; event: Event; status: string; attempt: number; seen: number; wake_at: Date | null };
type Step = {
  id: string;
  name: string;
  op: string;
  status: 'planned' | 'waiting' | 'done' | 'failed';
  attempts: number;
  wake_at: Date | null;
  awaits: string | null;
  data: unknown;
  error: unknown;
  ended: number | null;
};
/** The next request to the app: run one announced step, or (`step`) continue after the finished ones. */
export type Next = { run: Run; config: FunctionConfig; steps: Step[]; stepId: string; attempt: number };

const DISCOVERY = 'step';

export async function inTransaction<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

/**
 * Fires the timers of a run and returns the next request, or null when the run must wait. The caller holds the run's lock and names
 * the steps in flight: while there are any the run stays due, so that it continues even if nobody is left to receive their answers.
 */
export async function nextCall(client: PoolClient, runId: string, inFlight: ReadonlySet<string>): Promise<Next | null> {
  const { rows: runs } = await client.query<Run>('select * from inngest.runs where id = $1 for update', [runId]);
  const run = runs[0];
  if (run?.status !== 'active' || !run.wake_at || run.wake_at > new Date()) return null;
  const { rows: known } = await client.query<{ config: FunctionConfig }>('select config from inngest.functions where id = $1', [
    run.function_id,
  ]);
  const config = known[0]?.config;
  if (!config) {
    await endRun(client, runId, 'failed', { error: { name: 'Error', message: `the app has no function ${run.function_id} any more` } });
    return null;
  }
  const now = new Date();
  for (const step of await listSteps(client, runId))
    if (step.status === 'waiting' && step.wake_at && step.wake_at <= now) await endStep(client, runId, step.id, { data: null });
  const steps = await listSteps(client, runId);
  const planned = steps.find(({ id, status, wake_at }) => status === 'planned' && !inFlight.has(id) && (!wake_at || wake_at <= now));
  if (planned) return { run, config, steps, stepId: planned.id, attempt: planned.attempts };
  const ended = steps.filter(({ ended }) => ended !== null).length;
  if (ended > run.seen && !inFlight.has(DISCOVERY)) return { run, config, steps, stepId: DISCOVERY, attempt: run.attempt };
  if (inFlight.size > 0) return null;
  const wakes = steps.filter(({ status }) => status === 'planned' || status === 'waiting').flatMap(({ wake_at }) => wake_at ?? []);
  const first = wakes.length ? new Date(Math.min(...wakes.map(Number))) : null;
  await client.query('update inngest.runs set wake_at = $2 where id = $1', [runId, first]);
  return null;
}

async function listSteps(client: PoolClient, runId: string): Promise<Step[]> {
  const { rows } = await client.query<Step>('select * from inngest.steps where run_id = $1 order by ended nulls last, id', [runId]);
  return rows;
}

/** Calls the app and stores its answer. The call is outside of any transaction: a crash here repeats this one step and no other. */
export async function callApp(executor: Executor, next: Next): Promise<void> {
  const { run, config, steps, stepId, attempt } = next;
  const ended = steps.filter((step) => step.ended !== null);
  const body: CallBody = {
    version: 2,
    event: run.event,
    events: [run.event],
    steps: Object.fromEntries(
      ended.map((step) => [step.id, step.status === 'failed' ? { type: 'error', error: step.error } : { type: 'data', data: step.data }]),
    ),
    ctx: {
      run_id: run.id,
      attempt,
      max_attempts: maxAttempts(config),
      // With a step announced or awaited, one that ran immediately would run twice.
      disable_immediate_execution: stepId === DISCOVERY && steps.some((step) => step.ended === null),
      use_api: false,
      stack: { stack: ended.map(({ id }) => id), current: Math.max(0, ended.length - 1) },
    },
  };
  const name = steps.find(({ id }) => id === stepId)?.name ?? (stepId === DISCOVERY ? '' : stepId);
  const { rows } = await executor.pool.query<{ id: string }>(
    'insert into inngest.calls (run_id, step, attempt) values ($1, $2, $3) returning id',
    [run.id, name, attempt],
  );
  const began = Date.now();
  const reply = await callFunction(config.steps.step.runtime.url, stepId, body, executor.signingKey);
  await inTransaction(executor.pool, async (client) => {
    await client.query('update inngest.calls set ms = $2, outcome = $3 where id = $1', [rows[0]!.id, Date.now() - began, summary(reply)]);
    const { rows: now } = await client.query<Run>('select * from inngest.runs where id = $1 for update', [run.id]);
    if (now[0]?.status === 'active') await storeReply(client, executor, next, ended.length, reply);
  });
}

const summary = (reply: Reply): string =>
  reply.type === 'ops' ? reply.ops.map(({ op, displayName, id }) => `${op} ${displayName ?? id}`).join(', ') : reply.type;

async function storeReply(
  client: PoolClient,
  executor: Executor,
  { run, config, stepId, attempt }: Next,
  ended: number,
  reply: Reply,
): Promise<void> {
  const later = (failed: number, after: string | null) => retryAfter(after, new Date()) ?? new Date(Date.now() + executor.backOff(failed));
  if (reply.type === 'returned') {
    const { output } = reply;
    return isTooLarge(output) ? endRun(client, run.id, 'failed', { error: TOO_LARGE }) : endRun(client, run.id, 'completed', { output });
  }
  if (reply.type === 'threw') {
    if (!reply.retry || attempt + 1 >= maxAttempts(config)) {
      if (stepId === DISCOVERY) return endRun(client, run.id, 'failed', { error: reply.error });
      return endStep(client, run.id, stepId, { error: reply.error });
    }
    const retryAt = later(attempt, reply.retryAfter);
    // The others need not wait for the failed one.
    if (stepId !== DISCOVERY) await retryStep(client, run.id, stepId, retryAt);
    const wakeAt = stepId === DISCOVERY ? retryAt : new Date();
    await client.query('update inngest.runs set attempt = $2, wake_at = $3 where id = $1', [run.id, attempt + 1, wakeAt]);
    return;
  }
  if (stepId === DISCOVERY) await client.query('update inngest.runs set seen = $2, attempt = 0 where id = $1', [run.id, ended]);
  for (const op of reply.ops)
    await keepOp(client, run, op, later(attempt, reply.retryAfter), reply.retry && attempt + 1 < maxAttempts(config));
  const excess = await exceededLimit(client, run);
  if (excess) return endRun(client, run.id, 'failed', { error: { name: 'Error', message: excess } });
  await client.query('update inngest.runs set wake_at = now() where id = $1', [run.id]);
}

const TOO_LARGE = { name: 'Error', message: 'the output is larger than 4 MB' };

/** Inngest's limits of a run: too many steps, or too much output. */
async function exceededLimit(client: PoolClient, { id, event }: Run): Promise<string | null> {
  const { rows } = await client.query<{ steps: number; bytes: number }>(
    'select count(*)::int as steps, coalesce(sum(octet_length(data::text)), 0)::int as bytes from inngest.steps where run_id = $1',
    [id],
  );
  const { steps, bytes } = rows[0]!;
  if (steps > MAX_STEPS) return `a run has at most ${MAX_STEPS} steps`;
  return bytes + JSON.stringify(event).length > MAX_RUN_BYTES ? 'what a run keeps is at most 32 MB' : null;
}

/** Concurrent steps of one id: it is undefined which of them gets which result. */
async function isInFlight(client: PoolClient, run: Run, op: Op, name: string): Promise<boolean> {
  const { rowCount } = await client.query(
    'select from inngest.steps where run_id = $1 and name = $2 and id <> $3 and ended is null limit 1',
    [run.id, name, op.id],
  );
  return rowCount === 1;
}

async function keepOp(client: PoolClient, run: Run, op: Op, again: Date, mayRetry: boolean): Promise<void> {
  const name = op.displayName ?? op.name ?? op.id;
  if (await isInFlight(client, run, op, name)) return refuse(client, run, `two steps "${name}" at the same time`);
  const add = async (
    status: 'planned' | 'waiting',
    wakeAt: Date | null,
    awaits: string | null = null,
    expression: string | null = null,
  ) => {
    await client.query(
      `insert into inngest.steps (run_id, id, name, op, status, wake_at, awaits, expression) values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict do nothing`,
      [run.id, op.id, name, op.op, status, wakeAt, awaits, expression],
    );
  };
  switch (op.op) {
    case 'StepPlanned':
      return add('planned', null);
    case 'StepRun':
      await add('planned', null);
      return endStep(client, run.id, op.id, isTooLarge(op.data) ? { error: TOO_LARGE } : { data: op.data });
    case 'StepFailed':
      await add('planned', null);
      return endStep(client, run.id, op.id, { error: op.error });
    case 'StepError':
      await add('planned', null);
      return mayRetry ? retryStep(client, run.id, op.id, again) : endStep(client, run.id, op.id, { error: op.error });
    case 'Sleep':
      return add('waiting', untilWhen(op.name ?? '', new Date()));
    case 'WaitForEvent': {
      const expression = op.opts?.if ?? null;
      if (expression && !/^event\.[\w.]+ == async\.[\w.]+$/.test(expression)) return refuse(client, run, 'waitForEvent with `if`');
      if (!isDelivered(op.name ?? '')) return refuse(client, run, `waiting for ${op.name}`);
      return add('waiting', untilWhen(op.opts?.timeout ?? '', new Date()), op.name ?? '', expression);
    }
    default:
      return refuse(client, run, op.op);
  }
}

const retryStep = (client: PoolClient, runId: string, stepId: string, at: Date) =>
  client
    .query('update inngest.steps set attempts = attempts + 1, wake_at = $3 where run_id = $1 and id = $2 and ended is null', [
      runId,
      stepId,
      at,
    ])
    .then(() => {});

const refuse = (client: PoolClient, run: Run, what: string) =>
  endRun(client, run.id, 'failed', { error: { name: 'NotCovered', message: `the local executor does not cover ${what}` } });
