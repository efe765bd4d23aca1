import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { getFactorReset, getSecondStepWays, nextPath } from '#modules/accounts/index.ts';
import { SecondStepForm, type SecondStepWay } from '#modules/accounts/ui/sign-in/second-step-form.tsx';
import { SignOutButton } from '#modules/accounts/ui/sign-in/sign-out-button.tsx';
import { getHalfSession, getVisitor } from '#platform/session.ts';
import { buttonClass } from '#ui/button.tsx';
import { AccountPage } from '../../../_shell/account-page.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts.second'))('title') };
}

const WAYS: readonly SecondStepWay[] = ['app', 'recovery', 'lost'];
const WORDS = {
  app: ['title', 'lead'],
  recovery: ['recoveryTitle', 'recoveryLead'],
  lost: ['lostTitle', 'lostLead'],
} as const;

export default async function SecondStepPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const query = await searchParams;
  const next = nextPath(query.next);
  const half = await getHalfSession();
  if (!half) redirect((await getVisitor()).account ? next : `/sign-in?next=${encodeURIComponent(next)}`);
  const way = WAYS.find((one) => one === query.by) ?? 'app';
  const has = await getSecondStepWays(half);
  const dueAt = way === 'lost' ? await getFactorReset(half) : null;
  const t = await getTranslations('accounts.second');
  const [title, lead] = WORDS[way];
  return (
    <AccountPage title={t(title)} lead={<p>{t(way === 'app' && !has.app ? 'passkeyLead' : lead)}</p>}>
      <SecondStepForm way={way} next={next} has={has} resetDueAt={dueAt?.toISOString() ?? null} key={way} />
      <SignOutButton className={buttonClass('quiet', 'md', 'w-full')}>{t('other')}</SignOutButton>
    </AccountPage>
  );
}
