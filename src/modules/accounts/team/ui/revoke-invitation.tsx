'use client';
import { useTranslations } from 'next-intl';
import { useActionState, useState } from 'react';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { toast } from '#ui/toast.tsx';
import { revokeInvitationAction } from '../actions.ts';

/** Revokes an invitation after a confirmation. Its row disappears with the response, so the action itself shows the success message. */
export function RevokeInvitation({ invitationId, email }: { invitationId: string; email: string }) {
  const t = useTranslations('team');
  const app = useTranslations('app');
  const [open, setOpen] = useState(false);
  const [state, act] = useActionState(async (...sent: Parameters<typeof revokeInvitationAction>) => {
    const answer = await revokeInvitationAction(...sent);
    if (answer.ok) toast(t('revoked'));
    return answer;
  }, null);
  return (
    <>
      <Button look="quiet" className="text-brick!" aria-label={t('revokeOf', { email })} onClick={() => setOpen(true)}>
        {t('revoke')}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t('revokeTitle', { email })} closeLabel={app('close')}>
        <p>{t('revokeBody')}</p>
        {state?.ok === false && <Notice tone="bad">{state.message}</Notice>}
        <form action={act} className="flex flex-wrap justify-end gap-3">
          <input type="hidden" name="invitationId" value={invitationId} />
          <Button onClick={() => setOpen(false)}>{t('revokeKeep')}</Button>
          <SubmitButton look="danger" pendingLabel={t('revoking')}>
            {t('revokeSubmit')}
          </SubmitButton>
        </form>
      </Dialog>
    </>
  );
}
