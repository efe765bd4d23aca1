import { ExternalLink } from 'lucide-react';
import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { shownUrl } from '#platform/shown-host.ts';
import { buttonClass } from '#ui/button.tsx';
import type { Site } from '../get-site.ts';
import { SiteStateDot, stateOf } from './site-state.tsx';
import { SiteThumb } from './site-thumb.tsx';

interface SiteCardProps {
  site: Site;
  url: string;
  now: Date;
  /** "128 visitas em 30 dias"; may be streamed in after the card. */
  visits: ReactNode;
  may: { edit: boolean; publish: boolean };
  /** Shown when somebody has requested its publication. */
  request?: ReactNode;
}

/** A site in the list: thumbnail, status and next action. */
export function SiteCard({ site, url, now, visits, may, request }: SiteCardProps) {
  const t = useTranslations('sites');
  const format = useFormatter();
  const state = stateOf(site);
  const live = site.status === 'live';
  return (
    <article className="grid overflow-hidden rounded-card border border-line bg-surface focus-within:border-edge hover:border-edge">
      <SiteThumb
        siteId={site.id}
        shows={site.releaseId ? 'live' : 'draft'}
        title={t('preview', { name: site.name })}
        className="aspect-16/10 border-b border-line"
      />
      <div className="relative grid content-start gap-3 p-5">
        <div className="grid gap-1">
          <h2 className="text-xl wrap-anywhere">
            <Link
              href={`/sites/${site.id}`}
              className="inline-flex min-h-11 items-center after:absolute after:inset-0 after:-top-[100%] hover:text-cobalt"
            >
              {site.name || t('untitled')}
            </Link>
          </h2>
          <SiteStateDot state={state} />
          {request && <p className="font-medium text-amber">{request}</p>}
        </div>
        <p className="truncate text-ink-muted">{shownUrl(url)}</p>
        <p className="text-sm text-ink-muted">
          {live ? visits : t('list.edited', { when: format.relativeTime(site.editedAt < now ? site.editedAt : now, now) })}
        </p>
        <div className="relative z-10 flex flex-wrap gap-2 pt-1">
          {live ? (
            <a href={url} target="_blank" rel="noreferrer" className={buttonClass('secondary')}>
              <ExternalLink className="size-4" aria-hidden />
              {t('list.visit')}
            </a>
          ) : (
            may.publish &&
            state === 'draft' && (
              <Link href={`/sites/${site.id}/ready`} className={buttonClass('secondary')}>
                {t('list.publish')}
              </Link>
            )
          )}
          {may.edit && (
            <Link href={`/sites/${site.id}/edit`} className={buttonClass(live || may.publish ? 'quiet' : 'secondary')}>
              {t('list.edit')}
            </Link>
          )}
        </div>
      </div>
    </article>
  );
}
