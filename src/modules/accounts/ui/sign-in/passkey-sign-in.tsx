'use client';
import { useTranslations } from 'next-intl';
import { passkeyToSignInAction, signInWithPasskeyAction } from '../../actions.ts';
import { PasskeyButton } from './passkey-button.tsx';

/** Button to sign in with a passkey alone. */
export function PasskeySignIn({ next }: { next: string }) {
  const t = useTranslations('accounts.passkey');
  return (
    <PasskeyButton
      label={t('signIn')}
      begin={() => passkeyToSignInAction(null, {})}
      finish={(response) => signInWithPasskeyAction(null, { response, next })}
    />
  );
}
