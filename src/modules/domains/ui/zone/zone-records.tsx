'use client';
import { ChevronLeft, ChevronRight, Lock, Pencil, Plus, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useCallback, useState } from 'react';
import { Button, IconButton } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Field } from '#ui/field.tsx';
import { RecordForm, RemoveRecord } from './record-form.tsx';
import type { RecordView } from './zone-view.ts';

const PER_PAGE = 25;

interface ZoneRecordsProps {
  domainId: string;
  zone: string;
  records: RecordView[];
  hasAutomatic: boolean;
  mayChange: boolean;
}

type Open = { act: 'add' } | { act: 'edit' | 'remove'; record: RecordView };

/** All records of a zone, with search and pagination, editable if permitted. */
export function ZoneRecords({ domainId, zone, records, hasAutomatic, mayChange }: ZoneRecordsProps) {
  const t = useTranslations('domains.zone.records');
  const app = useTranslations('app');
  const [sought, setSought] = useState('');
  const [page, setPage] = useState(0);
  const [open, setOpen] = useState<Open | null>(null);
  const close = useCallback(() => setOpen(null), []);
  const words = sought.trim().toLowerCase();
  const found = records.filter((one) => [one.name, one.type, one.value].some((text) => text.toLowerCase().includes(words)));
  const pages = Math.max(1, Math.ceil(found.length / PER_PAGE));
  const at = Math.min(page, pages - 1);
  const title = open?.act === 'add' ? t('add') : open ? t(open.act, { type: open.record.type, name: open.record.label }) : '';
  return (
    <>
      <div className="flex flex-wrap items-end justify-between gap-4">
        <div className="min-w-0 flex-1 basis-72">
          <Field
            label={t('filter')}
            type="search"
            value={sought}
            onChange={(event) => {
              setSought(event.target.value);
              setPage(0);
            }}
          />
        </div>
        {mayChange && (
          <Button look="primary" icon={<Plus className="size-4" aria-hidden />} onClick={() => setOpen({ act: 'add' })}>
            {t('add')}
          </Button>
        )}
      </div>
      <p className="text-sm text-ink-muted" aria-live="polite">
        {t('count', { count: found.length })}
      </p>
      {found.length === 0 ? (
        <p className="border-y border-line py-8 text-center text-ink-muted">{records.length === 0 ? t('empty') : t('none')}</p>
      ) : (
        <Lines records={found.slice(at * PER_PAGE, (at + 1) * PER_PAGE)} onOpen={mayChange ? setOpen : null} />
      )}
      {pages > 1 && <Pages page={at} pages={pages} onTurn={setPage} />}
      <Dialog
        open={open !== null}
        onClose={close}
        title={title}
        closeLabel={app('close')}
        className="m-auto w-[min(40rem,calc(100vw-2rem))] rounded-card"
      >
        {open?.act === 'remove' && <RemoveRecord domainId={domainId} record={open.record} onDone={close} />}
        {open && open.act !== 'remove' && (
          <RecordForm {...{ domainId, zone, hasAutomatic }} record={open.act === 'edit' ? open.record : null} onDone={close} />
        )}
      </Dialog>
    </>
  );
}

function Lines({ records, onOpen }: { records: RecordView[]; onOpen: ((open: Open) => void) | null }) {
  const t = useTranslations('domains.zone.records');
  return (
    <table className="block w-full border-collapse text-left sm:table">
      <caption className="sr-only">{t('title')}</caption>
      <thead className="sr-only sm:not-sr-only sm:table-header-group">
        <tr className="border-b border-line text-sm text-ink-muted">
          {(['type', 'name', 'value', 'ttl'] as const).map((column) => (
            <th key={column} scope="col" className="py-2 pr-4 font-medium">
              {t(column)}
            </th>
          ))}
          <th scope="col">
            <span className="sr-only">{t('actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody className="block border-t border-line sm:table-row-group sm:border-0">
        {records.map((record) => (
          <tr
            key={`${record.id} ${record.ttl}`}
            className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 border-b border-line py-2 sm:table-row sm:py-0"
          >
            <td className="text-sm font-semibold sm:w-20 sm:py-1.5 sm:pr-4">{record.type}</td>
            <td className="col-start-1 font-semibold wrap-anywhere sm:w-1/4 sm:py-1.5 sm:pr-4">{record.label}</td>
            <td className="col-start-1 min-w-0 font-mono text-sm wrap-anywhere sm:py-1.5 sm:pr-4">
              {record.value}
              <Marks record={record} />
            </td>
            <td className="col-start-1 text-sm whitespace-nowrap text-ink-muted sm:w-28 sm:py-1.5 sm:pr-4">
              <span className="sm:hidden">{t('ttl')} </span>
              {record.ttl === null ? t('automatic') : t('seconds', { seconds: record.ttl })}
            </td>
            <td className="col-start-2 row-span-4 row-start-1 sm:w-24 sm:py-1.5">
              <Acts record={record} onOpen={onOpen} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Marks({ record }: { record: RecordView }) {
  const t = useTranslations('domains.zone.records');
  const marks = [...(record.isProxied ? [t('proxied')] : []), ...(record.isAlias ? [t('alias')] : [])];
  return marks.length > 0 ? <span className="ml-2 font-sans text-sm text-ink-muted">{marks.join(', ')}</span> : null;
}

function Acts({ record, onOpen }: { record: RecordView; onOpen: ((open: Open) => void) | null }) {
  const t = useTranslations('domains.zone.records');
  const name = { type: record.type, name: record.label };
  if (record.locked)
    return (
      <span className="grid size-11 place-items-center text-ink-muted sm:ml-auto" title={t(`locked.${record.locked}`)}>
        <Lock className="size-4" aria-label={t(`locked.${record.locked}`)} />
      </span>
    );
  if (!onOpen) return null;
  return (
    <div className="flex justify-end">
      {!record.isAlias && (
        <IconButton label={t('edit', name)} onClick={() => onOpen({ act: 'edit', record })}>
          <Pencil className="size-4" aria-hidden />
        </IconButton>
      )}
      <IconButton label={t('remove', name)} onClick={() => onOpen({ act: 'remove', record })}>
        <Trash2 className="size-4" aria-hidden />
      </IconButton>
    </div>
  );
}

function Pages({ page, pages, onTurn }: { page: number; pages: number; onTurn: (page: number) => void }) {
  const t = useTranslations('domains.zone.records');
  return (
    <nav className="flex flex-wrap items-center justify-between gap-3" aria-label={t('title')}>
      <Button disabled={page === 0} onClick={() => onTurn(page - 1)} icon={<ChevronLeft className="size-4" aria-hidden />}>
        {t('previous')}
      </Button>
      <span className="text-sm text-ink-muted" aria-live="polite">
        {t('page', { page: page + 1, pages })}
      </span>
      <Button disabled={page === pages - 1} onClick={() => onTurn(page + 1)} trailing={<ChevronRight className="size-4" aria-hidden />}>
        {t('next')}
      </Button>
    </nav>
  );
}
