'use client';
import { useTranslations } from 'next-intl';
import { usePeriodFormat } from '#modules/metering/ui/period-format.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { usePayers } from '../payment/payers.tsx';
import { WhoPays } from '../payment/who-pays.tsx';
import type { PaidReason } from './paid-reason.ts';

/** Buttons that lift the limit: pay, raise the spending limit or change the plan; for members who may not pay, names of those who can. */
export function LimitWays({ reason, back }: { reason: PaidReason; back: string }) {
  const t = useTranslations('billing.limit');
  const payers = usePayers();
  if (payers) return <WhoPays payers={payers} />;
  if (reason === 'payment_overdue') {
    return (
      <ButtonLink href="/plan" look="primary">
        {t('pay')}
      </ButtonLink>
    );
  }
  const change = `/plan/change?back=${encodeURIComponent(back)}`;
  return (
    <div className="flex flex-wrap gap-3">
      {reason === 'spending_cap' && (
        <ButtonLink href="/plan#spending" look="primary">
          {t('raise')}
        </ButtonLink>
      )}
      <ButtonLink href={change} look={reason === 'spending_cap' ? 'secondary' : 'primary'}>
        {t('change')}
      </ButtonLink>
    </div>
  );
}

interface LimitReachedProps {
  meter: 'sites' | 'page_generate';
  limit: number;
  /** Null where only removing something makes room. */
  resetsAt: Date | null;
  plan: string;
  back: string;
}

/** The limit, when it resets, and a link to lift it: shown in place of the blocked action. */
export function LimitReached({ meter, limit, resetsAt, plan, back }: LimitReachedProps) {
  const t = useTranslations('billing.limit');
  const { day } = usePeriodFormat();
  const mayPay = usePayers() === null;
  return (
    <Notice tone="warn" title={t(`title.${meter}`, { limit, plan })}>
      <p>{resetsAt ? t(mayPay ? 'resets' : 'resetsOnly', { date: day(resetsAt) }) : t(mayPay ? 'remove' : 'removeOnly')}</p>
      <div className="pt-2">
        <LimitWays reason="over_limit" back={back} />
      </div>
    </Notice>
  );
}
