import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { listProviders, nextPath, secondStepPath } from '#modules/accounts/index.ts';
import { PasskeySignIn } from '#modules/accounts/ui/sign-in/passkey-sign-in.tsx';
import { ProviderLinks } from '#modules/accounts/ui/sign-in/provider-links.tsx';
import { SignInForm } from '#modules/accounts/ui/sign-in/sign-in-form.tsx';
import { getPendingPrompt } from '#modules/generate/index.ts';
import { getHalfSession, getVisitor } from '#platform/session.ts';
import { Notice } from '#ui/notice.tsx';
import { AccountPage, textLinkClass } from '../../_shell/account-page.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts.signIn'))('title') };
}

const PROBLEMS = [
  'link_expired',
  'link_elsewhere',
  'rate_limit',
  'accounts_unavailable',
  'provider_refused',
  'provider_unverified',
] as const;

export default async function SignInPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const query = await searchParams;
  const next = nextPath(query.next);
  const ctx = await getVisitor();
  if (ctx.account) redirect(next);
  if (await getHalfSession()) redirect(secondStepPath(next));
  const promptKept = (await getPendingPrompt(ctx)) !== null;
  const t = await getTranslations('accounts');
  const reasons = await getTranslations('errors.reason');
  const problem = PROBLEMS.find((one) => one === query.problem);
  return (
    <AccountPage
      title={t('signIn.title')}
      below={
        <>
          {t('signIn.noAccount')}{' '}
          <Link href={`/sign-up?next=${encodeURIComponent(next)}`} className={textLinkClass}>
            {t('signIn.create')}
          </Link>
        </>
      }
    >
      {problem && <Notice tone="warn">{reasons(problem)}</Notice>}
      {promptKept && <Notice tone="good">{t('promptKept')}</Notice>}
      <SignInForm next={next} by={query.by === 'code' ? 'code' : 'password'} key={String(query.by)} />
      <PasskeySignIn next={next} />
      <ProviderLinks providers={listProviders()} next={next} />
    </AccountPage>
  );
}
