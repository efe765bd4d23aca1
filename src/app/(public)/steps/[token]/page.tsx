import { domainToUnicode } from 'node:url';
import { NextIntlClientProvider } from 'next-intl';
import { getFormatter, getMessages, getTranslations } from 'next-intl/server';
import { openStepsLink, targetOf, watchedEvery } from '#modules/domains/index.ts';
import { StepsLink } from '#modules/domains/input.ts';
import { isServed } from '#modules/domains/ui/domain-view.ts';
import { DomainSight } from '#modules/domains/ui/looks/domain-sight.tsx';
import { WatchByLink } from '#modules/domains/ui/looks/watch-by-link.tsx';
import { readProvider } from '#modules/domains/ui/zone/read-provider.ts';
import { anonymousContext } from '#platform/context.ts';
import { isAppError } from '#platform/errors.ts';
import { PageHeader } from '#ui/page-header.tsx';
import { TOKEN_PAGE } from '../../token-page.ts';

interface Params {
  params: Promise<{ token: string }>;
  searchParams: Promise<{ provider?: string | string[] }>;
}

export const metadata = TOKEN_PAGE;

async function opened(params: Params['params']) {
  const link = StepsLink.safeParse(await params);
  if (!link.success) return null;
  try {
    return { token: link.data.token, ...(await openStepsLink(anonymousContext(), link.data)) };
  } catch (error) {
    if (isAppError(error, 'not_found')) return null;
    throw error;
  }
}

export default async function StepsPage({ params, searchParams }: Params) {
  const [link, t, format, { provider }, { app, domains }] = await Promise.all([
    opened(params),
    getTranslations('domains'),
    getFormatter(),
    searchParams,
    getMessages(),
  ]);
  const frame = 'mx-auto w-full max-w-6xl px-5 py-10 sm:px-8';
  if (!link)
    return (
      <main id="content" className={frame}>
        <PageHeader title={t('share.gone')} lead={t('share.goneLead')} />
      </main>
    );
  const { domain, token } = link;
  const { look, lookedAt, meantSince } = domain;
  const now = new Date();
  const unchanged = meantSince ? (now.getTime() - meantSince.getTime()) / 1000 : 0;
  const again = (says: string) => (
    <WatchByLink
      token={token}
      every={look ? Math.max(5, watchedEvery(domain.state, unchanged)) : 2}
      lastAt={lookedAt ? format.dateTime(lookedAt, { hour: 'numeric', minute: '2-digit', second: '2-digit' }) : '–'}
      lookKey={String(lookedAt?.getTime() ?? 0)}
      isLive={isServed(domain)}
      says={says}
    />
  );
  const until = look?.diagnosis.headline.params.until;
  return (
    <NextIntlClientProvider messages={{ app, domains: { again: domains.again, steps: domains.steps } } as never}>
      <main id="content" className={frame}>
        <p className="mb-8 max-w-[60ch] text-ink-muted">{t('share.pageLead')}</p>
        {look ? (
          <DomainSight
            {...{ domain, look, again }}
            unicode={domainToUnicode(domain.name)}
            target={targetOf(domain)}
            provider={readProvider(provider, domain.provider)}
            looks={[]}
            until={until ? new Date(until) : null}
            path={`/steps/${token}`}
          />
        ) : (
          again('')
        )}
      </main>
    </NextIntlClientProvider>
  );
}
