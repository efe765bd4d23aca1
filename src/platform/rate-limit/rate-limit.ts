import 'server-only';
import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { asSystem } from '../db.ts';
import { env } from '../env.ts';
import { AppError } from '../errors.ts';
import { log } from '../log/log.ts';
import { clientAddress } from '../request/client-address.ts';
import { rememberingRefusals, takeInPostgres } from './rate-postgres.ts';
import { PLAN_FACTORS, RATE_RULES, type RateRule, type Subject, scaled } from './rate-rules.ts';
import { upstashRates } from './rate-upstash.ts';
import type { RateDecision } from './rate-window.ts';
import { tooManyRequests } from './too-many-requests.ts';

export interface Asking {
  /** Request headers for rules per address; defaults to Next's current request. */
  headers?: { get(name: string): string | null };
  /** Subject for rules per target or pair. Stored only as a digest. */
  target?: string;
  /** Counts only the caller's limits, or only the target's, which is unknown before the input is parsed. Both by default. */
  only?: 'asker' | 'target';
}

export interface RateCheck {
  allowed: boolean;
  /** One per limit of the rule that was checked; empty when counting failed. */
  decisions: RateDecision[];
}

type Take = (key: string, limit: number, window: number) => Promise<RateDecision>;

const PLAN_KEPT = 60_000;
const plans = new Map<string, { plan: string; until: number }>();

let store: { name: string; take: Take } | undefined;
let warnedAt = 0;

/** Redis if configured, otherwise Postgres. */
function rates(): Take {
  const { UPSTASH_REDIS_REST_URL: url, UPSTASH_REDIS_REST_TOKEN: token } = env();
  const name = url ?? 'postgres';
  if (store?.name !== name) store = { name, take: url && token ? upstashRates({ url, token }) : rememberingRefusals(takeInPostgres) };
  return store.take;
}

/**
 * Counts one request against each limit of a rule, in order, until one refuses.
 * While the counter is unavailable, a rule that fails open allows and one that fails closed throws `limiter_unavailable`.
 */
export async function checkRate(ctx: Context, name: RateRule, asking: Asking = {}): Promise<RateCheck> {
  const { limits, fail } = RATE_RULES[name];
  const decisions: RateDecision[] = [];
  for (const { per, limit, window, ...rest } of limits) {
    const isAimed = per === 'target' || per === 'pair';
    if (asking.only && isAimed !== (asking.only === 'target')) continue;
    const subject = await subjectOf(per, ctx, asking);
    if (subject === null) continue;
    try {
      const factor = 'byPlan' in rest ? await planFactor(ctx) : 1;
      decisions.push(await rates()(`${name}:${per}:${window}:${subject}`, scaled(limit * factor), window));
    } catch (cause) {
      report(cause);
      if (fail === 'closed') throw new AppError('unavailable', 'limiter_unavailable', {}, { cause });
      return { allowed: true, decisions: [] };
    }
    if (!decisions.at(-1)!.allowed) return { allowed: false, decisions };
  }
  return { allowed: true, decisions };
}

/**
 * Counts one request against a rule.
 * @throws AppError `too_many_requests` with the time of the next try.
 */
export async function takeRate(ctx: Context, name: RateRule, asking: Asking = {}): Promise<RateDecision[]> {
  const { allowed, decisions } = await checkRate(ctx, name, asking);
  if (!allowed) throw tooManyRequests(decisions.at(-1)!);
  return decisions;
}

async function subjectOf(per: Subject, ctx: Context, asking: Asking): Promise<string | null> {
  if (per === 'account') return ctx.account?.id ?? null;
  if (per === 'key') return ctx.actor.kind === 'apiKey' ? ctx.actor.id : (ctx.account?.id ?? null);
  const target = asking.target ? createHash('sha256').update(asking.target).digest('base64url') : null;
  if (per === 'target') return target;
  const address = clientAddress(asking.headers ?? (await (await import('next/headers')).headers()));
  return per === 'address' ? address : target && `${target}@${address}`;
}

async function planFactor({ account }: Context): Promise<number> {
  if (!account) return 1;
  const known = plans.get(account.id);
  if (known && known.until > Date.now()) return PLAN_FACTORS[known.plan] ?? 1;
  const { rows } = await asSystem('the plan is read for rate limits', (tx) =>
    tx.execute<{ plan: string | null }>(sql`select app.tier_of(${account.id}) as plan`),
  );
  const plan = rows[0]?.plan ?? 'free';
  if (plans.size > 10_000) plans.clear();
  plans.set(account.id, { plan, until: Date.now() + PLAN_KEPT });
  return PLAN_FACTORS[plan] ?? 1;
}

/** At most once a minute: a broken counter fails with every request. */
function report(error: unknown): void {
  if (Date.now() - warnedAt < 60_000) return;
  warnedAt = Date.now();
  log.error('rate_limits.cannot_count', { error });
}
