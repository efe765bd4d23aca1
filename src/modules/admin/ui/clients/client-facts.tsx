import { useFormatter, useTranslations } from 'next-intl';
import { formatMoney } from '#modules/billing/ui/money.ts';
import type { SeenClient } from '../../clients/seen-client.ts';
import { PaymentStateDot } from './payment-state-dot.tsx';

/** A client's plan, payment state and start date. */
export function ClientFacts({ client, seesMoney }: { client: SeenClient; seesMoney: boolean }) {
  const t = useTranslations('admin');
  const format = useFormatter();
  const day = (date: Date) => format.dateTime(date, { dateStyle: 'medium' });
  const money = client.mrrCents && client.currency ? formatMoney(format, client.mrrCents, client.currency) : '—';
  const facts = [
    [t('clients.plan'), `${t(`plan.${client.plan}`)} · ${t(`source.${client.source}`)}`],
    ...(seesMoney
      ? ([
          [t('clients.paymentState'), <PaymentStateDot key="paymentState" client={client} />],
          ['MRR', money],
          [t('client.email'), client.email ?? '—'],
        ] as const)
      : []),
    [t('client.period'), t('client.fromTo', { from: day(client.periodStart), to: day(client.periodEnd) })],
    [t('client.joined'), day(client.joinedAt)],
    [t('clients.seen'), client.lastActiveAt ? day(client.lastActiveAt) : t('clients.never')],
    ...(client.trialEnd && client.status === 'trialing' ? ([[t('client.trialEnd'), day(client.trialEnd)]] as const) : []),
    ...(client.cancelAt ? ([[t('client.cancelAt'), day(client.cancelAt)]] as const) : []),
  ] as const;
  return (
    <dl className="mb-6 grid grid-cols-2 gap-x-8 gap-y-4 border-y border-line py-5 md:grid-cols-3 xl:grid-cols-4">
      {facts.map(([label, value]) => (
        <div key={label} className="grid min-w-0 content-start gap-0.5">
          <dt className="text-sm text-ink-muted">{label}</dt>
          <dd className="font-semibold wrap-anywhere">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
