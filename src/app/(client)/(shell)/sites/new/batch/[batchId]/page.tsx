import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { requireBatch } from '#modules/generate/index.ts';
import { BatchProgress } from '#modules/generate/ui/batch-progress.tsx';
import { isAppError } from '#platform/errors.ts';
import { isUuid } from '#platform/ids.ts';
import { requireUser } from '#platform/session.ts';
import { BackLink } from '#ui/back-link.tsx';
import { PageHeader } from '#ui/page-header.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('batch.progress'))('title') };
}

/** Progress of a batch of sites. It can be left and reopened. */
export default async function BatchProgressPage({ params }: { params: Promise<{ batchId: string }> }) {
  const { batchId } = await params;
  const ctx = await requireUser(`/sites/new/batch/${batchId}`);
  if (!isUuid(batchId)) notFound();
  const t = await getTranslations('batch');
  const batch = await requireBatch(ctx, { batchId }).catch((error: unknown) => {
    if (isAppError(error, 'not_found')) notFound();
    throw error;
  });
  const rows = batch.rows.map(({ position, name, prompt, status, error, siteId }) => ({
    position,
    name,
    prompt: prompt.slice(0, 240),
    status,
    error,
    siteId,
  }));
  return (
    <div className="max-w-3xl">
      <BackLink href="/sites/new/batch">{t('back')}</BackLink>
      <PageHeader title={t('progress.title')} />
      <BatchProgress id={batch.id} isFinal={batch.isFinal} rows={rows} />
    </div>
  );
}
