import { getTranslations } from 'next-intl/server';
import { ArcMotif } from '#ui/arc-motif.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { PageHeader } from '#ui/page-header.tsx';

/** Shown for a made-up purchase and for another account's alike, so that they are indistinguishable. */
export default async function NotFound() {
  const t = await getTranslations('billing.checkout');
  return (
    <>
      <PageHeader title={t('unknownTitle')} lead={t('unknownBody')} />
      <div className="mb-10 flex flex-wrap gap-3">
        <ButtonLink href="/plan" look="primary" size="lg">
          {t('toPlan')}
        </ButtonLink>
        <ButtonLink href="/plan/invoices" size="lg">
          {t('toInvoices')}
        </ButtonLink>
      </div>
      <ArcMotif seed="no such purchase" columns={8} rows={3} className="h-64 w-full rounded-card" />
    </>
  );
}
