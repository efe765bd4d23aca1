'use client';
import { UserPlus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ReactNode, useActionState, useEffect, useState } from 'react';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Field } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { toast } from '#ui/toast.tsx';
import { useProof } from '../../ui/use-proof.tsx';
import { inviteMemberAction } from '../actions.ts';
import { type AssignableRole, isSiteRole } from '../roles.ts';
import { RoleSelect } from './role-select.tsx';

/** `sites` are the fields about where the person works. */
export function InviteMember({ sites }: { sites: ReactNode }) {
  const t = useTranslations('team');
  const app = useTranslations('app');
  const [open, setOpen] = useState(false);
  const [role, setRole] = useState<AssignableRole>('writer');
  const [state, act] = useActionState(inviteMemberAction, null);
  const { keep, proof, failure } = useProof(state, act);
  const problem = failure?.fields ? failure.fields.places : failure?.message;
  useEffect(() => {
    if (!state?.ok) return;
    toast(t('invited', { email: state.data.email }));
    setOpen(false);
  }, [state, t]);
  return (
    <>
      <Button look="primary" icon={<UserPlus className="size-5" aria-hidden />} onClick={() => setOpen(true)}>
        {t('invite')}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t('inviteTitle')} closeLabel={app('close')}>
        <form action={act} onSubmit={keep} className="grid gap-5" noValidate>
          {problem && <Notice tone="bad">{problem}</Notice>}
          <Field
            label={t('email')}
            name="email"
            type="email"
            inputMode="email"
            autoComplete="off"
            required
            defaultValue={failure?.values?.email}
            error={failure?.fields?.email}
          />
          <RoleSelect current={role} error={failure?.fields?.role} onChoose={setRole} />
          {isSiteRole(role) && sites}
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
