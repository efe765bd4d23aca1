import { sql } from 'drizzle-orm';
import { asSystem } from '../db.ts';
import { decisionOf, type RateDecision } from './rate-window.ts';

const MAX_REFUSALS = 10_000;

interface Taken extends Record<string, unknown> {
  allowed: boolean;
  window_no: string;
  hits: number;
  previous: number;
  moment: string;
}

/** Counts one request in its own transaction, so that it counts even when the following work fails. */
export async function takeInPostgres(key: string, limit: number, window: number, now?: number): Promise<RateDecision> {
  const { rows } = await asSystem('requests are counted by the server', (tx) =>
    tx.execute<Taken>(sql`select * from app.take_rate(${key}, ${limit}, ${window}, ${now ?? null})`),
  );
  const { allowed, window_no, hits, previous, moment } = rows[0]!;
  return decisionOf({ number: Number(window_no), hits, previous }, allowed, limit, window, Number(moment));
}

/**
 * Caches each refusal until it expires: nothing could be allowed before, so a flood of requests costs one query per refusal instead of one
 * per request.
 */
export function rememberingRefusals(take: typeof takeInPostgres): (key: string, limit: number, window: number) => Promise<RateDecision> {
  const refused = new Map<string, RateDecision>();
  return async (key, limit, window) => {
    const known = refused.get(key);
    if (known && known.limit === limit && Date.now() < known.retryAt) return known;
    refused.delete(key);
    const decision = await take(key, limit, window);
    if (!decision.allowed) refused.set(key, decision);
    if (refused.size > MAX_REFUSALS) refused.delete(refused.keys().next().value!);
    return decision;
  };
}
