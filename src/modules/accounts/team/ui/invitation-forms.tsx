'use client';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { type ReactNode, useActionState } from 'react';
import { buttonClass } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { EmailField, FirstPasswordField, NameField } from '../../ui/sign-in/person-fields.tsx';
import { acceptInvitationAction, findByCodeAction, joinByInvitationAction, signOutToAcceptAction } from '../actions.ts';

/** For a person signed in with the invited address. */
export function AcceptForm({ token }: { token: string }) {
  const t = useTranslations('team.invitation');
  const [state, act] = useActionState(acceptInvitationAction, null);
  return (
    <form action={act} className="grid gap-5">
      {state?.ok === false && <Notice tone="bad">{state.message}</Notice>}
      <input type="hidden" name="token" value={token} />
      <SubmitButton size="lg" pendingLabel={t('accepting')}>
        {t('accept')}
      </SubmitButton>
    </form>
  );
}

/** For a person signed in with another address. */
export function SwitchPersonForm({ token }: { token: string }) {
  const t = useTranslations('team.invitation');
  const [state, act] = useActionState(signOutToAcceptAction, null);
  return (
    <form action={act} className="grid gap-5">
      {state?.ok === false && <Notice tone="bad">{state.message}</Notice>}
      <input type="hidden" name="token" value={token} />
      <SubmitButton size="lg" pendingLabel={t('switching')}>
        {t('switch')}
      </SubmitButton>
    </form>
  );
}

/** For a person who is not signed in: new people join here, existing ones sign in and come back. */
export function JoinForm({ token, email, terms }: { token: string; email: string; terms: ReactNode }) {
  const team = useTranslations('team.invitation');
  const [state, act] = useActionState(joinByInvitationAction, null);
  const failure = state?.ok === false ? state : null;
  return (
    <div className="grid gap-7">
      <form action={act} className="grid gap-5" noValidate>
        <input type="hidden" name="token" value={token} />
        {failure && !failure.fields && <Notice tone="bad">{failure.message}</Notice>}
        <EmailField
          failure={failure}
          value={email}
          defaultValue={undefined}
          readOnly
          autoComplete="username"
          hint={team('newLead')}
          className="bg-sunken"
        />
        <NameField failure={failure} />
        <FirstPasswordField failure={failure} />
        <SubmitButton size="lg" pendingLabel={team('joining')}>
          {team('join')}
        </SubmitButton>
        <p className="text-sm text-ink-muted">{terms}</p>
      </form>
      <div className="grid gap-3 border-t border-line pt-6">
        <p className="text-ink-muted">{team('hasAccount')}</p>
        <Link href={`/sign-in?next=${encodeURIComponent(`/invitation/${token}`)}`} className={buttonClass('secondary')}>
          {team('signIn')}
        </Link>
      </div>
    </div>
  );
}

/** For a person who has the mail on another device: its address and code. */
export function InvitationCodeForm() {
  const team = useTranslations('team.invitation');
  const [state, act] = useActionState(findByCodeAction, null);
  const failure = state?.ok === false ? state : null;
  return (
    <form action={act} className="grid gap-5" noValidate>
      {failure && !failure.fields && <Notice tone="bad">{failure.message}</Notice>}
      <EmailField failure={failure} />
      <Field
        label={team('code')}
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        pattern="[0-9 ]*"
        maxLength={12}
        required
        error={failure?.fields?.code}
        className="text-center font-mono text-2xl tracking-[0.35em] tabular-nums"
      />
      <SubmitButton size="lg" pendingLabel={team('codePending')}>
        {team('codeSubmit')}
      </SubmitButton>
    </form>
  );
}
