import { and, eq, isNotNull, ne } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { nameRules } from '../hosting/network.ts';
import { AddSubdomain } from '../input.ts';
import { readDomainName } from '../names/read-domain-name.ts';
import { requireDomain } from '../read-domain.ts';
import { domains } from '../tables.ts';
import { addDomain } from './add-domain.ts';
import { HOLDING } from './domain-state.ts';

/**
 * Adds a name below a domain of the account as a domain of its own. The proof of the domain above counts for it too, as long as it stands
 * in the DNS; a name that another account holds wants its own.
 */
export async function addSubdomain(ctx: Context, input: AddSubdomain): Promise<{ domainId: string; name: string }> {
  const { domainId, siteId, label } = AddSubdomain.parse(input);
  const parent = await requireDomain(ctx, { domainId });
  const read = readDomainName(`${label}.${parent.name}`, nameRules());
  if (!read.ok) throw new AppError('invalid', read.reason, { about: read.about });
  const { name, apex } = read.domain;
  // `www` belongs to the name itself; below a public suffix stands another owner's name.
  if (!name.endsWith(`.${parent.name}`) || apex !== parent.apex) throw new AppError('invalid', 'subdomain_is_not_below', { about: name });
  if (!HOLDING.includes(parent.state)) throw new AppError('conflict', 'parent_not_proved', { name: parent.name });
  const shared = { proof: parent.proof, proofName: parent.proofName ?? parent.name };
  return addDomain(ctx, { siteId, domain: name }, (await isHeldByOther(ctx, name)) ? null : shared);
}

async function isHeldByOther(ctx: Context, name: string): Promise<boolean> {
  const { id } = requireAccount(ctx);
  const held = and(eq(domains.name, name), isNotNull(domains.provedAt), ne(domains.clientId, id));
  const [row] = await asSystem(
    'a name that another account holds',
    (tx) => tx.select({ id: domains.id }).from(domains).where(held).limit(1),
    ctx,
  );
  return row !== undefined;
}
