'use client';
import { ChartNoAxesColumn, CircleUserRound, Globe, LayoutGrid, Plus, ReceiptText } from 'lucide-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { buttonClass } from '#ui/button.tsx';
import { cx } from '#ui/class-names.ts';

const PLACES = [
  { href: '/sites', key: 'sites', Icon: LayoutGrid },
  { href: '/sites/new', key: 'newSite', Icon: Plus },
  { href: '/domains', key: 'domains', Icon: Globe },
  { href: '/reports', key: 'reports', Icon: ChartNoAxesColumn },
  { href: '/plan', key: 'plan', Icon: ReceiptText },
  { href: '/account', key: 'account', Icon: CircleUserRound },
] as const;

function useCurrent() {
  const path = usePathname();
  return (href: string) =>
    href === '/sites'
      ? path.startsWith('/sites') && path !== '/sites/new'
      : path === href || (href !== '/sites/new' && path.startsWith(`${href}/`));
}

/** Links that the role may not use are left out. */
interface NavProps {
  hidden: readonly string[];
}

export function SideNav({ hidden }: NavProps) {
  const t = useTranslations('app.nav');
  const isCurrent = useCurrent();
  return (
    <nav aria-label={t('label')} className="grid gap-1">
      {!hidden.includes('newSite') && (
        <Link href="/sites/new" data-writes className={buttonClass('secondary', 'md', 'mb-3')}>
          <Plus className="size-5" aria-hidden />
          {t('newSite')}
        </Link>
      )}
      {PLACES.filter(({ href, key }) => href !== '/sites/new' && !hidden.includes(key)).map(({ href, key, Icon }) => (
        <Link
          key={href}
          href={href}
          aria-current={isCurrent(href) ? 'page' : undefined}
          className="flex min-h-11 items-center gap-3 rounded-control px-3 font-medium text-ink-muted hover:bg-sunken hover:text-ink aria-[current]:bg-sunken aria-[current]:font-semibold aria-[current]:text-ink"
        >
          <Icon className="size-5" aria-hidden />
          {t(key)}
        </Link>
      ))}
    </nav>
  );
}

export function BottomBar({ hidden }: NavProps) {
  const t = useTranslations('app.nav');
  const isCurrent = useCurrent();
  const places = PLACES.filter(({ key }) => !hidden.includes(key));
  return (
    <nav
      aria-label={t('label')}
      className="fixed inset-x-0 bottom-0 z-20 grid auto-cols-auto grid-flow-col border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] lg:hidden"
    >
      {places.map(({ href, key, Icon }) => (
        <Link
          key={href}
          href={href}
          data-writes={href === '/sites/new' || undefined}
          aria-label={t(key)}
          aria-current={isCurrent(href) ? 'page' : undefined}
          className={cx(
            'grid min-h-16 content-center justify-items-center gap-1 px-1 text-xs font-medium text-ink-muted aria-[current]:font-semibold aria-[current]:text-cobalt',
          )}
        >
          <Icon className="size-6" aria-hidden />
          <span className="text-center leading-tight">{key === 'plan' || key === 'newSite' ? t(`brief.${key}`) : t(key)}</span>
        </Link>
      ))}
    </nav>
  );
}
