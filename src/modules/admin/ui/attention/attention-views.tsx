import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { cx } from '#ui/class-names.ts';
import { ATTENTION_VIEWS } from '../../attention/kinds.ts';
import type { AttentionList } from '../../attention/list-attention.ts';
import type { ListAttention } from '../../input.ts';

/** Views with their counts; empty views are hidden. */
export function AttentionViews({ asked, counts }: { asked: ListAttention; counts: AttentionList['counts'] }) {
  const t = useTranslations('desk.attention.views');
  const all = Object.values(counts.views).reduce((sum, n) => sum + (n ?? 0), 0);
  const views = [
    { id: 'all', href: '/admin', count: all, on: !asked.view && !asked.owner && !asked.snoozed },
    { id: 'mine', href: '/admin?owner=me', count: counts.mine, on: asked.owner === 'me' },
    ...ATTENTION_VIEWS.map((id) => ({ id, href: `/admin?view=${id}`, count: counts.views[id] ?? 0, on: asked.view === id })),
    { id: 'snoozed', href: '/admin?snoozed=1', count: counts.snoozed, on: asked.snoozed === '1' },
  ] as const;
  const offered = views.filter(({ id, count, on }) => on || id === 'all' || count > 0);
  if (offered.length === 1 && all === 0) return null;
  return (
    <nav aria-label={t('label')} className="-mx-5 mb-6 flex gap-1.5 overflow-x-auto px-5 pb-1 sm:mx-0 sm:flex-wrap sm:px-0">
      {offered.map(({ id, href, count, on }) => (
        <Link
          key={id}
          href={href}
          aria-current={on ? 'page' : undefined}
          className={cx(
            'inline-flex min-h-11 shrink-0 items-center gap-2 rounded-full border px-4 text-sm font-medium',
            on ? 'border-ink bg-ink text-paper' : 'border-line text-ink-muted hover:bg-sunken hover:text-ink',
          )}
        >
          {t(id)}
          <span className="tabular-nums">{count}</span>
        </Link>
      ))}
    </nav>
  );
}
