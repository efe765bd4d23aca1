'use client';
import { useTranslations } from 'next-intl';
import { useActionState, useEffect } from 'react';
import { Field } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { Panel } from '#ui/panel.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { toast } from '#ui/toast.tsx';
import { cancelEmailChangeAction, confirmEmailChangeAction, requestEmailChangeAction } from '../actions.ts';
import { useProof } from './security/use-proof.tsx';
import { CodeField } from './sign-in/code-field.tsx';

interface Pending {
  email: string;
  step: 'current' | 'new';
}

/** The sign-in address and its change: a code from the old address, then one from the new. */
export function EmailPanel({ email, pending }: { email: string; pending: Pending | null }) {
  const t = useTranslations('security.email');
  return (
    <Panel title={t('title')} lead={<span className="wrap-anywhere">{email}</span>}>
      {pending ? <Codes email={email} pending={pending} key={pending.step} /> : <NewAddress />}
    </Panel>
  );
}

function NewAddress() {
  const t = useTranslations('security.email');
  const [state, act] = useActionState(requestEmailChangeAction, null);
  const { keep, proof, failure } = useProof(state, act);
  return (
    <>
      <form action={act} onSubmit={keep} className="grid gap-5" noValidate>
        {failure && !failure.fields && <Notice tone="bad">{failure.message}</Notice>}
        <Field
          label={t('new')}
          name="email"
          type="email"
          inputMode="email"
          autoComplete="off"
          required
          hint={t('hint')}
          defaultValue={failure?.values?.email}
          error={failure?.fields?.email}
        />
        <div>
          <SubmitButton look="secondary" pendingLabel={t('sending')}>
            {t('submit')}
          </SubmitButton>
        </div>
      </form>
      {proof}
    </>
  );
}

function Codes({ email, pending }: { email: string; pending: Pending }) {
  const t = useTranslations('security.email');
  // The message is shown here, because this form is gone once the page re-renders.
  const [state, act] = useActionState(async (...sent: Parameters<typeof confirmEmailChangeAction>) => {
    const answer = await confirmEmailChangeAction(...sent);
    if (answer.ok && answer.data.done) toast(t('done'));
    return answer;
  }, null);
  const [, cancel] = useActionState(cancelEmailChangeAction, null);
  const failure = state?.ok === false ? state : null;
  const at = pending.step === 'current' ? email : pending.email;
  return (
    <div className="grid gap-4">
      <p className="wrap-anywhere">{t(pending.step === 'current' ? 'codeAtCurrent' : 'codeAtNew', { email: at, to: pending.email })}</p>
      <form action={act} className="grid gap-5" noValidate>
        {failure && !failure.fields && <Notice tone="bad">{failure.message}</Notice>}
        <CodeField label={t('code', { email: at })} error={failure?.fields?.code} autoFocus={false} />
        <div className="flex flex-wrap gap-3">
          <SubmitButton pendingLabel={t('confirming')}>{t('confirm')}</SubmitButton>
        </div>
      </form>
      <div className="flex flex-wrap gap-3">
        {pending.step === 'current' && <SendAgain email={pending.email} />}
        <form action={cancel}>
          <SubmitButton look="quiet">{t('cancel')}</SubmitButton>
        </form>
      </div>
    </div>
  );
}

/** Sends both codes again, to the same addresses. */
function SendAgain({ email }: { email: string }) {
  const t = useTranslations('security.email');
  const [state, act] = useActionState(requestEmailChangeAction, null);
  const { keep, proof, failure } = useProof(state, act);
  useEffect(() => {
    if (state?.ok) toast(t('sentAgain'));
  }, [state, t]);
  return (
    <>
      <form action={act} onSubmit={keep} className="grid gap-3">
        {failure && <Notice tone="bad">{failure.message}</Notice>}
        <input type="hidden" name="email" value={email} />
        <SubmitButton look="secondary" pendingLabel={t('sending')}>
          {t('again')}
        </SubmitButton>
      </form>
      {proof}
    </>
  );
}
