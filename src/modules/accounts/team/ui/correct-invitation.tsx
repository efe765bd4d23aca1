'use client';
import { useTranslations } from 'next-intl';
import { useActionState, useState } from 'react';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { toast } from '#ui/toast.tsx';
import { useProof } from '../../ui/security/use-proof.tsx';
import { EmailField } from '../../ui/sign-in/person-fields.tsx';
import { correctInvitationAction } from '../actions.ts';
import type { OpenInvitation } from '../list-team.ts';
import type { AssignableRole } from '../roles.ts';
import { RoleSelect } from './role-select.tsx';

/** Changes the address or role of a pending invitation. */
export function CorrectInvitation({ invitation: { id, email, role } }: { invitation: OpenInvitation }) {
  const t = useTranslations('team');
  const app = useTranslations('app');
  const [open, setOpen] = useState(false);
  const [state, act] = useActionState(async (...sent: Parameters<typeof correctInvitationAction>) => {
    const answer = await correctInvitationAction(...sent);
    if (answer.ok) {
      toast(t('invited', answer.data));
      setOpen(false);
    }
    return answer;
  }, null);
  const { keep, proof, failure } = useProof(state, act);
  if (role === 'owner') return null;
  return (
    <>
      <Button look="quiet" aria-label={t('correctOf', { email })} onClick={() => setOpen(true)}>
        {t('correct')}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t('correctTitle')} closeLabel={app('close')}>
        <form action={act} onSubmit={keep} className="grid gap-5" noValidate>
          {failure && !failure.fields && <Notice tone="bad">{failure.message}</Notice>}
          <input type="hidden" name="invitationId" value={id} />
          <EmailField failure={failure} label={t('email')} autoComplete="off" defaultValue={failure?.values?.email ?? email} />
          <RoleSelect current={role as AssignableRole} error={failure?.fields?.role} />
          <p className="text-ink-muted">{t('correctBody')}</p>
          <div className="flex flex-wrap justify-end gap-3">
            <Button look="quiet" onClick={() => setOpen(false)}>
              {app('cancel')}
            </Button>
            <SubmitButton pendingLabel={t('inviting')}>{t('inviteSubmit')}</SubmitButton>
          </div>
        </form>
        {proof}
      </Dialog>
    </>
  );
}
