'use client';
import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { buttonClass } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import {
  enterFactorCodeAction,
  enterPasskeyAction,
  enterRecoveryCodeAction,
  passkeyToEnterAction,
  requestFactorResetAction,
} from '../../actions.ts';
import { CodeField } from './code-field.tsx';
import { PasskeyButton } from './passkey-button.tsx';

export type SecondStepWay = 'app' | 'recovery' | 'lost';

interface SecondStepFormProps {
  way: SecondStepWay;
  next: string;
  resetDueAt: string | null;
  has: { app: boolean; passkey: boolean };
}

/** Second step of a sign-in. The method is in the URL, so that it works without a script. */
export function SecondStepForm({ way, next, resetDueAt, has }: SecondStepFormProps) {
  const t = useTranslations('accounts.second');
  const passkey = useTranslations('accounts.passkey');
  const to = (other: SecondStepWay) => `/sign-in/second?next=${encodeURIComponent(next)}${other === 'app' ? '' : `&by=${other}`}`;
  return (
    <div className="grid gap-6">
      {way === 'app' && has.app && <ByApp next={next} />}
      {way === 'app' && has.passkey && (
        <PasskeyButton
          label={passkey('use')}
          begin={() => passkeyToEnterAction(null, {})}
          finish={(response) => enterPasskeyAction(null, { response, next })}
        />
      )}
      {way === 'recovery' && <ByRecoveryCode next={next} />}
      {way === 'lost' && <Lost resetDueAt={resetDueAt} />}
      <div className="grid gap-3 border-t border-line pt-5">
        {way !== 'app' && (
          <Link href={to('app')} className={buttonClass('secondary')}>
            {has.app ? t('byApp') : passkey('use')}
          </Link>
        )}
        {way !== 'recovery' && (
          <Link href={to('recovery')} className={buttonClass('secondary')}>
            {t('byRecovery')}
          </Link>
        )}
        {way === 'recovery' && (
          <Link href={to('lost')} className={buttonClass('quiet')}>
            {t('lost')}
          </Link>
        )}
      </div>
    </div>
  );
}

function ByApp({ next }: { next: string }) {
  const t = useTranslations('accounts.second');
  const [state, act] = useActionState(enterFactorCodeAction, null);
  const failure = state?.ok === false ? state : null;
  return (
    <form action={act} className="grid gap-5" noValidate>
      {failure && !failure.fields && <Notice tone="bad">{failure.message}</Notice>}
      <input type="hidden" name="next" value={next} />
      <CodeField label={t('label')} error={failure?.fields?.code} />
      <SubmitButton size="lg" pendingLabel={t('pending')}>
        {t('submit')}
      </SubmitButton>
    </form>
  );
}

function ByRecoveryCode({ next }: { next: string }) {
  const t = useTranslations('accounts.second');
  const [state, act] = useActionState(enterRecoveryCodeAction, null);
  const failure = state?.ok === false ? state : null;
  return (
    <form action={act} className="grid gap-5" noValidate>
      {failure && !failure.fields && <Notice tone="bad">{failure.message}</Notice>}
      <input type="hidden" name="next" value={next} />
      <Field
        label={t('recoveryLabel')}
        name="code"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={40}
        required
        autoFocus
        error={failure?.fields?.code}
        className="text-center font-mono text-xl tracking-[0.15em]"
      />
      <SubmitButton size="lg" pendingLabel={t('pending')}>
        {t('submit')}
      </SubmitButton>
    </form>
  );
}

function Lost({ resetDueAt }: { resetDueAt: string | null }) {
  const t = useTranslations('accounts.second');
  const format = useFormatter();
  const [state, act] = useActionState(requestFactorResetAction, null);
  const dueAt = state?.ok ? state.data.dueAt : resetDueAt;
  if (dueAt)
    return (
      <Notice tone="good">{t('waiting', { date: format.dateTime(new Date(dueAt), { dateStyle: 'long', timeStyle: 'short' }) })}</Notice>
    );
  return (
    <form action={act} className="grid gap-5">
      {state?.ok === false && <Notice tone="bad">{state.message}</Notice>}
      <SubmitButton size="lg" look="danger" pendingLabel={t('lostPending')}>
        {t('lostSubmit')}
      </SubmitButton>
    </form>
  );
}
