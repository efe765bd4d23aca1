'use client';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { signUpAction } from '../../actions.ts';
import { EmailField, FirstPasswordField, NameField } from './person-fields.tsx';

export function SignUpForm({ next }: { next: string }) {
  const t = useTranslations('accounts');
  const [state, act] = useActionState(signUpAction, null);
  const failure = state?.ok === false ? state : null;
  return (
    <form action={act} className="grid gap-5" noValidate>
      {failure && !failure.fields && <Notice tone="bad">{failure.message}</Notice>}
      <input type="hidden" name="next" value={next} />
      <NameField failure={failure} />
      <EmailField failure={failure} />
      <FirstPasswordField failure={failure} />
      <SubmitButton size="lg" pendingLabel={t('signUp.pending')}>
        {t('signUp.submit')}
      </SubmitButton>
    </form>
  );
}
