import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import { requestSite } from '#modules/generate/index.ts';
import { newId } from '#platform/ids.ts';
import { makeClient } from '../../tests/world/people.ts';
import type { Wish } from './sites.ts';

/** Result of one generation; times in milliseconds since its request. */
export interface Made {
  /** The composer's own page is stored. */
  composed: number;
  /** The first section with a model's texts; NaN if none was written. */
  first: number;
  done: number;
  outputTokens: number;
  calls: number;
  answered: number;
  sectionsWritten: number;
}

const TIMEOUT_MS = 300_000;
const LOOK_EVERY = 50;

type Row = { type: string; status: string | null; at: Date };

/** Requests a site as a new account and waits until a model has written all of it. `shown` is the reading confirmed by its owner. */
export async function makeOne(admin: Pool, { prompt, locale, reading }: Wish, shown = true): Promise<Made> {
  const owner = await makeClient(admin, { tier: 'pro' });
  const began = Date.now();
  const input = { prompt, locale, seed: 0, key: newId(), ...(shown && { shown: { by: 'model' as const, reading, promptId: null } }) };
  const asked = await requestSite({ ...owner, now: new Date(began) }, input);
  if (asked.outcome === 'refuse') throw new Error(asked.message);
  const rows = await untilDone(admin, asked.generationId);
  const first = (found: (row: Row) => boolean) => (rows.find(found)?.at.getTime() ?? Number.NaN) - began;
  const { rows: calls } = await admin.query<{ tokens: string; calls: number; answered: number }>(
    `select coalesce(sum(output_tokens), 0) as tokens, count(*)::int as calls, count(*) filter (where outcome = 'answered')::int as answered
     from model_calls where generation_id = $1`,
    [asked.generationId],
  );
  return {
    composed: first(({ type }) => type === 'composed'),
    first: first(({ type, status }) => type === 'section' && status === 'written'),
    done: first(({ type }) => type === 'done'),
    outputTokens: Number(calls[0]!.tokens),
    calls: calls[0]!.calls,
    answered: calls[0]!.answered,
    sectionsWritten: rows.filter(({ type, status }) => type === 'section' && status === 'written').length,
  };
}

async function untilDone(admin: Pool, generationId: string): Promise<Row[]> {
  for (const end = Date.now() + TIMEOUT_MS; Date.now() < end; await sleep(LOOK_EVERY)) {
    const { rows } = await admin.query<Row>(
      `select type, data->>'status' as status, at from generation_events where generation_id = $1 order by seq`,
      [generationId],
    );
    const last = rows.at(-1)?.type;
    if (last === 'done') return rows;
    if (last === 'failed' || last === 'refused') throw new Error(`the generation ${last}`);
  }
  throw new Error('the generation did not end');
}
