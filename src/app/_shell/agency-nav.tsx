'use client';
import { ArrowLeftRight, Bot, Calculator, ChartNoAxesCombined, Clock, Flag, Inbox, LayoutGrid, ScrollText, Users } from 'lucide-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { cx } from '#ui/class-names.ts';

/** `money` is for admins. */
const PLACES = [
  { href: '/admin/revenue', key: 'revenue', Icon: ChartNoAxesCombined, money: true },
  { href: '/admin/past-due', key: 'pastDue', Icon: Clock, money: true },
  { href: '/admin/clients', key: 'clients', Icon: Users, money: false },
  { href: '/admin/leads', key: 'leads', Icon: Inbox, money: false },
  { href: '/admin/reports', key: 'reports', Icon: Flag, money: false },
  { href: '/admin/stripe', key: 'stripe', Icon: ArrowLeftRight, money: false },
  { href: '/admin/models', key: 'models', Icon: Bot, money: false },
  { href: '/admin/audit', key: 'audit', Icon: ScrollText, money: false },
  { href: '/admin/costs', key: 'costs', Icon: Calculator, money: true },
] as const;

export function AgencyNav({ type, look }: { type: 'admin' | 'developer'; look: 'row' | 'column' }) {
  const t = useTranslations('admin.nav');
  const path = usePathname();
  const places = [...PLACES.filter(({ money }) => type === 'admin' || !money), { href: '/sites', key: 'back', Icon: LayoutGrid } as const];
  return (
    <nav aria-label={t('label')} className={look === 'row' ? 'flex gap-1 overflow-x-auto px-3 pb-1' : 'grid gap-1'}>
      {places.map(({ href, key, Icon }) => (
        <Link
          key={href}
          href={href}
          aria-current={path.startsWith(href) ? 'page' : undefined}
          className={cx(
            'flex min-h-11 shrink-0 items-center gap-3 rounded-control px-3 font-medium whitespace-nowrap text-ink-muted hover:bg-sunken hover:text-ink',
            'aria-[current]:bg-sunken aria-[current]:font-semibold aria-[current]:text-ink',
            key === 'back' && look === 'column' && 'mt-4',
          )}
        >
          <Icon className={cx('size-5', look === 'row' && 'hidden')} aria-hidden />
          {t(key)}
        </Link>
      ))}
    </nav>
  );
}
