import { ExternalLink } from 'lucide-react';
import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import { formatMoney, useMoney, wholeCents } from '#modules/billing/ui/money.ts';
import { Notice } from '#ui/notice.tsx';
import { Panel } from '#ui/panel.tsx';
import type { ClientCost } from '../../clients/cost.ts';
import type { ClientInvoice } from '../../clients/get-client.ts';
import { CaptionedTable } from '../captioned-table.tsx';
import { useMeterFormat, useMeterName } from '../use-format.ts';

/** Invoices from Stripe, newest first. */
export function ClientInvoices({ invoices }: { invoices: ClientInvoice[] }) {
  const t = useTranslations('admin');
  const format = useFormatter();
  const state = (invoice: ClientInvoice) => (invoice.isDisputed ? 'disputed' : invoice.refundedCents > 0 ? 'refunded' : invoice.status);
  return (
    <Panel title={t('client.invoices')} lead={invoices.length === 0 ? t('client.noInvoices') : undefined}>
      {invoices.length > 0 && (
        <CaptionedTable
          caption={t('client.invoices')}
          columns={[
            { id: 'number', label: t('client.number') },
            { id: 'day', label: t('client.day') },
            { id: 'state', label: t('clients.paymentState') },
            { id: 'total', label: t('client.total'), number: true },
            { id: 'link', label: t('client.atStripe') },
          ]}
          rows={invoices.map((invoice) => ({
            id: invoice.id,
            cells: [
              invoice.number ?? '—',
              format.dateTime(invoice.createdAt, { dateStyle: 'medium' }),
              t(`invoice.${state(invoice)}`),
              formatMoney(format, invoice.totalCents, invoice.currency),
              invoice.hostedUrl ? <StripeLink key="link" href={invoice.hostedUrl} name={invoice.number ?? invoice.id} /> : '—',
            ],
          }))}
        />
      )}
    </Panel>
  );
}

/** Link to an invoice's page at Stripe. */
export function StripeLink({ href, name }: { href: string; name: string }) {
  const t = useTranslations('admin');
  return (
    <a
      href={href}
      target="_blank"
      rel="noreferrer"
      className="inline-flex min-h-11 items-center gap-1.5 font-medium whitespace-nowrap text-cobalt underline-offset-4 hover:underline"
    >
      {t('openInvoice')}
      <span className="sr-only">{name}</span>
      <ExternalLink className="size-4" aria-hidden />
    </a>
  );
}

/** The period's cost so far beside the client's monthly payment; without estimates. */
export function ClientCostPanel({ cost }: { cost: ClientCost }) {
  const t = useTranslations('admin');
  const write = useMeterFormat();
  const nameOf = useMeterName();
  const money = useMoney(cost.currency);
  const enter = (
    <Link href="/admin/costs" className="font-semibold text-cobalt underline-offset-4 hover:underline">
      {t('cost.enter')}
    </Link>
  );
  if (cost.cents === null)
    return (
      <Panel title={t('cost.title')} lead={t('cost.none', { currency: cost.currency })}>
        <p>{enter}</p>
      </Panel>
    );
  const rest = cost.mrrCents - cost.cents;
  return (
    <Panel
      title={t('cost.title')}
      lead={t(rest >= 0 ? 'cost.leaves' : 'cost.loses', {
        cost: money(wholeCents(cost.cents)),
        mrr: money(cost.mrrCents),
        rest: money(wholeCents(Math.abs(rest))),
      })}
    >
      <CaptionedTable
        caption={t('cost.title')}
        columns={[
          { id: 'meter', label: t('revenue.use.meter') },
          { id: 'used', label: t('revenue.use.quantity'), number: true },
          { id: 'unit', label: t('cost.unit'), number: true },
          { id: 'cost', label: t('cost.cost'), number: true },
        ]}
        rows={cost.lines.map((line) => ({
          id: line.meter,
          cells: [nameOf(line.meter), write(line.meter, line.used), money(line.unitCents), money(wholeCents(line.cents))],
        }))}
      />
      {cost.unknown.length > 0 && (
        <Notice tone="warn" title={t('cost.unknown', { meters: cost.unknown.map(nameOf).join(', ') })}>
          <p>{enter}</p>
        </Notice>
      )}
    </Panel>
  );
}
