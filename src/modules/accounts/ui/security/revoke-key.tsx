'use client';
import { useTranslations } from 'next-intl';
import { useActionState, useEffect, useState } from 'react';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { toast } from '#ui/toast.tsx';
import { revokeApiKeyAction } from '../../actions.ts';

/** Explains the consequences and that they cannot be undone. Stays on the page afterwards to confirm. */
export function RevokeKey({ id, name, isLive }: { id: string; name: string; isLive: boolean }) {
  const t = useTranslations('accounts.keys');
  const app = useTranslations('app');
  const [open, setOpen] = useState(false);
  const [state, act] = useActionState(revokeApiKeyAction, null);
  useEffect(() => {
    if (state?.ok) toast(t('revokedDone'));
  }, [state, t]);
  if (!isLive) return null;
  return (
    <div>
      <Button look="secondary" className="text-brick!" aria-label={t('revokeOf', { name })} onClick={() => setOpen(true)}>
        {t('revoke')}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t('revokeTitle', { name })} closeLabel={app('close')}>
        <p>{t('revokeBody')}</p>
        <form action={act} className="grid gap-5">
          <input type="hidden" name="id" value={id} />
          {state?.ok === false && <Notice tone="bad">{state.message}</Notice>}
          <div className="flex flex-wrap justify-end gap-3">
            <Button onClick={() => setOpen(false)}>{app('cancel')}</Button>
            <SubmitButton look="danger" pendingLabel={t('revoking')}>
              {t('revokeSubmit')}
            </SubmitButton>
          </div>
        </form>
      </Dialog>
    </div>
  );
}
