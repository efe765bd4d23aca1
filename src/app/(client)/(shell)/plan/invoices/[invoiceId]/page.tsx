import { Download } from 'lucide-react';
import type { Metadata } from 'next';
import { getFormatter, getTranslations } from 'next-intl/server';
import { Suspense } from 'react';
import { getInvoice, isOwed, receiptLines } from '#modules/billing/index.ts';
import { InvoiceState } from '#modules/billing/ui/invoices/invoice-state.tsx';
import { ReceiptLineRow } from '#modules/billing/ui/invoices/receipt-line-row.tsx';
import { ReceiptNotes } from '#modules/billing/ui/invoices/receipt-notes.tsx';
import { ReceiptSums } from '#modules/billing/ui/invoices/receipt-sums.tsx';
import { formatMoney } from '#modules/billing/ui/money.ts';
import { PayButton } from '#modules/billing/ui/payment/pay-button.tsx';
import { formatPeriod } from '#modules/metering/ui/period-format.ts';
import type { Context } from '#platform/context.ts';
import { isAppError } from '#platform/errors.ts';
import { readForTitle, requireUser } from '#platform/session.ts';
import { BackLink } from '#ui/back-link.tsx';
import { buttonClass } from '#ui/button.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Panel } from '#ui/panel.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { barredPage, pageAccess } from '../../../../../_shell/access.tsx';
import { notHere } from '../../../../../_shell/not-here.ts';
import { LineEvents } from './_line-events.tsx';

interface Params {
  params: Promise<{ invoiceId: string }>;
  /** `line`: the line whose usage events are expanded. */
  searchParams: Promise<{ line?: string | string[] }>;
}

async function invoiceOf(ctx: Context, { invoiceId }: { invoiceId: string }) {
  if (!/^in_\w{1,96}$/.test(invoiceId)) return null;
  return getInvoice(ctx, { invoiceId }).catch((error) => {
    if (isAppError(error, 'not_found')) return null;
    throw error;
  });
}

export async function generateMetadata(props: Params): Promise<Metadata> {
  const ref = await props.params;
  const invoice = await readForTitle((ctx) => invoiceOf(ctx, ref));
  return invoice ? { title: (await getTranslations('billing.receipt'))('title', { number: invoice.number ?? '' }) } : {};
}

export default async function ReceiptPage(props: Params) {
  const { invoiceId } = await props.params;
  const ctx = await requireUser(`/plan/invoices/${invoiceId}`, 'billing.read');
  const barred = await barredPage(ctx, 'billing.read');
  if (barred) return barred;
  const [invoice, { may }] = await Promise.all([invoiceOf(ctx, { invoiceId }), pageAccess()]);
  if (!invoice) return notHere(ctx, invoiceId, `/plan/invoices/${invoiceId}`);
  const { line: open } = await props.searchParams;
  const t = await getTranslations('billing.receipt');
  const format = await getFormatter();
  const lines = receiptLines(invoice.lines);
  const due = isOwed(invoice) ? invoice.dueCents - invoice.paidCents : 0;
  const here = `/plan/invoices/${invoice.id}`;
  return (
    <>
      <BackLink href="/plan/invoices">{t('back')}</BackLink>
      <PageHeader title={t('title', { number: invoice.number ?? '' })} lead={<InvoiceState invoice={invoice} />}>
        {due > 0 && may('billing.manage') && (
          <PayButton
            invoiceId={invoice.id}
            look={invoice.attempts > 0 ? 'secondary' : 'primary'}
            label={t('pay', { amount: formatMoney(format, due, invoice.currency) })}
          />
        )}
      </PageHeader>
      <div className="grid gap-6 xl:grid-cols-[minmax(0,1fr)_20rem] xl:items-start">
        <Panel title={t('lines')} lead={lines.some((line) => line.kind === 'usage') ? t('linesLead') : undefined}>
          <ul>
            {lines.map((line) => (
              <ReceiptLineRow
                key={line.id}
                line={line}
                currency={invoice.currency}
                href={
                  line.kind !== 'usage' || line.included + line.extra === 0
                    ? null
                    : open === line.id
                      ? here
                      : `${here}?line=${encodeURIComponent(line.id)}#${line.id}`
                }
              >
                {open === line.id && line.kind === 'usage' && (
                  <Suspense fallback={<Skeleton className="h-64 w-full" />}>
                    <LineEvents invoiceId={invoice.id} currency={invoice.currency} line={line} />
                  </Suspense>
                )}
              </ReceiptLineRow>
            ))}
          </ul>
          <ReceiptSums invoice={invoice} />
        </Panel>
        <div className="grid gap-6">
          <ReceiptNotes invoice={invoice} />
          <Dates invoice={invoice} due={due} />
          <Downloads pdf={invoice.pdfUrl} csv={lines.some((line) => line.kind === 'usage') ? `${here}/csv` : null} />
          <p className="text-sm text-ink-muted">{t('zone')}</p>
        </div>
      </div>
    </>
  );
}

type Invoice = NonNullable<Awaited<ReturnType<typeof invoiceOf>>>;

async function Dates({ invoice, due }: { invoice: Invoice; due: number }) {
  const [t, format] = await Promise.all([getTranslations('billing.receipt'), getFormatter()]);
  const day = (date: Date) => format.dateTime(date, { dateStyle: 'long' });
  const facts: [string, string][] = [[t('issued'), day(invoice.finalizedAt ?? invoice.createdAt)]];
  if (invoice.periodEnd > invoice.periodStart) facts.push([t('period'), formatPeriod(format, invoice.periodStart, invoice.periodEnd)]);
  if (invoice.paidAt) facts.push([t('paid'), day(invoice.paidAt)]);
  const dueAt = invoice.voucherUrl ? invoice.voucherUntil : invoice.dueAt;
  if (due > 0 && dueAt) facts.push([t('due'), day(dueAt)]);
  if (due > 0 && invoice.nextAttemptAt && !invoice.voucherUrl) facts.push([t('tries'), day(invoice.nextAttemptAt)]);
  return (
    <dl className="grid grid-cols-2 gap-x-6 gap-y-4 xl:grid-cols-1">
      {facts.map(([label, text]) => (
        <div key={label}>
          <dt className="text-sm text-ink-muted">{label}</dt>
          <dd className="font-medium">{text}</dd>
        </div>
      ))}
    </dl>
  );
}

async function Downloads({ pdf, csv }: { pdf: string | null; csv: string | null }) {
  const t = await getTranslations('billing.receipt');
  return (
    <div className="grid justify-items-start gap-2">
      {pdf && (
        <a href={pdf} target="_blank" rel="noreferrer" className={buttonClass()}>
          <Download className="size-4" aria-hidden />
          {t('pdf')}
        </a>
      )}
      {csv && (
        <a href={csv} download className={buttonClass()}>
          <Download className="size-4" aria-hidden />
          {t('csv')}
        </a>
      )}
    </div>
  );
}
