import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import { formatBytes } from '#modules/metering/ui/byte-format.ts';
import { Notice } from '#ui/notice.tsx';
import { Panel } from '#ui/panel.tsx';
import type { StorageCheck } from '../../checks/latest-storage-check.ts';
import { CaptionedTable } from '../captioned-table.tsx';

/** Storage kept for clients and storage metered, from the last daily comparison. */
export function StoragePanel({ check }: { check: StorageCheck | null }) {
  const t = useTranslations('admin.storage');
  const format = useFormatter();
  const when = check ? format.dateTime(check.checkedAt, { dateStyle: 'short', timeStyle: 'short' }) : '';
  const client = (id: string) => (
    <Link key="client" href={`/admin/clients/${id}`} className="font-mono text-sm underline-offset-4 hover:underline">
      {id.slice(-12)}
    </Link>
  );
  if (!check)
    return (
      <Panel title={t('title')} lead={t('never')}>
        {null}
      </Panel>
    );
  const { held, strays, incomplete, photos, clients } = check.result;
  const corrected = [
    ...photos.map((each) => ({ ...each, what: 'photo' as const })),
    ...clients.map((each) => ({ ...each, what: 'sum' as const })),
  ];
  return (
    <Panel title={t('title')} lead={t('checked', { when, files: held.files, size: formatBytes(format, held.bytes) })}>
      {check.differences === 0 ? (
        <Notice tone="good" title={t('agrees')} />
      ) : (
        <Notice tone="warn" title={t('differs', { count: check.differences })}>
          <p>{t('strays', { count: strays.files, size: formatBytes(format, strays.bytes) })}</p>
        </Notice>
      )}
      {incomplete.length > 0 && (
        <CaptionedTable
          caption={t('incomplete')}
          columns={[
            { id: 'client', label: t('client') },
            { id: 'photo', label: t('photo') },
            { id: 'files', label: t('files'), number: true },
          ]}
          rows={incomplete.map(({ clientId, assetId, files, expected }) => ({
            id: assetId,
            cells: [client(clientId), assetId.slice(-12), t('filesOf', { files, expected })],
          }))}
        />
      )}
      {corrected.length > 0 && (
        <CaptionedTable
          caption={t('corrected')}
          columns={[
            { id: 'client', label: t('client') },
            { id: 'what', label: t('what') },
            { id: 'metered', label: t('metered'), number: true },
            { id: 'held', label: t('held'), number: true },
          ]}
          rows={corrected.map(({ clientId, what, metered, held: there }, at) => ({
            id: `${clientId} ${at}`,
            cells: [client(clientId), t(what), formatBytes(format, metered), formatBytes(format, there)],
          }))}
        />
      )}
    </Panel>
  );
}
