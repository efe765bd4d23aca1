import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { takesDomains } from '#modules/domains/index.ts';
import { getPublished, getReleaseGate } from '#modules/host/index.ts';
import { PublishedDetails } from '#modules/host/ui/published-details.tsx';
import { PublishedHero } from '#modules/host/ui/published-hero.tsx';
import { VerdictDetails } from '#modules/measure/ui/own/verdict-details.tsx';
import { getSite } from '#modules/sites/index.ts';
import { isUuid } from '#platform/ids.ts';
import { requireUser } from '#platform/session.ts';
import { shownUrl } from '#platform/shown-host.ts';
import { notHere } from '../../../../_shell/not-here.ts';

interface Params {
  params: Promise<{ siteId: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sites.published'))('title') };
}

/** Confirmation that a site is live; it stays reachable as long as the site is. */
export default async function PublishedPage({ params }: Params) {
  const { siteId } = await params;
  const ctx = await requireUser(`/sites/${siteId}/published`);
  const site = isUuid(siteId) ? await getSite(ctx, { siteId }) : null;
  if (!site) return notHere(ctx, siteId, `/sites/${siteId}/published`);
  const [published, gate] = await Promise.all([getPublished(ctx, { siteId }), getReleaseGate(ctx, { siteId })]);
  if (!published) redirect(`/sites/${siteId}`);
  const { name, slug, url, since, number, pages, changes, findings } = published;
  return (
    <main id="content" className="min-h-dvh bg-surface">
      <PublishedHero
        siteId={siteId}
        name={name}
        slug={slug}
        url={url}
        address={shownUrl(url)}
        since={since}
        number={number}
        now={ctx.now}
      />
      {gate.live && (
        <section className="mx-auto max-w-[88rem] border-b border-line px-5 py-8 sm:px-10 lg:px-14 print:hidden">
          <VerdictDetails {...gate.live} />
        </section>
      )}
      <PublishedDetails {...{ siteId, pages, changes, findings }} lacksName={takesDomains() && site.mainHost === null} />
    </main>
  );
}
