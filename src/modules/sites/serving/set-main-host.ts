import { and, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { sites } from '../tables.ts';

interface SetMainHost {
  siteId: string;
  /** Null gives the site back the address that its slug makes. */
  host: string | null;
  /** Hosts that it may take the place of; another name of the site keeps its place. */
  instead: string[];
}

/** Says by which host of its own a site is known. */
export async function setMainHost(ctx: Context, { siteId, host, instead }: SetMainHost): Promise<void> {
  const account = requireAccount(ctx);
  const own = and(eq(sites.id, siteId), eq(sites.clientId, account.id));
  // The same once more would move the pointer of the site for nothing.
  const free = and(or(isNull(sites.mainHost), inArray(sites.mainHost, instead)), sql`${sites.mainHost} is distinct from ${host}::text`);
  await asSystem(
    'a name that was proved becomes the site’s address',
    (tx) => tx.update(sites).set({ mainHost: host }).where(and(own, free)),
    ctx,
  );
}
