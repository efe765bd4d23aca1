import { domainToUnicode } from 'node:url';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { readPayer } from '#modules/billing/index.ts';
import { prefillContact, type Quote, quoteName, requireBuyable, sellsNames } from '#modules/domains/buying/index.ts';
import { BuyName, CardFirst } from '#modules/domains/ui/buying/buy-name.tsx';
import { buyPath } from '#modules/domains/ui/buying/buy-path.ts';
import { listSites } from '#modules/sites/index.ts';
import type { Context } from '#platform/context.ts';
import { type AppError, isAppError } from '#platform/errors.ts';
import { isUuid } from '#platform/ids.ts';
import { takeRate } from '#platform/rate-limit/rate-limit.ts';
import { requireUser } from '#platform/session.ts';
import { BackLink } from '#ui/back-link.tsx';
import { Notice } from '#ui/notice.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { barredPage } from '../../../../_shell/access.tsx';

interface Params {
  searchParams: Promise<{ name?: string | string[]; site?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('domains.buy'))('title') };
}

export default async function BuyPage({ searchParams }: Params) {
  const { name, site } = await searchParams;
  const typed = typeof name === 'string' ? name.trim().slice(0, 300) : '';
  if (!typed) redirect('/domains');
  const ctx = await requireUser(`/domains/buy?name=${encodeURIComponent(typed)}`);
  const barred = (await barredPage(ctx, 'billing.manage')) ?? (await barredPage(ctx, 'domain.manage'));
  if (barred) return barred;
  const [t, domains, errors] = await Promise.all([getTranslations('domains.buy'), getTranslations('domains'), getTranslations('errors')]);
  const back = <BackLink href="/domains">{domains('back')}</BackLink>;
  const refusal = (says: string) => (
    <>
      {back}
      <PageHeader title={t('title')} />
      <Notice tone="warn">{says}</Notice>
    </>
  );
  if (!sellsNames()) return refusal(domains('search.own'));
  const [sites, payer] = await Promise.all([listSites(ctx), readPayer(ctx)]);
  if (sites.length === 0) return refusal(domains('add.noSites'));
  const quote = await quoteOr(ctx, typed, payer?.currency ?? 'BRL');
  if (isAppError(quote)) {
    const key = `reason.${quote.reason}` as 'reason.not_yours';
    return refusal(errors.has(key) ? errors(key, quote.details as never) : errors(quote.code));
  }
  const unicode = domainToUnicode(quote.name);
  const chosen = typeof site === 'string' && isUuid(site) ? site : undefined;
  const { currency, centsByYears, renewalCents } = quote;
  const sale = { unicode, name: quote.name, currency, centsByYears, renewalCents };
  return (
    <>
      {back}
      <PageHeader title={t('heading', { name: unicode })} lead={t('lead')} />
      {payer?.card ? (
        <BuyName
          {...sale}
          card={{ last4: payer.card.last4 }}
          sites={sites.map(({ id, name: called, slug }) => ({ id, name: called || slug }))}
          siteId={chosen}
          contact={await prefillContact(ctx)}
        />
      ) : (
        <CardFirst {...sale} returnTo={buyPath(quote.name, chosen)} />
      )}
    </>
  );
}

async function quoteOr(ctx: Context, typed: string, currency: Quote['currency']): Promise<Quote | AppError> {
  try {
    await takeRate(ctx, 'search_names');
    return await quoteName(ctx, { name: requireBuyable(typed), years: 1 }, currency);
  } catch (error) {
    if (isAppError(error)) return error;
    throw error;
  }
}
