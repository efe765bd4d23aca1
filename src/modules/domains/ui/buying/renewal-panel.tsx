'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { useActionState, useEffect } from 'react';
import { PortalButton } from '#modules/billing/ui/payment/portal-button.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { toast } from '#ui/toast.tsx';
import { setAutoRenewAction } from '../../actions.ts';

interface Renewal {
  id: string;
  autoRenew: boolean;
  expiresAt: Date;
  /** The day on which it is charged. */
  chargedAt: Date;
  renewalCents: number | null;
  currency: string;
  /** A renewal that failed last. */
  failed: 'unpaid' | 'refunding' | 'refunded' | null;
  mayChange: boolean;
}

/** When a registration ends, whether it renews itself, for how much, and the switch. */
export function RenewalPanel({ id, autoRenew, expiresAt, chargedAt, renewalCents, currency, failed, mayChange }: Renewal) {
  const t = useTranslations('domains.renewal');
  const format = useFormatter();
  const [state, act] = useActionState(setAutoRenewAction, null);
  useEffect(() => {
    if (state?.ok) toast(t('saved'));
  }, [state, t]);
  const day = (at: Date) => format.dateTime(at, { dateStyle: 'long' });
  const price = renewalCents === null ? null : format.number(renewalCents / 100, { style: 'currency', currency });
  return (
    <>
      {failed && (
        <Notice tone="bad" title={t(`failed.${failed}`)}>
          <p>{t('failedBody', { day: day(expiresAt) })}</p>
          {failed === 'unpaid' && mayChange && (
            <div className="pt-1">
              <PortalButton label={t('card')} returnTo="/domains" />
            </div>
          )}
        </Notice>
      )}
      <dl className="grid gap-3">
        <div className="grid gap-0.5">
          <dt className="text-sm text-ink-muted">{t('until')}</dt>
          <dd className="font-semibold">{day(expiresAt)}</dd>
        </div>
        <div className="grid gap-0.5">
          <dt className="text-sm text-ink-muted">{t('next')}</dt>
          <dd className="font-semibold">
            {!autoRenew ? t('off') : price ? t('onPriced', { day: day(chargedAt), price }) : t('on', { day: day(chargedAt) })}
          </dd>
        </div>
      </dl>
      {mayChange && (
        <form action={act} className="grid gap-3">
          <input type="hidden" name="registrationId" value={id} />
          <input type="hidden" name="autoRenew" value={autoRenew ? 'off' : 'on'} />
          {state?.ok === false && <Notice tone="bad">{state.message}</Notice>}
          <div>
            <SubmitButton look="secondary">{t(autoRenew ? 'switchOff' : 'switchOn')}</SubmitButton>
          </div>
        </form>
      )}
    </>
  );
}
