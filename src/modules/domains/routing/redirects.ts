import { and, asc, eq, sql } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor, asSystem } from '#platform/db.ts';
import type { DomainRef, SetRedirects } from '../input.ts';
import { hostsOf } from '../lifecycle/main-host.ts';
import { requireDomain } from '../read-domain.ts';
import { domainRedirects } from '../tables.ts';
import { type Redirect, type RedirectProblem, readRedirects } from './read-redirects.ts';

/** Redirects of a name, in their order. */
export async function listRedirects(ctx: Context, { domainId }: DomainRef): Promise<Redirect[]> {
  const account = requireAccount(ctx);
  const { fromPath, toPath, permanent } = domainRedirects;
  const mine = and(eq(domainRedirects.domainId, domainId), eq(domainRedirects.clientId, account.id));
  const rows = await asActor(ctx, (tx) =>
    tx.select({ from: fromPath, to: toPath, permanent }).from(domainRedirects).where(mine).orderBy(asc(fromPath)),
  );
  return rows;
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
  await asSystem(
    'its owner says where old paths of a name lead',
    async (tx) => {
      await tx.delete(domainRedirects).where(and(eq(domainRedirects.domainId, domainId), eq(domainRedirects.clientId, account.id)));
      if (rows.length > 0) await tx.insert(domainRedirects).values(rows);
      await tx.execute(sql`select app.announce_name(${domain.siteId}, ${domain.name})`);
    },
    ctx,
  );
  return { saved: rows.length, problems: [] };
}
