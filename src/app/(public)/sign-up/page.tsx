import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { listProviders, nextPath } from '#modules/accounts/index.ts';
import { ProviderLinks } from '#modules/accounts/ui/sign-in/provider-links.tsx';
import { SignUpForm } from '#modules/accounts/ui/sign-in/sign-up-form.tsx';
import { getPendingPrompt } from '#modules/generate/index.ts';
import { getVisitor } from '#platform/session.ts';
import { Notice } from '#ui/notice.tsx';
import { AccountPage, textLinkClass } from '../../_shell/account-page.tsx';
import { templateIn } from '../../_shell/chosen-template.ts';
import { SignUpTerms } from '../../_shell/sign-up-terms.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts.signUp'))('title') };
}

export default async function SignUpPage({ searchParams }: { searchParams: Promise<{ next?: string | string[] }> }) {
  const next = nextPath((await searchParams).next);
  const ctx = await getVisitor();
  if (ctx.account) redirect(next);
  const promptKept = (await getPendingPrompt(ctx)) !== null;
  const t = await getTranslations('accounts');
  const templates = await getTranslations('templates');
  const template = templateIn(next);
  return (
    <AccountPage
      title={t('signUp.title')}
      lead={t('signUp.lead')}
      below={
        <>
          {t('signUp.hasAccount')}{' '}
          <Link href={`/sign-in?next=${encodeURIComponent(next)}`} className={textLinkClass}>
            {t('signUp.signIn')}
          </Link>
        </>
      }
    >
      {template && <Notice tone="good">{templates('kept', { name: templates(`names.${template}`) })}</Notice>}
      {promptKept && <Notice tone="good">{t('promptKept')}</Notice>}
      <SignUpForm next={next} />
      <p className="-mt-3 text-sm text-ink-muted">
        <SignUpTerms />
      </p>
      <ProviderLinks providers={listProviders()} next={next} />
    </AccountPage>
  );
}
