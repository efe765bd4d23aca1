'use client';
import { Building2, ChevronsUpDown, CircleHelp, CircleUserRound, MessageCircle } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { MyAccount } from '#modules/accounts/index.ts';
import { AccountSwitch } from '#modules/accounts/team/ui/account-switch.tsx';
import { LanguageSwitch } from '#modules/accounts/ui/language-switch.tsx';
import { SignOutButton } from '#modules/accounts/ui/sign-in/sign-out-button.tsx';
import { cx } from '#ui/class-names.ts';
import { Menu, menuItemClass } from '#ui/menu.tsx';

interface AccountMenuProps {
  name: string;
  compact?: boolean;
  /** Adds the link to the agency's desk. */
  staff?: boolean;
  /** The person's accounts; named when there is more than one. */
  accounts?: readonly MyAccount[];
}

/** Menu of the person: their accounts, language, signing out. */
export function AccountMenu({ name, compact = false, staff = false, accounts = [] }: AccountMenuProps) {
  const t = useTranslations('app');
  const team = useTranslations('team.switch');
  // A single account of somebody else's is named too, with the person's role there.
  const several = accounts.length > 1 || accounts.some(({ role }) => role !== 'owner');
  const current = several && accounts.find(({ isCurrent }) => isCurrent);
  const initial = (
    <span className="grid size-9 shrink-0 place-items-center rounded-full rounded-br-none bg-marigold font-display font-bold text-on-marigold uppercase">
      {name.slice(0, 1)}
    </span>
  );
  return (
    <Menu
      label={compact ? t('nav.accountMenu') : undefined}
      side={compact ? 'below' : 'above'}
      align={compact ? 'end' : 'start'}
      triggerClass={cx('flex min-h-11 items-center gap-3 rounded-control', compact ? '' : 'w-full px-2 py-1.5 hover:bg-sunken')}
      trigger={
        compact ? (
          initial
        ) : (
          <>
            {initial}
            <span className="sr-only">{t('nav.accountMenu')}</span>
            <span className="grid min-w-0 grow">
              <span className="truncate font-medium">{name}</span>
              {current && <span className="truncate text-sm text-ink-muted">{current.name || team('unnamed')}</span>}
            </span>
            <ChevronsUpDown className="size-4 shrink-0 text-ink-muted" aria-hidden />
          </>
        )
      }
    >
      <p className="truncate px-3 pt-1.5 pb-2 text-sm text-ink-muted">{name}</p>
      {several && <AccountSwitch accounts={accounts} />}
      <Link href="/account" className={menuItemClass}>
        <CircleUserRound className="size-5" aria-hidden />
        {t('nav.account')}
      </Link>
      <Link href="/help" className={menuItemClass}>
        <CircleHelp className="size-5" aria-hidden />
        {t('nav.help')}
      </Link>
      <Link href="/contact" className={menuItemClass}>
        <MessageCircle className="size-5" aria-hidden />
        {t('nav.contact')}
      </Link>
      {staff && (
        <Link href="/admin" className={menuItemClass}>
          <Building2 className="size-5" aria-hidden />
          {t('nav.agency')}
        </Link>
      )}
      <div className="border-y border-line py-1">
        <LanguageSwitch />
      </div>
      <SignOutButton className={menuItemClass}>{t('nav.signOut')}</SignOutButton>
    </Menu>
  );
}
