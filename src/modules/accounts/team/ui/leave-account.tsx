'use client';
import { useTranslations } from 'next-intl';
import { useActionState, useState } from 'react';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { leaveAccountAction } from '../actions.ts';

export function LeaveAccount({ account }: { account: string }) {
  const t = useTranslations('team');
  const app = useTranslations('app');
  const [open, setOpen] = useState(false);
  const [state, act] = useActionState(leaveAccountAction, null);
  return (
    <>
      <Button look="quiet" className="text-brick!" onClick={() => setOpen(true)}>
        {t('leave')}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t('leaveTitle', { account })} closeLabel={app('close')}>
        <p>{t('leaveBody')}</p>
        {state?.ok === false && <Notice tone="bad">{state.message}</Notice>}
        <form action={act} className="flex flex-wrap justify-end gap-3">
          <Button onClick={() => setOpen(false)}>{app('cancel')}</Button>
          <SubmitButton look="danger" pendingLabel={t('leaving')}>
            {t('leave')}
          </SubmitButton>
        </form>
      </Dialog>
    </>
  );
}
