'use client';
import { DoorOpen } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useActionState, useEffect, useRef, useState } from 'react';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Field } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { startVisitAction } from '../../visits/actions.ts';
import { useProof } from '../security/use-proof.tsx';

/** On a client's page: collects a reason and a proof, then enters the account. */
export function StartVisit({ clientId, name, refuses }: { clientId: string; name: string; refuses: boolean }) {
  const t = useTranslations('visits.start');
  const app = useTranslations('app');
  const [open, setOpen] = useState(false);
  const [state, act] = useActionState(startVisitAction, null);
  const { keep, proof, failure } = useProof(state, act);
  const reason = useRef<HTMLInputElement>(null);
  const isMissing = failure?.fields?.reason !== undefined;
  useEffect(() => {
    if (isMissing && state) reason.current?.focus();
  }, [isMissing, state]);
  if (refuses) return <Notice tone="warn">{t('refused')}</Notice>;
  return (
    <>
      <Button look="primary" icon={<DoorOpen className="size-5" aria-hidden />} onClick={() => setOpen(true)}>
        {t('open')}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t('title', { name })} closeLabel={app('close')}>
        <form action={act} onSubmit={keep} className="grid gap-5" noValidate>
          {failure && !failure.fields && <Notice tone="bad">{failure.message}</Notice>}
          <p className="text-ink-muted">{t('lead')}</p>
          <input type="hidden" name="clientId" value={clientId} />
          <Field
            ref={reason}
            label={t('reason')}
            name="reason"
            hint={t('reasonHint')}
            autoComplete="off"
            maxLength={500}
            defaultValue={state?.ok === false ? state.values?.reason : undefined}
            error={failure?.fields?.reason}
          />
          <div className="flex flex-wrap justify-end gap-3">
            <Button look="quiet" onClick={() => setOpen(false)}>
              {app('cancel')}
            </Button>
            <SubmitButton pendingLabel={t('pending')}>{t('submit')}</SubmitButton>
          </div>
        </form>
        {proof}
      </Dialog>
    </>
  );
}
