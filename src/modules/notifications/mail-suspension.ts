import { getSite } from '#modules/sites/index.ts';
import type { Context } from '#platform/context.ts';
import { requestMail } from './outbox/request-mail.ts';

const KINDS = ['fraud', 'copy', 'illegal', 'privacy'] as const;

/** Promises the owner of a site that was taken down the mail that says so and why. Null when it is back already. */
export async function mailSuspension(ctx: Context, { siteId }: { siteId: string }): Promise<{ mailId: string } | null> {
  const site = await getSite(ctx, { siteId });
  if (!site?.suspendedAt) return null;
  const kind = KINDS.find((each) => each === site.suspendedReason) ?? 'other';
  // `app.unmailed_suspensions` makes the same.
  const key = `site-suspended/${siteId}/${site.suspendedAt.getTime()}`;
  return requestMail(ctx, { kind: 'site-suspended', key, data: { siteId, name: site.name, kind } });
}
