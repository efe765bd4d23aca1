'use client';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { sendCodeAction, signInAction } from '../../actions.ts';
import { PasswordField } from './password-field.tsx';
import { EmailField } from './person-fields.tsx';

/** One e-mail field, two methods: password or mailed code. `by` keeps the choice without a script. */
export function SignInForm({ next, by }: { next: string; by: 'password' | 'code' }) {
  const t = useTranslations('accounts');
  const [state, act] = useActionState(by === 'code' ? sendCodeAction : signInAction, null);
  const failure = state?.ok === false ? state : null;
  const query = `next=${encodeURIComponent(next)}`;
  return (
    <form action={act} className="grid gap-5" noValidate>
      {failure && !failure.fields && <Notice tone="bad">{failure.message}</Notice>}
      <input type="hidden" name="next" value={next} />
      <EmailField failure={failure} hint={by === 'code' ? t('signIn.byCodeHint') : undefined} />
      {by === 'password' && (
        <PasswordField
          label={t('password')}
          autoComplete="current-password"
          error={failure?.fields?.password}
          aside={
            <Link
              href="/recover"
              className="inline-flex min-h-11 items-end text-sm font-medium text-cobalt underline-offset-4 hover:underline"
            >
              {t('signIn.forgot')}
            </Link>
          }
        />
      )}
      <SubmitButton size="lg" pendingLabel={by === 'code' ? t('signIn.sending') : t('signIn.pending')}>
        {by === 'code' ? t('signIn.sendCode') : t('signIn.submit')}
      </SubmitButton>
      <Link
        href={by === 'code' ? `/sign-in?${query}` : `/sign-in?by=code&${query}`}
        className="inline-flex min-h-11 items-center justify-center rounded-control border border-edge font-semibold hover:bg-sunken"
      >
        {by === 'code' ? t('signIn.byPassword') : t('signIn.byCode')}
      </Link>
    </form>
  );
}
