import { domainToUnicode } from 'node:url';
import { type DomainNews, getDomain, hostsOf } from '#modules/domains/index.ts';
import { getSite } from '#modules/sites/index.ts';
import type { Context } from '#platform/context.ts';
import { requestMail } from '../outbox/request-mail.ts';

/** Queues the mail about a domain to its owner, once per event. Skipped when it is no longer true. */
export async function mailDomainNews(ctx: Context, { domainId, name, about, mark, until, askedAt }: DomainNews): Promise<void> {
  const key = `domain/${about}/${domainId}/${mark}`;
  const shown = about === 'live' ? await whatIsShown(ctx, domainId) : null;
  if (about === 'live' && !shown) return;
  const data = { domainId, name: domainToUnicode(name), about, until, askedAt: askedAt ?? null, ...shown };
  await requestMail(ctx, { kind: 'domain-news', key, data });
}

/** Whether a live domain shows the site to visitors, and whether the site's other addresses lead there; null when it is no longer live. */
async function whatIsShown(ctx: Context, domainId: string) {
  const domain = await getDomain(ctx, { domainId });
  const site = domain?.state === 'live' ? await getSite(ctx, { siteId: domain.siteId }) : null;
  if (!domain || !site) return null;
  return { showsSite: site.status === 'live', isAddress: hostsOf(domain).includes(site.mainHost ?? '') };
}
