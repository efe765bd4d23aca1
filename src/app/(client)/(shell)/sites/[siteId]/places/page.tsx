import { ArrowLeft } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { type OpenPlace, type PlaceKind, PlacesForm } from '#modules/generate/ui/places-form.tsx';
import { getSite, requireDraft } from '#modules/sites/index.ts';
import { isUuid } from '#platform/ids.ts';
import { requireUser } from '#platform/session.ts';
import { samplesOf } from '#site/samples.ts';
import { ButtonLink } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { PageHeader } from '#ui/page-header.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sites.places'))('title') };
}

export default async function PlacesPage({ params }: { params: Promise<{ siteId: string }> }) {
  const { siteId } = await params;
  const ctx = await requireUser(`/sites/${siteId}/places`);
  const site = isUuid(siteId) ? await getSite(ctx, { siteId }) : null;
  if (!site) notFound();
  const t = await getTranslations('sites');
  const { document } = await requireDraft(ctx, { siteId });
  const places = samplesOf(document).map(({ id, norm, text }): OpenPlace => ({ id, kind: norm.kind as PlaceKind, text }));
  return (
    <>
      <Link href={`/sites/${siteId}`} className="mb-2 inline-flex min-h-11 items-center gap-1.5 font-medium text-ink-muted hover:text-ink">
        <ArrowLeft className="size-4" aria-hidden />
        {site.name || t('untitled')}
      </Link>
      {places.length === 0 ? (
        <EmptyState
          seed="all told"
          title={t('places.title')}
          action={<ButtonLink href={`/sites/${siteId}/ready`}>{t('places.back')}</ButtonLink>}
        >
          {t('places.done')}
        </EmptyState>
      ) : (
        <>
          <PageHeader title={t('places.title')} lead={t('places.lead')} />
          <PlacesForm key={places.map(({ id }) => id).join()} siteId={siteId} places={places} />
        </>
      )}
    </>
  );
}
