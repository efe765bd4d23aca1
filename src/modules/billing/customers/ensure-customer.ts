import { sql } from 'drizzle-orm';
import { getProfile } from '#modules/accounts/index.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor, asSystem } from '#platform/db.ts';
import { callStripe, onceKey } from '#platform/stripe.ts';
import { EnsureCustomer } from '../input.ts';
import { getCustomer, keepCustomer, secondsOf } from './customers.ts';
import { recordBillingContact } from './sync-billing-contacts.ts';

export interface CustomerView {
  /** Stripe's id. */
  id: string;
  email: string;
  name: string | null;
  createdAt: Date;
  /** False when the account already was a customer. */
  created: boolean;
}

/** Makes the account a Stripe customer, once. */
export async function ensureCustomer(ctx: Context, input: EnsureCustomer = {}): Promise<CustomerView> {
  const account = requireAccount(ctx);
  const given = EnsureCustomer.parse(input);
  const known = await getCustomer(ctx, account.id);
  if (known) return shown(known.stripeCustomerId, false);
  const profile = await getProfile(ctx);
  const owner = await addressOf(ctx, account.id);
  const email = given.email ?? owner;
  const name = given.name ?? (profile?.company || profile?.name || null);
  const params = {
    ...(email && { email }),
    ...(name && { name }),
    preferred_locales: [profile?.locale ?? 'pt-BR'],
    metadata: { client_id: account.id },
  };
  // Idempotent: a retry before the row was stored returns the same customer.
  const idempotencyKey = onceKey('customer', await timesForgotten(ctx), params);
  const made = await callStripe((stripe) => stripe.customers.create(params, { idempotencyKey }));
  await keepCustomer(ctx, { clientId: account.id, stripeCustomerId: made.id });
  // Also beside an address given by the account itself: that one stays until the owner's changes.
  if (owner) await recordBillingContact(ctx, { clientId: account.id, email: owner });
  const kept = await getCustomer(ctx, account.id);
  // Another tab was faster: its customer is kept.
  return shown(kept?.stripeCustomerId ?? made.id, kept?.stripeCustomerId === made.id);
}

async function shown(id: string, created: boolean): Promise<CustomerView> {
  const customer = await callStripe((stripe) => stripe.customers.retrieve(id));
  if (customer.deleted) return { id, email: '', name: null, createdAt: new Date(0), created };
  return { id, email: customer.email ?? '', name: customer.name ?? null, createdAt: secondsOf(customer.created), created };
}

async function addressOf(ctx: Context, clientId: string): Promise<string | null> {
  const read = sql`select app.address_of(${clientId}) as email`;
  const { rows } = await asSystem('receipts go to the address of the account', (tx) => tx.execute<{ email: string | null }>(read), ctx);
  return rows[0]?.email ?? null;
}

/** Part of the idempotency key, so that a customer deleted at Stripe is not returned again. */
async function timesForgotten(ctx: Context): Promise<string> {
  const read = sql`select stripe_customer_id as id from public.customers where deleted_at is not null`;
  const { rows } = await asActor(ctx, (tx) => tx.execute<{ id: string }>(read));
  return rows[0]?.id ?? 'first';
}
