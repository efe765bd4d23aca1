import { getTranslations } from 'next-intl/server';
import { slugUrl } from '#modules/host/index.ts';
import type { Site } from '#modules/sites/index.ts';
import { DeleteSite } from '#modules/sites/ui/delete-site.tsx';
import { RenameForm, SlugForm } from '#modules/sites/ui/site-settings.tsx';
import { Panel } from '#ui/panel.tsx';

/** Name of a site; for those who manage it also its address and its removal. */
export async function SiteSettings({ site, releases, managesSite }: { site: Site; releases: number; managesSite: boolean }) {
  const t = await getTranslations('sites');
  return (
    <Panel title={t('settings.title')} writes>
      <RenameForm siteId={site.id} name={site.name} />
      {managesSite && (
        <>
          <SlugForm siteId={site.id} slug={site.slug} suffix={slugUrl('x').replace(/^[^.]+/, '')} />
          <div className="grid gap-2 border-t border-line pt-5">
            <DeleteSite siteId={site.id} name={site.name} releases={releases} />
          </div>
        </>
      )}
    </Panel>
  );
}
