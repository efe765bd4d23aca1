import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import { type Answer, Refusal } from '../http/http.ts';
import { type Route, route } from '../http/router.ts';

const STYLE = `
*{box-sizing:border-box}body{margin:0;font:16px/1.5 system-ui,sans-serif;color:#1c1917;background:#f5f2ee}
main{max-width:960px;margin:0 auto;padding:16px}h1{font-size:20px;overflow-wrap:anywhere}h2{font-size:16px;margin:24px 0 8px}
a{color:#92400e}ul{list-style:none;margin:0;padding:0}li{background:#fff;border-radius:12px;margin:0 0 8px;padding:12px 16px;overflow-wrap:anywhere}
li>a{color:inherit;text-decoration:none;font-weight:600}small{color:#57534e;display:block}nav a{margin-inline-end:12px}
.failed{border-inline-start:4px solid #b91c1c}.active{border-inline-start:4px solid #b45309}pre{white-space:pre-wrap;overflow-wrap:anywhere;background:#fff;border-radius:12px;padding:16px;margin:0}`;
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;

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

/** What ran, for people (`/_jobs`) and for tests (`/_jobs.json`). */
export function runPages(pool: Pool): Route[] {
  const list = async (status: string | null) =>
    (
      await pool.query<RunRow>('select * from inngest.runs where $1::text is null or status = $1 order by created_at desc limit 200', [
        status,
      ])
    ).rows;
  return [
    route('GET', '/_jobs', async ({ query }) => page('Jobs', listPage(await list(query.get('status'))))),
    route('GET', '/_jobs.json', async ({ query }) => ({ body: await list(query.get('status')) })),
    route('GET', '/_jobs/:id', async ({ params }) => {
      const { rows } = await pool.query<RunRow>('select * from inngest.runs where id = $1', [params.id]);
      if (!rows[0]) throw new Refusal(404, 'no such run', { message: 'There is no such run here.' });
      const steps = await pool.query<StepRow>('select * from inngest.steps where run_id = $1 order by ended nulls last, id', [params.id]);
      const calls = await pool.query<CallRow>('select * from inngest.calls where run_id = $1 order by id', [params.id]);
      return page('Run', runPage(rows[0], steps.rows, calls.rows));
    }),
  ];
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const time = (at: Date) => at.toISOString().replace('T', ' ').slice(0, 19);
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

function page(title: string, content: string): Answer {
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><style>${STYLE}</style></head><body><main>${content}</main></body></html>`;
  return { headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY }, body };
}
