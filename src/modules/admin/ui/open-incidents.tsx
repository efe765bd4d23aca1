import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import { Panel } from '#ui/panel.tsx';
import type { OpenIncident } from '../attention/list-open-incidents.ts';
import { CaptionedTable } from './captioned-table.tsx';

/** Clients' sites that do not answer now; nothing where all do. */
export function OpenIncidents({ incidents }: { incidents: OpenIncident[] }) {
  const t = useTranslations('monitoring.agency');
  const cause = useTranslations('monitoring.uptime.cause');
  const format = useFormatter();
  if (incidents.length === 0) return null;
  const title = t('title', { count: incidents.length });
  return (
    <Panel title={title}>
      <CaptionedTable
        caption={title}
        columns={[
          { id: 'site', label: t('site') },
          { id: 'client', label: t('client') },
          { id: 'since', label: t('since') },
          { id: 'cause', label: t('cause') },
        ]}
        rows={incidents.map((incident) => ({
          id: incident.id,
          cells: [
            <a key="site" href={incident.url} target="_blank" rel="noreferrer" className="font-medium underline-offset-4 hover:underline">
              {incident.site}
            </a>,
            <Link key="client" href={`/admin/clients/${incident.clientId}`} className="font-medium underline-offset-4 hover:underline">
              {incident.client}
            </Link>,
            format.dateTime(incident.startedAt, { dateStyle: 'short', timeStyle: 'short' }),
            cause(incident.cause),
          ],
        }))}
      />
    </Panel>
  );
}
