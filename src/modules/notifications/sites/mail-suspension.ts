import { getSite } from '#modules/sites/index.ts';
import type { Context } from '#platform/context.ts';
import { requestMail } from '../outbox/request-mail.ts';

const KINDS = ['fraud', 'copy', 'illegal', 'privacy'] as const;

/** Queues the mail about a suspended site to its owner, with the reason. Null when the site is already back. */
export async function mailSuspension(ctx: Context, { siteId }: { siteId: string }): Promise<{ mailId: string } | null> {
  const site = await getSite(ctx, { siteId });
  if (!site?.suspendedAt) return null;
  const kind = KINDS.find((each) => each === site.suspendedReason) ?? 'other';
  // `app.unmailed_suspensions` builds the same key.
  const key = `site-suspended/${siteId}/${site.suspendedAt.getTime()}`;
  return requestMail(ctx, { kind: 'site-suspended', key, data: { siteId, name: site.name, kind } });
}
