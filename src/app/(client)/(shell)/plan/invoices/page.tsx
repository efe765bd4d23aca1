import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { listInvoices } from '#modules/billing/index.ts';
import { InvoiceList } from '#modules/billing/ui/invoices/invoice-list.tsx';
import { requireUser } from '#platform/session.ts';
import { BackLink } from '#ui/back-link.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Allowed, barredPage } from '../../../../_shell/access.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('billing.invoices'))('title') };
}

export default async function InvoicesPage() {
  const ctx = await requireUser('/plan/invoices', 'billing.read');
  const barred = await barredPage(ctx, 'billing.read');
  if (barred) return barred;
  const t = await getTranslations('billing');
  const invoices = await listInvoices(ctx);
  return (
    <>
      <BackLink href="/plan">{t('back')}</BackLink>
      <PageHeader title={t('invoices.title')} lead={t('invoices.lead')} />
      {invoices.length === 0 ? (
        <EmptyState
          seed="first invoice"
          title={t('invoices.emptyTitle')}
          action={
            <Allowed needs="billing.manage">
              <ButtonLink href="/plan/change" look="primary" size="lg">
                {t('invoices.emptyAction')}
              </ButtonLink>
            </Allowed>
          }
        >
          {t('invoices.emptyBody')}
        </EmptyState>
      ) : (
        <InvoiceList invoices={invoices} />
      )}
    </>
  );
}
