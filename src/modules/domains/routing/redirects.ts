import { asc, eq } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import type { DomainRef, SetRedirects } from '../input.ts';
import { hostsOf } from '../lifecycle/main-host.ts';
import { requireDomain } from '../read-domain.ts';
import { domainRedirects } from '../tables.ts';
import { type Redirect, type RedirectProblem, readRedirects } from './read-redirects.ts';

/** Redirects of a name, in their order. */
export async function listRedirects(ctx: Context, { domainId }: DomainRef): Promise<Redirect[]> {
  const { fromPath, toPath, permanent } = domainRedirects;
  const ofDomain = eq(domainRedirects.domainId, domainId);
  return asActor(ctx, (tx) =>
    tx.select({ from: fromPath, to: toPath, permanent }).from(domainRedirects).where(ofDomain).orderBy(asc(fromPath)),
  );
}

/** Replaces the whole list; nothing changes if a line has a problem. */
export async function setRedirects(
  ctx: Context,
  { domainId, lines }: SetRedirects,
): Promise<{ saved: number; problems: RedirectProblem[] }> {
  const account = requireAccount(ctx);
  const domain = await requireDomain(ctx, { domainId });
  const { redirects, problems } = readRedirects(lines, hostsOf(domain));
  if (problems.length > 0) return { saved: 0, problems: problems.slice(0, 20) };
  const rows = redirects.map(({ from, to, permanent }) => ({ domainId, clientId: account.id, fromPath: from, toPath: to, permanent }));
  await asActor(ctx, async (tx) => {
    await tx.delete(domainRedirects).where(eq(domainRedirects.domainId, domainId));
    if (rows.length > 0) await tx.insert(domainRedirects).values(rows);
  });
  return { saved: rows.length, problems: [] };
}
