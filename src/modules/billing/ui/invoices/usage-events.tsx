'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { useMeterFormat } from '#modules/metering/ui/meter-format.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Spinner } from '#ui/spinner.tsx';
import { Table } from '#ui/table.tsx';
import { listLineEventsAction } from '../../actions.ts';
import type { LineEvent } from '../../invoices/list-line-events.ts';
import type { BilledMeter } from '../../invoices/receipt-lines.ts';
import { type Currency, useMoney } from '../money.ts';

/** The year is that of the line. */
const TIME = { day: '2-digit', month: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' } as const;

interface UsageEventsProps {
  invoiceId: string;
  lineId: string;
  meter: BilledMeter;
  currency: Currency;
  first: LineEvent[];
  next: string | null;
  count: number;
}

/** Every usage event behind a line of an invoice, in order, with the units included in the plan and its cost. */
export function UsageEvents({ invoiceId, lineId, meter, currency, first, next, count }: UsageEventsProps) {
  const t = useTranslations('billing.events');
  const format = useFormatter();
  const money = useMoney(currency);
  const { name, amount } = useMeterFormat();
  const [events, setEvents] = useState(first);
  const [cursor, setCursor] = useState(next);
  const [problem, setProblem] = useState<string | null>(null);
  const [loading, load] = useTransition();

  function more() {
    load(async () => {
      const answer = await listLineEventsAction({ invoiceId, lineId, ...(cursor && { after: cursor }) });
      if (!answer.ok) return setProblem(answer.message);
      setProblem(null);
      setEvents((known) => [...known, ...answer.data.events.filter((event) => !known.some(({ id }) => id === event.id))]);
      setCursor(answer.data.next);
    });
  }

  function cost(event: LineEvent): string {
    if (!event.counts) return t('notCounted');
    if (event.included >= event.quantity) return t('included');
    return event.included === 0 ? money(event.cents) : t('partly', { amount: money(event.cents), included: amount(meter, event.included) });
  }

  function place({ siteId, siteName }: LineEvent): string {
    return siteName ?? (siteId === null ? t('noSite') : t('goneSite'));
  }

  return (
    <div className="grid gap-3">
      <Table
        caption={t('caption', { meter: name(meter) })}
        columns={[
          { id: 'when', label: t('when') },
          { id: 'quantity', label: t('quantity'), number: true },
          { id: 'cost', label: t('cost'), number: true },
        ]}
        rows={events.map((event) => ({
          id: event.id,
          cells: [
            <span key="when" className="grid sm:flex sm:gap-4">
              <span className="whitespace-nowrap tabular-nums sm:min-w-32">{format.dateTime(event.occurredAt, TIME)}</span>
              <span className="wrap-anywhere text-ink-muted">{place(event)}</span>
            </span>,
            amount(meter, event.quantity),
            cost(event),
          ],
        }))}
      />
      {problem && <Notice tone="bad">{problem}</Notice>}
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="text-sm text-ink-muted" aria-live="polite">
          {t('shown', { shown: events.length, total: count })}
        </p>
        {cursor && (
          <Button onClick={more} disabled={loading} icon={loading ? <Spinner /> : undefined}>
            {t('more')}
          </Button>
        )}
      </div>
    </div>
  );
}
