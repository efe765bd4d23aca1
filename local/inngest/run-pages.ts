import type { Pool } from 'pg';
import { Refusal } from '../http/http.ts';
import { escaped, page, timeText as time } from '../http/page.ts';
import { type Route, route } from '../http/router.ts';

type RunRow = {
  id: string;
  function_id: string;
  status: string;
  event: { name: string };
  output: unknown;
  error: unknown;
  created_at: Date;
  ended_at: Date | null;
  wake_at: Date | null;
};
type StepRow = { name: string; op: string; status: string; attempts: number; error: unknown; data: unknown; wake_at: Date | null };
type CallRow = { step: string; attempt: number; at: Date; ms: number | null; outcome: string | null };

/** Runs, for people (`/_jobs`) and for tests (`/_jobs.json`). */
export function runPages(pool: Pool): Route[] {
  const list = async (status: string | null) =>
    (
      await pool.query<RunRow>('select * from inngest.runs where $1::text is null or status = $1 order by created_at desc limit 200', [
        status,
      ])
    ).rows;
  return [
    route('GET', '/_jobs', async ({ query }) => page({ title: 'Jobs', content: listPage(await list(query.get('status'))) })),
    route('GET', '/_jobs.json', async ({ query }) => ({ body: await list(query.get('status')) })),
    route('GET', '/_jobs/:id', async ({ params }) => {
      const { rows } = await pool.query<RunRow>('select * from inngest.runs where id = $1', [params.id]);
      if (!rows[0]) throw new Refusal(404, 'no such run', { message: 'There is no such run here.' });
      const steps = await pool.query<StepRow>('select * from inngest.steps where run_id = $1 order by ended nulls last, id', [params.id]);
      const calls = await pool.query<CallRow>('select * from inngest.calls where run_id = $1 order by id', [params.id]);
      return page({ title: 'Run', content: runPage(rows[0], steps.rows, calls.rows) });
    }),
  ];
}

const json = (value: unknown) => escaped(JSON.stringify(value, null, 2) ?? '');

function listPage(runs: RunRow[]): string {
  const filters = ['', 'active', 'failed', 'completed', 'cancelled'].map(
    (status) => `<a href="/_jobs${status && `?status=${status}`}">${status || 'all'}</a>`,
  );
  const rows = runs.map(
    (run) =>
      `<li class="${run.status}"><a href="/_jobs/${run.id}">${escaped(run.function_id)}</a><small>${run.status} · ${escaped(run.event.name)} · ${time(run.created_at)}${run.ended_at ? ` · ${run.ended_at.getTime() - run.created_at.getTime()} ms` : run.wake_at ? ` · goes on at ${time(run.wake_at)}` : ''}</small></li>`,
  );
  return `<h1>Jobs</h1><nav>${filters.join('')}</nav><p></p>${rows.length ? `<ul>${rows.join('')}</ul>` : '<p>Nothing ran yet.</p>'}`;
}

function runPage(run: RunRow, steps: StepRow[], calls: CallRow[]): string {
  const stepRows = steps.map(
    (step) =>
      `<li class="${step.status}"><strong>${escaped(step.name)}</strong><small>${step.status}${step.attempts ? ` · ${step.attempts} failed tries` : ''}${step.wake_at ? ` · until ${time(step.wake_at)}` : ''}</small>${step.error ? `<pre>${json(step.error)}</pre>` : ''}</li>`,
  );
  const callRows = calls.map(
    (call) =>
      `<li>${escaped(call.step || 'go on')}<small>${time(call.at)} · try ${call.attempt + 1} · ${call.ms === null ? 'cut off' : `${call.ms} ms · ${escaped(call.outcome ?? '')}`}</small></li>`,
  );
  const end = run.error ? `<h2>Error</h2><pre>${json(run.error)}</pre>` : run.output ? `<h2>Output</h2><pre>${json(run.output)}</pre>` : '';
  return `<p><a href="/_jobs">← Jobs</a></p><h1>${escaped(run.function_id)}</h1><p>${run.status} · ${time(run.created_at)}</p>${end}<h2>Steps</h2><ul>${stepRows.join('')}</ul><h2>Calls</h2><ul>${callRows.join('')}</ul><h2>Event</h2><pre>${json(run.event)}</pre>`;
}
