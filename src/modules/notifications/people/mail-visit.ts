import { getVisitNews } from '#modules/accounts/index.ts';
import type { Context } from '#platform/context.ts';
import { requestMail } from '../outbox/request-mail.ts';

/** Queues the mail about a visit by the agency to each person responsible for the account, and one more when its staff begin to write. */
export async function mailVisit(ctx: Context, { visitId }: { visitId: string }): Promise<void> {
  const { people, account, staffName, reason, startedAt, wroteAt } = await getVisitNews(ctx, { visitId });
  const data = { account, staffName, reason, at: startedAt.toISOString() };
  for (const { personId, email: to, locale } of people) {
    await requestMail(ctx, { kind: 'visit-started', key: `visit/${visitId}/${personId}`, data, to, locale });
    if (!wroteAt) continue;
    const wrote = { ...data, at: wroteAt.toISOString() };
    await requestMail(ctx, { kind: 'visit-writes', key: `visit-writes/${visitId}/${personId}`, data: wrote, to, locale });
  }
}
