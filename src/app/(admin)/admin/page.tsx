import type { Metadata } from 'next';
import Link from 'next/link';
import { getFormatter, getTranslations } from 'next-intl/server';
import { listAttention } from '#modules/admin/index.ts';
import { ListAttention } from '#modules/admin/input.ts';
import { AttentionDesk } from '#modules/admin/ui/attention/attention-desk.tsx';
import { AttentionViews } from '#modules/admin/ui/attention/attention-views.tsx';
import { ButtonLink, buttonClass } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { staffPage } from './_staff.ts';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  await staffPage();
  return { title: (await getTranslations('desk.attention'))('title') };
}

export default async function AttentionPage({ searchParams }: Props) {
  const { ctx, staff } = await staffPage();
  const t = await getTranslations('desk.attention');
  const format = await getFormatter();
  const asked = ListAttention.parse(await searchParams);
  const { items, counts, staff: colleagues, more } = await listAttention(ctx, asked);
  const { view, owner, snoozed, pages } = asked;
  const narrowed = view || owner || snoozed;
  const next = `/admin?${new URLSearchParams({ ...(view && { view }), ...(owner && { owner }), ...(snoozed && { snoozed }), pages: String(pages + 1) })}`;
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={
          counts.atRisk > 0 &&
          t('lead', { risk: counts.atRisk, clients: counts.clients, well: Math.max(0, counts.clients - counts.atRisk) })
        }
      />
      <AttentionViews asked={asked} counts={counts} />
      <AttentionDesk
        items={items}
        staff={colleagues}
        me={staff.id}
        now={ctx.now}
        empty={
          <EmptyState
            title={t(narrowed ? 'emptyViewTitle' : 'emptyTitle')}
            seed="nobody needs you"
            action={narrowed && <ButtonLink href="/admin">{t('seeAll')}</ButtonLink>}
          >
            <p>
              {narrowed
                ? t('emptyViewBody')
                : t('emptyBody', {
                    clients: counts.clients,
                    next: counts.nextDueAt ? format.dateTime(counts.nextDueAt, { dateStyle: 'long' }) : 'none',
                  })}
            </p>
          </EmptyState>
        }
      />
      {more > 0 && (
        <p className="mt-6">
          {pages < 10 ? (
            <Link href={next} scroll={false} className={buttonClass('secondary')}>
              {t('more', { count: Math.min(more, 50) })}
            </Link>
          ) : (
            t('limit', { count: items.length })
          )}
        </p>
      )}
    </>
  );
}
