import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import { formatMoney } from '#modules/billing/ui/money.ts';
import { Table } from '#ui/table.tsx';
import type { SeenClient } from '../clients/seen-client.ts';
import { StandingDot } from './standing-dot.tsx';
import { UseCell } from './use-cell.tsx';

const METERS = ['page_generate', 'ai_token', 'container_hours', 'storage_gb', 'bandwidth'] as const;

/** Clients with what they pay and use: a table where there is room, one under the other on a phone. */
export function ClientTable({ clients, seesMoney, now }: { clients: SeenClient[]; seesMoney: boolean; now: Date }) {
  const t = useTranslations('admin');
  const format = useFormatter();
  const use = (client: SeenClient, meter: string) => client.use.find((each) => each.meter === meter);
  const mrr = (client: SeenClient) => (client.mrrCents && client.currency ? formatMoney(format, client.mrrCents, client.currency) : '—');
  const seen = (client: SeenClient) => (client.lastActiveAt ? format.relativeTime(client.lastActiveAt, now) : t('clients.never'));
  const name = (client: SeenClient) => (
    <Link
      href={`/admin/clients/${client.id}`}
      className="inline-grid min-h-11 content-center font-semibold underline-offset-4 hover:underline"
    >
      <span className="wrap-anywhere">{client.name}</span>
      {client.email && <span className="text-sm font-normal text-ink-muted wrap-anywhere">{client.email}</span>}
    </Link>
  );
  const plan = (client: SeenClient) => `${t(`plan.${client.plan}`)}${client.source === 'granted' ? ` · ${t('clients.granted')}` : ''}`;
  return (
    <>
      <div className="hidden lg:block">
        <Table
          caption={t('nav.clients')}
          columns={[
            { id: 'name', label: t('clients.name') },
            { id: 'plan', label: t('clients.plan') },
            ...(seesMoney
              ? [
                  { id: 'standing', label: t('clients.standing') },
                  { id: 'mrr', label: 'MRR', number: true },
                ]
              : []),
            ...METERS.map((meter) => ({ id: meter, label: t(`meter.${meter}`), number: true })),
            { id: 'sites', label: t('clients.sites'), number: true },
            { id: 'seen', label: t('clients.seen'), number: true },
          ]}
          rows={clients.map((client) => ({
            id: client.id,
            cells: [
              name(client),
              plan(client),
              ...(seesMoney ? [<StandingDot key="standing" client={client} />, mrr(client)] : []),
              ...METERS.map((meter) => <UseCell key={meter} use={use(client, meter)} />),
              client.sites,
              seen(client),
            ],
          }))}
        />
      </div>
      <ul className="grid gap-3 lg:hidden">
        {clients.map((client) => (
          <li key={client.id} className="grid gap-3 rounded-card border border-line bg-surface p-4">
            <div className="flex items-start justify-between gap-4">
              {name(client)}
              <span className="text-right">
                <span className="block font-semibold">{plan(client)}</span>
                {seesMoney && <span className="block tabular-nums">{mrr(client)}</span>}
              </span>
            </div>
            <div className="flex flex-wrap justify-between gap-x-4 gap-y-1 text-sm">
              {seesMoney && <StandingDot client={client} />}
              <span className="text-ink-muted">{seen(client)}</span>
            </div>
            <dl className="grid grid-cols-3 gap-3 border-t border-line pt-3">
              {METERS.map((meter) => (
                <div key={meter} className="grid content-start gap-0.5">
                  <dt className="text-xs text-ink-muted">{t(`meter.${meter}`)}</dt>
                  <dd className="justify-self-start tabular-nums [&>span]:justify-items-start">
                    <UseCell use={use(client, meter)} />
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </>
  );
}
