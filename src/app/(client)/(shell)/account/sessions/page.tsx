import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { listSessions } from '#modules/accounts/index.ts';
import { SessionList } from '#modules/accounts/ui/security/session-list.tsx';
import { SignOutButton } from '#modules/accounts/ui/sign-in/sign-out-button.tsx';
import { supportOf } from '#platform/context.ts';
import { requireUser } from '#platform/session.ts';
import { buttonClass } from '#ui/button.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { OnVisit } from '../../../../_shell/on-visit.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts.sections'))('sessions.name') };
}

export default async function SessionsPage() {
  const ctx = await requireUser('/account/sessions', 'oneself');
  if (supportOf(ctx)) return <OnVisit title={(await getTranslations('accounts.sections'))('sessions.name')} />;
  const [t, sections, sessions] = await Promise.all([
    getTranslations('accounts.profile'),
    getTranslations('accounts.sections'),
    listSessions(ctx),
  ]);
  return (
    <div className="max-w-2xl">
      <PageHeader title={sections('sessions.name')} lead={sections('sessions.lead')} />
      <div className="grid gap-6">
        <SessionList sessions={sessions} />
        <div>
          <SignOutButton everywhere className={buttonClass('secondary')}>
            {t('signOutEverywhere')}
          </SignOutButton>
        </div>
      </div>
    </div>
  );
}
