import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import { formatMoney } from '#modules/billing/ui/money.ts';
import { Notice } from '#ui/notice.tsx';
import { Panel } from '#ui/panel.tsx';
import type { BillingCheck } from '../../checks/latest-billing-check.ts';
import { CaptionedTable } from '../captioned-table.tsx';

/** Result and time of the last comparison with Stripe. */
export function CheckPanel({ check }: { check: BillingCheck | null }) {
  const t = useTranslations('admin.stripe');
  const format = useFormatter();
  if (!check)
    return (
      <Panel title={t('compare')} lead={t('never')}>
        {null}
      </Panel>
    );
  const { result } = check;
  const when = format.dateTime(check.checkedAt, { dateStyle: 'short', timeStyle: 'short' });
  const since = format.dateTime(new Date(result.invoices.since), { dateStyle: 'short' });
  return (
    <Panel title={t('compare')} lead={check.checkedBy ? t('checkedBy', { when, who: check.checkedBy }) : t('checkedDaily', { when })}>
      {result.differences.length === 0 ? (
        <Notice tone="good" title={t('agrees')} />
      ) : (
        <Notice tone="warn" title={t('differs', { count: result.differences.length })}>
          <p>{t('differsBody')}</p>
        </Notice>
      )}
      <CaptionedTable
        caption={t('compare')}
        columns={[
          { id: 'what', label: t('what') },
          { id: 'ours', label: t('ours'), number: true },
          { id: 'stripe', label: 'Stripe', number: true },
        ]}
        rows={[
          ...result.mrr.map((row) => ({
            id: row.currency,
            cells: [
              `MRR ${row.currency}`,
              formatMoney(format, row.oursCents, row.currency),
              formatMoney(format, row.stripeCents, row.currency),
            ],
          })),
          { id: 'subscriptions', cells: [t('subscriptions'), result.subscriptions.ours, result.subscriptions.stripe] },
          { id: 'invoices', cells: [t('invoicesSince', { day: since }), result.invoices.ours, result.invoices.stripe] },
        ]}
      />
      {result.differences.length > 0 && (
        <CaptionedTable
          caption={t('differences')}
          columns={[
            { id: 'id', label: t('what') },
            { id: 'field', label: t('field') },
            { id: 'ours', label: t('ours') },
            { id: 'stripe', label: 'Stripe' },
          ]}
          rows={result.differences.map((each) => ({
            id: `${each.id} ${each.field}`,
            cells: [
              each.clientId ? (
                <Link key="id" href={`/admin/clients/${each.clientId}`} className="font-mono text-sm underline-offset-4 hover:underline">
                  {each.id}
                </Link>
              ) : (
                <span key="id" className="font-mono text-sm">
                  {each.id}
                </span>
              ),
              t(`fields.${each.field}`),
              each.ours ?? t('absent'),
              each.stripe ?? t('absent'),
            ],
          }))}
        />
      )}
    </Panel>
  );
}
