import { getFormatter, getTranslations } from 'next-intl/server';
import { doerWords, type Say } from '#modules/audit/ui/sentence.ts';
import type { listReleases } from '#modules/build/index.ts';
import type { listPublishers } from '#modules/host/index.ts';
import { ReleaseList } from '#modules/host/ui/release-list.tsx';
import { formatBytes } from '#modules/metering/ui/byte-format.ts';
import type { Site } from '#modules/sites/index.ts';
import { Panel } from '#ui/panel.tsx';

interface SiteReleasesProps {
  site: Site;
  releases: Awaited<ReturnType<typeof listReleases>>;
  published: Awaited<ReturnType<typeof listPublishers>>;
  /** Draft revisions that can still be gone back to. */
  revisions: readonly number[];
  mayRestore: boolean;
  now: Date;
}

/** Releases of a site with who published each. */
export async function SiteReleases({ site, releases, published, revisions, mayRestore, now }: SiteReleasesProps) {
  const t = await getTranslations('sites.releases');
  const format = await getFormatter();
  const audit = await getTranslations('audit');
  const publisherOf = (releaseId: string) => {
    const publisher = published.publishers.find((one) => one.releaseId === releaseId);
    return publisher ? doerWords(audit as Say, publisher, published.account) : null;
  };
  return (
    <Panel title={t('title')} lead={releases.length > 0 ? t('lead') : undefined}>
      <ReleaseList
        siteId={site.id}
        mayRestore={mayRestore}
        current={site.releaseId}
        hasUnpublishedChanges={site.hasUnpublishedChanges}
        now={now}
        releases={releases.map(({ id, number, createdAt, bytes, draftRevision }) => ({
          id,
          number,
          createdAt,
          size: formatBytes(format, bytes),
          draftRevision: revisions.includes(draftRevision) ? draftRevision : null,
          publisher: publisherOf(id),
        }))}
      />
    </Panel>
  );
}
