import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import { formatMoney } from '#modules/billing/ui/money.ts';
import { Table } from '#ui/table.tsx';
import type { SeenClient } from '../../clients/seen-client.ts';
import { SitePicture } from '../site-picture.tsx';
import { useMeterName } from '../use-format.ts';
import { HealthBadge } from './client-health.tsx';
import { PaymentStateDot } from './payment-state-dot.tsx';
import { UseCell } from './use-cell.tsx';

/** Table of clients: site picture, health, revenue and fullest meter. */
export function ClientTable({ clients, seesMoney, now }: { clients: SeenClient[]; seesMoney: boolean; now: Date }) {
  const t = useTranslations('admin');
  const own = useTranslations('desk.client');
  const format = useFormatter();
  const mrr = (client: SeenClient) => (client.mrrCents && client.currency ? formatMoney(format, client.mrrCents, client.currency) : '—');
  const seen = (client: SeenClient) => (client.lastActiveAt ? format.relativeTime(client.lastActiveAt, now) : t('clients.never'));
  const plan = (client: SeenClient) => `${t(`plan.${client.plan}`)}${client.source === 'granted' ? ` · ${t('clients.granted')}` : ''}`;
  const name = (client: SeenClient) => <ClientName client={client} />;
  const nearest = (client: SeenClient) => <Nearest client={client} />;
  return (
    <>
      <div className="hidden lg:block">
        <Table
          caption={t('nav.clients')}
          columns={[
            { id: 'name', label: t('clients.name') },
            { id: 'health', label: own('health.title') },
            { id: 'plan', label: t('clients.plan') },
            ...(seesMoney
              ? [
                  { id: 'paymentState', label: t('clients.paymentState') },
                  { id: 'mrr', label: 'MRR', number: true },
                ]
              : []),
            { id: 'use', label: own('mostUsed'), number: true },
            { id: 'sites', label: t('clients.sites'), number: true },
            { id: 'owner', label: own('owner') },
            { id: 'seen', label: t('clients.seen'), number: true },
          ]}
          rows={clients.map((client) => ({
            id: client.id,
            cells: [
              name(client),
              <HealthBadge key="health" health={client.health} />,
              plan(client),
              ...(seesMoney ? [<PaymentStateDot key="paymentState" client={client} />, mrr(client)] : []),
              nearest(client),
              client.sites,
              client.owner?.name ?? '—',
              seen(client),
            ],
          }))}
        />
      </div>
      <ul className="grid gap-3 lg:hidden">
        {clients.map((client) => (
          <li key={client.id} className="grid gap-3 rounded-card border border-line bg-surface p-4">
            {name(client)}
            <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
              <HealthBadge health={client.health} />
              <span>{plan(client)}</span>
              {seesMoney && <span className="font-semibold tabular-nums">{mrr(client)}</span>}
            </div>
            <div className="flex flex-wrap justify-between gap-x-4 gap-y-1 border-t border-line pt-3 text-sm">
              {seesMoney && <PaymentStateDot client={client} />}
              {client.owner && <span>{client.owner.name}</span>}
              <span className="text-ink-muted">{seen(client)}</span>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

const ClientName = ({ client }: { client: SeenClient }) => (
  <span className="flex items-center gap-3.5">
    <SitePicture siteId={client.siteId} seed={client.name} className="h-10 w-19 shrink-0" />
    <span className="grid min-w-0 gap-0.5">
      <Link
        href={`/admin/clients/${client.id}`}
        className="inline-grid min-h-8 content-center font-semibold underline-offset-4 hover:underline"
      >
        <span className="wrap-anywhere">{client.name}</span>
      </Link>
      {client.email && <span className="text-sm text-ink-muted wrap-anywhere">{client.email}</span>}
      {client.tags.length > 0 && <Tags tags={client.tags} />}
    </span>
  </span>
);

/** The meter that is closest to its limit. */
function Nearest({ client }: { client: SeenClient }) {
  const nameOf = useMeterName();
  const [use] = client.use.filter(({ included }) => included).toSorted((a, b) => b.used / (b.included || 1) - a.used / (a.included || 1));
  if (!use) return '—';
  return (
    <span className="grid justify-items-end">
      <UseCell use={use} />
      <span className="text-xs text-ink-muted">{nameOf(use.meter)}</span>
    </span>
  );
}

const Tags = ({ tags }: { tags: string[] }) => (
  <span className="flex flex-wrap gap-1.5">
    {tags.map((tag) => (
      <span key={tag} className="rounded-full border border-line px-2 py-px text-xs font-medium text-ink-muted">
        {tag}
      </span>
    ))}
  </span>
);
