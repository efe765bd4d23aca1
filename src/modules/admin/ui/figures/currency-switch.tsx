import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Currency } from '../../figures/figures.ts';

/** Shows one currency at a time: currencies are never added up. */
export function CurrencySwitch({ current, all }: { current: Currency; all: Currency[] }) {
  const t = useTranslations('admin.revenue');
  if (all.length < 2) return null;
  return (
    <nav aria-label={t('currency')} className="flex rounded-control border border-edge bg-surface p-1">
      {all.map((currency) => (
        <Link
          key={currency}
          href={`/admin/revenue?currency=${currency}`}
          aria-current={currency === current ? 'page' : undefined}
          className="inline-flex min-h-11 items-center rounded-lg px-4 font-semibold text-ink-muted hover:text-ink aria-[current]:bg-ink aria-[current]:text-paper"
        >
          {currency}
        </Link>
      ))}
    </nav>
  );
}
