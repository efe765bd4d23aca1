import { type Context, requireAccount } from '#platform/context.ts';
import { callStripe, sellsPlans } from '#platform/stripe.ts';
import { getCustomer } from '../customers/customers.ts';
import type { Currency } from '../input.ts';
import { type ChargedCard, chargedCard } from './charged-card.ts';

/** Currency in which the account pays, and the card that can be charged without the person. Null where nothing is sold. */
export async function readPayer(ctx: Context): Promise<{ currency: Currency; card: ChargedCard | null } | null> {
  const account = requireAccount(ctx);
  if (!sellsPlans()) return null;
  const customer = await getCustomer(ctx, account.id);
  if (!customer) return { currency: 'BRL', card: null };
  const { stripeCustomerId: id } = customer;
  const [found, card] = await Promise.all([callStripe((stripe) => stripe.customers.retrieve(id)), chargedCard(id)]);
  const currency = !found.deleted && found.currency === 'usd' ? 'USD' : 'BRL';
  return { currency, card };
}

/** The same currency as last heard of, without asking Stripe. */
export async function payingCurrency(ctx: Context): Promise<Currency> {
  return (await getCustomer(ctx, requireAccount(ctx).id))?.currency ?? 'BRL';
}
