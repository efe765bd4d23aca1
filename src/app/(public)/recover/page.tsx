import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { RecoverForm } from '#modules/accounts/ui/sign-in/recover-form.tsx';
import { AccountPage, textLinkClass } from '../../_shell/account-page.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts.recover'))('title') };
}

export default async function RecoverPage() {
  const t = await getTranslations('accounts.recover');
  return (
    <AccountPage
      title={t('title')}
      lead={t('lead')}
      below={
        <Link href="/sign-in" className={textLinkClass}>
          {t('back')}
        </Link>
      }
    >
      <RecoverForm />
    </AccountPage>
  );
}
