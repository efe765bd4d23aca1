'use client';
import { useTranslations } from 'next-intl';
import { useActionState, useEffect, useState } from 'react';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { confirmCodeAction, resendCodeAction } from '../../actions.ts';
import { CodeField } from './code-field.tsx';

/** `wait`: seconds before another mail can be requested. */
export function CodeForm({ wait }: { wait: number }) {
  const t = useTranslations('accounts.code');
  const [state, act] = useActionState(confirmCodeAction, null);
  const failure = state?.ok === false ? state : null;
  return (
    <div className="grid gap-6">
      <form action={act} className="grid gap-5" noValidate>
        {failure && !failure.fields && <Notice tone="bad">{failure.message}</Notice>}
        <CodeField label={t('label')} error={failure?.fields?.code} />
        <SubmitButton size="lg" pendingLabel={t('pending')}>
          {t('submit')}
        </SubmitButton>
      </form>
      <Resend wait={wait} />
    </div>
  );
}

function Resend({ wait }: { wait: number }) {
  const t = useTranslations('accounts.code');
  const [state, act] = useActionState(resendCodeAction, null);
  const [left, setLeft] = useState(wait);
  useEffect(() => setLeft(wait), [wait]);
  useEffect(() => {
    if (left <= 0) return;
    const tick = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(tick);
  }, [left]);
  return (
    <form action={act} className="grid gap-3 border-t border-line pt-5">
      <p className="text-sm text-ink-muted">{t('help')}</p>
      {state?.ok && <Notice tone={state.data.mailed ? 'good' : 'warn'}>{t(state.data.mailed ? 'resent' : 'enough')}</Notice>}
      {state?.ok === false && <Notice tone="bad">{state.message}</Notice>}
      <SubmitButton look="secondary" disabled={left > 0} className="tabular-nums">
        {left > 0 ? t('resendIn', { seconds: left }) : t('resend')}
      </SubmitButton>
    </form>
  );
}
