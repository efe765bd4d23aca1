import { and, eq, sql } from 'drizzle-orm';
import { readPayer } from '#modules/billing/index.ts';
import { requireSite } from '#modules/sites/index.ts';
import { requirePermission } from '#platform/access/permissions.ts';
import { requireProof } from '#platform/access/require-proof.ts';
import { type Context, requireAccount, sessionOf } from '#platform/context.ts';
import { asActor, asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { announce } from '#platform/jobs.ts';
import { orderWanted } from '../events.ts';
import { nameRules } from '../hosting/network.ts';
import type { RegisterName } from '../input.ts';
import { addDomain } from '../lifecycle/add-domain.ts';
import { readDomainName } from '../names/read-domain-name.ts';
import { domainOrders, domainRegistrations, domains } from '../tables.ts';
import { type Quote, quoteName } from './quote-name.ts';
import { readContact } from './read-contact.ts';

export interface OrderedName {
  orderId: string;
  domainId: string;
  name: string;
}

/**
 * Orders a name for a site: the price is calculated anew, and nothing is bought if it is not the one that was seen. A job charges and
 * registers it. The plan's limit of domains counts before any money moves.
 */
export async function orderName(ctx: Context, input: RegisterName): Promise<OrderedName> {
  requireAccount(ctx);
  await requirePermission(ctx, 'domain.manage');
  await requireProof(ctx);
  const site = await requireSite(ctx, input);
  readContact(input);
  const name = requireBuyable(input.domain);
  const payer = await readPayer(ctx);
  const quote = await quoteName(ctx, { name, years: input.years }, payer?.currency ?? 'BRL');
  if (quote.cents !== input.cents) throw new AppError('conflict', 'price_changed', { name, cents: quote.cents, currency: quote.currency });
  if (!payer?.card) throw new AppError('conflict', 'card_needed');
  const domainId = await domainFor(ctx, site.id, name);
  const orderId = await insert(ctx, { ...input, siteId: site.id, domainId }, quote);
  await announce(orderWanted.create({ orderId, clientId: requireAccount(ctx).id }, { id: `order.wanted/${orderId}/0` }));
  return { orderId, domainId, name };
}

/** The name as it is registered: whatever stands below it is left out. */
export function requireBuyable(typed: string): string {
  const read = readDomainName(typed, nameRules());
  if (!read.ok) throw new AppError('invalid', read.reason, { about: read.about });
  return read.domain.apex;
}

/** The site's domain of that name, which may have been typed before. */
async function domainFor(ctx: Context, siteId: string, name: string): Promise<string> {
  const account = requireAccount(ctx);
  const mine = and(eq(domains.clientId, account.id), eq(domains.name, name), eq(domains.siteId, siteId));
  const [known] = await asActor(ctx, (tx) => tx.select({ id: domains.id }).from(domains).where(mine));
  return known?.id ?? (await addDomain(ctx, { siteId, domain: name })).domainId;
}

async function insert(ctx: Context, input: RegisterName & { domainId: string }, quote: Quote): Promise<string> {
  const { id: clientId } = requireAccount(ctx);
  const [registrationId, orderId] = [newId(), newId()];
  const { siteId, domainId, autoRenew } = input;
  const { name, years, cents, currency, cost } = quote;
  const { firstName, lastName, organization, taxId, address, city, region, zip, country, phone, email } = input;
  const contact = { firstName, lastName, organization, taxId, address, city, region, zip, country, phone, email };
  await asSystem(
    'a name is ordered for an account',
    async (tx) => {
      const row = { id: registrationId, clientId, siteId, domainId, name, autoRenew, currency, createdAt: ctx.now };
      const taken = await tx.insert(domainRegistrations).values(row).onConflictDoNothing().returning({ id: domainRegistrations.id });
      // It is being bought in another tab, or in another account.
      if (taken.length === 0) throw new AppError('conflict', 'name_being_bought', { name });
      await tx.execute(
        sql`insert into app.registrants (registration_id, contact) values (${registrationId}, ${JSON.stringify(contact)}::jsonb)`,
      );
      await tx.insert(domainOrders).values({
        ...{ id: orderId, clientId, registrationId, years, cents, currency },
        kind: 'register',
        costCents: cost.cents,
        costCurrency: cost.currency,
        orderedBy: sessionOf(ctx)?.personId ?? null,
        createdAt: ctx.now,
        nextTryAt: ctx.now,
      });
    },
    ctx,
  );
  return orderId;
}
