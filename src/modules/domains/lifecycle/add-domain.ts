import { and, eq } from 'drizzle-orm';
import { requireSite } from '#modules/sites/index.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor, asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { announce } from '#platform/jobs.ts';
import { lookWanted } from '../events.ts';
import { nameRules, takesDomains } from '../hosting/network.ts';
import type { AddDomain } from '../input.ts';
import { proofOf } from '../names/proof-of.ts';
import { readDomainName } from '../names/read-domain-name.ts';
import { domains } from '../tables.ts';

/** The proof of a domain above, with the name of that domain. */
interface SharedProof {
  proof: string;
  proofName: string;
}

/**
 * Adds a name to a site, in any form it can be pasted in. Nothing is served there before the proof; until then other accounts may add the
 * same name. The insert itself enforces the plan's limit. `shared` is the proof of a domain above it, instead of one of its own.
 */
export async function addDomain(
  ctx: Context,
  input: AddDomain,
  shared: SharedProof | null = null,
): Promise<{ domainId: string; name: string }> {
  const account = requireAccount(ctx);
  const site = await requireSite(ctx, input);
  if (!takesDomains()) throw new AppError('unavailable', 'domains_not_configured');
  const read = readDomainName(input.domain, nameRules());
  if (!read.ok) throw new AppError('invalid', read.reason, { about: read.about });
  const { name, apex, isApex, hadWww } = read.domain;
  const mine = and(eq(domains.clientId, account.id), eq(domains.name, name));
  const [known] = await asActor(ctx, (tx) => tx.select({ id: domains.id, siteId: domains.siteId }).from(domains).where(mine));
  if (known)
    throw new AppError('conflict', known.siteId === site.id ? 'domain_added' : 'domain_on_other_site', { name, domainId: known.id });
  const domainId = newId();
  const proof = shared ?? { proof: proofOf({ clientId: account.id, domainId, name }), proofName: null };
  const row = { id: domainId, clientId: account.id, siteId: site.id, name, apex, wantsWww: isApex, prefersWww: isApex && hadWww };
  const at = { createdAt: ctx.now, nextLookAt: ctx.now };
  await asSystem('the server takes a name for a site that is theirs', (tx) => tx.insert(domains).values({ ...row, ...proof, ...at }), ctx);
  await announce(lookWanted.create({ domainId, clientId: account.id }, { id: `look.wanted/${domainId}/0` }));
  return { domainId, name };
}
