'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { useActionState, useState } from 'react';
import { Badge } from '#ui/badge.tsx';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Notice } from '#ui/notice.tsx';
import { Panel } from '#ui/panel.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { toast } from '#ui/toast.tsx';
import { removeSecondFactorAction, renewRecoveryCodesAction } from '../../actions.ts';
import type { SecondFactor } from '../../second-factor/second-factor.ts';
import { FactorResetNotice } from './factor-reset-notice.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import { SetUpFactor } from './set-up-factor.tsx';
import { useProof } from './use-proof.tsx';

/** Status of the second factor and its settings. */
export function SecondFactorPanel({ factor }: { factor: SecondFactor }) {
  const t = useTranslations('security.factor');
  const format = useFormatter();
  return (
    <Panel
      title={
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          {t('title')} <Badge tone={factor.since ? 'good' : 'neutral'}>{t(factor.since ? 'on' : 'off')}</Badge>
        </span>
      }
      lead={t('lead')}
    >
      {factor.resetDueAt && <FactorResetNotice dueAt={factor.resetDueAt} />}
      {factor.since && (
        <>
          <p>
            {t('since', { date: format.dateTime(factor.since, { dateStyle: 'long' }) })} {t('codesLeft', { count: factor.codesLeft })}
          </p>
          <div className="flex flex-wrap gap-3">
            <RenewCodes />
            <TurnOff />
          </div>
        </>
      )}
      <SetUpFactor isOn={factor.since !== null} />
    </Panel>
  );
}

function RenewCodes() {
  const t = useTranslations('security.factor');
  const app = useTranslations('app');
  const [state, act] = useActionState(renewRecoveryCodesAction, null);
  const { keep, proof, failure } = useProof(state, act);
  const [kept, setKept] = useState<readonly string[] | null>(null);
  const codes = state?.ok && state.data.codes !== kept ? state.data.codes : null;
  // A closed dialog calls this again; codes already marked as kept stay so.
  const done = () => codes && setKept(codes);
  return (
    <>
      <form action={act} onSubmit={keep}>
        <SubmitButton look="secondary" pendingLabel={t('renewing')}>
          {t('renew')}
        </SubmitButton>
      </form>
      {failure && <Notice tone="bad">{failure.message}</Notice>}
      {proof}
      <Dialog open={codes !== null} onClose={done} title={t('codesTitle')} closeLabel={app('close')}>
        {codes && <RecoveryCodes codes={codes} onKept={done} />}
      </Dialog>
    </>
  );
}

function TurnOff() {
  const t = useTranslations('security.factor');
  const app = useTranslations('app');
  const [open, setOpen] = useState(false);
  // The message is shown here, because this dialog is gone once the page re-renders.
  const [state, act] = useActionState(async (...sent: Parameters<typeof removeSecondFactorAction>) => {
    const answer = await removeSecondFactorAction(...sent);
    if (answer.ok) toast(t('offDone'));
    return answer;
  }, null);
  const { keep, proof, failure } = useProof(state, act);
  return (
    <>
      <Button look="secondary" className="text-brick!" onClick={() => setOpen(true)}>
        {t('turnOff')}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t('offTitle')} closeLabel={app('close')}>
        <p>{t('offBody')}</p>
        <form action={act} onSubmit={keep} className="grid gap-5">
          {failure && <Notice tone="bad">{failure.message}</Notice>}
          <div className="flex flex-wrap justify-end gap-3">
            <Button onClick={() => setOpen(false)}>{app('cancel')}</Button>
            <SubmitButton look="danger" pendingLabel={t('offPending')}>
              {t('offSubmit')}
            </SubmitButton>
          </div>
        </form>
        {proof}
      </Dialog>
    </>
  );
}
