import { ExternalLink } from 'lucide-react';
import { getFormatter, getTranslations } from 'next-intl/server';
import { siteUrl } from '#modules/host/index.ts';
import type { Site } from '#modules/sites/index.ts';
import { stateOf } from '#modules/sites/ui/site-state.tsx';
import { SiteThumb } from '#modules/sites/ui/site-thumb.tsx';
import { shownUrl } from '#platform/shown-host.ts';
import { ButtonLink, buttonClass } from '#ui/button.tsx';
import { CopyButton } from '#ui/copy-button.tsx';

interface SiteAddressProps {
  site: Site;
  /** Null for a site that has no release. */
  liveSince: Date | null;
  managesDomains: boolean;
}

/** Picture and address of a site, with the ways to it. */
export async function SiteAddress({ site, liveSince, managesDomains }: SiteAddressProps) {
  const t = await getTranslations('sites');
  const app = await getTranslations('app');
  const format = await getFormatter();
  const url = siteUrl(site);
  const state = stateOf(site);
  return (
    <section
      aria-label={t('detail.address')}
      className="grid overflow-hidden rounded-card border border-line bg-surface sm:grid-cols-[minmax(0,18rem)_1fr]"
    >
      <SiteThumb
        siteId={site.id}
        shows={liveSince ? 'live' : 'draft'}
        title={t('preview', { name: site.name })}
        className="border-line max-sm:aspect-16/10 max-sm:border-b sm:border-r"
      />
      <div className="grid content-center gap-3 p-5">
        <div className="grid gap-0.5">
          <p className="text-sm text-ink-muted">
            {liveSince ? t('detail.liveSince', { when: format.dateTime(liveSince, { dateStyle: 'long' }) }) : t('detail.address')}
          </p>
          <p className="font-display text-xl font-semibold wrap-anywhere">{shownUrl(url)}</p>
        </div>
        {!liveSince && <p className="text-ink-muted">{t('detail.notLive')}</p>}
        {state === 'changed' && <p className="text-ink-muted">{t('detail.unpublished')}</p>}
        <div className="flex flex-wrap gap-2">
          {liveSince && state !== 'suspended' && (
            <a href={url} target="_blank" rel="noreferrer" className={buttonClass()}>
              <ExternalLink className="size-4" aria-hidden />
              {t('detail.openSite')}
            </a>
          )}
          <CopyButton text={url} label={t('detail.copyAddress')} doneLabel={app('copied')} />
        </div>
        <div className="-mx-4 -mt-1 -mb-2 flex flex-wrap">
          {managesDomains && (
            <ButtonLink href={`/domains?site=${site.id}`} look="quiet">
              {t('detail.ownAddress')}
            </ButtonLink>
          )}
          <ButtonLink href={`/sites/${site.id}/ready`} look="quiet">
            {t('detail.brief')}
          </ButtonLink>
        </div>
      </div>
    </section>
  );
}
