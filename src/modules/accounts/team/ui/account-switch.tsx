'use client';
import { Check } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { cx } from '#ui/class-names.ts';
import { menuItemClass } from '#ui/menu.tsx';
import type { MyAccount } from '../../my-accounts/list-my-accounts.ts';
import { switchAccountAction } from '../actions.ts';

/** The person's accounts with their role in each; one click switches. */
export function AccountSwitch({ accounts }: { accounts: readonly MyAccount[] }) {
  const t = useTranslations('team');
  const act = async (form: FormData) => {
    await switchAccountAction(null, form);
  };
  return (
    <section aria-label={t('switch.label')} className="grid max-h-72 gap-0.5 overflow-y-auto border-b border-line pb-1">
      {accounts.map(({ id, name, role, isCurrent }) => {
        const shown = name || t('switch.unnamed');
        return (
          <form key={id} action={act}>
            <input type="hidden" name="accountId" value={id} />
            <button
              type="submit"
              disabled={isCurrent}
              aria-current={isCurrent ? 'true' : undefined}
              aria-label={isCurrent ? `${shown} · ${t('switch.current')}` : t('switch.to', { name: shown })}
              className={cx(menuItemClass, 'justify-between py-1.5 text-left')}
            >
              <span className="grid min-w-0">
                <span className="truncate">{shown}</span>
                <span className="text-sm font-normal text-ink-muted">{t(`role.${role}`)}</span>
              </span>
              {isCurrent && <Check className="size-5 shrink-0" aria-hidden />}
            </button>
          </form>
        );
      })}
    </section>
  );
}
