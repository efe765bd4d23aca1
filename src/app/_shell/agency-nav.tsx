'use client';
import {
  ArrowLeftRight,
  Bot,
  Calculator,
  ChartNoAxesCombined,
  Clock,
  Ellipsis,
  Filter,
  Flag,
  Inbox,
  LayoutGrid,
  ListChecks,
  ScrollText,
  Signature,
  Tags,
  UserCog,
  Users,
} from 'lucide-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { cx } from '#ui/class-names.ts';
import { Menu, menuItemClass } from '#ui/menu.tsx';

const PLACES = [
  { href: '/admin', key: 'attention', Icon: ListChecks, for: 'all' },
  { href: '/admin/clients', key: 'clients', Icon: Users, for: 'all' },
  { href: '/admin/leads', key: 'leads', Icon: Inbox, for: 'admin' },
  { href: '/admin/reports', key: 'reports', Icon: Flag, for: 'all' },
  { href: '/admin/revenue', key: 'revenue', Icon: ChartNoAxesCombined, for: 'admin' },
  { href: '/admin/funnel', key: 'funnel', Icon: Filter, for: 'admin' },
  { href: '/admin/past-due', key: 'pastDue', Icon: Clock, for: 'admin' },
  { href: '/admin/stripe', key: 'stripe', Icon: ArrowLeftRight, for: 'all' },
  { href: '/admin/models', key: 'models', Icon: Bot, for: 'all' },
  { href: '/admin/plans', key: 'plans', Icon: Tags, for: 'admin' },
  { href: '/admin/costs', key: 'costs', Icon: Calculator, for: 'admin' },
  { href: '/admin/names', key: 'names', Icon: Signature, for: 'admin' },
  { href: '/admin/audit', key: 'audit', Icon: ScrollText, for: 'all' },
  { href: '/admin/staff', key: 'staff', Icon: UserCog, for: 'admin' },
] as const;
const BACK = { href: '/sites', key: 'back', Icon: LayoutGrid } as const;

interface AgencyNavProps {
  type: 'admin' | 'developer';
  /** Number of open items. */
  waiting: number;
}

function usePlaces(type: AgencyNavProps['type']) {
  const path = usePathname();
  const isCurrent = (href: string) => (href === '/admin' ? path === href : path === href || path.startsWith(`${href}/`));
  return { places: PLACES.filter((place) => type === 'admin' || place.for === 'all'), isCurrent };
}

export function AgencySideNav({ type, waiting }: AgencyNavProps) {
  const t = useTranslations('admin.nav');
  const { places, isCurrent } = usePlaces(type);
  return (
    <nav aria-label={t('label')} className="grid gap-0.5">
      {[...places, BACK].map(({ href, key, Icon }) => (
        <Link
          key={href}
          href={href}
          aria-current={isCurrent(href) ? 'page' : undefined}
          className={cx(
            'flex min-h-11 items-center gap-2.5 rounded-control px-2.5 font-medium whitespace-nowrap text-ink-muted hover:bg-sunken hover:text-ink',
            'aria-[current]:bg-sunken aria-[current]:font-semibold aria-[current]:text-ink',
            key === 'back' && 'mt-4',
          )}
        >
          <Icon className="size-5 shrink-0" aria-hidden />
          <span className="min-w-0 grow">{t(key)}</span>
          {key === 'attention' && waiting > 0 && <Count waiting={waiting} />}
        </Link>
      ))}
    </nav>
  );
}

const Count = ({ waiting }: { waiting: number }) => (
  <span className="rounded-full bg-cobalt-soft px-2 py-0.5 text-sm font-semibold tabular-nums text-cobalt">{waiting}</span>
);

const barItem =
  'grid min-h-16 w-full content-center justify-items-center gap-1 px-1 text-xs font-medium text-ink-muted aria-[current]:font-semibold aria-[current]:text-cobalt';

/** Bottom bar of a phone: the three links used daily, and a menu with the others. */
export function AgencyBottomBar({ type }: Pick<AgencyNavProps, 'type'>) {
  const t = useTranslations('admin.nav');
  const { places, isCurrent } = usePlaces(type);
  const daily: readonly string[] = ['/admin', '/admin/clients', type === 'admin' ? '/admin/revenue' : '/admin/reports'];
  const rest = places.filter(({ href }) => !daily.includes(href));
  return (
    <nav
      aria-label={t('label')}
      className="fixed inset-x-0 bottom-0 z-20 grid grid-cols-4 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] lg:hidden"
    >
      {places
        .filter(({ href }) => daily.includes(href))
        .map(({ href, key, Icon }) => (
          <Link key={href} href={href} aria-current={isCurrent(href) ? 'page' : undefined} className={barItem}>
            <Icon className="size-6" aria-hidden />
            <span className="text-center leading-tight">{t(key === 'attention' ? 'now' : key)}</span>
          </Link>
        ))}
      <Menu
        side="above"
        triggerClass={cx(barItem, rest.some(({ href }) => isCurrent(href)) && 'font-semibold text-cobalt')}
        trigger={
          <>
            <Ellipsis className="size-6" aria-hidden />
            <span className="text-center leading-tight">{t('more')}</span>
          </>
        }
      >
        {[...rest, BACK].map(({ href, key, Icon }) => (
          <Link key={href} href={href} aria-current={isCurrent(href) ? 'page' : undefined} className={menuItemClass}>
            <Icon className="size-5" aria-hidden />
            {t(key)}
          </Link>
        ))}
      </Menu>
    </nav>
  );
}
