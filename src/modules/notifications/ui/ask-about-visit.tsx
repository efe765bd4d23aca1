'use client';
import { useTranslations } from 'next-intl';
import { useActionState, useEffect, useState } from 'react';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Labelled } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { toast } from '#ui/toast.tsx';
import { askAboutVisitAction } from '../actions.ts';

/** A client's question to the agency about one visit; the answer comes by mail. */
export function AskAboutVisit({ visitId, name }: { visitId: string; name: string }) {
  const t = useTranslations('visits.page');
  const app = useTranslations('app');
  const [open, setOpen] = useState(false);
  const [key, setKey] = useState('');
  const [state, act] = useActionState(askAboutVisitAction, null);
  useEffect(() => {
    if (!state?.ok) return;
    setOpen(false);
    toast(t('askedDone'));
  }, [state, t]);
  const failure = state?.ok === false ? state : null;
  const ask = () => {
    setKey(crypto.randomUUID());
    setOpen(true);
  };
  return (
    <>
      <Button look="secondary" onClick={ask} aria-label={t('askOf', { name })}>
        {t('ask')}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t('askTitle', { name })} closeLabel={app('close')}>
        <form action={act} className="grid gap-5" noValidate>
          {failure && !failure.fields && <Notice tone="bad">{failure.message}</Notice>}
          <p className="text-ink-muted">{t('askLead')}</p>
          <input type="hidden" name="visitId" value={visitId} />
          <input type="hidden" name="key" value={key} />
          <Labelled label={t('question')} error={failure?.fields?.question}>
            {(control) => (
              <textarea
                name="question"
                rows={4}
                maxLength={2000}
                className="control py-2.5"
                defaultValue={failure?.values?.question}
                {...control}
              />
            )}
          </Labelled>
          <div className="flex flex-wrap justify-end gap-3">
            <Button look="quiet" onClick={() => setOpen(false)}>
              {app('cancel')}
            </Button>
            <SubmitButton pendingLabel={t('asking')}>{t('askSubmit')}</SubmitButton>
          </div>
        </form>
      </Dialog>
    </>
  );
}
