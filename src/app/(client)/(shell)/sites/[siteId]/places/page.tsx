import { ArrowLeft } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { type OpenPlace, type PlaceKind, PlacesForm } from '#modules/generate/ui/places-form.tsx';
import { getSite, requireDraft } from '#modules/sites/index.ts';
import { isUuid } from '#platform/ids.ts';
import { requireUser } from '#platform/session.ts';
import { samplesOf } from '#site/samples.ts';
import type { Fact } from '#site/schema.ts';
import { ButtonLink } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { barredPage } from '../../../../../_shell/access.tsx';
import { notHere } from '../../../../../_shell/not-here.ts';

/** Groups facts that share a line: an item and its price, a person and their registration. */
function placesOf(samples: readonly Fact[]): OpenPlace[][] {
  const partOf = ({ norm }: Fact) => ('price' in norm ? norm.price : 'registry' in norm ? norm.registry : undefined);
  const parts = new Set(samples.map(partOf));
  const place = ({ id, norm, text }: Fact): OpenPlace => ({ id, kind: norm.kind as PlaceKind, text });
  return samples.filter(({ id }) => !parts.has(id)).map((fact) => [fact, ...samples.filter(({ id }) => id === partOf(fact))].map(place));
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sites.places'))('title') };
}

export default async function PlacesPage({ params }: { params: Promise<{ siteId: string }> }) {
  const { siteId } = await params;
  const ctx = await requireUser(`/sites/${siteId}/places`, 'content.edit');
  const site = isUuid(siteId) ? await getSite(ctx, { siteId }) : null;
  if (!site) return notHere(ctx, siteId, `/sites/${siteId}/places`);
  const barred = await barredPage(ctx, 'content.edit', siteId);
  if (barred) return barred;
  const t = await getTranslations('sites');
  const { document } = await requireDraft(ctx, { siteId });
  const places = placesOf(samplesOf(document));
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
          <PlacesForm siteId={siteId} places={places} />
        </>
      )}
    </>
  );
}
