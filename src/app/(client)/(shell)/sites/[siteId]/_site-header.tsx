import { ArrowLeft, Pencil, Store } from 'lucide-react';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { AskToPublish } from '#modules/host/ui/ask-to-publish.tsx';
import { PublishButton } from '#modules/host/ui/publish-button.tsx';
import type { Site } from '#modules/sites/index.ts';
import { SiteStateDot, stateOf } from '#modules/sites/ui/site-state.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { PageHeader } from '#ui/page-header.tsx';

interface SiteHeaderProps {
  site: Site;
  /** Id of the publication under way. */
  underWay: string | undefined;
  edits: boolean;
  publishes: boolean;
  /** An editor who does not publish may ask those who do. */
  asks: boolean;
}

/** Name and state of a site, with the ways to edit and publish it. */
export async function SiteHeader({ site, underWay, edits, publishes, asks }: SiteHeaderProps) {
  const t = await getTranslations('sites');
  const state = stateOf(site);
  return (
    <>
      <Link href="/sites" className="mb-2 inline-flex min-h-11 items-center gap-1.5 font-medium text-ink-muted hover:text-ink">
        <ArrowLeft className="size-4" aria-hidden />
        {t('detail.back')}
      </Link>
      <PageHeader title={site.name || t('untitled')} lead={<SiteStateDot state={state} />}>
        {edits && (
          <>
            <ButtonLink href={`/sites/${site.id}/business`} icon={<Store className="size-4" aria-hidden />}>
              {t('detail.business')}
            </ButtonLink>
            <ButtonLink
              href={`/sites/${site.id}/edit`}
              look={state === 'live' ? 'primary' : 'secondary'}
              icon={<Pencil className="size-4" aria-hidden />}
            >
              {t('detail.edit')}
            </ButtonLink>
          </>
        )}
        {publishes ? <PublishButton siteId={site.id} state={state} underWay={underWay} /> : asks && <AskToPublish siteId={site.id} />}
      </PageHeader>
    </>
  );
}
