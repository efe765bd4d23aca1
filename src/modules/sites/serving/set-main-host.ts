import { and, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { sites } from '../tables.ts';

interface SetMainHost {
  siteId: string;
  /** Null restores the address made from its slug. */
  host: string | null;
  /** Current domains that may be replaced; any other is kept. */
  instead: string[];
}

/** Sets a site's main domain. */
export async function setMainHost(ctx: Context, { siteId, host, instead }: SetMainHost): Promise<void> {
  const account = requireAccount(ctx);
  const own = and(eq(sites.id, siteId), eq(sites.clientId, account.id));
  // Writing the same value would move the site's pointer needlessly.
  const free = and(or(isNull(sites.mainHost), inArray(sites.mainHost, instead)), sql`${sites.mainHost} is distinct from ${host}::text`);
  await asSystem(
    'a verified domain becomes the site’s address',
    (tx) => tx.update(sites).set({ mainHost: host }).where(and(own, free)),
    ctx,
  );
}
