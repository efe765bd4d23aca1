import { getSpending, getUsage } from '#modules/metering/index.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { QuoteTokens } from './input.ts';

export interface TokenQuote {
  tokens: number;
  /** Above the plan, rounded up: what is charged is never more. */
  cents: number;
  currency: 'BRL' | 'USD';
  /** All of it is in the plan. */
  free: boolean;
  /** Whether it would be taken now. */
  fits: boolean;
  /** Why it would not: the plan stops there, or it is more than the client wants to pay. */
  blockedBy: 'plan' | 'spending' | null;
  /** When the plan's tokens are counted anew. */
  resetsAt: Date;
}

/** What so many tokens would cost the account now, beside what it has used and holds. An estimate in gives an estimate out. */
export async function quoteTokens(ctx: Context, input: QuoteTokens): Promise<TokenQuote> {
  requireAccount(ctx);
  const { inputTokens, outputTokens } = QuoteTokens.parse(input);
  const tokens = inputTokens + outputTokens;
  const [{ ai_token: line }, spending] = await Promise.all([getUsage(ctx), getSpending(ctx)]);
  const { currency, overage, maxCents, usedCents, endsAt: resetsAt } = spending;
  const taken = line.used + line.held;
  const above = line.limit === null ? 0 : Math.max(0, taken + tokens - Math.max(line.limit, taken));
  if (above === 0) return { tokens, cents: 0, currency, free: true, fits: true, blockedBy: null, resetsAt };
  // What binary adds to a fraction of a cent must not become a cent.
  const cents = Math.ceil(Number((above * (line.priceCents ?? 0)).toFixed(6)));
  const isAffordable = usedCents + cents <= maxCents;
  const blockedBy = overage !== 'pay' ? 'plan' : isAffordable ? null : 'spending';
  return { tokens, cents, currency, free: false, fits: blockedBy === null, blockedBy, resetsAt };
}
