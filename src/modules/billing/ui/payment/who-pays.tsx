'use client';
import { useFormatter, useTranslations } from 'next-intl';

/** For members who may not open the payment page: names of those who can lift the limit. */
export function WhoPays({ payers }: { payers: readonly string[] }) {
  const t = useTranslations('billing.limit');
  const format = useFormatter();
  const named = payers.filter(Boolean);
  return (
    <p className="wrap-anywhere">
      {named.length > 0 ? t('ask', { names: format.list(named.slice(0, 4), { type: 'disjunction' }) }) : t('askOwner')}
    </p>
  );
}
