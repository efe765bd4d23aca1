import type { Metadata } from 'next';
import Link from 'next/link';
import { getFormatter, getTranslations } from 'next-intl/server';
import { listBatches } from '#modules/generate/index.ts';
import { BatchForm } from '#modules/generate/ui/batch-form.tsx';
import { getUsage } from '#modules/metering/index.ts';
import { supportOf } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { requireUser } from '#platform/session.ts';
import { PageHeader } from '#ui/page-header.tsx';
import { pageAccess, WhoCan } from '../../../../../_shell/access.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('batch'))('title') };
}

/** Form for a batch of sites, for people who make sites for others. */
export default async function BatchPage() {
  const ctx = await requireUser('/sites/new/batch', 'site.create');
  const { may, isLimited } = await pageAccess();
  // A batch adds sites to the whole account, so a limited member cannot start one.
  if (isLimited || !may('site.create') || supportOf(ctx)) return <WhoCan ctx={ctx} permission="site.create" />;
  const t = await getTranslations('batch');
  const format = await getFormatter();
  const [{ page_generate: generations }, batches] = await Promise.all([getUsage(ctx), listBatches(ctx)]);
  const left = generations.limit === null ? null : Math.max(0, generations.limit - generations.used - generations.held);
  return (
    <div className="max-w-3xl">
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="grid gap-10">
        <BatchForm id={newId()} left={left} />
        {batches.length > 0 && (
          <section aria-labelledby="latest" className="grid gap-2 border-t border-line pt-8">
            <h2 id="latest" className="text-xl">
              {t('latest')}
            </h2>
            <ul>
              {batches.map(({ id, total, createdAt }) => (
                <li key={id}>
                  <Link
                    href={`/sites/new/batch/${id}`}
                    className="inline-flex min-h-11 items-center font-medium text-cobalt underline-offset-4 hover:underline"
                  >
                    {t('list', { count: total, when: format.relativeTime(createdAt, ctx.now) })}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </div>
  );
}
