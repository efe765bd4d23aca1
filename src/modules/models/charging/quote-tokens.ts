import { getSpending, getUsage } from '#modules/metering/index.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { QuoteTokens } from '../input.ts';

export interface TokenQuote {
  tokens: number;
  /** Above the plan, rounded up: the charge is never higher. */
  cents: number;
  currency: 'BRL' | 'USD';
  /** True when the plan includes all of it. */
  free: boolean;
  /** Whether it would be accepted now. */
  fits: boolean;
  /** Why not: the plan's limit, or the client's spending limit. */
  blockedBy: 'plan' | 'spending' | null;
  /** Next reset of the plan's tokens. */
  resetsAt: Date;
}

/** Price of this many tokens for the account now, beside its used and reserved ones. For an estimate of tokens it is an estimate too. */
export async function quoteTokens(ctx: Context, input: QuoteTokens): Promise<TokenQuote> {
  requireAccount(ctx);
  const { inputTokens, outputTokens } = QuoteTokens.parse(input);
  const tokens = inputTokens + outputTokens;
  const [{ ai_token: line }, spending] = await Promise.all([getUsage(ctx), getSpending(ctx)]);
  const { currency, overage, maxCents, usedCents, endsAt: resetsAt } = spending;
  const taken = line.used + line.held;
  const above = line.limit === null ? 0 : Math.max(0, taken + tokens - Math.max(line.limit, taken));
  if (above === 0) return { tokens, cents: 0, currency, free: true, fits: true, blockedBy: null, resetsAt };
  // Rounds first: binary noise in a fraction of a cent must not become a cent.
  const cents = Math.ceil(Number((above * (line.priceCents ?? 0)).toFixed(6)));
  const isAffordable = usedCents + cents <= maxCents;
  const blockedBy = overage !== 'pay' ? 'plan' : isAffordable ? null : 'spending';
  return { tokens, cents, currency, free: false, fits: blockedBy === null, blockedBy, resetsAt };
}
