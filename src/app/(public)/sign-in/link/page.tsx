import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { MailedLink } from '#modules/accounts/input.ts';
import { OpenLinkForm } from '#modules/accounts/ui/sign-in/open-link-form.tsx';
import { AccountPage, textLinkClass } from '../../../_shell/account-page.tsx';
import { TOKEN_PAGE } from '../../token-page.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts.link'))('title'), ...TOKEN_PAGE };
}

export default async function LinkPage({ searchParams }: { searchParams: Promise<Record<string, string>> }) {
  const link = MailedLink.safeParse(await searchParams).data;
  if (!link) redirect('/sign-in?problem=link_expired');
  const t = await getTranslations('accounts.link');
  return (
    <AccountPage
      title={t('title')}
      lead={<p>{t('explain')}</p>}
      below={
        <Link href={`/sign-in?next=${encodeURIComponent(link.next)}`} className={textLinkClass}>
          {t('other')}
        </Link>
      }
    >
      <OpenLinkForm link={link} />
    </AccountPage>
  );
}
