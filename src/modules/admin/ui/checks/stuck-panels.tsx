import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import { Panel } from '#ui/panel.tsx';
import type { Stuck } from '../../checks/list-stuck.ts';
import { CaptionedTable } from '../captioned-table.tsx';
import { useMeterFormat, useMeterName } from '../use-format.ts';
import { RetryButton } from './retry-button.tsx';

/** Stripe events that could not be handled. */
export function StuckEvents({ events }: { events: Stuck['events'] }) {
  const t = useTranslations('admin.stripe');
  const format = useFormatter();
  return (
    <Panel title={t('events')} lead={events.length === 0 ? t('noEvents') : t('eventsLead', { count: events.length })}>
      {events.length > 0 && (
        <ul className="grid divide-y divide-line">
          {events.map((event) => (
            <li key={event.id} className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3 py-4 first:pt-0 last:pb-0">
              <div className="grid min-w-0 grow basis-72 gap-0.5">
                <p className="font-mono font-semibold wrap-anywhere">{event.type}</p>
                <p className="text-sm text-ink-muted wrap-anywhere">
                  {t('eventLine', {
                    when: format.dateTime(event.createdAt, { dateStyle: 'short', timeStyle: 'short' }),
                    attempts: event.attempts,
                  })}{' '}
                  <span className="font-mono">{event.id}</span>
                </p>
                <p className="text-sm wrap-anywhere">
                  {event.why === 'unhandled' ? (event.error ?? t('waiting')) : t(event.why, { customer: event.customerId ?? '?' })}
                </p>
                {event.clientId && (
                  <Link
                    href={`/admin/clients/${event.clientId}`}
                    className="text-sm font-medium text-cobalt underline-offset-4 hover:underline"
                  >
                    {t('seeClient')}
                  </Link>
                )}
              </div>
              <RetryButton eventId={event.id} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

/** Usage that Stripe refused, and periods with differing counts. */
export function StuckUse({ batches, differences }: Pick<Stuck, 'batches' | 'differences'>) {
  const t = useTranslations('admin');
  const format = useFormatter();
  const write = useMeterFormat();
  const nameOf = useMeterName();
  const day = (date: Date) => format.dateTime(date, { dateStyle: 'short', timeZone: 'UTC' });
  const client = ({ clientId, name }: { clientId: string; name: string | null }) => (
    <Link key="client" href={`/admin/clients/${clientId}`} className="font-medium underline-offset-4 hover:underline">
      {name ?? clientId.slice(-12)}
    </Link>
  );
  return (
    <>
      <Panel
        title={t('stripe.batches')}
        lead={
          batches.length === 0
            ? t('stripe.noBatches')
            : t('stripe.batchesLead', { count: batches.reduce((sum, batch) => sum + batch.batches, 0) })
        }
      >
        {batches.length > 0 && (
          <CaptionedTable
            caption={t('stripe.batches')}
            columns={[
              { id: 'client', label: t('clients.name') },
              { id: 'meter', label: t('revenue.use.meter') },
              { id: 'batches', label: t('stripe.parts'), number: true },
              { id: 'quantity', label: t('revenue.use.quantity'), number: true },
              { id: 'day', label: t('stripe.latest') },
              { id: 'why', label: t('stripe.why') },
            ]}
            rows={batches.map((batch) => ({
              id: `${batch.clientId} ${batch.meter} ${batch.refused}`,
              cells: [
                client(batch),
                nameOf(batch.meter),
                batch.batches,
                write(batch.meter, batch.quantity),
                day(batch.billedAt),
                batch.refused ?? t('stripe.tried', { attempts: batch.attempts }),
              ],
            }))}
          />
        )}
      </Panel>
      <Panel
        title={t('stripe.counts')}
        lead={differences.length === 0 ? t('stripe.noCounts') : t('stripe.countsLead', { count: differences.length })}
      >
        {differences.length > 0 && (
          <CaptionedTable
            caption={t('stripe.counts')}
            columns={[
              { id: 'client', label: t('clients.name') },
              { id: 'meter', label: t('revenue.use.meter') },
              { id: 'period', label: t('client.period') },
              { id: 'ledger', label: t('stripe.ledger'), number: true },
              { id: 'sent', label: t('stripe.sent'), number: true },
              { id: 'waiting', label: t('stripe.waitingToSend'), number: true },
              { id: 'refused', label: t('stripe.refused'), number: true },
              { id: 'stripe', label: 'Stripe', number: true },
            ]}
            rows={differences.map((each) => ({
              id: `${each.clientId} ${each.meter} ${each.periodStart.toISOString()}`,
              cells: [
                client(each),
                nameOf(each.meter),
                day(each.periodStart),
                ...[each.ledger, each.sent, each.waiting, each.refused, each.stripe].map((value) =>
                  format.number(value, { maximumFractionDigits: 6 }),
                ),
              ],
            }))}
          />
        )}
      </Panel>
    </>
  );
}
