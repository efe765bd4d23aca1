import { whoMay } from '#modules/accounts/index.ts';
import { listRequestNews } from '#modules/host/index.ts';
import type { Context } from '#platform/context.ts';
import { requestMail } from '../outbox/request-mail.ts';

/** Queues a mail about each open publish request to those who may publish, and one about the answer to the person who requested it. */
export async function mailPublishRequests(ctx: Context): Promise<void> {
  const news = await listRequestNews(ctx);
  if (news.length === 0) return;
  for (const { request, siteName } of news) {
    const { id, siteId, state, note, askedBy, askedByName, answer, answeredByName, answeredVisit } = request;
    const key = `publish-request/${id}`;
    if (state === 'open') {
      const data = { siteId, siteName, by: askedByName, note };
      const publishers = await whoMay(ctx, 'site.publish', siteId);
      for (const { personId } of publishers.filter((one) => one.personId !== askedBy))
        await requestMail(ctx, { kind: 'publish-asked', key: `${key}/asked/${personId}`, data, person: personId });
    } else if (askedBy && (state === 'published' || state === 'declined')) {
      const data = { siteId, siteName, by: answeredByName ?? '', answer: answer ?? '', state, isAgency: answeredVisit !== null };
      // A person whose request was declined gets one more mail when the site is published after all.
      const last = state === 'published' && answer ? 'published' : 'answered';
      await requestMail(ctx, { kind: 'publish-answered', key: `${key}/${last}`, data, person: askedBy });
    }
  }
}
