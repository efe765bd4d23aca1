import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { InvitationCodeForm } from '#modules/accounts/team/ui/invitation-forms.tsx';
import { AccountPage } from '../../_shell/account-page.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('team.invitation'))('codeTitle'), robots: { index: false } };
}

export default async function InvitationCodePage() {
  const t = await getTranslations('team.invitation');
  const { app, accounts, team } = await getMessages();
  return (
    <NextIntlClientProvider messages={{ app, accounts, team: { invitation: team.invitation } } as never}>
      <AccountPage title={t('codeTitle')} lead={t('codeLead')}>
        <InvitationCodeForm />
      </AccountPage>
    </NextIntlClientProvider>
  );
}
