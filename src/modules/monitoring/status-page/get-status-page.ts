import { slugUrl } from '#modules/host/index.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { statusPages } from '../tables.ts';

/** On the origin of published sites, so that their servers answer for it; no site can take this name. */
export const statusPageUrl = (token: string): string => `${slugUrl('status')}/${token}`;

/** URL of the account's status page; null while it is off. */
export async function getStatusPage(ctx: Context): Promise<{ url: string } | null> {
  requireAccount(ctx);
  const [page] = await asActor(ctx, (tx) => tx.select().from(statusPages));
  return page?.isOn ? { url: statusPageUrl(page.token) } : null;
}
