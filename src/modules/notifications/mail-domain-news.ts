import { domainToUnicode } from 'node:url';
import { type DomainNews, getDomain, hostsOf } from '#modules/domains/index.ts';
import { getSite } from '#modules/sites/index.ts';
import type { Context } from '#platform/context.ts';
import { requestMail } from './outbox/request-mail.ts';

/** Promises the owner of a name the mail about it; once for each happening. What is no longer so is not told. */
export async function mailDomainNews(ctx: Context, { domainId, name, about, mark, until, askedAt }: DomainNews): Promise<void> {
  const key = `domain/${about}/${domainId}/${mark}`;
  const shown = about === 'live' ? await whatIsShown(ctx, domainId) : null;
  if (about === 'live' && !shown) return;
  const data = { domainId, name: domainToUnicode(name), about, until, askedAt: askedAt ?? null, ...shown };
  await requestMail(ctx, { kind: 'domain-news', key, data });
}

/** What visitors find at a name that is live, and whether the site's other addresses lead there; null when it no longer is. */
async function whatIsShown(ctx: Context, domainId: string) {
  const domain = await getDomain(ctx, { domainId });
  const site = domain?.state === 'live' ? await getSite(ctx, { siteId: domain.siteId }) : null;
  if (!domain || !site) return null;
  return { showsSite: site.status === 'live', isAddress: hostsOf(domain).includes(site.mainHost ?? '') };
}
