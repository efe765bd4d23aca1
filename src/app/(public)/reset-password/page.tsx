import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { NewPasswordForm } from '#modules/accounts/ui/sign-in/new-password-form.tsx';
import { getVisitor } from '#platform/session.ts';
import { AccountPage } from '../../_shell/account-page.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts.reset'))('title') };
}

export default async function ResetPasswordPage() {
  if (!(await getVisitor()).account) redirect('/recover');
  const t = await getTranslations('accounts.reset');
  return (
    <AccountPage title={t('title')} lead={t('lead')}>
      <NewPasswordForm leave />
    </AccountPage>
  );
}
