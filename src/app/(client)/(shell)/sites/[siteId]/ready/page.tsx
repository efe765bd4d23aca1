import { ArrowLeft } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { getGeneration, nameOfWords, refusedKindsOf } from '#modules/generate/index.ts';
import { BriefPanel } from '#modules/generate/ui/brief-panel.tsx';
import { HowWritten } from '#modules/generate/ui/how-written.tsx';
import { LivePreview } from '#modules/generate/ui/live-preview.tsx';
import { ArrivingPhotos } from '#modules/generate/ui/photos/arriving-photos.tsx';
import { PlacesNotice } from '#modules/generate/ui/places-notice.tsx';
import { RerollButton } from '#modules/generate/ui/reroll-button.tsx';
import { TellMore } from '#modules/generate/ui/tell-more.tsx';
import { getOpenPublication, siteUrl } from '#modules/host/index.ts';
import { AskToPublish } from '#modules/host/ui/ask-to-publish.tsx';
import { PublishButton } from '#modules/host/ui/publish-button.tsx';
import { getOrigin } from '#modules/measure/index.ts';
import { OldPictures } from '#modules/measure/ui/rebuild/old-pictures.tsx';
import { getSite, requireDraft } from '#modules/sites/index.ts';
import { stateOf } from '#modules/sites/ui/site-state.tsx';
import { env } from '#platform/env.ts';
import { isUuid } from '#platform/ids.ts';
import { requireUser } from '#platform/session.ts';
import { samplesOf } from '#site/samples.ts';
import { ButtonLink, buttonClass } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { pageAccess } from '../../../../../_shell/access.tsx';
import { notHere } from '../../../../../_shell/not-here.ts';
import { briefOf } from './brief-of.ts';
import { missingFacts } from './missing-facts.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sites.ready'))('brief') };
}

interface Props {
  params: Promise<{ siteId: string }>;
  /** `photos`: number of photos missing from an imported file. */
  searchParams: Promise<{ photos?: string | string[] }>;
}

export default async function ReadyPage({ params, searchParams }: Props) {
  const { siteId } = await params;
  const missing = Number((await searchParams).photos);
  const ctx = await requireUser(`/sites/${siteId}/ready`);
  const site = isUuid(siteId) ? await getSite(ctx, { siteId }) : null;
  if (!site) return notHere(ctx, siteId, `/sites/${siteId}/ready`);
  const t = await getTranslations('sites');
  const [draft, generation, brief, underWay, origin] = await Promise.all([
    requireDraft(ctx, { siteId }),
    getGeneration(ctx, { siteId }),
    briefOf(ctx, site),
    getOpenPublication(ctx, { siteId }),
    getOrigin(ctx, { siteId }),
  ]);
  const state = stateOf(site);
  const { may } = await pageAccess(siteId);
  const rerolls = brief && may('site.create');
  return (
    <div className="grid gap-6 lg:-mx-6 xl:-mr-10 xl:-ml-6">
      <ReadyHeader siteId={siteId} name={site.name || t('untitled')} isDraft={state === 'draft'} />
      <div className="grid gap-8 xl:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="h-[70dvh] min-h-112 xl:sticky xl:top-6 xl:h-[calc(100dvh-3rem)]">
          <LivePreview
            src={`/sites/${siteId}/preview/index.html`}
            revision={draft.revision}
            generationId={generation?.isBeingWritten ? generation.id : null}
            isDemo={env().MODEL_DEMO}
          />
        </div>
        <div className="grid content-start gap-7">
          <div className="grid gap-3 max-lg:fixed max-lg:inset-x-0 max-lg:bottom-[calc(4rem+env(safe-area-inset-bottom))] max-lg:z-10 max-lg:grid-cols-2 max-lg:border-t max-lg:border-line max-lg:bg-surface max-lg:p-3">
            {may('site.publish') ? (
              <PublishButton siteId={siteId} state={state} underWay={underWay?.id} />
            ) : (
              may('content.edit') && (state === 'draft' || state === 'changed') && <AskToPublish siteId={siteId} />
            )}
            {state === 'live' && (
              <a href={siteUrl(site)} target="_blank" rel="noreferrer" className={buttonClass('primary', 'md', 'max-lg:order-last')}>
                {t('detail.openSite')}
              </a>
            )}
            {may('content.edit') && <ButtonLink href={`/sites/${siteId}/edit`}>{t('ready.edit')}</ButtonLink>}
            {rerolls && (
              <div className="max-lg:hidden">
                <RerollButton siteId={siteId} />
              </div>
            )}
          </div>
          {rerolls && (
            <div className="lg:hidden">
              <RerollButton siteId={siteId} />
            </div>
          )}
          {brief?.prompt && may('content.edit') && <ArrivingPhotos siteId={siteId} of={nameOfWords(brief.prompt)} />}
          {generation?.analysisId && <OldPictures origin={origin?.broughtAt ? origin : null} />}
          {generation && <HowWritten generation={generation} isDemo={env().MODEL_DEMO} />}
          {state === 'paused' && (
            <Notice tone="warn" title={t('ready.paused')}>
              <p>{t(may('site.publish') ? 'ready.pausedBody' : 'ready.pausedOthers')}</p>
              <ButtonLink href={`/sites/${siteId}`}>{t('ready.toSite')}</ButtonLink>
            </Notice>
          )}
          {missing > 0 && <Notice tone="warn">{t('import.missing', { count: missing })}</Notice>}
          {may('content.edit') && (
            <>
              <PlacesNotice siteId={siteId} count={samplesOf(draft.document).length} />
              <TellMore siteId={siteId} missing={missingFacts(draft.document, generation ? refusedKindsOf(generation) : new Set())} />
            </>
          )}
          {brief && <BriefPanel brief={brief} />}
        </div>
      </div>
    </div>
  );
}

async function ReadyHeader({ siteId, name, isDraft }: { siteId: string; name: string; isDraft: boolean }) {
  const t = await getTranslations('sites.ready');
  return (
    <header className="grid gap-2">
      <Link
        href={`/sites/${siteId}`}
        className="inline-flex min-h-11 items-center gap-1.5 justify-self-start font-medium text-ink-muted hover:text-ink"
      >
        <ArrowLeft className="size-4" aria-hidden />
        {name}
      </Link>
      <h1 className="text-3xl wrap-anywhere">{t('title', { name })}</h1>
      {isDraft && <p className="text-lg text-ink-muted">{t('lead')}</p>}
    </header>
  );
}
