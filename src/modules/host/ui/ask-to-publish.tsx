'use client';
import { useTranslations } from 'next-intl';
import { useActionState, useEffect, useState } from 'react';
import { Button, type ButtonSize } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Labelled } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { toast } from '#ui/toast.tsx';
import { askToPublishAction } from '../actions.ts';

/** Where who may publish has the button that does it, who writes has this one. */
export function AskToPublish({ siteId, size }: { siteId: string; size?: ButtonSize }) {
  const t = useTranslations('team.request');
  const app = useTranslations('app');
  const [open, setOpen] = useState(false);
  const [state, act] = useActionState(askToPublishAction, null);
  const failure = state?.ok === false ? state : null;
  useEffect(() => {
    if (!state?.ok) return;
    toast(t('asked'));
    setOpen(false);
  }, [state, t]);
  return (
    <>
      <Button look="primary" size={size} className="max-lg:order-last" onClick={() => setOpen(true)}>
        {t('ask')}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t('askTitle')} closeLabel={app('close')}>
        <p className="text-ink-muted">{t('askBody')}</p>
        <form action={act} className="grid gap-5">
          {failure && !failure.fields && <Notice tone="bad">{failure.message}</Notice>}
          <input type="hidden" name="siteId" value={siteId} />
          <Labelled label={t('note')} error={failure?.fields?.note}>
            {(control) => (
              <textarea {...control} name="note" rows={3} maxLength={1000} defaultValue={failure?.values?.note} className="control py-2" />
            )}
          </Labelled>
          <div className="flex flex-wrap justify-end gap-3">
            <Button look="quiet" onClick={() => setOpen(false)}>
              {app('cancel')}
            </Button>
            <SubmitButton pendingLabel={t('asking')}>{t('ask')}</SubmitButton>
          </div>
        </form>
      </Dialog>
    </>
  );
}
