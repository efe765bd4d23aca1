import type { Metadata } from 'next';
import Link from 'next/link';
import { getFormatter, getTranslations } from 'next-intl/server';
import { getUsage } from '#modules/metering/index.ts';
import { formatBytes } from '#modules/metering/ui/byte-format.ts';
import { listFiles, type StoredFile } from '#modules/sites/index.ts';
import { RemoveFile } from '#modules/sites/ui/remove-file.tsx';
import { requireUser } from '#platform/session.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Meter } from '#ui/meter.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { pageAccess } from '../../../../_shell/access.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts.sections'))('files.name') };
}

interface Props {
  searchParams: Promise<{ page?: string | string[] }>;
}

/** The photos that the account stores, how large they are, where they are used, and a way to delete those that nothing needs. */
export default async function FilesPage({ searchParams }: Props) {
  const ctx = await requireUser('/account/files');
  const page = Math.max(1, Math.min(10_000, Math.trunc(Number((await searchParams).page)) || 1));
  const [sections, t, format, usage, { files, hasMore }, { may }] = await Promise.all([
    getTranslations('accounts.sections'),
    getTranslations('sites.files'),
    getFormatter(),
    getUsage(ctx),
    listFiles(ctx, { page }),
    pageAccess(),
  ]);
  const { used, limit } = usage.storage_bytes;
  const [inUse, most] = [formatBytes(format, used), limit === null ? '' : formatBytes(format, limit)];
  return (
    <div className="max-w-3xl">
      <PageHeader title={sections('files.name')} lead={sections('files.lead')} />
      <div className="grid gap-6">
        <Meter
          label={sections('files.name')}
          value={used}
          max={limit}
          text={limit === null ? t('usedOnly', { used: inUse }) : t('used', { used: inUse, limit: most })}
        />
        {files.length === 0 ? (
          <p className="text-ink-muted">{t('none')}</p>
        ) : (
          <ul className="grid rounded-card border border-line bg-surface px-4">
            {files.map((file) => (
              <FileRow key={file.id} file={file} size={formatBytes(format, file.bytes)} mayEdit={may('content.edit')} />
            ))}
          </ul>
        )}
        {(page > 1 || hasMore) && (
          <nav className="flex flex-wrap gap-3">
            {page > 1 && <ButtonLink href={`/account/files?page=${page - 1}`}>{t('newer')}</ButtonLink>}
            {hasMore && <ButtonLink href={`/account/files?page=${page + 1}`}>{t('older')}</ButtonLink>}
          </nav>
        )}
      </div>
    </div>
  );
}

async function FileRow({ file, size, mayEdit }: { file: StoredFile; size: string; mayEdit: boolean }) {
  const t = await getTranslations('sites.files');
  const format = await getFormatter();
  const { id, siteId, siteName, sha256, width, alt, createdAt, use } = file;
  const site = siteName || '…';
  return (
    <li className="grid grid-cols-[4.5rem_minmax(0,1fr)] items-start gap-x-4 gap-y-3 border-t border-line py-4 first:border-t-0 sm:grid-cols-[5.5rem_minmax(0,1fr)_auto]">
      {/* biome-ignore lint/performance/noImgElement: a stored size of the photo, as the site itself shows it */}
      <img
        src={`/sites/${siteId}/edit/photo/${sha256}/${width}.webp`}
        alt=""
        loading="lazy"
        className="aspect-square w-full rounded-control border border-line bg-sunken object-cover"
      />
      <div className="grid min-w-0 gap-0.5">
        <p className="font-medium wrap-anywhere">{alt || t('untold')}</p>
        <p className="text-sm text-ink-muted">
          {size} · {format.dateTime(createdAt, { dateStyle: 'medium' })}
        </p>
        <p className="text-sm wrap-anywhere">
          <Link href={`/sites/${siteId}`} className="underline underline-offset-4 hover:text-cobalt">
            {t(use === 'none' ? 'unused' : use, { site })}
          </Link>
        </p>
        {use === 'version' && <p className="text-sm text-ink-muted">{t('kept')}</p>}
      </div>
      {use === 'none' && mayEdit && (
        <div className="max-sm:col-start-2">
          <RemoveFile siteId={siteId} fileId={id} name={alt} size={size} />
        </div>
      )}
    </li>
  );
}
