import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { COOL_DOWN_SECONDS, getPendingSignIn } from '#modules/accounts/index.ts';
import { CodeForm } from '#modules/accounts/ui/sign-in/code-form.tsx';
import { Notice } from '#ui/notice.tsx';
import { AccountPage, textLinkClass } from '../../../_shell/account-page.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts.code'))('title') };
}

const PROBLEMS = ['link_expired', 'link_elsewhere'] as const;
const BACK = { 'sign-in': '/sign-in', 'sign-up': '/sign-up', recovery: '/recover' } as const;

export default async function CodePage({ searchParams }: { searchParams: Promise<{ problem?: string }> }) {
  const pending = await getPendingSignIn();
  if (!pending) redirect('/sign-in');
  const { problem: asked } = await searchParams;
  const problem = PROBLEMS.find((one) => one === asked);
  const t = await getTranslations('accounts.code');
  const reasons = await getTranslations('errors.reason');
  const wait = Math.max(0, Math.ceil(COOL_DOWN_SECONDS - (Date.now() - pending.sentAt) / 1000));
  return (
    <AccountPage
      title={t('title')}
      lead={
        <>
          <p className="text-ink">
            {t.rich(pending.mailed ? 'sent' : 'sentBefore', { email: pending.email, b: (chunks) => <strong>{chunks}</strong> })}
          </p>
          <p>{t('explain')}</p>
        </>
      }
      below={
        <Link href={`${BACK[pending.flow]}?next=${encodeURIComponent(pending.next)}`} className={textLinkClass}>
          {t('other')}
        </Link>
      }
    >
      {!pending.mailed && <Notice tone="warn">{t('enough')}</Notice>}
      {problem && <Notice tone="warn">{reasons(problem)}</Notice>}
      <CodeForm wait={wait} key={pending.sentAt} />
    </AccountPage>
  );
}
