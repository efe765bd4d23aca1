'use client';
import { useTranslations } from 'next-intl';
import { useActionState, useEffect, useState } from 'react';
import { useProof } from '#modules/accounts/ui/security/use-proof.tsx';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Labelled } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { toast } from '#ui/toast.tsx';
import { cancelSubscriptionAction, resumeSubscriptionAction, withdrawPlanAction } from '../../actions.ts';

interface Withdrawal {
  /** The last day on which everything is refunded. */
  until: string;
  /** A boleto goes back by transfer, which is arranged by writing to us. */
  byTransfer: boolean;
}

/** Two clicks: the first explains what stays until when and what happens then, the second cancels. It can be undone until the end. */
export function CancelPlan({ plan, until, withdrawal }: { plan: string; until: string; withdrawal?: Withdrawal | undefined }) {
  const t = useTranslations('billing.cancel');
  const app = useTranslations('app');
  const [open, setOpen] = useState(false);
  const [state, act] = useActionState(cancelSubscriptionAction, null);
  const values = state?.ok === false ? state.values : undefined;
  useEffect(() => {
    if (!state?.ok) return;
    setOpen(false);
    toast(t('done', { until }));
  }, [state, t, until]);
  return (
    <>
      <Button look="quiet" onClick={() => setOpen(true)}>
        {t('open')}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t('title', { plan })} closeLabel={app('close')}>
        {withdrawal && <Withdraw {...withdrawal} onDone={() => setOpen(false)} />}
        <ul className="grid list-disc gap-2 pl-5 marker:text-edge">
          <li>{t('stays', { until })}</li>
          <li>{t('then')}</li>
          <li>{t('kept')}</li>
          <li>{t('team')}</li>
          <li>{t('last')}</li>
        </ul>
        <form action={act} className="grid gap-5">
          {state?.ok === false && <Notice tone="bad">{state.message}</Notice>}
          <Labelled label={t('reason')} hint={t('reasonHint')}>
            {(control) => (
              <textarea name="reason" rows={2} maxLength={500} className="control py-2.5" defaultValue={values?.reason} {...control} />
            )}
          </Labelled>
          <div className="flex flex-wrap justify-end gap-3">
            <Button onClick={() => setOpen(false)}>{t('keep')}</Button>
            <SubmitButton look="danger" pendingLabel={t('cancelling')}>
              {t('submit', { plan })}
            </SubmitButton>
          </div>
        </form>
      </Dialog>
    </>
  );
}

/** Within seven days of the purchase: everything back, and the plan ends now. */
function Withdraw({ until, byTransfer, onDone }: Withdrawal & { onDone: () => void }) {
  const t = useTranslations('billing.withdrawal');
  const [state, act] = useActionState(withdrawPlanAction, null);
  const { keep, proof, failure } = useProof(state, act);
  useEffect(() => {
    if (!state?.ok) return;
    onDone();
    toast(t('done'));
  }, [state, t, onDone]);
  return (
    <Notice tone="busy" title={t('title', { until })}>
      <p>{t(byTransfer ? 'bodyTransfer' : 'body')}</p>
      {byTransfer ? (
        <ButtonLink href="/contact?topic=withdrawal" className="mt-2 justify-self-start">
          {t('write')}
        </ButtonLink>
      ) : (
        <form action={act} onSubmit={keep} className="mt-2 grid justify-items-start gap-2">
          {failure && <p className="font-medium text-brick">{failure.message}</p>}
          <SubmitButton look="secondary" pendingLabel={t('submitting')}>
            {t('submit')}
          </SubmitButton>
        </form>
      )}
      {proof}
    </Notice>
  );
}

/** Undoes a cancellation. */
export function KeepPlan({ label }: { label: string }) {
  const t = useTranslations('billing.cancel');
  const [state, act] = useActionState(resumeSubscriptionAction, null);
  useEffect(() => {
    if (state?.ok) toast(t('resumed'));
  }, [state, t]);
  return (
    <form action={act} className="grid gap-1">
      <SubmitButton pendingLabel={t('resuming')} className="w-full">
        {label}
      </SubmitButton>
      {state?.ok === false && (
        <p role="alert" className="text-sm font-medium text-brick">
          {state.message}
        </p>
      )}
    </form>
  );
}
