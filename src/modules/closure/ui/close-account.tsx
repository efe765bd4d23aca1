'use client';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { useProof } from '#modules/accounts/ui/security/use-proof.tsx';
import { Field } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { requestDeletionAction } from '../actions.ts';

/** Last step: typing the account's name. */
export function CloseAccount({ name }: { name: string }) {
  const t = useTranslations('security.close');
  const [state, act, pending] = useActionState(requestDeletionAction, null);
  const { keep, proof, ...shown } = useProof(state, act);
  // Hides the previous error while the form is being resubmitted.
  const failure = pending ? null : shown.failure;
  return (
    <>
      <form action={act} onSubmit={keep} className="grid gap-5" noValidate>
        {failure && !failure.fields && <Notice tone="bad">{failure.message}</Notice>}
        <Field
          label={t('name', { name })}
          hint={t('nameHint')}
          name="name"
          autoComplete="off"
          required
          defaultValue={failure?.values?.name}
          error={failure?.fields?.name}
        />
        <div>
          <SubmitButton look="danger" pendingLabel={t('pending')}>
            {t('submit')}
          </SubmitButton>
        </div>
      </form>
      {proof}
    </>
  );
}
