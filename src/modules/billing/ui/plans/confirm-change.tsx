'use client';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { useProof } from '#modules/accounts/ui/security/use-proof.tsx';
import { buttonClass } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { changePlanAction } from '../../actions.ts';
import { PortalButton } from '../payment/portal-button.tsx';

interface ConfirmChangeProps {
  plan: string;
  expectedDueCents: number;
  back: string;
  /** A promotion code already applied in the preview. */
  code: string | undefined;
  /** The action and the amount. */
  label: string;
}

/** Confirms the preview; when the amount has changed in the meantime, the page shows the new one. */
export function ConfirmChange({ plan, expectedDueCents, back, code, label }: ConfirmChangeProps) {
  const t = useTranslations('billing.change');
  const [state, act] = useActionState(changePlanAction, null);
  const { keep, proof, failure } = useProof(state, act);
  const waits = state?.ok ? state.data : null;
  if (waits) {
    return (
      <Notice tone="warn" title={t('waitsTitle')}>
        <p role="status">{t('waitsBody')}</p>
        {waits.url && (
          <div className="pt-2">
            <a href={waits.url} target="_blank" rel="noreferrer" className={buttonClass('primary')}>
              {t('waitsOpen')}
            </a>
          </div>
        )}
      </Notice>
    );
  }
  return (
    <div className="grid gap-3">
      {failure && (
        <Notice tone={failure.reason === 'amount_changed' ? 'warn' : 'bad'}>
          <p role={failure.reason === 'amount_changed' ? 'status' : undefined}>{failure.message}</p>
        </Notice>
      )}
      <form action={act} onSubmit={keep} className="grid">
        <input type="hidden" name="plan" value={plan} />
        <input type="hidden" name="expectedDueCents" value={expectedDueCents} />
        <input type="hidden" name="back" value={back} />
        {code && <input type="hidden" name="promotionCode" value={code} />}
        <SubmitButton size="lg" pendingLabel={t('changing')}>
          {label}
        </SubmitButton>
      </form>
      {proof}
      {failure?.reason === 'payment_declined' && <PortalButton label={t('otherMethod')} />}
    </div>
  );
}
