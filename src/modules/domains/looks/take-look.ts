import { and, eq, isNull, lt, or } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { lookAtDomain, type Observed } from '../dns/look-at-domain.ts';
import type { Evidence, Registration } from '../doctor/evidence.ts';
import { holdsFor } from '../doctor/registration-rules.ts';
import { askHost } from '../hosting/ask-host.ts';
import type { Hosted } from '../hosting/domain-host.ts';
import { dnsNetwork } from '../hosting/network.ts';
import type { DomainRef } from '../input.ts';
import { type Domain, domainOf } from '../read-domain.ts';
import { askRegistry } from '../registry/ask-registry.ts';
import { domains } from '../tables.ts';
import { askWeb } from '../web/ask-web.ts';

/** Min milliseconds between two looks, whoever requests them. */
const APART = 1500;
/** Lease time in milliseconds; after it the look counts as dead. */
const LOST_AFTER = 30_000;

export interface Looked {
  domain: Domain;
  /** Answers of the host that serves the name; null where we do. */
  hosted: Hosted | null;
  observed: Observed;
  /** Result of a plain HTTP request; not sent before the records are right. */
  web: Evidence['web'];
  registration: Registration;
  /** Time of the registry's last answer. */
  registrationAskedAt: Date | null;
}

/** Takes a look and stores nothing yet. Null if another look is running or was just taken. */
export async function takeLook(ctx: Context, { domainId }: DomainRef): Promise<Looked | null> {
  const account = requireAccount(ctx);
  const before = (ms: number) => new Date(ctx.now.getTime() - ms);
  const isFree = and(
    eq(domains.id, domainId),
    eq(domains.clientId, account.id),
    or(isNull(domains.lookingUntil), lt(domains.lookingUntil, ctx.now)),
    or(isNull(domains.lookedAt), lt(domains.lookedAt, before(APART))),
  );
  const lookingUntil = new Date(ctx.now.getTime() + LOST_AFTER);
  const [row] = await asSystem('one look at a time', (tx) => tx.update(domains).set({ lookingUntil }).where(isFree).returning(), ctx);
  if (!row) return null;
  const domain = domainOf(row);
  const { name, apex, wantsWww, proof, proofName, registrationAskedAt: askedAt } = domain;
  const asking = askHost(ctx, domain);
  const observing = lookAtDomain(dnsNetwork(), { name, apex, wantsWww, proof, proofName }).then(async (observed) => ({
    observed,
    web: await askWeb(ctx, domain, observed),
    hosted: await asking,
  }));
  const isStale = !askedAt || askedAt <= before(holdsFor(domain.registration, ctx.now));
  const [seen, asked] = await Promise.all([observing, isStale ? askRegistry(apex) : null]);
  // If the registry does not answer now, its last answer is kept.
  const fresh = asked && asked.known !== 'unknown' ? { registration: asked, registrationAskedAt: ctx.now } : null;
  return { domain, ...seen, ...(fresh ?? { registration: domain.registration, registrationAskedAt: askedAt }) };
}
