'use client';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { pathIn } from '#platform/access/shown-account.ts';
import { Notice } from '#ui/notice.tsx';
import type { MyAccount } from '../../my-accounts/list-my-accounts.ts';

const KEY = 'pm-tab-account';

/** After a reload of a tab whose account was switched in another tab: says where the person is now, and offers the way back. */
export function TabAccount({ accounts }: { accounts: readonly Pick<MyAccount, 'id' | 'name' | 'isCurrent'>[] }) {
  const t = useTranslations('team.switch');
  const path = usePathname();
  const [before, setBefore] = useState<string | null>(null);
  const current = accounts.find(({ isCurrent }) => isCurrent);
  const id = current?.id;
  useEffect(() => {
    if (!id) return;
    const kept = sessionStorage.getItem(KEY);
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    if (kept && kept !== id && entry?.type === 'reload') setBefore(kept);
    sessionStorage.setItem(KEY, id);
  }, [id]);
  const left = accounts.find((account) => account.id === before && account.id !== id);
  if (!current || !left) return null;
  return (
    <div className="mb-6">
      <Notice tone="busy" title={t('movedTitle', { name: current.name || t('unnamed') })}>
        <p>{t('movedBody')}</p>
        {/* A load of the whole page: everything on it belongs to the account. */}
        <a
          href={pathIn(left.id, path)}
          className="mt-1 inline-flex min-h-11 items-center justify-self-start font-semibold text-cobalt hover:underline"
        >
          {t('movedBack', { name: left.name || t('unnamed') })}
        </a>
      </Notice>
    </div>
  );
}
