'use client';
import { useTranslations } from 'next-intl';
import { useActionState, useEffect } from 'react';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { toast } from '#ui/toast.tsx';
import { changePasswordAction, resetPasswordAction } from '../../actions.ts';
import { useProof } from '../security/use-proof.tsx';
import { PasswordField } from './password-field.tsx';

/** After a recovery (`leave`) it redirects to the sites; in the account it stays. */
export function NewPasswordForm({ leave = false }: { leave?: boolean }) {
  const t = useTranslations('accounts');
  const [state, act] = useActionState(leave ? resetPasswordAction : changePasswordAction, null);
  const { keep, proof, failure } = useProof(state, act);
  useEffect(() => {
    if (state?.ok) toast(t('profile.passwordSaved'));
  }, [state, t]);
  return (
    <>
      <form action={act} onSubmit={keep} className="grid gap-5" noValidate>
        {failure && !failure.fields && <Notice tone="bad">{failure.message}</Notice>}
        <PasswordField label={t('newPassword')} autoComplete="new-password" hint={t('passwordHint')} error={failure?.fields?.password} />
        <div>
          <SubmitButton look={leave ? 'primary' : 'secondary'} size={leave ? 'lg' : 'md'} pendingLabel={t('reset.pending')}>
            {leave ? t('reset.submit') : t('profile.passwordSubmit')}
          </SubmitButton>
        </div>
      </form>
      {proof}
    </>
  );
}
